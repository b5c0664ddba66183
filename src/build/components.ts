/** The components that the sources declare: every `*-hsmeta.json` beside its code, and the source file behind its entry point. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { type Component, componentSchema, folderOf } from './component-manifest.ts';
import { sources } from './paths.ts';

/** What HubSpot runs in the browser. */
type FrontEnd = Exclude<Component, { readonly type: 'app-function' }>;

export const frontEnds = (components: readonly DeclaredComponent[]): readonly FrontEnd[] =>
  components.map(({ component }) => component).filter((component) => component.type !== 'app-function');

export interface DeclaredComponent {
  readonly component: Component;
  /** The manifest in the sources. */
  readonly manifestFile: string;
  /** The TypeScript file that the entry point is built from. */
  readonly sourceFile: string;
}

/** `deal-sidebar` -> `DealSidebar`: the entry of a front end is a React component and is named like one. */
const componentName = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());

/** Finds and checks every component; throws when a manifest is none, or an entry point has no source. */
export async function declaredComponents(): Promise<DeclaredComponent[]> {
  const found: DeclaredComponent[] = [];
  for (const room of Object.values(folderOf)) {
    const files = await readdir(path.join(sources, room), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('-hsmeta.json')).sort()) {
      const manifestFile = path.join(sources, room, file);
      const parsed = componentSchema.safeParse(JSON.parse(await readFile(manifestFile, 'utf8')));
      if (!parsed.success) throw new Error(`${file} is not a component manifest:\n${z.prettifyError(parsed.error)}`);
      const component = parsed.data;
      if (folderOf[component.type] !== room)
        throw new Error(`${file}: a component of type ${component.type} belongs in src/${folderOf[component.type]}`);
      const name = path.basename(component.config.entrypoint, '.js');
      const source = component.type === 'app-function' ? `${name}.ts` : `${componentName(name)}.tsx`;
      found.push({ component, manifestFile, sourceFile: path.join(path.dirname(manifestFile), source) });
    }
  }
  return found;
}

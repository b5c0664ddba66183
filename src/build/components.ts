/** The components that the sources declare: every `*-hsmeta.json` beside its code, and the source file behind its entry point. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { sources } from './paths.ts';

const uid = z.string().regex(/^[a-zA-Z0-9_\-.]{1,64}$/);
const entryIn = (folder: string) => z.string().regex(new RegExp(`^/app/${folder}/[a-z0-9-]+\\.js$`));

const card = z.strictObject({
  uid,
  type: z.literal('card'),
  config: z.strictObject({
    name: z.string().min(1),
    description: z.string().min(1),
    location: z.enum(['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar']),
    entrypoint: entryIn('cards'),
    objectTypes: z.array(z.string()).min(1),
  }),
});

const appFunction = z.strictObject({
  uid,
  type: z.literal('app-function'),
  config: z.strictObject({ entrypoint: entryIn('functions'), secretKeys: z.array(z.string()) }),
});

/** HubSpot's page writes `pages`, its template `page`, its project parser takes both. */
const page = z.strictObject({
  uid,
  type: z.literal('page'),
  config: z.strictObject({ entrypoint: entryIn('pages') }),
});

const settings = z.strictObject({
  uid,
  type: z.literal('settings'),
  config: z.strictObject({ entrypoint: entryIn('settings') }),
});

/** The kinds of component that this app has; shapes from HubSpot's project templates (platform 2026.09). */
const componentSchema = z.discriminatedUnion('type', [card, page, settings, appFunction]);
type Component = z.infer<typeof componentSchema>;
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

const folders = { card: 'cards', page: 'pages', settings: 'settings', 'app-function': 'functions' } as const;

/** `deal-sidebar` -> `DealSidebar`: the entry of a front end is a React component and is named like one. */
const componentName = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());

/** Finds and checks every component; throws when a manifest is none, or an entry point has no source. */
export async function declaredComponents(): Promise<DeclaredComponent[]> {
  const found: DeclaredComponent[] = [];
  for (const room of Object.values(folders)) {
    const files = await readdir(path.join(sources, room), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('-hsmeta.json')).sort()) {
      const manifestFile = path.join(sources, room, file);
      const parsed = componentSchema.safeParse(JSON.parse(await readFile(manifestFile, 'utf8')));
      if (!parsed.success) throw new Error(`${file} is not a component manifest:\n${z.prettifyError(parsed.error)}`);
      const component = parsed.data;
      if (folders[component.type] !== room)
        throw new Error(`${file}: a component of type ${component.type} belongs in src/${folders[component.type]}`);
      const name = path.basename(component.config.entrypoint, '.js');
      const source = component.type === 'app-function' ? `${name}.ts` : `${componentName(name)}.tsx`;
      found.push({ component, manifestFile, sourceFile: path.join(path.dirname(manifestFile), source) });
    }
  }
  return found;
}

/** Properties that a portal has already and that may hold what the app would otherwise make its own for. */
import { type Declaration, standardObjects, type StandardObject } from './declaration.ts';
import type { Definitions, ObservedProperty } from './observation.ts';
import { canBeReadFrom, type DeclaredProperty, ownPrefix } from './property.ts';

export interface MappingCandidate {
  readonly on: StandardObject;
  readonly property: ObservedProperty;
  /** Entries of app.json that it could serve, by type and by a word in common. */
  readonly couldServe: readonly DeclaredProperty[];
}

/** Words under which portals keep what concerns shared deals; HubSpot publishes no names of its own for most of it. */
const telling = /deal_?reg|registration|partner|shared|proof|confirmation|co-?sell|registered/i;

export function suggestMappings({ objects }: Definitions, declaration: Declaration): MappingCandidate[] {
  return standardObjects.flatMap((on) => {
    const seen = objects[on]?.properties;
    if (seen?.ok !== true) return [];
    return seen.value
      .filter(({ name, label }) => !name.startsWith(ownPrefix) && (telling.test(name) || telling.test(label)))
      .map((property) => ({
        on,
        property,
        couldServe: declaration.properties[on].filter(
          (declared) => canBeReadFrom(declared, property) && shareAWord(declared, property),
        ),
      }));
  });
}

function shareAWord(declared: DeclaredProperty, found: ObservedProperty): boolean {
  const theirs = new Set(wordsOf(`${found.name} ${found.label}`));
  return wordsOf(`${declared.name.slice(ownPrefix.length)} ${declared.label}`).some((word) => theirs.has(word));
}

const common = new Set(['deal', 'company', 'the', 'and', 'date', 'status', 'type']);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !common.has(word));

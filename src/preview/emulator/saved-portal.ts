/** An emulated portal in a file: written whole and in one move, read with care. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { plainText } from '../../crm/foreign-text/plain-text.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { StartProblem } from '../start-problem.ts';
import type { SavedAssociations } from './association-store.ts';
import type { SavedAssociationTypes } from './association-types.ts';
import type { SavedCustomObjects } from './custom-objects.ts';
import type { SavedRecords } from './stored-record.ts';
import type { SavedDefinitions } from './property-definitions.ts';
import { optionSchema, propertyTypes } from './property-definition.ts';

const format = 'rules-of-engagement emulated portal 1';
const values = z.record(z.string(), z.string().nullable());
const typeId = z.string().regex(/^\d+-\d+$/);
const recordId = z.string().regex(/^\d+$/);
const instant = z.iso.datetime();

const savedSchema = z.strictObject({
  /** Says what the file is, and which shape it has. */
  format: z.literal(format),
  portal: z.string(),
  /** The last instant that the portal's clock told. */
  clock: instant,
  schemas: z.strictObject({
    next: z.int(),
    objects: z.array(
      z.strictObject({
        typeId,
        name: z.string(),
        settings: z.strictObject({
          labels: z.strictObject({ singular: z.string(), plural: z.string() }),
          description: z.string().nullable(),
          primaryDisplayProperty: z.string().nullable(),
          secondaryDisplayProperties: z.array(z.string()),
          requiredProperties: z.array(z.string()),
          searchableProperties: z.array(z.string()),
        }),
        createdAt: instant,
        updatedAt: instant,
        archived: z.boolean(),
      }),
    ),
  }),
  definitions: z.array(
    z.strictObject({
      typeId,
      groups: z.array(z.strictObject({ name: z.string(), label: z.string(), displayOrder: z.int() })),
      properties: z.array(
        z.strictObject({
          name: z.string(),
          label: z.string(),
          description: z.string(),
          type: z.enum(propertyTypes),
          fieldType: z.string(),
          groupName: z.string(),
          options: z.array(optionSchema),
          displayOrder: z.int(),
          hidden: z.boolean(),
          formField: z.boolean(),
          hasUniqueValue: z.boolean(),
          hubspotDefined: z.boolean(),
          calculated: z.boolean(),
          readOnlyValue: z.boolean(),
          archivable: z.boolean(),
          createdAt: instant,
          updatedAt: instant,
          archived: z.boolean(),
          archivedAt: instant.nullable(),
        }),
      ),
    }),
  ),
  associationTypes: z.strictObject({
    next: z.int(),
    own: z.array(
      z.strictObject({
        category: z.enum(['HUBSPOT_DEFINED', 'USER_DEFINED']),
        typeId: z.int(),
        inverseTypeId: z.int(),
        label: z.string().nullable(),
        from: typeId,
        to: typeId,
        name: z.string(),
      }),
    ),
  }),
  records: z.strictObject({
    nextId: z.int(),
    records: z.array(
      z.strictObject({
        typeId,
        id: recordId,
        values,
        origin: values.nullable(),
        changes: z.record(
          z.string(),
          z.array(
            z.strictObject({ value: z.string(), timestamp: instant, sourceType: z.string(), sourceId: z.string() }),
          ),
        ),
        createdAt: instant,
        updatedAt: instant,
        archivedAt: instant.nullable(),
      }),
    ),
  }),
  associations: z.array(z.tuple([z.string(), z.array(z.tuple([recordId, z.array(z.string())]))])),
});

export interface SavedPortal {
  readonly portal: string;
  readonly clock: string;
  readonly schemas: SavedCustomObjects;
  readonly definitions: readonly SavedDefinitions[];
  readonly associationTypes: SavedAssociationTypes;
  readonly records: SavedRecords;
  readonly associations: SavedAssociations;
}

/** Undefined: nothing was saved yet. @throws StartProblem that says what is wrong with the file and what to do. */
export function readSavedPortal(file: string, portal: string): SavedPortal | undefined {
  if (!existsSync(file)) return undefined;
  const where = plainText(file);
  const damaged = (why: Bilingual, cause?: unknown): Error =>
    new StartProblem(
      {
        fr: `${where} ne contient plus un portail émulé : ${why.fr}\nRemettez-le en état, ou déplacez-le pour repartir des données d’exemple.`,
        en: `${where} does not hold an emulated portal any more: ${why.en}\nPut it right, or move it away to begin with the sample data anew.`,
      },
      { cause },
    );
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = plainText(error instanceof Error ? error.message : String(error));
    throw damaged({ fr: `il ne se lit pas (${why}).`, en: `it cannot be read (${why}).` }, error);
  }
  const parsed = savedSchema.safeParse(content);
  if (!parsed.success) {
    const problems = shortened(z.prettifyError(parsed.error));
    throw damaged({
      fr: `il n’est pas écrit comme il doit l’être.\n${problems}`,
      en: `it is not as one is written.\n${problems}`,
    });
  }
  const { format: _, ...saved } = parsed.data;
  const owner = plainText(saved.portal);
  if (saved.portal !== portal)
    throw damaged({
      fr: `il appartient au portail d’exemple « ${owner} », pas à « ${portal} ».`,
      en: `it belongs to the sample portal "${owner}", not "${portal}".`,
    });
  return saved;
}

/** Whole or not at all: a reader, or a crash in the middle, never sees half a file. */
export function writeSavedPortal(file: string, saved: SavedPortal): void {
  const draft = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, JSON.stringify({ format, ...saved }), { mode: 0o600 });
  renameSync(draft, file);
}

const shortened = (text: string): string =>
  text
    .split('\n')
    .slice(0, 8)
    .map((line) => `  ${plainText(line)}`)
    .join('\n');

/**
 * Accepts a product name in this portal, and withdraws it: a name is one setting (`keep-setting.ts`), whose key exists once.
 */
import { classify } from '../catalogue/classify.ts';
import {
  acceptedFor,
  type AcceptedName,
  keyOfName,
  plainName,
  readSettings,
  type SettingsRead,
  valueOfName,
} from './accepted-names.ts';
import {
  keepOnce,
  type KeepOptions,
  lookAfter,
  lookAtSettings,
  type Looked,
  type NotKept,
  personOf,
  takeAway,
} from './keep-setting.ts';
import type { Manifest } from './manifest-schema.ts';
import { aliasOf, type MappedProduct } from './product-aliases.ts';

export type KeepNamesResult =
  /** `repeated`: it was so already. `name` is null where nobody knows any more what the record held. */
  | {
      readonly state: 'done';
      readonly name: string | null;
      readonly repeated: boolean;
      readonly settings: SettingsRead;
    }
  /** The name was accepted as something else. */
  | { readonly state: 'changed'; readonly stands: AcceptedName; readonly settings: SettingsRead }
  /** It cannot be. `as`: what the name says already. */
  | { readonly state: 'known'; readonly as: MappedProduct }
  | NotKept;

export async function acceptName(
  given: { readonly name: string; readonly product: MappedProduct },
  options: KeepOptions,
): Promise<KeepNamesResult> {
  const name = plainName(given.name);
  const { product } = given;
  const { requestId, now, manifest } = options;
  const made: AcceptedName = {
    name,
    product,
    by: personOf(options),
    at: new Date(now).toISOString(),
    request: requestId,
    record: '',
  };
  const kept = await keepOnce(
    { key: keyOfName(name), value: valueOfName(made), kind: 'accept_name', logged: JSON.stringify(product) },
    {
      standing: (looked) => acceptedFor(name, namesIn(looked, manifest).accepted),
      requestOf: ({ request }) => request,
      refused: () => knownAs(name, manifest),
    },
    options,
  );
  switch (kept.state) {
    case 'made': {
      // With what others did meanwhile, as far as it can be read.
      const others = namesIn(kept.looked, manifest);
      const accepted = new Map([...others.accepted, [keyOfName(name), { ...made, record: kept.record }]]);
      return { state: 'done', name, repeated: false, settings: { ...others, accepted } };
    }
    case 'stands':
      return standing(kept.stands, product, namesIn(kept.looked, manifest), kept.repeated);
    case 'refused':
      return { state: 'known', as: kept.why };
    default:
      return kept;
  }
}

/** The names as they are now. */
export async function listNames(options: KeepOptions): Promise<KeepNamesResult> {
  const looked = await lookAtSettings(options);
  return 'state' in looked
    ? looked
    : { state: 'done', name: null, repeated: true, settings: namesIn(looked, options.manifest) };
}

/** By the id of its record. */
export async function withdrawName(record: string, options: KeepOptions): Promise<KeepNamesResult> {
  const looked = await lookAtSettings(options);
  if ('state' in looked) return looked;
  const settings = namesIn(looked, options.manifest);
  const stands = [...settings.accepted.values()].find((each) => each.record === record);
  const name = stands?.name ?? null;
  // Another took it away, or this very request did.
  if (stands === undefined && !settings.unusable.includes(record))
    return { state: 'done', name, repeated: true, settings };
  const from = stands === undefined ? null : JSON.stringify(stands.product);
  const left = await takeAway(record, { kind: 'withdraw_name', from }, looked.type, options);
  if (left !== null) return left;
  const now = namesIn(await lookAfter(looked, options), options.manifest);
  return {
    state: 'done',
    name,
    repeated: false,
    settings: without(record, now),
  };
}

const namesIn = ({ records }: Looked, { portal }: Manifest): SettingsRead =>
  readSettings(records, portal.setting.properties);

/** It was accepted: as the same, by whomever, or as something else. */
function standing(
  stands: AcceptedName,
  product: MappedProduct,
  settings: SettingsRead,
  repeated: boolean,
): KeepNamesResult {
  const same =
    stands.product.productLine === product.productLine &&
    stands.product.edition === product.edition &&
    stands.product.kind === product.kind;
  if (same) return { state: 'done', name: stands.name, repeated, settings };
  return { state: 'changed', stands, settings };
}

/** What the name says already needs nobody's word; and then a list that is not read changes no verdict. */
function knownAs(name: string, { productAliases }: Manifest): MappedProduct | null {
  const alias = aliasOf({ name, productId: null, sku: null }, productAliases);
  const { productLine, edition } = alias ?? classify(name);
  return productLine !== 'unclassified' && edition !== 'unknown' ? { productLine, edition } : null;
}

const without = (record: string, { accepted, unusable, ...others }: SettingsRead): SettingsRead => ({
  ...others,
  accepted: new Map([...accepted].filter(([, each]) => each.record !== record)),
  unusable: unusable.filter((id) => id !== record),
});

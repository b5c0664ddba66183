/** What the app can put right by itself with the scopes that it has for records: the steps of each repair, and what is seen after them. Pure. */
import type { RepairAction } from '../../contract/repair-action.ts';
import { involvementKey } from '../../crm/recording/places.ts';
import { succeeded } from '../../crm/gateway/failure.ts';
import type { Declaration, DeclaredLabel, StandardObject } from '../declaration.ts';
import { plan, sameText } from '../plan.ts';
import type { HealthObservation, SampledInvolvement } from './observation.ts';

export type RepairStep =
  | { readonly kind: 'create_label'; readonly label: DeclaredLabel }
  | { readonly kind: 'associate'; readonly record: string; readonly to: StandardObject; readonly id: string }
  | { readonly kind: 'write_key'; readonly record: string; readonly key: string }
  | { readonly kind: 'remove_setting'; readonly record: string };

export function repairSteps(action: RepairAction, seen: HealthObservation, declaration: Declaration): RepairStep[] {
  switch (action) {
    case 'create_labels':
      return otherLabels(seen, declaration).length > 0 ? [] : missingLabels(seen, declaration);
    case 'associate_involvements':
      return involvements(seen).flatMap((record) => [...toItsDeal(record), ...toItsCompany(record)]);
    case 'write_keys':
      return keysToWrite(involvements(seen));
    case 'remove_unusable_settings':
      return seen.settings?.ok === true
        ? seen.settings.value.unusable.map((record) => ({ kind: 'remove_setting', record }))
        : [];
  }
}

function missingLabels({ definitions }: HealthObservation, declaration: Declaration): RepairStep[] {
  return plan(declaration, definitions).steps.flatMap((step): RepairStep[] =>
    step.kind === 'create_label' ? [{ kind: 'create_label', label: step.label }] : [],
  );
}

/** Labels of the portal's own: one of them may be the app's under another text, which a person has to say. */
export const otherLabels = ({ definitions: { labels } }: HealthObservation, declaration: Declaration): string[] =>
  (labels.ok ? labels.value : []).flatMap(({ category, label }) =>
    category === 'USER_DEFINED' && label !== null && !declaration.labels.some((each) => sameText(each.label, label))
      ? [label]
      : [],
  );

const involvements = ({ involvements: sampled }: HealthObservation): readonly SampledInvolvement[] =>
  sampled?.ok === true ? sampled.value.records : [];

/** Deal and partner company of a key; null where it is none. */
export function partsOf(key: string | null): { readonly deal: string; readonly company: string } | null {
  const [, deal, company] = /^(\d{1,19}):(\d{1,19})$/.exec(key ?? '') ?? [];
  return deal === undefined || company === undefined ? null : { deal, company };
}

/** The deal that its own key names, where the record contradicts that nowhere. */
export function toItsDeal({ id: record, key, partner, deals }: SampledInvolvement): RepairStep[] {
  const parts = partsOf(key);
  if (deals.length > 0 || parts === null || (partner !== null && partner !== parts.company)) return [];
  return [{ kind: 'associate', record, to: 'deals', id: parts.deal }];
}

export function toItsCompany({ id: record, key, partner, companies }: SampledInvolvement): RepairStep[] {
  const id = partner ?? partsOf(key)?.company ?? '';
  return companies.length > 0 || !/^\d{1,19}$/.test(id) ? [] : [{ kind: 'associate', record, to: 'companies', id }];
}

/** Of records on one deal, of a partner that they name; a key that another has is nobody's to give away. */
export function keysToWrite(records: readonly SampledInvolvement[]): RepairStep[] {
  const taken = new Set(records.map(({ key }) => key));
  return records.flatMap(({ id: record, key, partner, deals }): RepairStep[] => {
    const [deal] = deals;
    if (partsOf(key) !== null || deal === undefined || deals.length > 1 || !/^\d{1,19}$/.test(partner ?? '')) return [];
    const wanted = involvementKey(deal, partner ?? '');
    if (taken.has(wanted)) return [];
    taken.add(wanted);
    return [{ kind: 'write_key', record, key: wanted }];
  });
}

/** What a check sees once a step is done: HubSpot's lists and searches show a write a moment later. */
export function withStep(seen: HealthObservation, step: RepairStep): HealthObservation {
  switch (step.kind) {
    case 'create_label': {
      const { labels } = seen.definitions;
      if (!labels.ok) return seen;
      const made = { category: 'USER_DEFINED', typeId: 0, label: step.label.label };
      return { ...seen, definitions: { ...seen.definitions, labels: succeeded([...labels.value, made]) } };
    }
    case 'associate':
      return withRecord(seen, step.record, (record) => ({ ...record, [step.to]: [...record[step.to], step.id] }));
    case 'write_key':
      return withRecord(seen, step.record, (record) => ({ ...record, key: step.key }));
    case 'remove_setting': {
      const { settings } = seen;
      if (settings?.ok !== true) return seen;
      const unusable = settings.value.unusable.filter((id) => id !== step.record);
      return { ...seen, settings: succeeded({ ...settings.value, unusable }) };
    }
  }
}

function withRecord(
  seen: HealthObservation,
  id: string,
  change: (record: SampledInvolvement) => SampledInvolvement,
): HealthObservation {
  if (seen.involvements?.ok !== true) return seen;
  const records = seen.involvements.value.records.map((record) => (record.id === id ? change(record) : record));
  return { ...seen, involvements: succeeded({ records }) };
}

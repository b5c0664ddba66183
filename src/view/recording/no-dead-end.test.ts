/** On every judged case, to HubSpot's side and to each partner in its own portal: a step has a form, or says where it is done. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { recordableSchema } from '../../contract/recording-request.ts';
import type { PartnerInput } from '../../contract/view-input.ts';
import { editionOf } from '../../rules/editions/pick-edition.ts';
import { isFileOfCases, pinnedTo, stated } from '../../rules/testing/judged-cases.ts';
import { caseFileSchema } from '../../rules/verdict/cases/judged-case.ts';
import { caseOf, determine } from '../../rules/verdict/determine.ts';
import { viewOfDeal } from '../view-of-deal.ts';
import { buttonOf, formWords, withdraw } from '../words/forms.ts';

const folder = path.join(process.cwd(), 'src', 'rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases).sort();
const common = { locale: 'fr', formatLocale: 'fr-FR', timeZone: 'Europe/Paris', sources: [], gaps: [] } as const;

function viewsOf(base: unknown, judged: Parameters<typeof stated>[1], edition: string): readonly DealView[] {
  const facts = stated(base, judged);
  const pinned = pinnedTo(edition, rulebook);
  const determination = determine(facts, pinned);
  const by = { edition: editionOf(determination, pinned), ...common };
  const partner = (id: string): PartnerInput => {
    const viewer = (facts.partners ?? []).find((each) => each.id === id)?.id;
    if (viewer === undefined) throw new Error(id);
    return { ...by, audience: 'partner', viewerPartnerId: id, ownPortal: true, ...caseOf(viewer, facts, pinned) };
  };
  return [
    viewOfDeal({ ...by, audience: 'hubspot', facts, determination, caseOf: partner }),
    ...(facts.partners ?? []).map(({ id }) => viewOfDeal(partner(id))),
  ];
}

/** Never empty: what nobody could press, and nobody be sent to. */
function deadEnds({ audience, todo, missing, recording }: DealView): string[] {
  return [
    ...todo.flatMap(({ of, id, where, phrase }) =>
      (recording[of][id] === undefined) === (where === undefined) ? [`${audience}: ${phrase}`] : [],
    ),
    ...missing.flatMap(({ id, where, label }) =>
      (recording.missing[id] === undefined) === (where === undefined) ? [`${audience}: ${label}`] : [],
    ),
  ];
}

/** All that a form's button may say; the words are held to few by their own test. */
const buttons = new Set([...Object.values(formWords), ...Object.values(buttonOf), withdraw].map(({ fr }) => fr));
const formsOf = ({ recording: { actions, missing, remedies, proofs, general } }: DealView): readonly RecordForm[] => [
  ...Object.values(actions),
  ...Object.values(missing),
  ...Object.values(remedies),
  ...Object.values(proofs).flat(),
  ...general,
];

/** Facts that a partner in its own portal may not record: whose step it is then is not the viewer's. */
const ofOthers = new Set(['recommendation', 'credit', 'profile', 'onboarding_by_line']);

describe.each(files)('%s', (file) => {
  const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  test.each(cases.map((each) => [each.title, each] as const))('%s', (_title, judged) => {
    for (const view of viewsOf(base, judged, edition)) {
      expect(deadEnds(view)).toEqual([]);
      const forms = [...Object.values(view.recording.actions), ...Object.values(view.recording.missing)];
      for (const { fixed } of forms) {
        expect(recordableSchema.unwrap().options.map(({ shape }) => shape.kind.value)).toContain(fixed['kind']);
        if (view.audience === 'partner') expect(ofOthers).not.toContain(fixed['kind']);
      }
      const others = formsOf(view).filter(({ button }) => !buttons.has(button.replaceAll('\u00a0', ' ')));
      expect(others.map(({ button }) => button)).toEqual([]);
      // Whoever has to go elsewhere is told in a few words.
      for (const { where = '' } of view.todo) expect(where.split(' ').length).toBeLessThanOrEqual(10);
    }
  });
});

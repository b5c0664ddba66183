/** "What if": the case that the card sends back, judged as it stands and as it would stand. Nothing is read, nothing saved. */
import type { ShortInput } from '../../contract/view-input.ts';
import type { WhatIfResponse } from '../../contract/response.ts';
import { partnerOfPortal } from '../../crm/partner-of-portal.ts';
import { zoneOf } from '../../crm/times.ts';
import { parseFacts } from '../../facts/parse.ts';
import { partnerId } from '../../facts/primitives.ts';
import type { DatedFacts } from '../../rules/language/deal-at-hand.ts';
import { withChanges } from '../../rules/what-if/change.ts';
import { scenarioSchema, suppose } from '../../rules/what-if/scenario.ts';
import { spoken } from '../../view/spoken.ts';
import { whatIfCompared } from '../../view/what-if/compared.ts';
import { whatIfProblems } from '../../view/what-if/problems.ts';
import { whatIfFailures } from '../../view/words/what-if.ts';
import { type CaseFile, unpacked } from '../case-file.ts';
import { failure } from '../failures.ts';
import { dealEngagement } from '../names.ts';
import { answerInShell } from '../shell.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { readWhatIf, type WhatIfRequest } from './request.ts';

export function answerWhatIf(context: unknown, surroundings: DealSurroundings): Promise<WhatIfResponse> {
  return answerInShell<WhatIfRequest, WhatIfResponse>(context, surroundings, {
    name: dealEngagement,
    read: (given, locale) => {
      const request = readWhatIf(given);
      return request === null ? { ok: false, answer: failure('BAD_INPUT', locale) } : { ok: true, value: request };
    },
    answer: (request) => Promise.resolve(answer(request, surroundings)),
    failed: failure,
  });
}

function answer(request: WhatIfRequest, surroundings: DealSurroundings): WhatIfResponse {
  const { locale } = request;
  const refused = (why: keyof typeof whatIfFailures) =>
    ({ ok: false, code: 'BAD_INPUT', message: spoken(whatIfFailures[why], locale) }) as const;
  const file = unpacked(request.caseFile);
  // A case of another deal would be judged right and told of the wrong one.
  if (file?.facts.deal.id !== request.dealId) return refused('outdated');
  const scenario = scenarioSchema.safeParse(request.scenario);
  if (!scenario.success) return { ...refused('wrong'), problems: whatIfProblems(scenario.error.issues, locale) };
  const { changes, assumptions } = suppose(scenario.data, file.facts);
  const changed = parseFacts(withChanges(file.written, changes));
  if (!changed.ok) return refused('outdated');
  const then: DatedFacts = { ...changed.facts, asOf: changed.facts.asOf ?? file.facts.asOf };
  const caseOf = (facts: DatedFacts): ShortInput => shortInput(facts, file, request, surroundings);
  return { ok: true, compared: whatIfCompared(caseOf(file.facts), caseOf(then), assumptions) };
}

/** Who looks is the installation's word, not the file's. */
function shortInput(
  facts: DatedFacts,
  { elsewhere }: CaseFile,
  { locale, formatLocale, timeZone }: WhatIfRequest,
  { manifest, judge }: DealSurroundings,
): ShortInput {
  const partner = partnerOfPortal(manifest());
  const told = { locale, formatLocale, timeZone: zoneOf(timeZone), sources: [], gaps: [] };
  if (partner !== null) {
    const viewer = partnerId.parse(partner.id);
    const ofLine = new Map((facts.lineItems ?? []).map(({ id }) => [id, elsewhere.get(id) ?? 'nothing'] as const));
    const own = judge.ownCase(viewer, facts, { ofLine, credited: true }, true);
    const edition = judge.editionOf(own.determination);
    return { audience: 'partner', viewerPartnerId: partner.id, ownPortal: true, ...own, edition, ...told };
  }
  const determination = judge.determine({ ...facts, viewer: undefined });
  return { audience: 'hubspot', facts, determination, edition: judge.editionOf(determination), ...told };
}

/**
 * The text beside what HubSpot announced since: what the edition that did not judge gives instead, in one sentence and two
 * amounts, how sure that is, what runs on beside it, and where to check. Nothing where both give the same.
 */
import type { Bilingual } from '../facts/bilingual.ts';
import type { BesideView, GroundsView, MissingBeside } from '../contract/beside.ts';
import type { Notice } from '../contract/deal-view.ts';
import type { ViewInput } from '../contract/view-input.ts';
import type { Beside } from '../rules/judge.ts';
import { type Ground, groundsOf } from '../rules/editions/rests-on.ts';
import type { RulesEdition } from '../rules/editions/edition.ts';
import type { Determination, RunsOn } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { differing, type Gives, type LineBeside } from '../rules/verdict/side-by-side.ts';
import { total } from './amounts.ts';
import { citationOf } from './citations.ts';
import { missingFacts } from './missing.ts';
import { parameterShown } from './parameter-shown.ts';
import { isParameterName } from './prose.ts';
import { type Reader, readerOf } from './reader.ts';
import { elsewhereOf } from './recording/elsewhere.ts';
import { deskFor, stepForms } from './recording/forms.ts';
import { assumedWords, besideWords, type GivenWords, givenWords, groundTitles } from './words/beside.ts';
import { moneyWords } from './words/money.ts';

/** So many groups of lines are told one by one, and so many earlier holders. */
const mostTold = 5;

export function besideView(input: ViewInput, beside: Beside | null): BesideView | undefined {
  if (beside === null) return undefined;
  const [text, announced] = beside.is === 'announced' ? [input, beside] : [beside, input];
  const lines = differing(text.determination, announced.determination);
  if (lines.length === 0) return undefined;
  // What was announced is told with its own numbers, and its own words of the rules.
  const reader = readerOf({ ...input, edition: announced.edition });
  const told: Told = { lines, text, announced, beside, reader };
  const grounds = announced.determination.lines
    .filter(({ lineItemId }) => lines.some((line) => line.lineItemId === lineItemId))
    .flatMap(({ commission }) => groundsOf(announced.edition, commission.reasons));
  const runsOn = earlierHolders(announced.determination.lines.flatMap((line) => line.runsOn ?? []));
  return {
    chip: chipOf(told),
    title: reader.say(beside.is === 'announced' ? besideWords.titleOfAnnounced : besideWords.titleOfText),
    sentences: [...aboutTheBeta(told), ...sentencesOf(told)],
    runsOn: runsOn.slice(0, mostTold).map((each) => runsOnSentence(each, reader)),
    note: noteOf(grounds, told),
    grounds: groundsShown(grounds, runsOn.length > 0, told),
    missing: missingBeside(input, beside),
  };
}

/** The same in two or three words, with the text on a press. */
export const besideNotice = ({ chip, title, sentences, note }: BesideView): Notice => ({
  id: 'beside',
  tone: 'info',
  chip,
  title,
  text: [...sentences, note].join(' '),
});

interface Told {
  readonly lines: readonly LineBeside[];
  readonly text: { readonly edition: RulesEdition };
  readonly announced: { readonly edition: RulesEdition };
  readonly beside: Beside;
  readonly reader: Reader;
}

function aboutTheBeta({ beside: { bears }, announced: { edition }, reader }: Told): string[] {
  const { announced } = edition;
  if (announced === null) return [];
  const day = reader.format.date(announced.beta.from);
  switch (bears) {
    case 'in_force':
      return [];
    case 'beta':
      return [reader.say(besideWords.beta(day))];
    case 'hubspot_decides':
      return [reader.say(besideWords.perhaps(day))];
    case 'country_unknown':
      return [reader.say(besideWords.countryUnknown(day))];
  }
}

interface Alike {
  readonly lineItemIds: readonly string[];
  readonly text: Gives;
  readonly announced: Gives;
}

/** Lines on which the same partners get the same kind of answer, their amounts added up. */
function alike(lines: readonly LineBeside[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const { lineItemId, text, announced } of lines) {
    const key = [text, announced]
      .flatMap(({ verdict, partnerId, currency, monthly }) => [verdict, partnerId, currency, monthly === null])
      .join(' ');
    const before = groups.get(key);
    groups.set(
      key,
      before === undefined
        ? { lineItemIds: [lineItemId], text, announced }
        : {
            lineItemIds: [...before.lineItemIds, lineItemId],
            text: together(before.text, text),
            announced: together(before.announced, announced),
          },
    );
  }
  return [...groups.values()];
}

const together = (one: Gives, other: Gives): Gives => ({
  ...one,
  monthly: one.monthly === null || other.monthly === null ? null : total([one.monthly, other.monthly]),
  maximum: one.maximum === null || other.maximum === null ? null : total([one.maximum, other.maximum]),
});

function sentencesOf({ lines, text, beside, announced, reader }: Told): string[] {
  const { format, say } = reader;
  const groups = alike(lines);
  const all = beside.determination.lines.length;
  const sentences = groups.slice(0, mostTold).map((group) => {
    const [other, judged] = beside.is === 'announced' ? [group.announced, group.text] : [group.text, group.announced];
    const given = inPlaceOf(other, judged, reader);
    const sentence =
      beside.is === 'announced'
        ? besideWords.byAnnounced(announcedFrom(announced.edition, beside.bears, reader), given)
        : besideWords.byText(format.date(text.edition.from), given);
    return say(ofWhich(group, all, sentence, reader));
  });
  const rest = groups.slice(mostTold).flatMap(({ lineItemIds }) => lineItemIds).length;
  if (rest === 0) return sentences;
  return [...sentences, say(rest === 1 ? besideWords.oneMoreLine : besideWords.moreLines(format.integer(rest)))];
}

/** Both in one sentence; where the months are alike, with what they come to at most. */
function inPlaceOf(other: Gives, judged: Gives, reader: Reader): Bilingual {
  const most = other.monthly === judged.monthly && other.currency === judged.currency;
  const isPending = ({ verdict, monthly }: Gives): boolean => verdict === 'pending' && monthly !== null;
  if (!isPending(other) || !isPending(judged))
    return besideWords.instead(givenBy(other, most, reader).alone, givenBy(judged, most, reader).instead);
  const asEarned = (gives: Gives): GivenWords => givenBy({ ...gives, verdict: 'yes' }, most, reader);
  return besideWords.neitherEarned(besideWords.instead(asEarned(other).alone, asEarned(judged).instead));
}

/** In the months of the beta since it began, else for everybody. */
function announcedFrom({ from, announced }: RulesEdition, bears: Beside['bears'], { format }: Reader): string {
  return format.date(bears === 'in_force' || announced === null ? from : announced.beta.from);
}

/** Named where it is not the whole deal. */
function ofWhich({ lineItemIds }: Alike, all: number, sentence: Bilingual, reader: Reader): Bilingual {
  const [first, ...others] = lineItemIds;
  if (first === undefined || lineItemIds.length === all) return sentence;
  const name =
    others.length === 0
      ? reader.lineName(first)
      : reader.say(besideWords.lines(reader.format.integer(lineItemIds.length)));
  return besideWords.ofLine(name, sentence);
}

function givenBy({ verdict, partnerId, currency, monthly, maximum }: Gives, most: boolean, reader: Reader): GivenWords {
  const { format } = reader;
  const amount =
    monthly === null
      ? null
      : most && maximum !== null
        ? besideWords.monthAndMost(format.money(monthly, currency), format.money(maximum, currency))
        : moneyWords.aMonth(format.money(monthly, currency));
  const to = partnerId === null ? { fr: '', en: '' } : besideWords.toPartner(reader.partnerName(partnerId));
  return givenWords[verdict]({ amount, to });
}

/** The month's amount of the whole deal by the other one, where it is in one currency and all of it settled, or none. */
function chipOf({ beside, reader }: Told): string {
  const { say, format } = reader;
  const announced = beside.is === 'announced';
  const commissions = beside.determination.lines
    .map(({ commission }) => commission)
    .filter(({ verdict }) => verdict !== 'no');
  const amounts = commissions.flatMap(({ monthly, ifApproved, currency }) => {
    const amount = monthly ?? ifApproved?.monthly;
    return amount === undefined || currency === null ? [] : [{ amount, currency }];
  });
  const alike = new Set(commissions.map(({ verdict }) => isEarned(verdict))).size < 2;
  const [currency, ...others] = new Set(amounts.map((each) => each.currency));
  if (!alike || amounts.length < commissions.length || currency === undefined || others.length > 0)
    return say(announced ? besideWords.chipDiffers : besideWords.chipTextDiffers);
  const sum = total(amounts.map(({ amount }) => amount));
  const month = say(moneyWords.aMonth(format.briefMoney(sum, currency)));
  return say(announced ? besideWords.chipOfAnnounced(month) : besideWords.chipOfText(month));
}

/** Of one holder on one product it is told once. */
function earlierHolders(all: readonly RunsOn[]): RunsOn[] {
  const holders = new Map<string, RunsOn>();
  for (const each of all) {
    const key = [each.partnerId, each.currency, each.until].join(' ');
    const before = holders.get(key);
    holders.set(
      key,
      before === undefined
        ? each
        : {
            ...each,
            baseMrr: total([before.baseMrr, each.baseMrr]),
            monthly: total([before.monthly, each.monthly]),
          },
    );
  }
  return [...holders.values()];
}

function runsOnSentence({ partnerId, baseMrr, currency, monthly, until }: RunsOn, reader: Reader): string {
  const { format, say } = reader;
  const name = reader.partnerName(partnerId);
  const what = besideWords.runsOn(
    name.slice(0, 1).toUpperCase() + name.slice(1),
    format.money(monthly, currency),
    format.money(baseMrr, currency),
  );
  return say(until === null ? besideWords.runsToItsEnd(what) : besideWords.runsUntil(what, format.date(until)));
}

function noteOf(grounds: readonly Ground[], { beside, reader }: Told): string {
  const pages = [...new Set(grounds.map(({ page }) => page))].sort();
  return [
    besideWords.provisional,
    ...(grounds.some(({ certainty }) => certainty === 'second_hand') ? [besideWords.secondHand] : []),
    beside.is === 'announced' ? besideWords.notCounted : besideWords.judges,
    ...(pages.length === 0 ? [] : [besideWords.check(pages.join(', '))]),
  ]
    .map((sentence) => reader.say(sentence))
    .join(' ');
}

/** What was announced, each statement once, the certain ones first; then what is taken for granted. */
function groundsShown(grounds: readonly Ground[], anybodyBefore: boolean, { text, reader }: Told): GroundsView[] {
  const { say, format } = reader;
  const rules = new Set(grounds.flatMap((ground) => (ground.of === 'rule' ? [ground.ruleId] : [])));
  // A rule's own words have its numbers in them.
  const isSaidByRule = (ground: Ground): boolean =>
    ground.of === 'number' &&
    isParameterName(ground.parameter.name) &&
    rules.has(reader.edition.parameters[ground.parameter.name].ruleId);
  const of = (certainty: Ground['certainty']): GroundsView[] => {
    const statements = new Map(
      grounds
        .filter((ground) => ground.certainty === certainty && !isSaidByRule(ground))
        .map((ground) => [stated(ground, reader), { text: stated(ground, reader), page: ground.page }] as const),
    );
    return statements.size === 0
      ? []
      : [{ id: certainty, title: say(groundTitles[certainty]), statements: [...statements.values()] }];
  };
  const assumed = [
    ...(anybodyBefore ? [assumedWords.earlierHolder] : []),
    assumedWords.rest(format.date(text.edition.from)),
  ];
  return [
    ...of('read'),
    ...of('second_hand'),
    { id: 'assumed', title: say(groundTitles.assumed), statements: assumed.map((each) => ({ text: say(each) })) },
  ];
}

function stated(ground: Ground, reader: Reader): string {
  switch (ground.of) {
    case 'rule':
      return citationOf(ground.ruleId, reader).says;
    case 'number': {
      const { name, value } = parameterShown(ground.parameter, reader);
      return reader.say({ fr: `${name} : ${value}`, en: `${name}: ${value}` });
    }
  }
}

/** Where no form fills it, where it is changed. What the edition that judged asks for stands with the rest of the deal. */
function missingBeside(input: ViewInput, { bears, determination, edition }: Beside): MissingBeside[] {
  const reader = readerOf({ ...input, edition });
  const asked = new Set(input.determination.missingFacts.map(({ path }) => path));
  const lacking = determination.missingFacts.filter(({ path }) => !asked.has(path));
  const country = { path: 'customer.countryCode', neededBy: [], wouldDecide: '', why: 'unknown' } as const;
  const all: Determination['missingFacts'] =
    bears === 'country_unknown' && !asked.has(country.path)
      ? [...lacking.filter(({ path }) => path !== country.path), { ...country, neededBy: [] }]
      : lacking;
  const facts = missingFacts(all, determination.lines, reader);
  const viewer = input.audience === 'partner' ? input.viewerPartnerId : undefined;
  const { missing: forms } = stepForms([], facts.facts, deskFor(determination, viewer, reader));
  return facts.views
    .filter(({ decides, id }) => decides || facts.facts[id]?.some(({ path }) => path === country.path) === true)
    .map(({ id, label, wouldDecide }) => {
      const form = forms[id];
      return {
        id,
        label,
        wouldDecide,
        ...(form === undefined
          ? { where: reader.say(elsewhereOf(facts.facts[id]?.[0]?.path ?? '', reader).where) }
          : { form }),
      };
    });
}

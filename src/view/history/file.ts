/** The whole file of a deal as one text, for a dispute: what the rules say and why, who recorded what, and the facts. Pure. */
import type { DealHistory, EntryView } from '../../contract/history.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { joined } from '../joined.ts';
import { printInput } from '../print-input.ts';
import type { Reader } from '../reader.ts';
import { withoutRemedies } from '../without-remedies.ts';
import { fileWords, historyNotes } from '../words/history.ts';
import { savedInShort } from './moments.ts';

/** Characters: a clipboard takes more, whoever pastes it into a message does not; and an answer has to carry it. */
const longestFile = 400_000;

/** A partner's is made of its own case alone. */
export function wholeFile(
  input: ViewInput,
  { saved }: DealHistory,
  entries: readonly EntryView[],
  notes: readonly string[],
  reader: Reader,
): string {
  const { say, facts } = reader;
  const isPartner = input.audience === 'partner';
  const deal = joined([facts.deal.name ?? '', facts.deal.id]);
  const kept = 'unreadable' in saved ? [] : saved;
  const withoutFacts = [
    say(fileWords.title(deal)),
    say(isPartner ? fileWords.forPartner : fileWords.forHubSpot),
    ...section(say(fileWords.determination), eachOnce(printInput(withoutRemedies(input)), reader)),
    ...section(
      say(fileWords.recorded),
      entries.length === 0 ? [say(fileWords.nothingRecorded)] : entries.map(entryLine),
    ),
    ...notes,
    say(historyNotes.beside),
    ...(kept.length === 0
      ? []
      : section(
          say(fileWords.saved),
          kept.map((each) => savedInShort(each, reader)),
        )),
  ];
  const file = [
    ...withoutFacts,
    ...section(say(fileWords.facts), [...(isPartner ? [say(fileWords.factsOfPartner)] : []), factsOf(input)]),
  ].join('\n');
  return file.length <= longestFile
    ? file
    : say({
        fr: fileWords.tooLong.fr.replace('{id}', () => facts.deal.id),
        en: fileWords.tooLong.en.replace('{id}', () => facts.deal.id),
      });
}

const section = (title: string, lines: readonly string[]): readonly string[] => ['', `## ${title}`, '', ...lines];

/** A hundred lines have some thirty reasons: one that was told in these words is named by its rule from then on. */
function eachOnce(lines: readonly string[], { say }: Reader): readonly string[] {
  const told = new Set<string>();
  const shorter: string[] = [];
  let repeated: string[] = [];
  const flush = (): void => {
    if (repeated.length > 0) shorter.push(`    ${say(fileWords.asAbove(repeated.join(', ')))}`);
    repeated = [];
  };
  for (const line of lines) {
    const [, ruleId] = /^ {4}([A-Z]+-\d+) /.exec(line) ?? [];
    if (ruleId !== undefined && told.has(line)) {
      if (!repeated.includes(ruleId)) repeated.push(ruleId);
      continue;
    }
    if (ruleId === undefined) flush();
    else told.add(line);
    shorter.push(line);
  }
  flush();
  return shorter;
}

const entryLine = ({ when, who, what, note }: EntryView): string => joined([when, who, what.join('; '), note]);

/** As `roe evaluate` takes them, judged as of the same moment by the same edition's rules. */
function factsOf({ facts, determination, ...input }: ViewInput): string {
  const viewer = input.audience === 'partner' ? { partnerId: input.viewerPartnerId } : undefined;
  return JSON.stringify({ ...facts, asOf: determination.asOf, viewer }, null, 2);
}

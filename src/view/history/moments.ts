/** The deal as it stands beside what was saved of it: what is not the same in all of them, in the reader's words. Pure. */
import type { DealHistory, HistoryView, MomentRow, MomentView } from '../../contract/history.ts';
import type { Assessment, SavedAssessment } from '../../contract/saved-assessments.ts';
import { briefWords } from '../words/brief.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { everyTitle } from '../../rules/verdict/every-word.ts';
import { distance } from '../proofs.ts';
import { capitalised } from '../capitalised.ts';
import { editionRead } from '../edition-written.ts';
import { joined } from '../joined.ts';
import { editionName } from '../parameter-shown.ts';
import type { Reader } from '../reader.ts';
import { tagWords } from '../turn/words.ts';
import { historyWords, notValid, proofStepWords } from '../words/history.ts';
import { linkWords } from '../words/proof.ts';
import { verdictWords } from '../words/verdicts.ts';

type Moments = Pick<HistoryView, 'moments' | 'rows' | 'texts'>;

/** `now`: as the deal stands. */
export function momentsOf(now: Assessment, { saved, mark }: DealHistory, reader: Reader): Moments {
  const kept: readonly SavedAssessment[] = 'unreadable' in saved ? [] : saved;
  const severalLinks = linksOf([now, ...kept]) > 1;
  const all = [now, ...kept].map((each) => cellsOf(each, severalLinks, reader));
  const texts = new Map<string, number>();
  const place = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const ids = [...new Set(all.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = ids.flatMap((id): (MomentRow & { readonly order: number })[] => {
    const found = all.map(({ cells }) => cells.get(id));
    const known = found.find((cell) => cell !== undefined);
    const told = found.map((cell, index) => cell?.text ?? lacking(id, all[index]?.of, reader));
    if (known === undefined || new Set(told).size < 2) return [];
    return [{ id, label: known.label, at: told.map(place), order: known.order }];
  });
  return {
    moments: [presentMoment(mark, reader), ...kept.map((each) => savedMoment(each, reader))],
    rows: rows.toSorted((one, other) => one.order - other.order).map(({ order: _order, ...row }) => row),
    texts: [...texts.keys()],
  };
}

const presentMoment = (facts: string, { say }: Reader): MomentView => ({
  id: 'now',
  label: say(historyWords.now),
  by: '',
  facts,
});

const savedMoment = ({ id, at, by, of }: SavedAssessment, reader: Reader): MomentView => ({
  id,
  label: reader.format.brief(at),
  by: by === '?' ? reader.say(historyWords.somebody) : by,
  facts: of,
});

/** In short, for a list: "5 Nov 2025, 10:42 · Nora Petit · On track: Nothing due". */
export const savedInShort = (saved: SavedAssessment, reader: Reader): string => {
  const { label, by } = savedMoment(saved, reader);
  return joined([label, by, turnText(saved, reader)]);
};

interface Cell {
  readonly label: string;
  readonly text: string;
  /** Of its group, among the others. */
  readonly order: number;
}
const order = { turn: 0, edition: 1, credit: 2, amounts: 3, proofs: 4, lines: 5 } as const;

interface Cells {
  readonly of: Assessment;
  readonly cells: ReadonlyMap<string, Cell>;
}

function cellsOf(of: Assessment, severalLinks: boolean, reader: Reader): Cells {
  const { say } = reader;
  const cells: [string, Cell][] = [
    ['turn', { label: say(historyWords.turn), text: turnText(of, reader), order: order.turn }],
    [
      'edition',
      { label: say(historyWords.edition), text: editionName(editionRead(of.edition), reader), order: order.edition },
    ],
    ['credit', { label: say(historyWords.credit), text: creditText(of, reader), order: order.credit }],
    ...amountCells(of, reader),
    ...proofCells(of, severalLinks, reader),
    ...of.lines.map((line): [string, Cell] => [
      `line:${line.id}`,
      { label: line.name, text: lineText(line, reader), order: order.lines },
    ]),
  ];
  return { of, cells: new Map(cells) };
}

/** What stands for a row that one of them does not have. */
function lacking(id: string, of: Assessment | undefined, { say }: Reader): string {
  if (!id.startsWith('line:')) return say(historyWords.none);
  return say(of?.linesLeftOut === true ? historyWords.notKept : historyWords.noLine);
}

function turnText({ turn: { kind, text } }: Pick<Assessment, 'turn'>, { say }: Reader): string {
  const [tag, phrase] = [say(tagWords[kind]), say(text)];
  return phrase === '' || phrase === tag ? tag : say({ fr: `${tag} : ${phrase}`, en: `${tag}: ${phrase}` });
}

function creditText({ credit }: Assessment, reader: Reader): string {
  if (credit.length === 0) return reader.say(historyWords.notSettled);
  const names = credit.map(([to, count]) => ({ name: creditedTo(to, reader), count }));
  if (names.length === 1) return names[0]?.name ?? '';
  return names
    .map(({ name, count }) => reader.say(historyWords.linesOf(name, reader.format.integer(count), count === 1)))
    .join(' · ');
}

function creditedTo(to: string, reader: Reader): string {
  if (to === 'open') return reader.say(historyWords.notSettled);
  if (to === 'nobody') return reader.say(reader.audience === 'partner' ? historyWords.notYou : historyWords.nobody);
  return capitalised(reader.partnerName(to));
}

function amountCells({ amounts }: Assessment, { say, format }: Reader): [string, Cell][] {
  return amounts.flatMap(({ currency, mrr, running, awaiting, ended, earned, unpaid }): [string, Cell][] => {
    const cell = (id: string, label: Bilingual, amount: string | null | undefined): [string, Cell][] =>
      amount === undefined
        ? []
        : [
            [
              `${id}:${currency}`,
              {
                label: joined([say(label), amounts.length > 1 ? currency : ''], ', '),
                text: amount === null ? say(historyWords.notKnown) : format.money(amount, currency),
                order: order.amounts,
              },
            ],
          ];
    return [
      ...cell('mrr', historyWords.mrr, mrr),
      ...cell('monthly', historyWords.monthly, running?.monthly),
      ...cell('earned', historyWords.earned, earned),
      ...cell('maximum', historyWords.maximum, (running ?? ended)?.maximum),
      ...cell('awaiting', historyWords.awaitingMonthly, awaiting?.monthly),
      ...cell('awaitingMaximum', historyWords.awaitingMaximum, awaiting?.maximum),
      ...cell('unpaid', historyWords.unpaid, unpaid),
    ];
  });
}

const steps = ['generated', 'sent', 'signed', 'shared'] as const;

function proofCells({ proofs }: Assessment, severalLinks: boolean, reader: Reader): [string, Cell][] {
  return proofs.flatMap((proof, index) => {
    const { partnerId, link } = proof;
    const again = proofs.findIndex((other) => other.partnerId === partnerId && other.link === link) < index;
    const whose = severalLinks ? ` (${nameOfLink(proof, reader)})` : '';
    return steps.map((step): [string, Cell] => [
      ['proof', partnerId, link ?? 'unknown', step, ...(again ? [String(index)] : [])].join(':'),
      {
        label: `${reader.say(proofStepWords[step])}${whose}`,
        text: stepText(step, proof, reader),
        order: order.proofs,
      },
    ]);
  });
}

type Proof = Assessment['proofs'][number];

function nameOfLink({ partnerId, link }: Proof, reader: Reader): string {
  const name = reader.say(linkWords[link ?? 'unknown']);
  return reader.audience === 'partner' ? name : joined([reader.partnerName(partnerId), name], ', ');
}

const linksOf = (all: readonly Assessment[]): number =>
  new Set(all.flatMap(({ proofs }) => proofs.map(({ partnerId, link }) => `${partnerId} ${link ?? ''}`))).size;

function stepText(step: (typeof steps)[number], proof: Proof, { say, format }: Reader): string {
  const { state, generatedOn, signedOn, sharedOn } = proof;
  const isNotValid = state === 'rejected' || state === 'replaced' || state === 'signed_by_other';
  if (step === 'signed' && isNotValid) return say(notValid[state === 'signed_by_other' ? state : 'rejected']);
  const on = { generated: generatedOn, sent: null, signed: signedOn, shared: sharedOn }[step];
  const come = isNotValid ? distance.sent : distance[state];
  const isDone = state !== 'unknown' && come >= distance[step];
  if (!isDone) return say(historyWords.none);
  return on === null ? say(historyWords.done) : format.brief(on);
}

const titles: Readonly<Record<string, Bilingual | undefined>> = { ...everyTitle, ...briefWords };

/** A reason that this version has no title for says its verdict. */
function lineText(
  { brief, credit, commission, monthly, currency }: Assessment['lines'][number],
  reader: Reader,
): string {
  const { say, format } = reader;
  const title = Object.hasOwn(titles, brief) ? titles[brief] : undefined;
  const said =
    title === undefined
      ? [...new Set([credit, commission])].map((each) => say(verdictWords[each])).join(', ')
      : say(title);
  return joined([said, monthly === null ? '' : say(historyWords.aMonth(format.money(monthly, currency)))]);
}

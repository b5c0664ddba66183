/** Why a line earns or not: the verdict, what decides, what would change it, the calculation; the rest is folded. */
import {
  Accordion,
  Box,
  Button,
  Divider,
  Flex,
  Heading,
  Panel,
  PanelBody,
  PanelSection,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { briefIn } from '../shared/brief.ts';
import { Entry } from '../shared/Entry.tsx';
import { joined } from '../shared/joined.ts';
import { fillingAt, titleOf } from '../shared/recording.ts';
import { OpenForm } from '../shared/RecordPanel.tsx';
import { TurnHead } from '../shared/TurnHead.tsx';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { Citation, DealView, LineView } from '../../contract/deal-view.ts';
import { Reasons } from './Reasons.tsx';
import { reasonsTold, reasonsUnder, type ReasonTold } from './reasons-told.ts';
import type { TabWords } from './words.ts';

interface WhyProps {
  readonly place: string;
  readonly line: LineView;
  readonly view: DealView;
  readonly words: CardWords;
  readonly tab: TabWords;
  readonly desk: RecordingDesk;
}

interface WhyPanelProps extends WhyProps {
  readonly id: string;
  /** A deal may have hundreds of lines with dozens of reasons each: drawn when it is opened. */
  readonly opened: boolean;
  readonly close: () => void;
}

export function WhyPanel({ id, opened, close, ...why }: WhyPanelProps) {
  const { line, place, words, tab, desk } = why;
  const filling = fillingAt(place, desk.recording);
  return (
    <Panel
      id={id}
      title={filling === undefined ? tab.whyOf(line.name) : titleOf(filling.form)}
      width="md"
      variant="modal"
      aria-label={tab.whyOf(line.name)}
      onClose={() => {
        desk.dismiss();
        close();
      }}
    >
      <PanelBody>
        <PanelSection>
          {filling !== undefined ? (
            <OpenForm recording={filling} desk={desk} words={words} />
          ) : opened ? (
            <Why {...why} />
          ) : (
            <Text>{briefIn(why.view.book, line).text}</Text>
          )}
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}

const sentences = (reasons: readonly ReasonTold[]): string[] => [...new Set(reasons.map(({ sentence }) => sentence))];

function Why({ place, line, view, words, tab, desk }: WhyProps) {
  const { book } = view;
  const brief = briefIn(book, line);
  const credit = reasonsTold(book, line, 'credit');
  const commission = reasonsTold(book, line, 'commission');
  const all = [...credit.deciding, ...commission.deciding];
  const met = sentences(all.filter(({ tone }) => tone === 'success'));
  const against = sentences(all.filter(({ tone }) => tone !== 'success'));
  const informing = sentences([...credit.informing, ...commission.informing]);
  const steps = view.todo.filter(({ of, id }) => (of === 'missing' ? line.missing : line.steps).includes(id));
  return (
    <Flex testId={`why-panel-${line.id}`} direction="column" gap="md">
      <TurnHead
        name={`verdict-of-${line.id}`}
        turn={{
          tag: book.verdicts[line.commission.verdict]?.label ?? brief.text,
          tone: brief.tone,
          when: '',
          phrase: brief.text,
          because: against[0] ?? '',
        }}
      />
      {steps.length > 0 && (
        <Tile compact>
          <Flex testId={`would-change-${line.id}`} direction="column" gap="sm">
            <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
              {tab.whatWouldChange}
            </Text>
            {steps.map(({ of, id, phrase, owner, by, left }, index) => {
              const form = view.recording[of][id];
              return (
                <Flex key={`${of}-${id}`} direction="column" gap="sm">
                  {index > 0 && <Divider size="flush" />}
                  <Flex direction="row" justify="between" align="center" gap="sm">
                    <Entry title={phrase} text={joined([owner, by, left])} />
                    {form !== undefined && (
                      <Box flex="none">
                        <Button
                          testId={`record-${place}-${of}-${id}`}
                          variant={index === 0 ? 'primary' : 'secondary'}
                          size="xs"
                          onClick={() => {
                            desk.open(place, form);
                          }}
                        >
                          {form.button}
                        </Button>
                      </Box>
                    )}
                  </Flex>
                </Flex>
              );
            })}
          </Flex>
        </Tile>
      )}
      <Flex direction="column">
        <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
          {tab.worth}
        </Text>
        <Worth line={line} view={view} words={words} tab={tab} />
        <Text variant="microcopy">
          {joined([
            words.pair(tab.creditTo, line.credit.to),
            line.credit.soldMrr === '' ? '' : words.pair(tab.soldMrr, line.credit.soldMrr),
            line.credit.soldMrr === '' ? '' : (view.soldMrrNote ?? ''),
          ])}
        </Text>
        {line.commission.monthly !== '' && (
          <Text testId={`amount-note-${line.id}`} variant="microcopy">
            {view.amountNote}
          </Text>
        )}
      </Flex>
      <Divider size="flush" />
      <Told
        name={`against-${line.id}`}
        title={`${tab.verdict} (${against.length})`}
        texts={against.length > 1 ? against : []}
      />
      <Told name={`met-${line.id}`} title={tab.rulesMet(met.length)} texts={met} />
      <Told name={`informing-${line.id}`} title={tab.forInformation(informing.length)} texts={informing} />
      <Accordion testId={`evidence-${line.id}`} title={tab.evidence} size="sm">
        <Flex direction="column" gap="md">
          <Text format={{ fontWeight: 'demibold' }}>{tab.credit}</Text>
          <Reasons name={`${line.id}-credit`} reasons={credit} book={book} words={words} tab={tab} />
          <Text format={{ fontWeight: 'demibold' }}>{tab.commission}</Text>
          <Reasons
            name={`${line.id}-commission`}
            reasons={commission}
            told={credit}
            book={book}
            words={words}
            tab={tab}
          />
        </Flex>
      </Accordion>
    </Flex>
  );
}

/** "€740.00 × 20 % = €148.00 a month", under it for how long, and where the rules say so. */
function Worth({ line, view, words, tab }: Pick<WhyProps, 'line' | 'view' | 'words' | 'tab'>) {
  const { base = line.mrr, monthly, maximum, ifApproved, terms: key } = line.commission;
  const { book } = view;
  if (monthly === '') return null;
  const { rate, terms, period, because } = book.terms[key] ?? { rate: '', terms: '', period: '', because: [] };
  const aMonth = words.aMonth(monthly);
  const detail = [words.pair(tab.maximum, maximum), terms, period, ifApproved ? tab.ifApproved : ''];
  return (
    <>
      <Heading testId={`worth-${line.id}`}>{rate === '' ? aMonth : `${base} × ${rate} = ${aMonth}`}</Heading>
      <Text variant="microcopy">{joined(detail)}</Text>
      {reasonsUnder(because, book, line).map(({ key, ruleId, sentence }) => (
        <Text key={key} testId={`terms-${line.id}`} variant="microcopy">
          {withPlace(sentence, book.rules[ruleId])}
        </Text>
      ))}
    </>
  );
}

const withPlace = (sentence: string, rule: Citation | undefined): string =>
  rule === undefined ? sentence : `${sentence} (${rule.section}, ${rule.place})`;

/** Folded: a reader who trusts the verdict does not need it. */
function Told({
  name,
  title,
  texts,
}: {
  readonly name: string;
  readonly title: string;
  readonly texts: readonly string[];
}) {
  if (texts.length === 0) return null;
  return (
    <Accordion testId={name} title={title} size="sm">
      <Flex direction="column" gap="xs">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Flex>
    </Accordion>
  );
}

import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  Panel,
  PanelBody,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import type { DealView, LineView } from '../../contract/deal-view.ts';
import type { CardWords } from '../shared/words.ts';
import { Missing } from './Missing.tsx';
import { Reasons } from './Reasons.tsx';
import { reasonsTold } from './reasons-told.ts';
import { VerdictTag } from './VerdictTag.tsx';

interface LinePanelProps {
  readonly line: LineView;
  readonly view: DealView;
  readonly words: CardWords;
}

interface LazyPanelProps extends LinePanelProps {
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
}

/** Everything behind one line. Made when it is opened: a deal may have a hundred lines with dozens of reasons each. */
export function LinePanel({ line, view, words, opened, onOpened }: LazyPanelProps) {
  return (
    <Panel
      id={`line-${line.id}`}
      title={line.name}
      width="md"
      aria-label={line.name}
      onOpen={() => {
        onOpened(true);
      }}
      onClose={() => {
        onOpened(false);
      }}
    >
      <PanelBody>
        {opened ? <LineInFull line={line} view={view} words={words} /> : <Text>{line.credit.to}</Text>}
      </PanelBody>
    </Panel>
  );
}

/** The rules, their sections, the facts and where each was read, the figures with their date. */
function LineInFull({ line, view, words }: LinePanelProps) {
  const { book } = view;
  const credit = reasonsTold(book, line, 'credit');
  const missing = view.missing.filter(({ id }) => line.missing.includes(id));
  return (
    <>
      <PanelSection>
        <Heading>{words.credit}</Heading>
        <VerdictTag verdict={line.credit} book={book} />
        <Text>{words.pair(words.creditTo, line.credit.to)}</Text>
        {line.credit.soldMrr !== '' && <Text>{words.pair(words.soldMrr, line.credit.soldMrr)}</Text>}
        <Reasons name={`${line.id}-credit`} reasons={credit} book={book} words={words} />
      </PanelSection>
      <PanelSection>
        <Heading>{words.commissionVerdict}</Heading>
        <VerdictTag verdict={line.commission} book={book} />
        <Figures line={line} view={view} words={words} />
        <Reasons
          name={`${line.id}-commission`}
          reasons={reasonsTold(book, line, 'commission')}
          told={credit}
          book={book}
          words={words}
        />
      </PanelSection>
      {missing.length > 0 && (
        <PanelSection>
          <Heading>{words.missing}</Heading>
          <Missing name={`${line.id}-missing`} missing={missing} />
        </PanelSection>
      )}
    </>
  );
}

function Figures({ line, view, words }: LinePanelProps) {
  const { commission } = line;
  if (commission.monthly === '') return null;
  const { terms, period } = view.book.terms[commission.terms] ?? { terms: '', period: '' };
  return (
    <Flex direction="column" gap="xs">
      <DescriptionList testId={`figures-${line.id}`} direction="row">
        <DescriptionListItem label={words.monthly}>
          <Text>{commission.ifApproved ? `${commission.monthly} · ${words.ifApproved}` : commission.monthly}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.quarterly}>
          <Text>{commission.quarterly}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.maximum}>
          <Text>{commission.maximum}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.terms}>
          <Text>{terms}</Text>
        </DescriptionListItem>
        {period !== '' && (
          <DescriptionListItem label={words.period}>
            <Text>{period}</Text>
          </DescriptionListItem>
        )}
      </DescriptionList>
      <Text testId={`amount-note-${line.id}`} variant="microcopy">
        {view.amountNote}
      </Text>
    </Flex>
  );
}

import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Heading,
  Panel,
  PanelBody,
  PanelSection,
  StatusTag,
  Text,
} from '@hubspot/ui-extensions';
import type { LineView, ReasonView, VerdictView } from '../../view/deal-view.ts';
import type { CardWords } from '../shared/words.ts';
import { Missing } from './Missing.tsx';

interface LinePanelProps {
  readonly line: LineView;
  readonly words: CardWords;
}

/** Everything behind one line: the rules, their sections, the facts and where each was read, the figures with their date. */
export function LinePanel({ line, words }: LinePanelProps) {
  return (
    <Panel id={`line-${line.id}`} title={line.name} width="md" aria-label={line.name}>
      <PanelBody>
        <PanelSection>
          <Heading>{words.credit}</Heading>
          <Verdict name={`${line.id}-credit`} verdict={line.credit} words={words} />
          <DescriptionList direction="row">
            <DescriptionListItem label={words.soldMrr}>
              <Text>{line.credit.soldMrr}</Text>
            </DescriptionListItem>
          </DescriptionList>
        </PanelSection>
        <PanelSection>
          <Heading>{words.commission}</Heading>
          <Verdict name={`${line.id}-commission`} verdict={line.commission} words={words} />
          <Figures line={line} words={words} />
        </PanelSection>
        {line.missing.length > 0 && (
          <PanelSection>
            <Heading>{words.missing}</Heading>
            <Missing name={`${line.id}-missing`} missing={line.missing} />
          </PanelSection>
        )}
      </PanelBody>
    </Panel>
  );
}

function Figures({ line, words }: LinePanelProps) {
  const { commission } = line;
  if (commission.monthly === '') return null;
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
          <Text>{commission.terms}</Text>
        </DescriptionListItem>
        <DescriptionListItem label={words.period}>
          <Text>{commission.period}</Text>
        </DescriptionListItem>
      </DescriptionList>
      <Text testId={`amount-note-${line.id}`} variant="microcopy">
        {commission.note}
      </Text>
    </Flex>
  );
}

interface VerdictProps {
  readonly name: string;
  readonly verdict: VerdictView;
  readonly words: CardWords;
}

function Verdict({ name, verdict, words }: VerdictProps) {
  return (
    <Flex direction="column" gap="sm">
      <StatusTag variant={verdict.tone}>{verdict.label}</StatusTag>
      {verdict.reasons.map((reason) => (
        <Reason key={reason.id} name={name} reason={reason} words={words} />
      ))}
    </Flex>
  );
}

interface ReasonProps {
  readonly name: string;
  readonly reason: ReasonView;
  readonly words: CardWords;
}

function Reason({ name, reason, words }: ReasonProps) {
  const { citation } = reason;
  return (
    <Flex testId={`reason-${name}-${reason.id}`} direction="column" gap="xs">
      <StatusTag variant={reason.tone}>{reason.label}</StatusTag>
      <Text>{reason.sentence}</Text>
      <Text variant="microcopy">
        {words.pair(`${words.rule(citation.ruleId)} · ${citation.section}, ${citation.place}`, citation.says)}
      </Text>
      {reason.reading !== undefined && <Text variant="microcopy">{reason.reading}</Text>}
      {reason.facts.length > 0 && (
        <Flex direction="column">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {words.facts}
          </Text>
          {reason.facts.map((fact) => (
            <Text key={fact.label} variant="microcopy">
              {words.pair(fact.label, fact.source === undefined ? fact.value : `${fact.value} (${fact.source})`)}
            </Text>
          ))}
        </Flex>
      )}
      {reason.parameters.length > 0 && (
        <Flex direction="column">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {words.parameters}
          </Text>
          {reason.parameters.map((parameter) => (
            <Text key={parameter.name} variant="microcopy">
              {words.pair(parameter.name, `${parameter.value} (${parameter.source})`)}
            </Text>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

import type { ReactNode } from 'react';
import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { DealView, ProofView, StepState, Tone } from '../../contract/deal-view.ts';
import { Section } from './Section.tsx';
import type { CardWords } from './words.ts';

const tones = { done: 'success', current: 'warning', todo: 'default', failed: 'danger' } as const satisfies Record<
  StepState,
  Tone
>;

interface ProofsProps {
  readonly view: Pick<DealView, 'proofs' | 'proofNote'>;
  readonly words: CardWords;
  /** Little room: only the link that matters most is told in full. */
  readonly brief?: boolean;
  /** What can be recorded of a link. */
  readonly recorder?: (proof: ProofView) => ReactNode;
}

/** One timeline a confirmation link: what happened, what is due and until when, which lines it covers. */
export function Proofs({ view, words, brief = false, recorder }: ProofsProps) {
  const { proofs, proofNote } = view;
  const mainOnes = proofs.filter(({ main }) => main);
  const full = brief ? mainOnes : [...mainOnes, ...proofs.filter(({ main }) => !main)];
  const others = proofs.filter((proof) => !full.includes(proof));
  return (
    <Section name="proofs" title={words.proof}>
      {proofNote !== undefined && <Text testId="proof-note">{proofNote}</Text>}
      {proofs.length === 0 && proofNote === undefined && <Text testId="no-proof">{words.noProof}</Text>}
      {full.map((proof) => (
        <Proof key={proof.id} proof={proof}>
          {recorder?.(proof)}
        </Proof>
      ))}
      {others.length > 0 && (
        <Flex testId="other-proofs" direction="column">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {words.otherProofs}
          </Text>
          {others.map((proof) => (
            <Text key={proof.id} testId={`proof-short-${proof.id}`} variant="microcopy">
              {proof.short}
            </Text>
          ))}
        </Flex>
      )}
    </Section>
  );
}

function Proof({ proof, children }: { readonly proof: ProofView; readonly children?: ReactNode }) {
  const owner = proof.partnerName === undefined ? '' : `${proof.partnerName} · `;
  return (
    <Flex testId={`proof-${proof.id}`} direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{`${owner}${proof.link}`}</Text>
      {proof.steps.map((step) => (
        <StatusTag
          key={step.id}
          testId={`step-${proof.id}-${step.id}`}
          variant={tones[step.state]}
          hollow={step.state === 'todo'}
        >
          {step.label}
        </StatusTag>
      ))}
      <Text testId={`proof-label-${proof.id}`}>{proof.label}</Text>
      {proof.due !== undefined && (
        <Text testId={`proof-due-${proof.id}`} format={{ fontWeight: 'demibold' }}>
          {proof.due.sentence}
        </Text>
      )}
      <Text testId={`proof-covers-${proof.id}`} variant="microcopy">
        {proof.covers}
      </Text>
      {children}
    </Flex>
  );
}

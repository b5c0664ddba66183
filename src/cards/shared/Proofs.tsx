import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { ProofView, StepState, Tone } from '../../view/deal-view.ts';
import { Section } from './Section.tsx';
import type { CardWords } from './words.ts';

const tones = { done: 'success', current: 'warning', todo: 'default', failed: 'danger' } as const satisfies Record<StepState, Tone>;

interface ProofsProps {
  readonly proofs: readonly ProofView[];
  readonly words: CardWords;
}

/** One timeline a confirmation link: what happened, what is due and until when, which lines it covers. */
export function Proofs({ proofs, words }: ProofsProps) {
  return (
    <Section name="proofs" title={words.proof}>
      {proofs.length === 0 && <Text testId="no-proof">{words.noProof}</Text>}
      {proofs.map((proof) => (
        <Proof key={proof.id} proof={proof} />
      ))}
    </Section>
  );
}

function Proof({ proof }: { readonly proof: ProofView }) {
  const owner = proof.partnerName === undefined ? '' : `${proof.partnerName} · `;
  return (
    <Flex testId={`proof-${proof.id}`} direction="column" gap="xs">
      <Text format={{ fontWeight: 'demibold' }}>{`${owner}${proof.link}`}</Text>
      {proof.steps.map((step) => (
        <StatusTag key={step.id} testId={`step-${proof.id}-${step.id}`} variant={tones[step.state]} hollow={step.state === 'todo'}>
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
    </Flex>
  );
}

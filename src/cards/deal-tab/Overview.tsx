/** What to do, each with its button and whose it is, beside how far the proof has come; the duties are folded below. */
import { Accordion, AutoGrid, Box, Divider, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { AddPartner } from '../shared/AddPartner.tsx';
import { AddTask, type RecordOnScreen } from '../shared/AddTask.tsx';
import { Entry } from '../shared/Entry.tsx';
import { joined } from '../shared/joined.ts';
import { ProofSteps } from '../shared/ProofSteps.tsx';
import { StepButton } from '../shared/RecordPanel.tsx';
import { StepToCome } from '../shared/StepToCome.tsx';
import { openedWith } from '../shared/recording.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import { TurnReasons } from '../shared/TurnHead.tsx';
import { isWaiting } from '../shared/waiting-view.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView, DutyView, MissingView, ProofView } from '../../contract/deal-view.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import type { StepRef, StepView } from '../../contract/turn.ts';
import type { TabWords } from './words.ts';

interface OverviewProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly tab: TabWords;
  readonly deal: RecordOnScreen;
  readonly desk: RecordingDesk;
}

export function Overview({ view, words, tab, deal, desk }: OverviewProps) {
  const deciding = withOpen(
    view.todo.filter(({ decides }) => decides),
    openIn('', desk),
  );
  return (
    <Flex direction="column" gap="md">
      <Tile>
        <AutoGrid columnWidth={380} flexible gap="md">
          <ToDo view={view} todo={deciding} words={words} tab={tab} deal={deal} desk={desk} />
          <ProofOfInvolvement view={view} words={words} tab={tab} desk={desk} />
        </AutoGrid>
      </Tile>
      {view.duties.length > 0 && (
        <Flex testId="duties" direction="column" gap="sm">
          {view.duties.map((duty) => (
            <Duty key={duty.id} duty={duty} view={view} words={words} desk={desk} />
          ))}
        </Flex>
      )}
    </Flex>
  );
}

function ToDo({ view, todo, words, tab, deal, desk }: OverviewProps & { readonly todo: readonly StepView[] }) {
  return (
    <Flex testId="todo" direction="column" gap="sm">
      <Flex direction="row" justify="between" align="center" gap="sm">
        <Heading>{words.actions}</Heading>
        <Box flex="none">
          <AddTask deal={deal} words={words} size="xs" />
        </Box>
      </Flex>
      <TurnReasons turn={view.turn.ofStep === true ? { ...view.turn, because: '' } : view.turn} />
      {todo.length === 0 && <Text testId="nothing-to-do">{tab.nothingToDo}</Text>}
      {view.turn.offer === 'add_partner' && <AddPartner deal={deal} words={words} />}
      {todo.map((step, index) => (
        <Flex key={`${step.of}-${step.id}`} direction="column" gap="sm">
          {index > 0 && <Divider size="flush" />}
          <Step step={step} view={view} words={words} desk={desk} primary={index === 0} />
        </Flex>
      ))}
    </Flex>
  );
}

interface StepProps {
  readonly step: StepView;
  readonly view: DealView;
  readonly words: CardWords;
  readonly desk: RecordingDesk;
  readonly primary?: boolean;
  /** Where the same step may stand twice on the card. */
  readonly prefix?: string;
}

function Step({ step, view, words, desk, primary = false, prefix = '' }: StepProps) {
  const { owner, phrase, detail, by, left, where } = step;
  return (
    <Flex testId={`${prefix}step-${step.of}-${step.id}`} direction="row" justify="between" align="center" gap="sm">
      <Entry strong title={phrase} text={joined([owner, detail, by, left])} />
      <Box flex="none">
        {where !== undefined && <Text variant="microcopy">{where}</Text>}
        <StepButton
          place={`${prefix}${placeOf(step)}`}
          form={view.recording[step.of][step.id]}
          desk={desk}
          words={words}
          variant={primary ? 'primary' : 'secondary'}
          size="xs"
        />
      </Box>
    </Flex>
  );
}

/**
 * The step that was opened under this prefix: while its form is open, or was just recorded, it stays even where a newer
 * view asks for it no more, for its button holds the panel and the focus.
 */
function openIn(prefix: string, { recording }: RecordingDesk): StepView | undefined {
  if (recording.status === 'closed' || !recording.place.startsWith(prefix)) return undefined;
  const [, of, id] = /^(actions|missing)-(.+)$/.exec(recording.place.slice(prefix.length)) ?? [];
  if ((of !== 'actions' && of !== 'missing') || id === undefined) return undefined;
  const { button } = openedWith(recording);
  return { of, id, owner: '', phrase: button, detail: '', by: '', left: '', late: false, decides: true };
}

const withOpen = (steps: readonly StepView[], open: StepView | undefined): readonly StepView[] =>
  open === undefined || steps.some(({ of, id }) => of === open.of && id === open.id) ? steps : [...steps, open];

const placeOf = ({ of, id }: StepRef): string => `${of}-${id}`;

function ProofOfInvolvement({ view, words, tab, desk }: Omit<OverviewProps, 'deal'>) {
  const { proofs, proofNote } = view;
  const first = proofs.find(({ main }) => main) ?? proofs[0];
  return (
    <Flex testId="proofs" direction="column" gap="sm">
      <Heading>{tab.proof}</Heading>
      {proofs.length === 0 && proofNote === undefined && <Text testId="no-proof">{tab.noProof}</Text>}
      {first !== undefined && (
        <Flex direction="column" gap="xs">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {[first.partnerName ?? first.link, first.covers].join(' · ')}
          </Text>
          <Proof proof={first} view={view} words={words} desk={desk} />
        </Flex>
      )}
      {proofNote !== undefined && <Text testId="proof-note">{proofNote}</Text>}
      {proofs
        .filter((proof) => proof !== first)
        .map((proof) => (
          <Accordion
            key={proof.id}
            testId={`other-link-${proof.id}`}
            title={[proof.short, proof.covers].join(' · ')}
            size="xs"
          >
            <Proof proof={proof} view={view} words={words} desk={desk} />
          </Accordion>
        ))}
    </Flex>
  );
}

function Proof({
  proof,
  view,
  words,
  desk,
}: {
  readonly proof: ProofView;
  readonly view: DealView;
  readonly words: CardWords;
  readonly desk: RecordingDesk;
}) {
  const offered = view.recording.proofs[proof.id] ?? [];
  const placeIn = (form: RecordForm) => `proof-${proof.id}-${form.id}`;
  const { recording } = desk;
  const opened = recording.status === 'closed' ? undefined : openedWith(recording);
  const open =
    opened !== undefined && recording.status !== 'closed' && recording.place === placeIn(opened) ? opened : undefined;
  // The form that is open, or was just recorded, stays where it is, even where a newer view offers it no more.
  const forms = open === undefined || offered.some(({ id }) => id === open.id) ? offered : [...offered, open];
  return (
    <Flex testId={`link-${proof.id}`} direction="column" gap="xs">
      <ProofSteps proof={{ id: proof.id, steps: proof.steps }} words={words} />
      <Flex direction="row" gap="xs" wrap>
        {isWaiting(view) && <StepToCome size="xs" />}
        {forms.map((form) => (
          <StepButton
            key={form.id}
            place={placeIn(form)}
            form={offered.find(({ id }) => id === form.id)}
            desk={desk}
            words={words}
            variant="transparent"
            size="xs"
          />
        ))}
      </Flex>
    </Flex>
  );
}

function Duty({
  duty,
  view,
  words,
  desk,
}: {
  readonly duty: DutyView;
  readonly view: DealView;
  readonly words: CardWords;
  readonly desk: RecordingDesk;
}) {
  const prefix = `duty-${duty.id}-`;
  const gone = openIn(prefix, desk);
  const asked = view.todo.filter(
    ({ decides, ...step }) => !decides && duty.steps.some(({ of, id }) => of === step.of && id === step.id),
  );
  const unknown = view.missing.filter(({ id }) => duty.missing.includes(id));
  const steps = gone?.of === 'actions' ? withOpen(asked, gone) : asked;
  const missing: readonly Pick<MissingView, 'id' | 'label' | 'wouldDecide' | 'where'>[] =
    gone?.of !== 'missing' || unknown.some(({ id }) => id === gone.id)
      ? unknown
      : [...unknown, { id: gone.id, label: gone.phrase, wouldDecide: '' }];
  const title = words.pair(duty.title, duty.state);
  if (duty.texts.length + steps.length + missing.length === 0)
    return (
      <Text testId={`duty-${duty.id}`} format={{ fontWeight: 'demibold' }}>
        {title}
      </Text>
    );
  return (
    <Accordion testId={`duty-${duty.id}`} title={title} defaultOpen={duty.open} size="sm">
      <Flex direction="column" gap="xs">
        {duty.texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
        {steps.map((step) => (
          <Step key={placeOf(step)} prefix={prefix} step={step} view={view} words={words} desk={desk} />
        ))}
        {missing.map(({ id, label, wouldDecide, where }) => (
          <Flex key={id} direction="row" justify="between" align="center" gap="sm">
            <Entry title={label} text={wouldDecide} />
            <Box flex="none">
              {where !== undefined && <Text variant="microcopy">{where}</Text>}
              <StepButton
                place={`${prefix}missing-${id}`}
                form={view.recording.missing[id]}
                desk={desk}
                words={words}
                variant="secondary"
                size="xs"
              />
            </Box>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}

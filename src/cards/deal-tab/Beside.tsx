/** What HubSpot announced since the last text that is known, where it gives something else: told, and how sure each part is. */
import { Accordion, Box, Divider, Flex, Heading, Link, Text } from '@hubspot/ui-extensions';
import { Entry } from '../shared/Entry.tsx';
import { StepButton } from '../shared/RecordPanel.tsx';
import { openedWith } from '../shared/recording.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { BesideView, MissingBeside } from '../../contract/beside.ts';
import type { TabWords } from './words.ts';

interface BesideProps {
  readonly beside: BesideView;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  readonly tab: TabWords;
}

const place = 'beside-';

export function Beside({ beside, desk, words, tab }: BesideProps) {
  return (
    <Flex testId="beside" direction="column" gap="xs">
      <Divider />
      <Heading>{beside.title}</Heading>
      {beside.sentences.map((sentence) => (
        <Text key={sentence} testId="beside-sentence">
          {sentence}
        </Text>
      ))}
      {beside.runsOn.map((sentence) => (
        <Text key={sentence} testId="beside-runs-on">
          {sentence}
        </Text>
      ))}
      {withOpen(beside.missing, desk).map(({ id, label, wouldDecide, where, form }) => (
        <Flex key={id} testId={`beside-missing-${id}`} direction="row" justify="between" align="center" gap="sm">
          <Entry strong title={label} text={wouldDecide} />
          <Box flex="none">
            {where !== undefined && <Text variant="microcopy">{where}</Text>}
            <StepButton place={`${place}${id}`} form={form} desk={desk} words={words} variant="secondary" size="xs" />
          </Box>
        </Flex>
      ))}
      <Text testId="beside-note" variant="microcopy">
        {beside.note}
      </Text>
      <Accordion testId="beside-grounds" title={tab.howSure} size="xs">
        <Flex direction="column" gap="sm">
          {beside.grounds.map(({ id, title, statements }) => (
            <Flex key={id} testId={`grounds-${id}`} direction="column">
              <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
              {statements.map(({ text, page }) => (
                <Text key={text} variant="microcopy">
                  {text} {page !== undefined && <Link href={`https://${page}`}>{page}</Link>}
                </Text>
              ))}
            </Flex>
          ))}
        </Flex>
      </Accordion>
    </Flex>
  );
}

/** The form that is open, or was just recorded, stays where it is: its button holds the panel and the focus. */
function withOpen(missing: readonly MissingBeside[], { recording }: RecordingDesk): readonly MissingBeside[] {
  if (recording.status === 'closed' || !recording.place.startsWith(place)) return missing;
  const id = recording.place.slice(place.length);
  if (missing.some((each) => each.id === id)) return missing;
  return [...missing, { id, label: openedWith(recording).button, wouldDecide: '' }];
}

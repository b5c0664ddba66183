/** What the answer rests on, in few words: what is to be done, and each line. The rules themselves stand on the tab. */
import { Flex, Heading, Panel, PanelBody, PanelSection, Text } from '@hubspot/ui-extensions';
import { briefIn } from '../shared/brief.ts';
import { Entry } from '../shared/Entry.tsx';
import { joined } from '../shared/joined.ts';
import { TurnHead } from '../shared/TurnHead.tsx';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../contract/deal-view.ts';

interface WhyPanelProps {
  readonly view: DealView;
  readonly words: CardWords;
}

/** So many lines are told one by one; a deal may have hundreds. */
const mostLines = 20;

export function WhyPanel({ view, words }: WhyPanelProps) {
  const { todo, lines } = view;
  return (
    <Panel
      id="why"
      title={view.deal.name === '' ? words.details : view.deal.name}
      width="sm"
      variant="modal"
      aria-label={words.details}
    >
      <PanelBody>
        <PanelSection>
          <TurnHead name="why" turn={view.turn} />
        </PanelSection>
        {todo.length > 0 && (
          <PanelSection>
            <Flex direction="column" gap="sm">
              <Heading>{words.actions}</Heading>
              {todo.map(({ of, id, owner, phrase, detail, by, left }) => (
                <Entry strong key={`${of}-${id}`} title={phrase} text={joined([owner, detail, by, left])} />
              ))}
            </Flex>
          </PanelSection>
        )}
        {lines.length > 0 && (
          <PanelSection>
            <Flex direction="column" gap="sm">
              <Heading>{words.lines}</Heading>
              {lines.slice(0, mostLines).map((line) => (
                <Entry
                  strong
                  key={line.id}
                  title={line.name}
                  text={joined([
                    briefIn(view.book, line).text,
                    line.commission.monthly === '' || line.commission.isOver
                      ? ''
                      : words.aMonth(line.commission.monthly),
                  ])}
                />
              ))}
              {lines.length > mostLines && <Text variant="microcopy">{words.moreLines(lines.length - mostLines)}</Text>}
            </Flex>
          </PanelSection>
        )}
        <PanelSection>
          <Flex direction="column" gap="sm">
            <Text variant="microcopy">{view.amountNote}</Text>
            <Text testId="full-view" variant="microcopy">
              {words.fullView}
            </Text>
          </Flex>
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}

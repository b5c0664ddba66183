/** What the answer rests on, in few words: what is to be done, and each line. The rules themselves stand on the tab. */
import { Flex, Heading, Panel, PanelBody, PanelSection, Text } from '@hubspot/ui-extensions';
import { briefIn } from '../shared/brief.ts';
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
      aria-label={words.details}
    >
      <PanelBody>
        <PanelSection>
          <TurnHead name="why" turn={view.turn} />
        </PanelSection>
        {todo.length > 0 && (
          <PanelSection>
            <Heading>{words.actions}</Heading>
            <Flex direction="column" gap="sm">
              {todo.map(({ of, id, owner, phrase, detail, by, left }) => (
                <Entry
                  key={`${of}-${id}`}
                  title={phrase}
                  text={[owner, detail, by, left].filter((part) => part !== '').join(' · ')}
                />
              ))}
            </Flex>
          </PanelSection>
        )}
        {lines.length > 0 && (
          <PanelSection>
            <Heading>{words.lines}</Heading>
            <Flex direction="column" gap="sm">
              {lines.slice(0, mostLines).map((line) => (
                <Entry
                  key={line.id}
                  title={line.name}
                  text={[
                    briefIn(view.book, line).text,
                    line.commission.monthly === '' ? '' : words.aMonth(line.commission.monthly),
                  ]
                    .filter((part) => part !== '')
                    .join(' · ')}
                />
              ))}
              {lines.length > mostLines && <Text variant="microcopy">{words.moreLines(lines.length - mostLines)}</Text>}
            </Flex>
          </PanelSection>
        )}
        <PanelSection>
          <Text variant="microcopy">{view.amountNote}</Text>
          <Text testId="full-view" variant="microcopy">
            {words.fullView}
          </Text>
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}

function Entry({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Flex direction="column">
      <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
      <Text variant="microcopy">{text}</Text>
    </Flex>
  );
}

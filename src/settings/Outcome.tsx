/** What came of the last press, beside what it was about: done, done in part, or why not and what to do. */
import { Alert, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { NotRepaired } from '../contract/portal-settings.ts';
import type { Act, ActTrouble, Wanted } from './act.ts';
import { CopyCommand } from './CopyCommand.tsx';
import { useReader } from './use-reader.ts';
import type { SettingsWords } from './words.ts';

interface OutcomeProps {
  readonly act: Act;
  /** What is told here of. */
  readonly of: readonly Wanted['what'][];
}

export function Outcome({ act, of }: OutcomeProps) {
  const { words } = useReader();
  if (act.status === 'none' || act.status === 'sending' || !of.includes(act.wanted.what)) return null;
  if (act.status === 'failed') return <Trouble place="section" trouble={act.trouble} />;
  const { message, repeated, left } = act;
  const texts = repeated ? [message, words.repeated] : [message];
  return left.length === 0 ? <Done texts={texts} /> : <DoneInPart texts={texts} left={left} />;
}

function Done({ texts }: { readonly texts: readonly string[] }) {
  const { words } = useReader();
  return (
    <Flex testId="outcome" direction="row" align="center" gap="xs">
      <Icon name="checkCircle" color="success" size="sm" screenReaderText={words.done} />
      <Text>{texts.join(' ')}</Text>
    </Flex>
  );
}

interface PartProps {
  readonly texts: readonly string[];
  readonly left: readonly NotRepaired[];
}

function DoneInPart({ texts, left }: PartProps) {
  const { words } = useReader();
  return (
    <Alert testId="outcome" variant="warning" title={words.partlyDone}>
      <Flex direction="column">
        <Text>{texts.join(' ')}</Text>
        {left.map(({ item, why }) => (
          <Text key={item}>{words.pair(item, why)}</Text>
        ))}
      </Flex>
    </Alert>
  );
}

/** Why it was not done. */
export function Trouble({ place, trouble }: { readonly place: 'section' | 'panel'; readonly trouble: ActTrouble }) {
  const { words } = useReader();
  const { variant, title, texts, command } = told(trouble, words);
  return (
    <Alert testId={`trouble-${place}`} variant={variant} title={title}>
      <Flex direction="column" gap="xs">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
        {command !== undefined && <CopyCommand place={`trouble-${place}`} command={command} />}
      </Flex>
    </Alert>
  );
}

interface Told {
  readonly variant: 'warning' | 'danger';
  readonly title: string;
  readonly texts: readonly string[];
  readonly command?: string;
}

function told(trouble: ActTrouble, words: SettingsWords): Told {
  switch (trouble.kind) {
    case 'platform':
      return { variant: 'warning', title: words.uncertain, texts: [words.lostAnswer] };
    case 'unreadable':
      return { variant: 'danger', title: words.notDone, texts: [words.unreadable] };
    case 'failure': {
      const { code, message, problems = [], correlationId } = trouble.failure;
      const texts = [
        message,
        ...problems.map(({ problem, hint }) => `${problem} ${hint}`),
        ...(correlationId === undefined ? [] : [words.supportReference(correlationId)]),
      ];
      switch (code) {
        case 'CHANGED':
          return { variant: 'warning', title: words.changed, texts };
        case 'UNCERTAIN':
          return { variant: 'warning', title: words.uncertain, texts };
        case 'NOT_INSTALLED':
          return { variant: 'danger', title: words.notDone, texts, command: install };
        case 'REFUSED':
        case 'BAD_INPUT':
        case 'NO_TOKEN':
        case 'UNAUTHORIZED':
        case 'FORBIDDEN':
        case 'NOT_FOUND':
        case 'RATE_LIMITED':
        case 'HUBSPOT_DOWN':
        case 'TIMEOUT':
        case 'UNREADABLE':
        case 'INTERNAL':
          return { variant: 'danger', title: words.notDone, texts };
      }
    }
  }
}

/** Makes the object in which names are kept. */
export const install = 'npx roe install';

/** Product names that nobody knows: what each may be, to be accepted, or another product to be chosen. */
import { useState } from 'react';
import {
  Button,
  Flex,
  LoadingButton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import { Entry } from '../cards/shared/Entry.tsx';
import type { PortalHealth, ProductChoice, UnknownName } from '../contract/portal-health.ts';
import { isSending, type Wanted } from './act.ts';
import { type Chosen, chosenAs } from './choice.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import type { SettingsDesk } from './use-portal-settings.ts';
import { useReader } from './use-reader.ts';
import type { SettingsWords } from './words.ts';

interface NamesProps {
  readonly names: readonly UnknownName[];
  readonly health: PortalHealth;
  readonly desk: SettingsDesk;
}

export function UnknownNames({ names, health, desk }: NamesProps) {
  const { words } = useReader();
  const isKept = health.settings.state !== 'not_installed';
  return (
    <Table testId="unknown-names" density="condensed">
      <TableHead>
        <TableRow>
          <TableHeader>{words.name}</TableHeader>
          <TableHeader>{words.usedIn}</TableHeader>
          <TableHeader>{words.suggestion}</TableHeader>
          <TableHeader align="right">{isKept ? words.accept : ''}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {names.map((name) => (
          <TableRow key={name.name} testId={`name-${name.name}`}>
            <TableCell>{name.name}</TableCell>
            <TableCell>{uses(name, words)}</TableCell>
            <TableCell>
              <Suggested suggestion={name.suggestions[0]} />
            </TableCell>
            <TableCell align="right">
              {isKept && <Decide name={name} products={health.products} desk={desk} />}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

const uses = ({ deals, lines }: UnknownName, words: SettingsWords): string =>
  deals === undefined ? words.lines(lines) : words.deals(deals);

function Suggested({ suggestion }: { readonly suggestion: ProductChoice | undefined }) {
  const { words } = useReader();
  if (suggestion === undefined) return words.noSuggestion;
  return suggestion.edition === 'unknown' ? (
    <Entry title={suggestion.label} text={words.editionOpen} />
  ) : (
    suggestion.label
  );
}

interface DecideProps {
  readonly name: UnknownName;
  readonly products: PortalHealth['products'];
  readonly desk: SettingsDesk;
}

function Decide({ name: { name, suggestions }, products, desk }: DecideProps) {
  const { words } = useReader();
  const [first, second] = suggestions;
  // Here and not in the panel: what was chosen outlives a panel that was closed.
  const [chosen, setChosen] = useState<Chosen>(() => beforehand(first, second));
  const [isOpen, setOpen] = useState(false);
  const wanted: Wanted | undefined = first && {
    what: 'accept_name',
    name,
    productLine: first.productLine,
    edition: first.edition,
  };
  const busy = wanted !== undefined && isSending(desk.act, wanted);
  return (
    <Flex direction="row" justify="end" align="center" gap="xs" wrap>
      {wanted !== undefined && (
        <LoadingButton
          testId={`accept-${name}`}
          variant="secondary"
          size="xs"
          loading={busy}
          disabled={isSending(desk.act)}
          onClick={() => {
            desk.run(wanted);
          }}
        >
          {busy ? words.accepting : words.accept}
        </LoadingButton>
      )}
      <Button
        testId={`choose-${name}`}
        variant={wanted === undefined ? 'secondary' : 'transparent'}
        size="xs"
        disabled={isSending(desk.act) && busy}
        onClick={() => {
          setOpen(true);
        }}
        overlay={
          <ChoicePanel
            name={name}
            products={products}
            chosen={chosen}
            choose={setChosen}
            isOpen={isOpen}
            onClose={() => {
              setOpen(false);
            }}
            desk={desk}
          />
        }
      >
        {wanted === undefined ? words.choose : words.another}
      </Button>
    </Flex>
  );
}

/** The next likely product; where there is none, what the name does say: its edition may be all that is open. */
function beforehand(first: ProductChoice | undefined, second: ProductChoice | undefined): Chosen {
  if (second !== undefined) return chosenAs(second);
  return first?.edition === 'unknown' ? { productLine: first.productLine } : {};
}

/** Which quarter is told, and how it is broken down. */
import { Button, Flex, Select } from '@hubspot/ui-extensions';
import { quarterIn, type DealsWords } from '../shared-deals/words.ts';
import { type Asked, type Breakdown, breakdowns } from './asked.ts';
import type { QuarterWords } from './words.ts';

interface ChoosingProps {
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
  readonly quarter: string;
  readonly by: Breakdown;
  /** In the order in which they are offered. */
  readonly quarters: readonly string[];
  /** Not in a partner's own portal: there all of it is that partner's. */
  readonly withPartners: boolean;
  /** Whose amounts alone are told; null: everybody's. */
  readonly only: string | null;
  readonly words: QuarterWords;
  readonly dealsWords: DealsWords;
}

export function Choosing({ asked, ask, quarter, by, quarters, withPartners, only, words, dealsWords }: ChoosingProps) {
  return (
    <Flex testId="choosing" direction="row" align="end" gap="sm" wrap>
      <Select
        name="quarter"
        label={words.quarter}
        value={quarter}
        options={quarters.map((value) => ({ value, label: quarterIn(value, dealsWords) }))}
        onChange={(value) => {
          ask({ ...asked, quarter: String(value) });
        }}
      />
      <Select
        name="by"
        label={words.by}
        value={by}
        options={breakdowns
          .filter((each) => withPartners || each !== 'partner')
          .map((value) => ({ value, label: words.breakdowns[value] }))}
        onChange={(value) => {
          const chosen = breakdowns.find((each) => each === value);
          if (chosen !== undefined) ask({ ...asked, by: chosen });
        }}
      />
      {only !== null && (
        <Button
          testId="everybody"
          variant="transparent"
          size="sm"
          onClick={() => {
            const { partner: _partner, customer: _customer, ...others } = asked;
            ask(others);
          }}
        >
          {words.everybody}
        </Button>
      )}
    </Flex>
  );
}

/** The statement while nothing is read yet: the same parts with dashes, so that little jumps. */
import {
  Flex,
  LoadingSpinner,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@hubspot/ui-extensions';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import type { Locale } from '../../contract/deal-view.ts';
import { dealsWordsIn } from '../shared-deals/words.ts';
import { kinds } from './statement.ts';
import type { QuarterWords } from './words.ts';

export function Waiting({ words, language }: { readonly words: QuarterWords; readonly language: Locale }) {
  const named = payoutWordsIn(language).kinds;
  return (
    <Flex testId="waiting" direction="column" gap="md">
      <LoadingSpinner label={dealsWordsIn(language).loading} showLabel size="sm" />
      <Flex direction="row" align="end" gap="sm" wrap>
        {[words.quarter, words.by].map((label) => (
          <Select key={label} label={label} name={label} readOnly options={[]} />
        ))}
      </Flex>
      <Table density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{words.whole}</TableHeader>
            <TableHeader align="right">{words.total}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {kinds.map((kind) => (
            <TableRow key={kind}>
              <TableCell>{named[kind]}</TableCell>
              <TableCell align="right">–</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

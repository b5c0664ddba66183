/** The page while it is read for the first time: the same parts with dashes, so that nothing jumps. */
import {
  Flex,
  Heading,
  LoadingSpinner,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import type { DealsWords } from './words.ts';

export function Waiting({ words }: { readonly words: DealsWords }) {
  const { columns } = words;
  const headers = [words.turn, columns.deal, columns.mrr, columns.monthly, columns.maximum, columns.earned];
  return (
    <Flex testId="waiting" direction="column" gap="md">
      <LoadingSpinner label={words.loading} showLabel size="sm" />
      <Tile compact>
        <Flex direction="column" gap="sm">
          <Heading>{words.weekFirst}</Heading>
          <Text>–</Text>
        </Flex>
      </Tile>
      <Table density="condensed">
        <TableHead>
          <TableRow>
            {headers.map((header) => (
              <TableHeader key={header}>{header}</TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {dashes.map((row) => (
            <TableRow key={row}>
              {headers.map((header) => (
                <TableCell key={header}>–</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Flex>
  );
}

const dashes = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

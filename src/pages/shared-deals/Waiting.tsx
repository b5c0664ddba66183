/** The page while it is read for the first time: the same parts with dashes, so that little jumps. */
import {
  AutoGrid,
  Button,
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
import { Filtering } from './Filtering.tsx';
import { useFilters } from './use-filters.ts';
import type { DealsWords } from './words.ts';

export function Waiting({ words }: { readonly words: DealsWords }) {
  const [filters, filter] = useFilters();
  const { columns } = words;
  const headers = [
    words.turn,
    columns.deal,
    columns.mrr,
    columns.monthly,
    columns.maximum,
    columns.earned,
    columns.due,
    columns.evaluated,
  ];
  return (
    <Flex testId="waiting" direction="column" gap="md">
      <Flex direction="row" justify="between" align="center" gap="sm" wrap>
        <LoadingSpinner label={words.loading} showLabel size="sm" />
        <Flex direction="row" gap="sm" wrap>
          {[words.refresh, words.evaluateAll, words.copy].map((label) => (
            <Button key={label} variant="secondary" size="sm" disabled>
              {label}
            </Button>
          ))}
        </Flex>
      </Flex>
      <Tile compact>
        <Flex direction="column" gap="sm">
          <Heading>{words.weekFirst}</Heading>
          <AutoGrid columnWidth={260} flexible gap="lg">
            {dashes.slice(0, 3).map((owner) => (
              <Flex key={owner} direction="column" gap="sm">
                <Text variant="microcopy">–</Text>
                {dashes.slice(0, 2).map((step) => (
                  <Flex key={step} direction="column">
                    <Text>–</Text>
                    <Text variant="microcopy">–</Text>
                  </Flex>
                ))}
              </Flex>
            ))}
          </AutoGrid>
        </Flex>
      </Tile>
      <Filtering filters={filters} filter={filter} partners={[]} words={words} />
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

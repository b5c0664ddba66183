import {
  Button,
  Flex,
  Icon,
  StatusTag,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { joined } from '../shared/joined.ts';
import type { DealView } from '../../contract/deal-view.ts';
import { useCopy } from '../shared/use-copy.ts';
import type { TabWords } from './words.ts';

/** Who is on the deal, and what decides between them. Only ever drawn for HubSpot's side: a partner's view holds no partners. */
export function Partners({ view, words }: { readonly view: DealView; readonly words: TabWords }) {
  const copy = useCopy(words);
  return (
    <Flex testId="partners" direction="column" gap="sm">
      {view.decidedBy !== undefined && (
        <Flex direction="row" align="center" gap="xs">
          <Icon name="info" size="sm" />
          <Text testId="decided-by">{view.decidedBy}</Text>
        </Flex>
      )}
      <Table density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{words.partner}</TableHeader>
            <TableHeader>{words.since}</TableHeader>
            <TableHeader>{words.domain}</TableHeader>
            <TableHeader>{words.proofColumn}</TableHeader>
            <TableHeader>{words.copySummary}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {view.partners.map(({ id, name, kind, credited, since, domain, domainNote, proofBrief, summary }) => (
            <TableRow key={id} testId={`partner-${id}`}>
              <TableCell>
                <Text format={{ fontWeight: 'demibold' }}>{name}</Text>
                <Text variant="microcopy">{joined([kind, credited ? words.credited : ''])}</Text>
              </TableCell>
              <TableCell>{since === '' ? '–' : since}</TableCell>
              <TableCell>
                <Text>{domain}</Text>
                {domainNote !== '' && <Text variant="microcopy">{domainNote}</Text>}
              </TableCell>
              <TableCell>
                <StatusTag variant={proofBrief.tone}>{proofBrief.text}</StatusTag>
              </TableCell>
              <TableCell>
                <Button
                  testId={`copy-${id}`}
                  variant="secondary"
                  size="xs"
                  onClick={() => {
                    copy(summary);
                  }}
                >
                  {words.copySummary}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Text variant="microcopy">{words.aboutSummaries}</Text>
    </Flex>
  );
}

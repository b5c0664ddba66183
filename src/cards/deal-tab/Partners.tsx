import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import type { PartnerView } from '../../contract/deal-view.ts';
import { Section } from '../shared/Section.tsx';
import type { CardWords } from '../shared/words.ts';

interface PartnersProps {
  readonly partners: readonly PartnerView[];
  readonly words: CardWords;
  readonly copy: (text: string) => void;
}

/** Who is on the deal. Only ever drawn for HubSpot's side: a partner's view holds no partners. */
export function Partners({ partners, words, copy }: PartnersProps) {
  return (
    <Section name="partners" title={words.partners}>
      <Table density="condensed" flush>
        <TableHead>
          <TableRow>
            <TableHeader>{words.partner}</TableHeader>
            <TableHeader>{words.registered}</TableHeader>
            <TableHeader>{words.proof}</TableHeader>
            <TableHeader>{words.copySummary}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {partners.map((partner) => (
            <TableRow key={partner.id} testId={`partner-${partner.id}`}>
              <TableCell>
                <Text inline>{partner.name}</Text>
                {partner.credited && (
                  <Tag inline variant="success">
                    {words.credited}
                  </Tag>
                )}
              </TableCell>
              <TableCell>{partner.registered}</TableCell>
              <TableCell>{partner.proof}</TableCell>
              <TableCell>
                <Button
                  testId={`copy-${partner.id}`}
                  variant="secondary"
                  size="xs"
                  onClick={() => {
                    copy(partner.summary);
                  }}
                >
                  {words.copy}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

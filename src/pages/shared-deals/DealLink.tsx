/** Leads to the deal's record, where the cards are. */
import { Link } from '@hubspot/ui-extensions';

interface DealLinkProps {
  readonly portalId: number;
  readonly dealId: string;
  readonly children: string;
}

export const DealLink = ({ portalId, dealId, children }: DealLinkProps) => (
  <Link href={`https://app.hubspot.com/contacts/${portalId}/record/0-3/${dealId}`}>{children}</Link>
);

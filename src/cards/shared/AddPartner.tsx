import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { RecordOnScreen } from './AddTask.tsx';
import type { CardWords } from './words.ts';

/** HubSpot's number for companies. */
const companies = '0-2';

/** HubSpot's own panel, in which a company is associated with this deal. */
export function AddPartner({ deal, words }: { readonly deal: RecordOnScreen; readonly words: CardWords }) {
  return (
    <CrmActionButton
      testId="add-partner"
      actionType="OPEN_RECORD_ASSOCIATION_FORM"
      actionContext={{
        objectTypeId: companies,
        association: { objectTypeId: deal.objectTypeId, objectId: deal.objectId },
      }}
      variant="primary"
      size="sm"
    >
      {words.addPartner}
    </CrmActionButton>
  );
}

/** Components that read the record are not for the sidebar. */
import { hubspot } from '@hubspot/ui-extensions';
import { CrmPropertyList } from '@hubspot/ui-extensions/crm';

hubspot.extend<'crm.record.sidebar'>(() => <CrmPropertyList properties={['amount']} />);

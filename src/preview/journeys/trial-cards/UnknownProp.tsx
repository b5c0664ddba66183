/** A prop that the component does not have, as untyped code might pass it; and a network that is not there. */
import { hubspot, StatusTag, Text } from '@hubspot/ui-extensions';
import { createElement } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => (
  <>
    {createElement(StatusTag, { ...{ colour: 'green' }, variant: 'success', children: 'Still drawn' })}
    <Text testId="network">{typeof globalThis.fetch}</Text>
  </>
));

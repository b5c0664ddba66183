/** HubSpot ends a card that draws an HTML element. */
import { hubspot, Text } from '@hubspot/ui-extensions';
import { createElement } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Text>{createElement('marquee', null, 'no')}</Text>);

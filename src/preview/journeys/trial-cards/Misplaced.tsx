/** Values and places that HubSpot does not provide for, as untyped code might write them; and a panel in its two variants. */
import {
  Box,
  Button,
  Flex,
  hubspot,
  Link,
  Panel,
  PanelBody,
  PanelSection,
  TableCell,
  Tag,
  Text,
  Toggle,
} from '@hubspot/ui-extensions';
import { createElement } from 'react';

hubspot.extend<'crm.record.tab'>(() => (
  <Flex direction="column" gap="sm">
    {createElement(Tag, { ...{ variant: 'purple' as 'info' }, children: 'Purple' })}
    <TableCell>Without a row</TableCell>
    <Button>
      <Text>Text in a button</Text>
    </Button>
    <Button
      overlay={
        <Flex>
          <Panel id="deep" title="Deep">
            <PanelBody>
              <Text>Inside</Text>
            </PanelBody>
          </Panel>
        </Flex>
      }
    >
      Open what is not a panel
    </Button>
    <Button
      overlay={
        <Panel id="beside" title="Beside the page">
          <PanelBody>
            <Text testId="at-the-edge">At the edge</Text>
            <PanelSection>
              <Text testId="with-space">With space around it</Text>
            </PanelSection>
          </PanelBody>
          <PanelBody>
            <Text>A second body</Text>
          </PanelBody>
        </Panel>
      }
    >
      Open beside
    </Button>
    <Flex>
      <Box testId="grows">
        <Text>Grows</Text>
      </Box>
    </Flex>
    <Toggle label="Spoken" initialIsChecked />
    <Toggle label="Silent" size="sm" initialIsChecked />
    <Link href="https://elsewhere.example/">Elsewhere</Link>
    <Link href="https://app-eu1.hubspot.com/contacts/1">In HubSpot</Link>
  </Flex>
));

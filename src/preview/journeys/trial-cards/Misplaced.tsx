/** Values and places that HubSpot does not provide for, as untyped code might write them; and a panel in its two variants. */
import {
  Box,
  Button,
  Dropdown,
  EmptyState,
  Flex,
  hubspot,
  Inline,
  Link,
  Panel,
  PanelBody,
  PanelSection,
  TableCell,
  Tag,
  Text,
  TextArea,
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
            <Button
              overlay={
                <Panel id="above" title="Above the other">
                  <PanelBody>
                    <Text>Above</Text>
                  </PanelBody>
                </Panel>
              }
            >
              Open above
            </Button>
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
    <Inline testId="inline">
      <Text>One</Text>
      <Text>Two</Text>
    </Inline>
    <TextArea name="note" label="Note of this card" />
    <EmptyState testId="empty">
      <Text>Nothing</Text>
    </EmptyState>
    <Dropdown testId="unnamed">
      <Dropdown.ButtonItem>Item</Dropdown.ButtonItem>
    </Dropdown>
    <Toggle label="Spoken" initialIsChecked />
    <Toggle label="Silent" size="sm" initialIsChecked />
    <Link href="https://elsewhere.example/">Elsewhere</Link>
    <Link href="https://app-eu1.hubspot.com/contacts/1">In HubSpot</Link>
  </Flex>
));

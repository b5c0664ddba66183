import * as sdk from '@hubspot/ui-extensions';
import * as crm from '@hubspot/ui-extensions/crm';
import { componentsAt } from './prop-names.ts';

/** Left out by the SDK itself: `Stack` and `Textarea` are the older names of `Flex` and `TextArea`. */
const retired = ['Stack', 'Textarea'];
const noComponents = ['ServerlessExecutionStatus', 'ExtensionEvent', 'FormSubmitExtensionEvent', 'RemoteEvent'];
const components = (entry: object) =>
  Object.keys(entry).filter((name) => /^[A-Z][a-z]/.test(name) && ![...retired, ...noComponents].includes(name));

test('every component of the SDK is known to the preview', () => {
  const known = componentsAt('crm.record.tab');
  expect([...components(sdk), ...components(crm)].filter((name) => !known.includes(name))).toEqual([]);
});

test('a sidebar takes no component that reads the record, but the two that act', () => {
  const refused = components(crm).filter((name) => !componentsAt('crm.record.sidebar').includes(name));
  expect(refused).toContain('CrmPropertyList');
  expect(componentsAt('crm.record.sidebar')).toEqual(expect.arrayContaining(['CrmActionButton', 'CrmActionLink']));
});

test('an HTML element is nowhere allowed', () => {
  expect(componentsAt('crm.record.tab')).not.toContain('div');
});

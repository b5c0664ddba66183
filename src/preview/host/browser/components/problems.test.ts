import { placeProblems, problemsOf, type Place } from './problems.ts';

describe('props', () => {
  test('one that the component does not have is named', () => {
    expect(problemsOf('StatusTag', { variant: 'success', colour: 'green' })).toEqual([
      'StatusTag has no prop "colour".',
    ]);
  });
  test('a required one that is missing is named', () => {
    expect(problemsOf('DescriptionListItem', { children: 'x' })).toEqual([
      'DescriptionListItem needs the prop "label".',
    ]);
  });
  test('testId and children are always welcome', () => {
    expect(problemsOf('Divider', { testId: 'line', children: 'x' })).toEqual([]);
  });
  test('nothing inherited counts as a prop', () => {
    expect(problemsOf('Flex', { constructor: 'x' })).toEqual(['Flex has no prop "constructor".']);
  });
  test.each([
    ['Tag', { variant: 'danger' }, 'Tag takes for "variant": default error info success warning; not "danger".'],
    [
      'LoadingButton',
      { variant: 'transparent' },
      'LoadingButton takes for "variant": destructive primary secondary; not "transparent".',
    ],
    [
      'Divider',
      { size: 'huge' },
      'Divider takes for "size": extra-large extra-small flush large lg md medium sm small xl xs; not "huge".',
    ],
    ['Toggle', { label: 'x', checked: 'yes' }, 'Toggle takes for "checked": <flag>; not "yes".'],
    ['Box', { flex: '1' }, 'Box takes for "flex": <number> auto initial none; not "1".'],
    [
      'Alert',
      { title: '<text>', variant: '<text>' },
      'Alert takes for "variant": danger error info success tip warning; not "<text>".',
    ],
    ['Button', { onClick: 'save' }, 'Button takes for "onClick": <function>; not "save".'],
    ['Select', { options: null }, 'Select takes for "options": <list>; not null.'],
  ] as const)('%s with %j is refused', (name, props, problem) => {
    expect(problemsOf(name, props)).toEqual([problem]);
  });
  test('what is undefined is not given, and kinds are told apart', () => {
    expect(problemsOf('Button', { variant: undefined, href: { url: 'x' }, onClick: () => undefined })).toEqual([]);
    expect(problemsOf('Box', { flex: 1 })).toEqual([]);
  });
  test('a table of several pages needs to know how many, a sorted column whom to tell', () => {
    expect(problemsOf('Table', { paginated: true })).toEqual([
      'Table needs the prop "pageCount".',
      'Table needs the prop "onPageChange".',
    ]);
    expect(problemsOf('TableHeader', { sortDirection: 'none' })).toEqual([
      'TableHeader needs the prop "onSortChange".',
    ]);
    expect(problemsOf('TableHeader', { sortDirection: 'never' })).toEqual([]);
  });
  test('an action of HubSpot’s needs its record', () => {
    const button = (actionType: string, actionContext: object) =>
      problemsOf('CrmActionButton', { actionType, actionContext });
    expect(button('ADD_TASK', { objectTypeId: '0-3' })).toEqual(['ADD_TASK needs "objectId" in its context.']);
    expect(button('ADD_TASK', { objectTypeId: '0-3', objectId: 1 })).toEqual([]);
    expect(
      button('OPEN_RECORD_ASSOCIATION_FORM', { objectTypeId: '0-2', association: { objectTypeId: '0-3' } }),
    ).toEqual(['OPEN_RECORD_ASSOCIATION_FORM needs "association.objectId" in its context.']);
  });
});

describe('places', () => {
  const at = (name: Place['name'], within?: Place): Place => ({ name, within, count: new Map() });
  test.each([
    ['TableCell', at('Flex'), 'TableCell stands directly in TableRow; not in Flex.'],
    ['Text', at('TableRow'), 'TableRow holds text, TableHeader, TableCell; not Text.'],
    ['Tab', undefined, 'Tab stands directly in Tabs; not in the card itself.'],
    ['Panel', at('Flex', at('overlay')), 'Panel stands directly in overlay; not in Flex.'],
    ['Panel', undefined, 'Panel stands directly in overlay; not in the card itself.'],
    ['Flex', at('overlay'), 'overlay holds text, Modal, Panel, Tooltip; not Flex.'],
    ['Text', at('Panel'), 'Panel holds text, PanelBody, PanelFooter; not Text.'],
    ['Text', at('Button'), 'Button holds text, Icon; not Text.'],
    ['PanelSection', at('Panel'), 'Panel holds text, PanelBody, PanelFooter; not PanelSection.'],
  ] as const)('%s is refused there', (name, place, problem) => {
    expect(placeProblems(name, place)).toContain(problem);
  });
  test('what stands where it belongs is not complained of', () => {
    const body = at('PanelBody', at('Panel', at('overlay')));
    expect(placeProblems('PanelSection', at('Flex', body))).toEqual([]);
    expect(placeProblems('Icon', at('Button'))).toEqual([]);
    expect(placeProblems('TableRow', at('TableFooter'))).toEqual([]);
    expect(placeProblems('Text', undefined)).toEqual([]);
  });
});

import { documentedComponents } from '../hubspot-pages/components.ts';
import { propValues } from '../preview/host/browser/components/prop-values.ts';
import { componentsUsed } from './components-used.ts';

/** Fixed texts say something only where a prop takes no other. */
function fixed(component: string, prop: string, values: readonly string[]): string {
  const forms = (propValues as Readonly<Record<string, Readonly<Record<string, string>>>>)[component]?.[prop];
  return forms === undefined || forms.split(' ').includes('<text>') ? '' : values.join(' ');
}

const used = componentsUsed(['src/cards', 'src/pages', 'src/settings']);

test('every component, prop and value of cards, pages and settings has its row, and no row stands for what is not used', () => {
  const uses = Object.entries(used).map(([component, props]) => [
    component,
    Object.fromEntries(Object.entries(props).map(([prop, values]) => [prop, fixed(component, prop, values)])),
  ]);
  const rows = documentedComponents.map(({ component, props }) => [component, props]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(uses));
  expect(rows).toHaveLength(uses.length);
});

test('the reader sees spreads, variables and values that depend on something', () => {
  expect(used['Select']).toHaveProperty('required');
  expect(used['TableHeader']?.['sortDirection']).toEqual(['ascending', 'descending', 'none']);
  expect(used['Tag']?.['variant']).toContain('error');
});

/** A record as HubSpot writes it: whatever its values are, text or nothing comes of them. */
import fc from 'fast-check';
import { recordSchema } from './answers.ts';

const propertiesOf = (properties: unknown) => recordSchema.safeParse({ id: '1', properties });

test('text stays, nothing stays nothing, and an empty text is nothing', () => {
  expect(propertiesOf({ dealname: 'Morel', amount: null, closedate: '' }).data?.properties).toEqual({
    dealname: 'Morel',
    amount: null,
    closedate: null,
  });
});

test('a number or a yes from somewhere else becomes text, also beside text', () => {
  expect(propertiesOf({ amount: 1200.5, hs_is_closed: true, dealname: 'Morel' }).data?.properties).toEqual({
    amount: '1200.5',
    hs_is_closed: 'true',
    dealname: 'Morel',
  });
});

test.each([[null], ['text'], [[]], [['text']], [{ dealname: {} }], [{ dealname: ['Morel'] }], [undefined]])(
  'properties that are none are refused: %j',
  (properties) => {
    expect(propertiesOf(properties).success).toBe(false);
  },
);

test('whatever the values, each name keeps its own', () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z_]{1,12}$/), value, { noNullPrototype: true }), (properties) => {
      const expected = Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, each === null || each === '' ? null : String(each)]),
      );
      expect(propertiesOf(properties).data?.properties).toEqual(expected);
    }),
  );
});

import { axesOf, chartHeight } from './axes.ts';
import { chartData, rangeOf, spansOf } from './chart-data.ts';
import { chartOf, chartProblems, type ChartAsked } from './chart-schema.ts';
import { colourNames, coloursFor } from './colours.ts';

const x = { field: 'quarter', fieldType: 'category' } as const;
const y = { field: 'sum', fieldType: 'linear' } as const;
const rows = [
  { quarter: 'Q2', sum: 30, kind: 'b' },
  { quarter: 'Q1', sum: 10, kind: 'a' },
  { quarter: 'Q1', sum: -4, kind: 'b' },
];
const asked = (more: Partial<ChartAsked['axes']['options']> = {}): ChartAsked => ({
  data: rows,
  axes: { x, y, options: { groupFieldByColor: 'kind', ...more } },
});

describe('what is drawn', () => {
  test('places and series stand in the order of the data', () => {
    const data = chartData(asked(), 'en');
    expect(data.x.places.map(({ label }) => label)).toEqual(['Q2', 'Q1']);
    expect(data.series.map(({ label, values }) => [label, values])).toEqual([
      ['b', [30, -4]],
      ['a', [null, 10]],
    ]);
  });

  test('dates and numbers stand in their own order, dates in the words of the reader', () => {
    const data = chartData(
      {
        data: [
          { quarter: 86_400_000, sum: 1 },
          { quarter: 0, sum: 2 },
        ],
        axes: { x: { ...x, fieldType: 'datetime' }, y },
      },
      'fr-FR',
    );
    expect(data.x.places.map(({ label }) => label)).toEqual(['1 janv. 1970', '2 janv. 1970']);
    expect(data.series[0]?.values).toEqual([2, 1]);
  });

  test('labels for values stand in for them, colours go by the value', () => {
    const data = chartData(
      {
        data: { data: rows, options: { propertyLabels: { kind: { a: 'Earned' }, quarter: { Q1: 'First' } } } },
        axes: { x, y, options: { groupFieldByColor: 'kind', colors: { a: 'pink' } } },
      },
      'en',
    );
    expect(data.x.places[1]?.label).toBe('First');
    expect(data.series[1]).toMatchObject({ label: 'Earned', colour: 'pink' });
  });

  test('what is under zero hangs below it, in a stack as well', () => {
    const spans = spansOf(chartData(asked({ stacking: true }), 'en'));
    expect(spans).toEqual([
      { series: 0, place: 0, from: 0, to: 30 },
      { series: 0, place: 1, from: 0, to: -4 },
      { series: 1, place: 1, from: 0, to: 10 },
    ]);
    expect(rangeOf(spans.flatMap(({ from, to }) => [from, to]))).toEqual([-4, 30]);
  });

  test('several rows for one bar are added up', () => {
    const data = chartData({ data: [...rows, ...rows], axes: { x, y } }, 'en');
    expect(data.series[0]?.values).toEqual([60, 12]);
  });
});

describe('where it is drawn', () => {
  const data = chartData(asked(), 'en');
  const at = (width: number) => axesOf(data, { width, drawn: [30, -4, 10], even: false, locale: 'en' });

  test('everything stands within the drawing', () => {
    const { plot, y: heightOf, yTicks, middle } = at(600);
    expect(plot.left).toBeLessThan(middle(0));
    expect(middle(1)).toBeLessThan(plot.right);
    expect(heightOf(-4)).toBeLessThan(chartHeight);
    expect(yTicks.map(({ label }) => label)).toEqual(['-5', '0', '5', '10', '15', '20', '25', '30']);
  });

  test('labels that would run into each other are left out', () => {
    const many = chartData(
      { data: Array.from({ length: 24 }, (_, index) => ({ quarter: `Quarter ${index}`, sum: 1 })), axes: { x, y } },
      'en',
    );
    const ticks = (width: number) => axesOf(many, { width, drawn: [1], even: false, locale: 'en' }).xTicks;
    expect(ticks(2400)).toHaveLength(24);
    expect(ticks(400).length).toBeLessThan(6);
    expect(ticks(400)[0]?.label).toBe('Quarter 0');
  });
});

test('a colour that nobody named is the next one that nobody has', () => {
  expect(coloursFor(['a', 'b', 'c'], { b: 'orange' }, ['pink'])).toEqual(['pink', 'orange', 'aqua']);
  expect(new Set(coloursFor('abcdefghijklmn'.split(/(?=.)/), {}, [])).size).toBe(colourNames.length);
});

describe('what HubSpot would not take', () => {
  const good = { data: rows, axes: { x, y } };
  test.each([
    [{ ...good, options: { legend: true } }, 'options'],
    [{ ...good, axes: { x, y, options: { stacking: 'yes' } } }, 'axes.options.stacking'],
    [{ ...good, axes: { x, y: { ...y, fieldType: 'number' } } }, 'axes.y.fieldType'],
    [{ ...good, data: [{ quarter: null, sum: 1 }] }, 'data'],
  ])('%j is named by its place', (props, where) => {
    expect(chartOf(props)).toBeUndefined();
    expect(chartProblems('BarChart', props).join(' ')).toContain(`BarChart: ${where}:`);
  });

  test('fields that no row has, values that are no numbers, numbers along the foot alone', () => {
    expect(chartProblems('LineChart', { data: rows, axes: { x, y: { ...y, field: 'total' } } })).toEqual([
      'LineChart: a row has no "total".',
    ]);
    expect(chartProblems('LineChart', { data: rows, axes: { x: y, y: x } })).toEqual([
      'LineChart: the preview draws numbers upwards only (y is linear).',
    ]);
    expect(chartProblems('BarChart', good)).toEqual([]);
  });
});

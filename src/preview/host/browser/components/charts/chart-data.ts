/** A chart as it is to be drawn: the places along its foot, and for each series its values there. */
import { coloursFor } from './colours.ts';
import { rowsOf, type AxisAsked, type ChartAsked } from './chart-schema.ts';
import type { ChartColor } from '@hubspot/ui-extensions';

interface ChartPlace {
  readonly label: string;
  /** Where it stands on an axis of numbers or dates; of a category its number in the row. */
  readonly at: number;
}

interface ChartSeries {
  readonly label: string;
  readonly colour: ChartColor;
  /** One for each place; null: nothing is said there. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly x: { readonly label: string; readonly places: readonly ChartPlace[] };
  readonly y: { readonly label: string };
  readonly series: readonly ChartSeries[];
  /** Bars of one place stand on each other, or there is one for each place. */
  readonly stacked: boolean;
  /** Each place has a colour of its own. */
  readonly colourByPlace: boolean;
}

export function chartData(asked: ChartAsked, locale: string): ChartData {
  const { axes, options = {} } = asked;
  const { groupFieldByColor: group, stacking = false, colors = {} } = axes.options ?? {};
  const labels = Array.isArray(asked.data) ? {} : (asked.data.options?.propertyLabels ?? {});
  const rows = rowsOf(asked);
  const relabelled = (field: string, value: string): string => labels[field]?.[value] ?? value;

  const keys = unique(rows.map((row) => String(row[axes.x.field] ?? '')));
  const places = keys
    .map((key, index) => ({ key, place: placeOf(axes.x, key, index, relabelled(axes.x.field, key), locale) }))
    // What comes in the order of its data stays so; numbers and dates have an order of their own.
    .sort((one, other) => one.place.at - other.place.at);
  const names = group === undefined ? [''] : unique(rows.map((row) => String(row[group] ?? '')));
  const list = options.colorList ?? options.colors ?? [];
  const colours = coloursFor(names, colors, list);
  const series = names.map((name, index): ChartSeries => {
    const own = rows.filter((row) => group === undefined || String(row[group] ?? '') === name);
    return {
      label: group === undefined ? (axes.y.label ?? axes.y.field) : relabelled(group, name),
      colour: colours[index] ?? 'orange',
      values: places.map(({ key }) =>
        sumOf(
          own.filter((row) => String(row[axes.x.field] ?? '') === key),
          axes.y.field,
        ),
      ),
    };
  });
  const colourByPlace = group !== undefined && group === axes.x.field;
  return {
    x: { label: axes.x.label ?? axes.x.field, places: places.map(({ place }) => place) },
    y: { label: axes.y.label ?? axes.y.field },
    series,
    stacked: stacking || colourByPlace || series.length === 1,
    colourByPlace,
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

function sumOf(rows: readonly Readonly<Record<string, string | number>>[], field: string): number | null {
  const values = rows.map((row) => row[field]).filter((value) => typeof value === 'number');
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

function placeOf(axis: AxisAsked, key: string, index: number, label: string, locale: string): ChartPlace {
  switch (axis.fieldType) {
    case 'category':
      return { label, at: index };
    case 'linear':
      return { label: new Intl.NumberFormat(locale).format(Number(key)), at: Number(key) };
    case 'datetime': {
      const moment = new Date(/^-?\d+$/.test(key) ? Number(key) : key);
      const text = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
      return { label: text, at: moment.getTime() };
    }
  }
}

/** From where to where a value is drawn. */
export interface Span {
  readonly series: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/** Stacked values stand on what is below them, those under zero hang from what is above. */
export function spansOf({ series, stacked, x: { places } }: ChartData): readonly Span[] {
  return places.flatMap((_place, place) => {
    let above = 0;
    let below = 0;
    return series.flatMap(({ values }, index): Span[] => {
      const value = values[place] ?? null;
      if (value === null) return [];
      if (!stacked) return [{ series: index, place, from: 0, to: value }];
      const from = value < 0 ? below : above;
      const to = from + value;
      if (value < 0) below = to;
      else above = to;
      return [{ series: index, place, from, to }];
    });
  });
}

/** The least and the greatest that an axis has to show; zero is among it. */
export const rangeOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(0, ...values),
  Math.max(0, ...values),
];

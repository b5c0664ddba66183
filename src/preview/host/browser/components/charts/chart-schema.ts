/** What a chart of HubSpot's takes inside its props, by the typings of the SDK; anything else is told in words. */
import * as z from 'zod';
import { colourNames } from './colours.ts';

const colour = z.enum(colourNames);
const axis = z.strictObject({
  field: z.string().min(1),
  fieldType: z.enum(['category', 'datetime', 'linear']),
  label: z.string().optional(),
});
const axes = z.strictObject({
  x: axis,
  y: axis,
  options: z
    .strictObject({
      groupFieldByColor: z.string().optional(),
      stacking: z.boolean().optional(),
      colors: z.record(z.string(), colour).optional(),
    })
    .optional(),
});
const options = z.strictObject({
  title: z.string().optional(),
  showLegend: z.boolean().optional(),
  showTooltips: z.boolean().optional(),
  showDataLabels: z.boolean().optional(),
  colorList: z.array(colour).optional(),
  colors: z.array(colour).optional(),
});
const rows = z.array(z.record(z.string(), z.union([z.number(), z.string()])));
const labelled = z.strictObject({
  data: rows,
  options: z
    .strictObject({ propertyLabels: z.record(z.string(), z.record(z.string(), z.string())).optional() })
    .optional(),
});
const chart = z.object({ data: z.union([rows, labelled]), axes, options: options.optional() });

export type ChartAsked = z.infer<typeof chart>;
export type ChartRows = z.infer<typeof rows>;
export type AxisAsked = z.infer<typeof axis>;

export const rowsOf = ({ data }: ChartAsked): ChartRows => (Array.isArray(data) ? data : data.data);

/** What a chart asks for; undefined where it cannot be drawn, of which `chartProblems` tells. */
export function chartOf(props: unknown): ChartAsked | undefined {
  const parsed = chart.safeParse(props);
  return parsed.success && parsed.data.axes.y.fieldType === 'linear' ? parsed.data : undefined;
}

/** What is wrong with the data and the options of a chart; empty when it can be drawn. */
export function chartProblems(name: string, props: unknown): string[] {
  const parsed = chart.safeParse(props);
  if (!parsed.success) {
    const given = props as Readonly<Record<string, unknown>>;
    // A prop that is missing altogether is told elsewhere.
    return parsed.error.issues
      .filter(({ path }) => given[String(path[0])] !== undefined)
      .map(({ path, message }) => `${name}: ${path.join('.')}: ${message}.`);
  }
  const { axes, ...rest } = parsed.data;
  const read = rowsOf({ axes, ...rest });
  const group = axes.options?.groupFieldByColor;
  const absent = [axes.x.field, axes.y.field, ...(group === undefined ? [] : [group])].filter((field) =>
    read.some((row) => row[field] === undefined),
  );
  return [
    ...absent.map((field) => `${name}: a row has no "${field}".`),
    ...(['x', 'y'] as const).flatMap((which) => wrongValues(name, axes[which], read)),
    ...(axes.y.fieldType === 'linear' ? [] : [`${name}: the preview draws numbers upwards only (y is linear).`]),
  ];
}

function wrongValues(name: string, { field, fieldType }: AxisAsked, read: ChartRows): string[] {
  const fits = {
    category: () => true,
    linear: (value: unknown) => typeof value === 'number' && Number.isFinite(value),
    datetime: (value: unknown) => !Number.isNaN(new Date(value as string | number).getTime()),
  }[fieldType];
  const wrong = read.find((row) => row[field] !== undefined && !fits(row[field]));
  return wrong === undefined
    ? []
    : [`${name}: "${field}" is ${fieldType}, and ${JSON.stringify(wrong[field])} is not.`];
}

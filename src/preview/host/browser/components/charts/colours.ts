/** The colours that HubSpot's charts take by name, and which value of the data gets which. */
import type { ChartColor } from '@hubspot/ui-extensions';

/** In HubSpot's order: the first that nothing has yet is the next one. The shades are this preview's own. */
const shades = {
  orange: '#f2845c',
  aqua: '#4fc3c9',
  purple: '#6a78d1',
  yellow: '#f5c26b',
  pink: '#e88bac',
  blue: '#4cb3da',
  green: '#85c17a',
  darkOrange: '#c9532c',
  darkAqua: '#00806c',
  darkPurple: '#4a4fa3',
  darkYellow: '#b9822a',
  darkPink: '#b8486f',
  darkBlue: '#1f6fa3',
  darkGreen: '#3f7d3a',
} as const satisfies Readonly<Record<ChartColor, string>>;

export const colourNames = Object.keys(shades) as ChartColor[];
export const shadeOf = (colour: ChartColor): string => shades[colour];

/** A colour for each value: its own where one is named, else the next of the list, else the next of HubSpot's. */
export function coloursFor(
  values: readonly string[],
  named: Readonly<Record<string, ChartColor>>,
  list: readonly ChartColor[],
): readonly ChartColor[] {
  const taken = new Set(values.flatMap((value) => named[value] ?? []));
  const free = [...list, ...colourNames.filter((colour) => !list.includes(colour))].filter(
    (colour) => !taken.has(colour),
  );
  let next = 0;
  return values.map((value) => {
    const own = named[value];
    if (own !== undefined) return own;
    const colour = free[next % Math.max(1, free.length)] ?? 'orange';
    next += 1;
    return colour;
  });
}

/** Where things of a chart stand, in pixels; the same for the same data and width, whatever the machine. */
import { scaleBand, scaleLinear, type ScaleBand, type ScaleLinear } from 'd3-scale';
import { rangeOf, type ChartData } from './chart-data.ts';

/** Of the whole drawing. HubSpot's own height stands on no page. */
export const chartHeight = 260;
/** Of one letter on an axis: measured ones would differ from font to font. */
const letter = 6.4;

interface Tick {
  readonly label: string;
  readonly at: number;
}

export interface ChartAxes {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly y: ScaleLinear<number, number>;
  readonly yTicks: readonly Tick[];
  /** The middle of a place. */
  readonly middle: (place: number) => number;
  readonly band: ScaleBand<number>;
  readonly xTicks: readonly Tick[];
}

/** @param drawn every height that is drawn; `even`: numbers and dates stand as far apart as they are */
export function axesOf(
  data: ChartData,
  { width, drawn, even, locale }: { width: number; drawn: readonly number[]; even: boolean; locale: string },
): ChartAxes {
  const values = scaleLinear().domain(rangeOf(drawn)).nice(5);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const ticks = values.ticks(5).map((value) => ({ value, label: format.format(value) }));
  const longest = Math.max(...ticks.map(({ label }) => label.length));
  const plot = {
    left: Math.ceil(longest * letter) + 12 + (data.y.label === '' ? 0 : 18),
    right: Math.max(width - 8, 1),
    top: 22,
    bottom: chartHeight - 24 - (data.x.label === '' ? 0 : 18),
  };
  const y = values.range([plot.bottom, plot.top]);
  const { places } = data.x;
  const band = scaleBand<number>()
    .domain(places.map((_place, index) => index))
    .range([plot.left, Math.max(plot.right, plot.left + 1)])
    .paddingInner(0.44)
    .paddingOuter(0.22);
  const along = scaleLinear()
    .domain([Math.min(...places.map(({ at }) => at)), Math.max(...places.map(({ at }) => at))])
    .range([plot.left + band.bandwidth() / 2, plot.right - band.bandwidth() / 2]);
  const middle = (place: number): number =>
    even ? along(places[place]?.at ?? 0) : (band(place) ?? plot.left) + band.bandwidth() / 2;
  return {
    plot,
    y,
    yTicks: ticks.map(({ value, label }) => ({ label, at: y(value) })),
    middle,
    band,
    xTicks: withRoom(places.map(({ label }, index) => ({ label, at: middle(index) }))),
  };
}

/** Each second, third … where all labels would run into each other. */
function withRoom(ticks: readonly Tick[]): readonly Tick[] {
  const widest = Math.max(0, ...ticks.map(({ label }) => label.length * letter + 8));
  const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
  const step = Math.max(1, Math.ceil(widest / Math.max(1, Math.min(...gaps, Infinity))));
  return gaps.length === 0 ? ticks : ticks.filter((_tick, index) => index % step === 0);
}

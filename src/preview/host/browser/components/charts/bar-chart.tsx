import type { BarChartProps } from '@hubspot/ui-extensions';
import { useSurface } from '../surface.ts';
import { axesOf } from './axes.ts';
import { chartData, spansOf } from './chart-data.ts';
import { chartOf } from './chart-schema.ts';
import { shadeOf } from './colours.ts';
import { ChartFrame, Tooltip, type MarksProps } from './frame.tsx';

/** Bars beside each other, or on each other; with labels the whole of a stack is written above it. */
export function BarChart(props: BarChartProps) {
  const { locale } = useSurface();
  const asked = chartOf(props);
  if (asked === undefined) return null;
  const data = chartData(asked, locale);
  const spans = spansOf(data);
  const drawn = spans.flatMap(({ from, to }) => [from, to]);
  return (
    <ChartFrame
      kind="bars"
      asked={asked}
      data={data}
      testId={props.testId}
      axesAt={(width) => axesOf(data, { width, drawn, even: false, locale })}
      marks={(axes) => <Bars data={data} axes={axes} locale={locale} {...asked.options} />}
    />
  );
}

function Bars({ data, axes, locale, showTooltips = false, showDataLabels = false }: MarksProps) {
  const { y, band } = axes;
  const { series, stacked, x } = data;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const wide = stacked ? band.bandwidth() : band.bandwidth() / series.length;
  const leftOf = (place: number, index: number) => (band(place) ?? 0) + (stacked ? 0 : index * wide);
  const spans = spansOf(data);
  const labels = stacked
    ? x.places.flatMap((_place, place) => {
        const own = spans.filter((span) => span.place === place);
        if (own.length === 0) return [];
        const total = own.reduce((sum, { from, to }) => sum + to - from, 0);
        return [{ place, index: 0, value: total, top: Math.max(...own.map(({ from, to }) => Math.max(from, to))) }];
      })
    : spans.map(({ place, series: index, to }) => ({ place, index, value: to, top: Math.max(0, to) }));
  return (
    <>
      {spans.map(({ place, series: index, from, to }) => (
        <rect
          key={`${place} ${index}`}
          x={leftOf(place, index)}
          y={y(Math.max(from, to))}
          width={Math.max(wide - (stacked ? 0 : 1), 1)}
          height={Math.abs(y(from) - y(to))}
          rx={1}
          fill={shadeOf(series[index]?.colour ?? 'orange')}
          className="hs-chart-bar"
        >
          <Tooltip
            shown={showTooltips}
            text={`${x.places[place]?.label ?? ''} · ${series[index]?.label ?? ''} · ${format.format(to - from)}`}
          />
        </rect>
      ))}
      {showDataLabels &&
        labels.map(({ place, index, value, top }) => (
          <text
            key={`${place} ${index}`}
            x={leftOf(place, index) + wide / 2}
            y={y(top) - 6}
            textAnchor="middle"
            className="hs-chart-value"
          >
            {format.format(value)}
          </text>
        ))}
    </>
  );
}

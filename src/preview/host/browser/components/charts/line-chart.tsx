import type { LineChartProps } from '@hubspot/ui-extensions';
import { useSurface } from '../surface.ts';
import { axesOf } from './axes.ts';
import { chartData, spansOf, type Span } from './chart-data.ts';
import { chartOf } from './chart-schema.ts';
import { shadeOf } from './colours.ts';
import { ChartFrame, Tooltip, type MarksProps } from './frame.tsx';

/** A line for each series, from one of its points to the next; stacked ones lie on each other. */
export function LineChart(props: LineChartProps) {
  const { locale } = useSurface();
  const asked = chartOf(props);
  if (asked === undefined) return null;
  const data = chartData(asked, locale);
  const drawn = spansOf(data).map(({ to }) => to);
  return (
    <ChartFrame
      kind="lines"
      asked={asked}
      data={data}
      testId={props.testId}
      axesAt={(width) => axesOf(data, { width, drawn, even: asked.axes.x.fieldType !== 'category', locale })}
      marks={(axes) => <Lines data={data} axes={axes} locale={locale} {...asked.options} />}
    />
  );
}

function Lines({ data, axes, locale, showTooltips = false, showDataLabels = false }: MarksProps) {
  const { y, middle } = axes;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const spans = spansOf(data);
  return (
    <>
      {data.series.map(({ label, colour }, index) => {
        const points = spans.filter(({ series }) => series === index);
        return (
          <g key={label}>
            <path d={pathOf(points, middle, y)} fill="none" stroke={shadeOf(colour)} strokeWidth={2} />
            {points.map(({ place, from, to }) => (
              <g key={place}>
                <circle cx={middle(place)} cy={y(to)} r={3.5} fill={shadeOf(colour)}>
                  <Tooltip
                    shown={showTooltips}
                    text={`${data.x.places[place]?.label ?? ''} · ${label} · ${format.format(to - from)}`}
                  />
                </circle>
                {showDataLabels && (
                  <text x={middle(place)} y={y(to) - 8} textAnchor="middle" className="hs-chart-value">
                    {format.format(to - from)}
                  </text>
                )}
              </g>
            ))}
          </g>
        );
      })}
    </>
  );
}

function pathOf(points: readonly Span[], x: (place: number) => number, y: (value: number) => number): string {
  return points.map(({ place, to }, index) => `${index === 0 ? 'M' : 'L'}${x(place)} ${y(to)}`).join('');
}

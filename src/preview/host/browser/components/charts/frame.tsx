/** What every chart has around its marks: title, legend, axes; drawn at the width that there is, without any motion. */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useSurface } from '../surface.ts';
import { chartHeight, type ChartAxes } from './axes.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartAsked } from './chart-schema.ts';
import { shadeOf } from './colours.ts';

interface FrameProps {
  readonly kind: 'bars' | 'lines';
  readonly asked: ChartAsked;
  readonly data: ChartData;
  readonly testId: string | undefined;
  readonly axesAt: (width: number) => ChartAxes;
  readonly marks: (axes: ChartAxes) => ReactNode;
}

export function ChartFrame({ kind, asked, data, testId, axesAt, marks }: FrameProps) {
  const { words } = useSurface();
  const [place, width] = useWidth();
  const { title, showLegend = false } = asked.options ?? {};
  const about = title ?? [data.y.label, data.x.label].filter((label) => label !== '').join(' · ');
  const axes = width === undefined || data.x.places.length === 0 ? undefined : axesAt(width);
  return (
    <figure className="hs-chart" data-testid={testId}>
      {title !== undefined && <figcaption>{title}</figcaption>}
      {showLegend && (
        <ul className="hs-chart-legend">
          {data.series.map(({ label, colour }) => (
            <li key={label}>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <circle cx="5" cy="5" r="5" fill={shadeOf(colour)} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={place} className="hs-chart-place">
        {axes !== undefined && (
          <svg
            role="img"
            aria-label={words.chart[kind](about)}
            width={width}
            height={chartHeight}
            viewBox={`0 0 ${width ?? 0} ${chartHeight}`}
          >
            <Axes axes={axes} data={data} />
            {marks(axes)}
          </svg>
        )}
        {data.x.places.length === 0 && <p className="hs-microcopy">{words.nothingHere}</p>}
      </div>
    </figure>
  );
}

function Axes({ axes: { plot, y, yTicks, xTicks }, data }: { readonly axes: ChartAxes; readonly data: ChartData }) {
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <>
      {yTicks.map(({ label, at }) => (
        <g key={label}>
          <line x1={plot.left} x2={plot.right} y1={at} y2={at} className="hs-chart-grid" />
          <text x={plot.left - 8} y={at} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={y(0)} y2={y(0)} className="hs-chart-foot" />
      {xTicks.map(({ label, at }) => (
        <text key={at} x={at} y={plot.bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
      {data.x.label !== '' && (
        <text x={(plot.left + plot.right) / 2} y={chartHeight - 4} textAnchor="middle" className="hs-chart-axis">
          {data.x.label}
        </text>
      )}
      {data.y.label !== '' && (
        <text transform={`translate(11 ${middle}) rotate(-90)`} textAnchor="middle" className="hs-chart-axis">
          {data.y.label}
        </text>
      )}
    </>
  );
}

/** Of the element that gets the reference; undefined before it is on the page. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = () => {
      setWidth(Math.floor(element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width] as const;
}

export interface MarksProps {
  readonly data: ChartData;
  readonly axes: ChartAxes;
  readonly locale: string;
  readonly showTooltips?: boolean | undefined;
  readonly showDataLabels?: boolean | undefined;
}

/** What a mark says to whoever points at it, where the chart asks for that. */
export const Tooltip = ({ shown, text }: { readonly shown: boolean; readonly text: string }) =>
  shown ? <title>{text}</title> : null;

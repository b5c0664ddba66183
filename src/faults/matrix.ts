/** Every endpoint that a deal's assessment asks, times every fault. */
import type { DealEngagementResponse } from '../contract/response.ts';
import { againWhenLate } from './again-when-late.ts';
import type { Asked } from './exchange.ts';
import { type Fault, faults, passingFaults } from './fault-kinds.ts';
import { type Judgement, judge } from './judge.ts';
import type { SamplePortal } from './sample-portal.ts';
import { sideBySide } from './side-by-side.ts';

export interface Cell {
  readonly portal: string;
  readonly dealId: string;
  readonly endpoint: string;
  readonly fault: Fault;
}
export interface CellResult extends Cell {
  readonly judgement: Judgement;
  readonly answer: DealEngagementResponse;
  readonly milliseconds: number;
}

/** Method and path without version, ids of records and the custom object's type, which differ by portal. */
export const endpointOf = ({ method, path }: Asked): string =>
  `${method} ${(path.split('?')[0] ?? path)
    .replace(/\/\d{4}-\d\d\//, '/')
    // Of the app's two objects only settings are listed.
    .replace(/\/2-\d+/, method === 'GET' && /\/2-\d+(\?|$)/.test(path) ? '/roe_setting' : '/partner_involvement')
    .replace(/\/\d+$/, '/{id}')}`;

/**
 * Each endpoint with every fault on the first deal that asks it; on the deals after it with the faults that answers can
 * be wrong by. `everywhere`: with every fault on each.
 */
export async function cellsOf(
  deals: readonly (readonly [portal: string, dealId: string])[],
  portals: ReadonlyMap<string, SamplePortal>,
  everywhere = false,
): Promise<Cell[]> {
  const seen = new Set<string>();
  const cells: Cell[] = [];
  for (const [portal, dealId] of deals) {
    const whole = await sampleOf(portals, portal).whole(dealId);
    for (const endpoint of new Set(whole.asked.map(endpointOf))) {
      const chosen =
        everywhere || !seen.has(endpoint)
          ? [...faults, ...passingFaults]
          : faults.filter(({ name }) => misleading.has(name));
      seen.add(endpoint);
      cells.push(...chosen.map((fault) => ({ portal, dealId, endpoint, fault })));
    }
  }
  return cells;
}
const misleading: ReadonlySet<string> = new Set([
  'entries of another shape',
  '207, one missing',
  'empty pages for ever',
  '403, a scope',
]);

export function sampleOf(portals: ReadonlyMap<string, SamplePortal>, name: string): SamplePortal {
  const portal = portals.get(name);
  if (portal === undefined) throw new Error(`No portal ${name}.`);
  return portal;
}

/** Those that wait run beside the others, so that together they take the time of one. */
export async function runCells(
  cells: readonly Cell[],
  portals: ReadonlyMap<string, SamplePortal>,
): Promise<CellResult[]> {
  const run = async (cell: Cell): Promise<CellResult> => {
    const portal = sampleOf(portals, cell.portal);
    const { answer, milliseconds } = await askWithFault(portal, cell);
    return {
      ...cell,
      answer,
      milliseconds,
      judgement: judge(answer, (await portal.whole(cell.dealId)).view, portal.names),
    };
  };
  const [prompt, slow] = await Promise.all([
    sideBySide(
      cells.filter(({ fault }) => !fault.slow),
      2,
      run,
    ),
    sideBySide(
      cells.filter(({ fault }) => fault.slow),
      mostWaiting,
      run,
    ),
  ]);
  return againWhenLate([...prompt, ...slow], run);
}
const mostWaiting = 24;

export const askWithFault = (portal: SamplePortal, { dealId, endpoint, fault }: Cell, locale: 'fr' | 'en' = 'en') =>
  portal.ask(
    dealId,
    (asked, times) => (endpointOf(asked) === endpoint && (!fault.passing || times === 1) ? fault : null),
    locale,
  );

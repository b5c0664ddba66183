/** Judges in this thread, a few deals at a time: others wait for their answers meanwhile. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type JudgedRecords, judgedRecords, type Judging } from '../../crm/portfolio/judging.ts';

const withoutBreak = 4;

export const judgingHere =
  (options: Parameters<typeof judgedRecords>[1]): Judging =>
  async (deals) => {
    const judged: JudgedRecords[] = [];
    for (const [index, records] of deals.entries()) {
      if (index % withoutBreak === 0) await nextTurn();
      judged.push(judgedRecords(records, options));
    }
    return judged;
  };

/** Entry of a thread that judges: calls to HubSpot go on meanwhile in the one that asked. */
import { parentPort } from 'node:worker_threads';
import { type JudgedRecords, judgedRecords } from '../../crm/portfolio/judging.ts';
import type { DealRecords } from '../../crm/records.ts';
import type { Answer, ThreadSetting, Told } from './between-threads.ts';
import { outputsAsOf } from './outputs-as-of.ts';

let judge = (_deal: DealRecords): JudgedRecords => {
  throw new RangeError('Deals came before the setting.');
};

const judgeBy = ({ manifest, timeZone, now }: ThreadSetting): typeof judge => {
  const options = { manifest, now, outputsOf: outputsAsOf({ manifest, timeZone }, now) };
  return (deal) => judgedRecords(deal, options);
};

parentPort?.on('message', (told: Told) => {
  switch (told.what) {
    case 'setting':
      judge = judgeBy(told.setting);
      break;
    case 'deals': {
      const answer: Answer = { id: told.id, judged: told.deals.map((deal) => judge(deal)) };
      parentPort?.postMessage(answer);
    }
  }
});

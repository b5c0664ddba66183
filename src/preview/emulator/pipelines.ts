/** Pipelines of deals. Which stage is won or lost is the portal's to say; its ids are words in HubSpot's first pipeline and numbers in any other. */
import type { Account } from '../portals/schema.ts';

export type DealEnd = 'won' | 'lost' | null;

export interface Stage {
  readonly id: string;
  readonly label: string;
  readonly probability: string;
  readonly outcome: DealEnd;
}

export interface Pipeline {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly Stage[];
}

const stage = (id: string, label: string, probability: string, outcome: DealEnd = null): Stage => ({
  id,
  label,
  probability,
  outcome,
});

/** The one that every account begins with. */
const first: Pipeline = {
  id: 'default',
  label: 'Sales Pipeline',
  stages: [
    stage('appointmentscheduled', 'Appointment Scheduled', '0.2'),
    stage('qualifiedtobuy', 'Qualified To Buy', '0.4'),
    stage('presentationscheduled', 'Presentation Scheduled', '0.6'),
    stage('decisionmakerboughtin', 'Decision Maker Bought-In', '0.8'),
    stage('contractsent', 'Contract Sent', '0.9'),
    stage('closedwon', 'Closed Won', '1.0', 'won'),
    stage('closedlost', 'Closed Lost', '0.0', 'lost'),
  ],
};

export class Pipelines {
  readonly all: readonly Pipeline[];
  readonly #stages: ReadonlyMap<string, Stage>;

  constructor({ pipelines = [] }: Pick<Account, 'pipelines'>) {
    this.all = [
      first,
      ...pipelines.map(({ id, label, stages }) => ({
        id,
        label,
        stages: stages.map(({ outcome = null, ...each }) => ({ ...each, outcome })),
      })),
    ];
    this.#stages = new Map(this.all.flatMap(({ stages }) => stages.map((each) => [each.id, each])));
  }

  outcome(stageId: string): DealEnd {
    return this.#stages.get(stageId)?.outcome ?? null;
  }

  /** Values that a write of `pipeline` or `dealstage` may have. */
  allowed(property: 'pipeline' | 'dealstage'): string[] {
    return property === 'pipeline' ? this.all.map(({ id }) => id) : [...this.#stages.keys()];
  }
}

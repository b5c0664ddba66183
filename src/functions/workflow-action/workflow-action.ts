/**
 * The custom code action of a workflow, bundled into `build/workflow/roe-workflow.cjs`: HubSpot enrols deals by its own
 * schedule and calls `main` once for each. In the form of Node 24: the outputs are returned, there is no callback.
 */
import '../schemas-as-data.ts';
import { dealInHubSpot } from '../deal-in-hubspot.ts';
import { answerWorkflow, type WorkflowAnswer } from './answer.ts';

/** @throws AxiosError with 429 or 5xx where HubSpot is to try the deal again. */
export const main = (event: unknown): Promise<WorkflowAnswer> => answerWorkflow(event, dealInHubSpot());

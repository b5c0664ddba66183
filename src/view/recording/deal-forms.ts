/** Forms of what is said of the deal itself, whoever is on it. */
import type { RecordForm } from '../../contract/record-form.ts';
import type { RecordKind } from '../../contract/recording-request.ts';
import { formWords } from '../words/forms.ts';
import { type Desk, type FieldAsked, makeForm } from './desk.ts';

export const ofDealForm = (
  kind: RecordKind,
  name: string,
  button: keyof typeof formWords,
  fields: readonly FieldAsked[],
  desk: Desk,
): RecordForm | undefined => makeForm(kind, name, formWords[button], {}, fields, desk);

export const validationForm = (desk: Desk): RecordForm | undefined =>
  ofDealForm('validation', 'validation', 'validation', [{ field: 'hubspotValidation', required: true }], desk);

export const approvalForm = (desk: Desk): RecordForm | undefined =>
  ofDealForm('approval', 'approval', 'approval', [{ field: 'specialistApproval', required: true }], desk);

export const touchlessForm = (desk: Desk): RecordForm | undefined =>
  ofDealForm('strategy', 'touchless', 'touchless', [{ field: 'touchless', required: true }], desk);

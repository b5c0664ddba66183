/** A text to be pasted into a message: for whom, in which language, and the text. */
export interface CopyView {
  readonly id: string;
  /** "For the customer, in French" */
  readonly label: string;
  readonly text: string;
}

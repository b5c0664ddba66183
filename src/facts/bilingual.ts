/** One thing said in both languages of the project. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

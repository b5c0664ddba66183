/** How a word is coloured, in every component that has colours. Never the only thing that says it. */
export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'default';

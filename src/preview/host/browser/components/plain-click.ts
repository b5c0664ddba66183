import type { MouseEvent } from 'react';

/** An ordinary click, which stays on the page: with a key or another button a link opens elsewhere, as links do. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

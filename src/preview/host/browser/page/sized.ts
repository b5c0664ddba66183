/** What holds app cards of the width that the preview's switch asks for. */
import type { CSSProperties } from 'react';
import type { CardWidth } from '../../../protocol.ts';

interface Sized {
  readonly 'data-card-width'?: CardWidth;
  readonly style?: CSSProperties;
}

/** Nothing where the page itself gives the width. */
export const sized = (width: CardWidth | undefined): Sized =>
  width === undefined
    ? {}
    : {
        'data-card-width': width,
        style: { '--card-width': `${width}px` } as CSSProperties & Record<`--${string}`, string>,
      };

import type { IconProps, IllustrationProps, ImageProps } from '@hubspot/ui-extensions';
import { drawing } from './drawings.tsx';
import { extensionEvent, react } from './event.ts';
import { isFilled, strokesOf } from './icon-strokes.ts';
import { useOverlay } from './overlay.tsx';
import { sizeName } from './sizes.ts';
import { useSurface } from './surface.ts';

/** Pictures from elsewhere are not loaded: the preview makes no request outside this machine. */
export function Image({ src, alt = '', onClick, width, height, overlay, testId }: ImageProps) {
  const surface = useSurface();
  const { show, drawn } = useOverlay(overlay);
  const picture = src.startsWith('data:image/') ? (
    <img src={src} alt={alt} width={width} height={height} data-testid={testId} />
  ) : (
    <span className="hs-image" style={{ width, height }} role="img" aria-label={alt} data-testid={testId}>
      {alt}
    </span>
  );
  if (onClick === undefined && overlay === undefined) return picture;
  return (
    <>
      <button
        type="button"
        className="hs-plain"
        onClick={(event) => {
          react(onClick, extensionEvent(event), surface);
          show();
        }}
      >
        {picture}
      </button>
      {drawn}
    </>
  );
}

export const Illustration = ({ name, alt, width, height, testId }: IllustrationProps) => (
  <span className="hs-illustration" role="img" aria-label={alt} style={{ width, height }} data-testid={testId}>
    {drawing(name === 'lock' ? 'lock' : name.startsWith('error') ? 'error' : 'empty')}
  </span>
);

export const Icon = ({ name, color = 'inherit', size = 'md', screenReaderText, testId }: IconProps) => (
  <span
    className={`hs-icon hs-icon-${sizeName(size)} hs-icon-${color}`}
    data-testid={testId}
    {...(screenReaderText === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': screenReaderText })}
  >
    <svg
      viewBox="0 0 24 24"
      fill={isFilled(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={strokesOf(name)} />
    </svg>
  </span>
);

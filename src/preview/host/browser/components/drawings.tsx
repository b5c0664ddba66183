/** Drawings of our own where HubSpot shows its illustrations. */
import type { ReactElement } from 'react';

const frame = (content: ReactElement) => (
  <svg viewBox="0 0 120 90" fill="none" stroke="#516f90" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round">
    <ellipse cx="60" cy="80" rx="46" ry="6" fill="#eaf0f6" stroke="none" />
    {content}
  </svg>
);

const drawings = {
  empty: frame(
    <>
      <path d="M30 30h60v44H30z" fill="#fff" />
      <path d="M30 42h60M42 54h24M42 63h36" />
      <circle cx="88" cy="28" r="12" fill="#e5f5f8" />
      <path d="M88 23v10M83 28h10" />
    </>,
  ),
  error: frame(
    <>
      <path d="M60 14 98 76H22z" fill="#fef8f0" />
      <path d="M60 36v18M60 64v.5" strokeWidth="5" />
    </>,
  ),
  support: frame(
    <>
      <circle cx="60" cy="44" r="26" fill="#e5f5f8" />
      <circle cx="60" cy="44" r="10" fill="#fff" />
      <path d="m42 26 11 11M78 26 67 37M42 62l11-11M78 62 67 51" />
    </>,
  ),
  lock: frame(
    <>
      <path d="M38 40h44v34H38z" fill="#fff" />
      <path d="M46 40V30a14 14 0 0 1 28 0v10M60 54v8" />
    </>,
  ),
} as const;
export type DrawingName = keyof typeof drawings;

export const drawing = (name: DrawingName) => drawings[name];

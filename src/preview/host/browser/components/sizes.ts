/** HubSpot's two spellings of a size, as one word for class names. */
import type { AllDistances } from '@hubspot/ui-extensions';

const short: Readonly<Record<AllDistances, string>> = {
  flush: 'flush',
  'extra-small': 'xs',
  xs: 'xs',
  small: 'sm',
  sm: 'sm',
  medium: 'md',
  md: 'md',
  large: 'lg',
  lg: 'lg',
  'extra-large': 'xl',
  xl: 'xl',
};

export const sizeName = (size: AllDistances) => short[size];

/** Class names, without those that do not apply. */
export const classes = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ');

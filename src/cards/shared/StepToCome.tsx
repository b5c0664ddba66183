import { Button } from '@hubspot/ui-extensions';

/** Keeps the place of a button. Which one comes is not known yet, and none may slip away under a finger that reaches for it. */
export const StepToCome = ({ size = 'sm' }: { readonly size?: 'xs' | 'sm' }) => (
  <Button variant={size === 'xs' ? 'transparent' : 'secondary'} size={size} disabled>
    –
  </Button>
);

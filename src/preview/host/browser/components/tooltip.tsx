import type { TooltipProps } from '@hubspot/ui-extensions';

/** HubSpot's tooltip is a component inside the thing that it explains: it shows while its parent has the pointer or the focus. */
export const Tooltip = ({ placement = 'top', children, testId }: TooltipProps) => (
  <span role="tooltip" className={`hs-tooltip hs-tooltip-${placement}`} data-testid={testId}>
    {children}
  </span>
);

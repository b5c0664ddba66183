import type { CrmActionButtonProps, CrmActionLinkProps } from '@hubspot/ui-extensions/crm';
import { buttonClass } from './button.tsx';
import { useSurface } from './surface.ts';

/** HubSpot would open its own screen; the preview has none and says which one it would be. */
function useAction({
  actionType,
  actionContext,
  onClick,
}: Pick<CrmActionButtonProps, 'actionType' | 'actionContext' | 'onClick'>) {
  const { say, words } = useSurface();
  return () => {
    onClick?.();
    say(`${words.hubspotOpens} ${words.crmActions[actionType]} (${JSON.stringify(actionContext)})`);
  };
}

export function CrmActionButton(props: CrmActionButtonProps) {
  const act = useAction(props);
  return (
    <button
      type={props.type ?? 'button'}
      className={buttonClass(props)}
      disabled={props.disabled}
      onClick={act}
      data-testid={props.testId}
    >
      {props.children}
    </button>
  );
}

export function CrmActionLink(props: CrmActionLinkProps) {
  const act = useAction(props);
  return (
    <button
      type="button"
      className={`hs-link hs-link-${props.variant ?? 'primary'}`}
      onClick={act}
      data-testid={props.testId}
    >
      {props.children}
    </button>
  );
}

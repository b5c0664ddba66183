/** What pages of an app have besides the standard components: title, breadcrumbs, actions in the header, links to each other. */
import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsPageLinkProps,
  PageBreadcrumbsProps,
  PageHeaderLinkProps,
  PageHeaderPageLinkProps,
  PageHeaderPrimaryActionProps,
  PageHeaderProps,
  PageHeaderSecondaryActionsProps,
  PageLinkProps,
  PageTitleProps,
} from '@hubspot/ui-extensions/pages';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button, buttonClass } from './button.tsx';
import { pageLocation } from './page-location.ts';
import type { PageNavigation } from './page-navigation.ts';
import { isPlainClick } from './plain-click.ts';
import { useSurface } from './surface.ts';

function useNavigation(): PageNavigation {
  const { navigation } = useSurface();
  if (navigation === undefined) throw new Error('Only a page of the app has this.');
  return navigation;
}

interface ToPage {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly className: string;
  readonly testId: string | undefined;
  readonly children: ReactNode;
}

/** A real link, so that it can be copied and opened elsewhere; an ordinary click stays on the page. */
function ToPage({ to, params, className, testId, children }: ToPage) {
  const { go, addressOf } = useNavigation();
  const { at } = pageLocation(to, params);
  return (
    <a
      href={addressOf(at)}
      className={className}
      data-testid={testId}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(at);
      }}
    >
      {children}
    </a>
  );
}

export const PageLink = ({ testId, ...props }: PageLinkProps) => (
  <ToPage {...props} className="hs-link hs-link-primary" testId={testId} />
);

/** The text is the browser tab's too. */
export function PageTitle({ children, testId }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    if (element === null) return undefined;
    const tell = () => {
      document.title = element.textContent;
    };
    tell();
    // A text that changes is drawn anew without its title.
    const observer = new MutationObserver(tell);
    observer.observe(element, { characterData: true, childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <h1 ref={heading} className="hs-page-title" data-testid={testId}>
      {children}
    </h1>
  );
}

export function PageBreadcrumbs({ children, testId }: PageBreadcrumbsProps) {
  const { words } = useSurface();
  return (
    <nav className="hs-breadcrumbs" aria-label={words.breadcrumbs} data-testid={testId}>
      {children}
    </nav>
  );
}

export const PageBreadcrumbsPageLink = ({ testId, ...props }: PageBreadcrumbsPageLinkProps) => (
  <ToPage {...props} className="hs-link hs-link-primary" testId={testId} />
);

export const PageBreadcrumbsCurrent = ({ children, testId }: PageBreadcrumbsCurrentProps) => (
  <span aria-current="page" data-testid={testId}>
    {children}
  </span>
);

type ActionKind = 'primary' | 'secondary';
const ActionContext = createContext<ActionKind>('secondary');

/** Wherever a page has it, its actions stand in the header around the page. */
export function PageHeader({ children, testId }: PageHeaderProps) {
  const { actions, headers } = useNavigation();
  useEffect(() => headers.add(), [headers]);
  return createPortal(
    <div className="hs-page-header" data-testid={testId}>
      {children}
    </div>,
    actions,
  );
}

export const PageHeaderPrimaryAction = ({ children }: PageHeaderPrimaryActionProps) => (
  <ActionContext.Provider value="primary">
    <div className="hs-page-primary">{children}</div>
  </ActionContext.Provider>
);

export const PageHeaderSecondaryActions = ({ children }: PageHeaderSecondaryActionsProps) => (
  <ActionContext.Provider value="secondary">{children}</ActionContext.Provider>
);

export function PageHeaderLink({ testId, ...props }: PageHeaderLinkProps) {
  const variant = useContext(ActionContext);
  return <Button {...props} {...(testId === undefined ? {} : { testId })} variant={variant} size="sm" />;
}

export function PageHeaderPageLink({ testId, ...props }: PageHeaderPageLinkProps) {
  const variant = useContext(ActionContext);
  return <ToPage {...props} className={buttonClass({ variant, size: 'sm' })} testId={testId} />;
}

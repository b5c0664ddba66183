import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { CardFailure } from '../wire.ts';

export function failureOf(error: unknown): CardFailure {
  return { message: error instanceof Error ? error.message : String(error) };
}

interface Props {
  readonly onFailure: (failure: CardFailure) => void;
  readonly children?: ReactNode;
}

/**
 * Around the card, inside the worker: an unknown component throws here, out of reach of the page's own boundary.
 * The card is gone then, as it is in HubSpot; the page says why.
 */
export class CardBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    const where = info.componentStack
      ?.trim()
      .split('\n')
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' ');
    this.props.onFailure({ ...failureOf(error), ...(where === undefined ? {} : { where }) });
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

import type { Trouble } from './engagement.ts';

interface TroubleWords {
  readonly platform: string;
  readonly unreadable: string;
  readonly supportReference: (id: string) => string;
}

/** Why there is no answer, a text each: with what HubSpot's support asks for, where there is such a thing. */
export function troubleTexts(trouble: Trouble, words: TroubleWords): readonly string[] {
  switch (trouble.kind) {
    case 'failure': {
      const { message, correlationId } = trouble.failure;
      return correlationId === undefined ? [message] : [message, words.supportReference(correlationId)];
    }
    case 'platform':
      return [words.platform];
    case 'unreadable':
      return [words.unreadable];
  }
}

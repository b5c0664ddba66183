/** Why there is no answer, for an admin who can try again or look further. */
import type { Silence } from './check.ts';
import type { SettingsWords } from './words.ts';

export function silenceTexts(silence: Silence, words: SettingsWords): readonly string[] {
  switch (silence.kind) {
    case 'failure': {
      const { message, correlationId } = silence.failure;
      return correlationId === undefined ? [message] : [message, words.supportReference(correlationId)];
    }
    case 'platform':
      return [words.platform];
    case 'unreadable':
      return [words.unreadable];
  }
}

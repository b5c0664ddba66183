/**
 * `dist/` is what the sources make now, byte for byte: an older one would put yesterday's rules into an account, and one
 * for another audience the wrong scopes.
 */
import type { Rule } from '../finding.ts';

export const asSourcesAre: Rule = {
  name: 'as-sources-are',
  find({ tree, made, audience }) {
    const next = `Build again: npm run build -- upload --audience ${audience} (with --account where one was named).`;
    const names = [...new Set([...made.keys(), ...tree.files.keys()])].sort();
    return names.flatMap((file) => {
      const [now, lies] = [made.get(file), tree.files.get(file)];
      if (now === undefined) return [{ file, what: 'is not among what the sources make now', next }];
      if (lies === undefined) return [{ file, what: 'is missing: the sources make it', next }];
      return now.equals(lies)
        ? []
        : [{ file, what: `is not what the sources make now for the audience "${audience}"`, next }];
    });
  },
};

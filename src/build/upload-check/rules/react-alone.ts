/**
 * HubSpot's builder brings React; a second one in a bundle would share no state with it, and hooks would fail on the first
 * press. Told by the name under which React keeps what is its own, in every version.
 */
import type { Rule } from '../finding.ts';
import { entriesOf, isFrontEnd } from '../upload-tree.ts';

const insideReact =
  /__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED|__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE/;

export const reactAlone: Rule = {
  name: 'react-alone',
  find: ({ tree }) =>
    entriesOf(tree, isFrontEnd)
      .filter(({ code }) => insideReact.test(code))
      .map(({ file }) => ({
        file,
        what: 'brings a React of its own',
        next: 'Leave react outside the bundle (cardOptions in src/build/upload.ts).',
      })),
};

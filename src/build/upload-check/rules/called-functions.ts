/**
 * Every function that a card, the pages or the settings call is uploaded, under the uid that is called:
 * `hubspot.serverless(uid)`. https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/reference
 * (read 30 November 2026): "HubSpot will identify the function by this ID". The uid has to stand in the call itself, or
 * nobody could tell before a reader presses.
 */
import type { Rule } from '../finding.ts';
import { entriesOf, isFrontEnd, isFunction } from '../upload-tree.ts';

/** Minified: the property keeps its name, whatever the object is called. */
const call = /\.(?:serverless|runServerlessFunction)\(\s*(?:(["'`])([^"'`]*)\1)?/g;

export const calledFunctions: Rule = {
  name: 'called-functions',
  find({ tree }) {
    const functions = new Set(
      tree.manifests.flatMap(({ declared }) => (declared !== null && isFunction(declared.type) ? [declared.uid] : [])),
    );
    return entriesOf(tree, isFrontEnd).flatMap(({ file, code }) => {
      const called = [...new Set([...code.matchAll(call)].map(([, , uid]) => uid))];
      if (called.length === 0)
        return [
          {
            file,
            what: 'calls no function, as far as could be read',
            next: 'Call one with hubspot.serverless, or teach src/build/upload-check/rules/called-functions.ts how it calls.',
          },
        ];
      return called
        .filter((uid) => uid === undefined || !functions.has(uid))
        .map((uid) => ({
          file,
          what:
            uid === undefined
              ? 'calls a function whose uid does not stand in the call'
              : `calls the function "${uid}", which is not uploaded`,
          next:
            uid === undefined
              ? 'Write the uid as a text into the call.'
              : `Call one of ${[...functions].sort().join(', ')}, or declare it in src/functions.`,
        }));
    });
  },
};

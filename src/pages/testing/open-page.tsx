/** A page of the app as a reader has it on the screen, for tests: what it asks for, and what stands on it. */
import { called, type Call, calls, lastCall } from '../../cards/shared/card-bench.tsx';
import { Button, Text } from '@hubspot/ui-extensions';
import { createRenderer, type RenderedChildNode } from '@hubspot/ui-extensions/testing';
import type { Locale } from '../../contract/deal-view.ts';
import { Pages } from '../Pages.tsx';

/** Blanks that hold a figure together read as any other. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Of a part of the page, with everything in it; parts of a line of text are parted by " | ". */
export function said(node: { readonly childNodes: readonly RenderedChildNode[] }): string {
  const parts = node.childNodes.map((child) => ('childNodes' in child ? said(child) : child.text));
  return plain(parts.filter((part) => part !== '').join(' | '));
}

/** As HubSpot writes them. */
const localeOf: Readonly<Record<Locale, string>> = { fr: 'fr-fr', en: 'en-gb' };

/** As soon as it has asked for something. */
export async function openPage(path: string, language: Locale, params: Readonly<Record<string, string>>) {
  calls.length = 0;
  const screen = createRenderer('pages');
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = localeOf[language];
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.mocks.setPageLocation({ path, params });
  screen.render(<Pages />);
  await called();
  const nthCall = async (count: number): Promise<Call> => {
    for (let tries = 0; calls.length < count && tries < 100; tries += 1)
      await new Promise((done) => {
        setTimeout(done, 1);
      });
    expect(calls).toHaveLength(count);
    return lastCall();
  };
  const text = (testId: string): string => plain(screen.findByTestId(Text, testId).text ?? '');
  const press = (id: string): void => {
    screen.findByTestId(Button, id).trigger('onClick');
  };
  return { ...screen, text, nthCall, press };
}

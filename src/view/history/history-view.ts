/** What the tab's History shows, for one reader. Pure. */
import type { DealHistory, HistoryView } from '../../contract/history.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { readerOf } from '../reader.ts';
import { fileWords, historyNotes, savedWords } from '../words/history.ts';
import { assessmentOf } from './assessment.ts';
import { entryViews, gapNotes } from './entries.ts';
import { wholeFile } from './file.ts';
import { momentsOf } from './moments.ts';

/** More are looked through in a file, not on a card. */
const mostEntries = 100;

export function historyView(input: ViewInput, history: DealHistory): HistoryView {
  const reader = readerOf(input);
  const { say } = reader;
  const all = entryViews(history, reader);
  const gaps = [...gapNotes(history, reader), ...(reader.inPart ? [say(historyNotes.inPart)] : [])];
  const older = all.length - mostEntries;
  return {
    entries: all.slice(0, mostEntries),
    notes: [
      ...(older > 0 ? [say(historyNotes.older(reader.format.integer(older)))] : []),
      ...gaps,
      say(historyNotes.beside),
    ],
    ...momentsOf(assessmentOf(input), history, reader),
    ...('unreadable' in history.saved ? { notSaved: say(savedWords.unreadable(history.saved.unreadable)) } : {}),
    file: wholeFile(input, history, all, gaps, reader),
    copied: say(input.audience === 'partner' ? fileWords.copiedForPartner : fileWords.copiedForHubSpot),
  };
}

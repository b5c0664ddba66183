/** The memory of an emulated portal over resets and, where a file is given, over runs. */
import type { Portal } from '../portals/load.ts';
import { type Clock, portalClock } from './clock.ts';
import { readSavedPortal, type SavedPortal, writeSavedPortal } from './saved-portal.ts';
import { type PortalOptions, PortalState } from './state.ts';

export interface MemoryOptions extends PortalOptions {
  readonly file?: string;
  readonly clock?: Clock;
}

export interface Memory {
  readonly state: PortalState;
  /** From here on the portal may differ from its files; until then a reset has nothing to do. */
  touch(): void;
  /** After a write: into the file, before the client hears of it. Nothing where no file is given. */
  save(): void;
  /** Back to the portal's own files. */
  reset(): void;
}

/** @throws Error for a file that is damaged. */
export function portalMemory(portal: Portal, options: MemoryOptions): Memory {
  const { file } = options;
  let clock: Clock;
  let latest = new Date(portal.today);
  let touched = false;
  const begin = (saved?: SavedPortal): PortalState => {
    clock = options.clock ?? portalClock(portal.today, saved?.clock);
    const ticking: Clock = () => {
      touched = true;
      return (latest = clock());
    };
    return new PortalState(portal, ticking, options, saved);
  };
  const kept = file === undefined ? undefined : readSavedPortal(file, portal.name);
  let state = begin(kept);
  touched = kept !== undefined;
  const save = (): void => {
    if (file !== undefined)
      writeSavedPortal(file, { portal: portal.name, clock: latest.toISOString(), ...state.saved() });
  };
  return {
    get state() {
      return state;
    },
    touch() {
      touched = true;
    },
    save,
    reset() {
      if (touched) state = begin();
      touched = false;
      save();
    },
  };
}

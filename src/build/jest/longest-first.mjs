/**
 * In which order files of tests run. Jest knows how long each took last time, and in a fresh clone only how large it is:
 * there the rooms whose small files start browsers, servers and processes come first, so that none of them is left to run
 * alone at the end.
 */
import Sequencer from '@jest/test-sequencer';

const long = ['build/guides', 'preview/journeys', 'faults', 'cli', 'portfolio', 'functions', 'build', 'preview'].map(
  (room) => `/src/${room}/`,
);

const rank = (path) => {
  const found = long.findIndex((room) => path.replaceAll('\\', '/').includes(room));
  return found < 0 ? long.length : found;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.every(({ duration }) => duration === undefined)
      ? sorted.sort((one, other) => rank(one.path) - rank(other.path))
      : sorted;
  }
}

import { propValues } from './prop-values.ts';
import { sdkValues } from './sdk-values.ts';

test('each prop accepts what the typings of the SDK accept, no more and no less', () => {
  // From the root of the repository, where Jest runs.
  expect(propValues).toEqual(sdkValues('src/preview/host/browser/components/prop-names.ts'));
});

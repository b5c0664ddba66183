/** The app's own manifest, read and checked. No other module of the app imports `app.json`: the build may put another in its place. */
import appJson from '../../app.json';
import { type Manifest, manifestSchema } from './manifest-schema.ts';

let read: Manifest | undefined;

/** Throws with every problem named, where `app.json` is not valid; the build and a test see to it that it is. */
export function manifest(): Manifest {
  read ??= manifestSchema.parse(appJson);
  return read;
}

/** The file as it is, for those who check more of it than the reading of deals needs. */
export const manifestFile = (): unknown => appJson;

/** The app's version, as `package.json` had it when this was built. */
import { version } from '../../package.json';

export const appVersion: string = version;

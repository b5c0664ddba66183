/** Before anything else in a process of tests: from here on Node reads TypeScript, as it does for `npm run build`. */
import { register } from 'tsx/esm/api';

register();

/** Where the build reads and writes. `dist/` is what HubSpot receives and nothing else; `build/` is what runs elsewhere. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const sources = path.join(root, 'src');
export const uploadRoot = path.join(root, 'dist');
export const uploadApp = path.join(uploadRoot, 'app');
export const elsewhere = path.join(root, 'build');
/** Licence notices of what `dist/` bundles: beside it, because all of `dist/` is uploaded and HubSpot takes it apart. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';
export const uploadNotices = path.join(elsewhere, noticesFile);

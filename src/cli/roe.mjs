#!/usr/bin/env node
/** `roe`: makes itself ready on a fresh clone, then hands over to the built command. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, endWithParents, install, root } from '../build/ready.mjs';

endWithParents();
install();
await build('cli');
await import(pathToFileURL(path.join(root, 'build', 'roe.mjs')).href);

/**
 * Reads the upload with HubSpot's own parser and prints what it found as JSON. A program of its own, because the
 * parser is published as ES modules, which Jest cannot load. `node --import tsx parse-project.ts [FOLDER [PROFILE]]`;
 * the folder is the one that `hsproject.json` stands in, default this project.
 */
import { root } from '../paths.ts';
import { parsedProject } from './parsed-project.ts';

const [folder = root, profile] = process.argv.slice(2);
console.log(JSON.stringify(await parsedProject(folder, profile)));

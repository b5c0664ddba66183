/** The source files of which something ended in a bundle, as absolute paths. */
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './paths.ts';

export const bundledIn = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [path.resolve(root, file)] : []));

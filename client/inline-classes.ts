import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** A class of a sheet says in the page where it comes from: `Button-primary`. No two sheets may have one name. */
export const nameOfClass = (name: string, file: string): string =>
  `${basename(file.replace(/\?.*$/, ''), '.module.css')}-${name}`;

/**
 * Lets each class be an export of its own where the client is built, so that its name is written where it is used and nothing is left of
 * the table from names to names.
 */
export function inlineClasses(): Plugin {
  return {
    name: 'inline-classes',
    apply: 'build',
    enforce: 'pre',
    transform(code, file) {
      if (!/\/src\/.*\.tsx?$/.test(file) || !code.includes('.module.css')) return null;
      return {
        code: code.replace(/^import (\w+) from ('[^']+\.module\.css')/gm, 'import * as $1 from $2'),
        map: null,
      };
    },
  };
}

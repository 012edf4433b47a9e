import { join } from 'node:path';

/** The programs that tests start again and again. */
export const programs = ['seed/src/start.ts', 'seed/src/main.ts', 'test/src/kit/start-with-fixture.ts'];

/** The variable that says where they are, built for this run. */
export const place = 'BUILT_PRODUCT';

/** What Node runs: the program as it was built for this run, or its source. */
export function runnable([program = '', ...rest]: readonly string[]): readonly string[] {
  const folder = process.env[place];
  return folder && programs.includes(program)
    ? [join(folder, program.replace(/\.ts$/, '.mjs')), ...rest]
    : ['--import', 'tsx', program, ...rest];
}

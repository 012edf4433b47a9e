import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { type Twin, twinsIn } from './twins.ts';

/** As many lines may be the same in two places. */
const most = 10;

describe('what people wrote', () => {
  const files = ['api', 'client', 'seed', 'test/bench', 'scripts'].flatMap(sourcesOf);

  it('has no run of more than ten lines twice', () => {
    expect(files.length, 'files were found').toBeGreaterThan(700);
    const found = twinsIn(files, most);
    expect(found.map(pairOf), found.map(whereOf).join('\n')).toEqual([]);
  });
});

describe('the check', () => {
  const lines = (count: number, word = 'step') =>
    Array.from({ length: count }, (_, at) => `  ${word}(${at});`).join('\n');
  const found = (...texts: readonly string[]) =>
    twinsIn(
      texts.map((text, at) => ({ file: `${at}.ts`, text })),
      most,
    ).map((twin) => `${pairOf(twin)}, from ${twin.one.line} and ${twin.other.line}`);

  it('finds eleven lines that are in two files', () =>
    expect(found(`before();\n${lines(11)}`, `${lines(11)}\nafter();`)).toEqual([
      '0.ts ~ 1.ts: 11 lines, from 2 and 1',
    ]));

  it('finds them in one file, once for the whole run', () =>
    expect(found(`${lines(20)}\nbetween();\n${lines(20)}`)).toEqual([
      '0.ts ~ 0.ts: 20 lines, from 1 and 22',
    ]));

  it('finds each of three copies', () =>
    expect(found(lines(11), lines(11), lines(11))).toEqual([
      '0.ts ~ 1.ts: 11 lines, from 1 and 1',
      '0.ts ~ 2.ts: 11 lines, from 1 and 1',
    ]));

  it('finds them behind comments, blank lines, imports and white space', () => {
    const before = "import {\n  step,\n} from './step.ts';\nimport other from './other.ts';";
    const between = '\n\n/**\n * step(0);\n */\n// Why.\n{\n';
    const spaced = lines(11).replace('\n', between).replaceAll('  step', '\tstep');
    expect(found(lines(11), `${before}\n${spaced}`)).toEqual(['0.ts ~ 1.ts: 11 lines, from 1 and 5']);
  });

  it.each([
    ['ten lines', [lines(10), lines(10)]],
    ['ten lines with what is passed over', [`${lines(10)}\n}\n`, `${lines(10)}\n}\n`]],
    ['eleven lines of which one differs', [lines(11), lines(11).replace('step(5)', 'step(50)')]],
    ['twenty imports', [imports(20), imports(20)]],
    ['two files that end and begin alike', [lines(6), lines(6), lines(6)]],
  ])('lets %s be', (_what, texts) => expect(found(...texts)).toEqual([]));

  function imports(count: number): string {
    return Array.from({ length: count }, (_, at) => `import { one } from './${at}.ts';`).join('\n');
  }
});

const pairOf = ({ one, other, lines }: Twin): string => `${one.file} ~ ${other.file}: ${lines} lines`;
const whereOf = ({ one, other }: Twin): string => `${one.file}:${one.line} ~ ${other.file}:${other.line}`;

/** What people write: not what is generated, not tests, not the texts of a language. */
function sourcesOf(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(tsx?|mjs|css|grit|sh)$/.test(file))
    .filter(
      (file) =>
        !/node_modules|\/dist\/|\.test\.|\.test-kit\.|^api\/test\/|\/src\/gql\/|\/src\/texts\/.+\//.test(
          file,
        ),
    )
    .map((file) => ({ file, text: readFileSync(join(repository, file), 'utf8') }));
}

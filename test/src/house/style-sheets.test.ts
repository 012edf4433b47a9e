import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { faultsOf, type Sources } from './style-sheets.ts';

describe('the sheets of the client', () => {
  it('belong to their components, class by class', () => {
    const sources = sourcesOf(join(repository, 'client', 'src'));
    expect([...sources.keys()].filter((file) => file.endsWith('.module.css')).length).toBeGreaterThan(80);
    expect(faultsOf(sources)).toEqual([]);
  });
});

describe('the check', () => {
  const whole = {
    'ui/base.css': '@layer base {\n  .row {\n    display: flex;\n  }\n}\n',
    'ui/Chip.module.css': '@layer ui {\n  .chip {\n    gap: 0.5em;\n  }\n}\n',
    'ui/Chip.tsx': "import styles from './Chip.module.css';\nexport const look = clsx('row', styles.chip);\n",
    'routes/needs.module.css': '.list .firstOne::before {\n  content: ".no";\n}\n',
    'routes/needs.tsx': `import styles from './needs.module.css';\n<ol className={styles.list}><li className={\`\${styles.firstOne} row\`} /></ol>`,
  };
  const faults = (changed: Readonly<Record<string, string>>) =>
    faultsOf(new Map(Object.entries({ ...whole, ...changed })));

  it('lets a house in order be', () => expect(faults({})).toEqual([]));

  it.each([
    ['a sheet of everybody', 'features/need/needs.css', '.list {\n}\n', /neither a module/],
    ['a name given twice', 'features/need/needs.module.css', '', /the name of another sheet/],
    ['a sheet of ui in no layer', 'ui/Chip.module.css', '.chip {\n}\n', /lie in @layer ui/],
    ['a rule beside the layer', 'ui/Chip.module.css', '@layer ui {\n}\n.chip {\n}\n', /lie in @layer ui/],
    [
      'a sheet of a screen in the layer of ui',
      'routes/needs.module.css',
      '@layer ui {\n  .list .firstOne {\n  }\n}\n',
      /lie in @layer ui/,
    ],
    [
      'a class that nothing uses',
      'routes/needs.module.css',
      '.list .firstOne, .gone {\n}\n',
      /nothing uses gone/,
    ],
    ['a class used that no rule names', 'routes/needs.module.css', '.list {\n}\n', /has no class firstOne/],
    [
      'a class in signs',
      'routes/needs.module.css',
      '.list .firstOne, .list.wl_x {\n}\n',
      /wl_x is not written in words/,
    ],
    [
      'a helper that is not there',
      'routes/needs.tsx',
      `${whole['routes/needs.tsx']}<p className="xxs" />`,
      /names the class xxs/,
    ],
    [
      'a helper in a list that is not there',
      'ui/Chip.tsx',
      whole['ui/Chip.tsx'].replace("'row'", "open && 'rows'"),
      /names the class rows/,
    ],
  ])('finds %s', (_what, file, text, said) => expect(faults({ [file]: text }).join('\n')).toMatch(said));
});

function sourcesOf(folder: string): Sources {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|tsx?)$/.test(file) && !file.startsWith('gql/'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}

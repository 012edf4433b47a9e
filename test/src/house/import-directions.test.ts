import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';

/** Which way the arrows run: what a file in each folder may import, and what the linter must find there. */
const folders: Readonly<
  Record<string, { readonly may: readonly string[]; readonly never: readonly string[] }>
> = {
  'api/src/domain/assessment': {
    may: ['zod', './answer.ts', '../base/ids.ts', '../convention/provision.ts'],
    never: [
      ...[
        'node:fs',
        'fs',
        'mongodb',
        'graphql',
        '@pothos/core',
        'pino',
        'react',
        '@needs-matrix/seed/fixture',
      ],
      ...['../../store/store.ts', '../../services/base/page.ts', '../../graph/builder.ts', '../../config.ts'],
      ...['../../texts/say-reason.ts', '../assistance/offer.ts'],
    ],
  },
  'api/src/domain/convention': {
    may: ['zod', './article.ts', '../base/ids.ts'],
    never: ['../assessment/answer.ts', '../assistance/offer.ts', '../assistance/matrix/rows.ts'],
  },
  'api/src/domain/assistance/matrix': {
    may: ['./rows.ts', '../offer.ts', '../../assessment/need.ts', '../../convention/catalogue.ts'],
    never: ['../../../store/store.ts'],
  },
  'api/src/store/base': {
    may: ['mongodb', './scope.ts', './area.ts'],
    never: [
      ...['../convention/reference.ts', '../assessment/need.ts', '../../domain/assistance/matrix/rows.ts'],
      ...['../store.ts', '../areas.ts', '../atomically.ts'],
    ],
  },
  'api/src/store/assessment': {
    may: ['mongodb', '../base/area.ts', '../../domain/base/ids.ts'],
    never: [
      ...['../areas.ts', '../store.ts'],
      ...['graphql', 'graphql-yoga', '@pothos/core', 'dataloader', '@needs-matrix/seed/fixture'],
      ...[
        '../../services/base/page.ts',
        '../../graph/builder.ts',
        '../../http/request/body.ts',
        '../../app.ts',
      ],
      ...['../assistance/offer.ts', '../../domain/assistance/matrix/rows.ts'],
    ],
  },
  'api/src/services/assessment': {
    may: ['node:crypto', '../../store/store.ts', '../../domain/base/ids.ts', '../base/context.ts'],
    never: [
      ...['mongodb', 'graphql', '@pothos/core', 'node:http', '@needs-matrix/client/app'],
      ...['../../store/areas.ts', '../../store/live/outbox.ts', '../../graph/builder.ts'],
      ...['../../http/request/body.ts', '../../database/database.ts', '../assistance/need-filter.ts'],
      ...['../../texts/say-reason.ts', '../../work/kind.ts', '../../mail/post.ts'],
    ],
  },
  'api/src/formats/report': {
    may: ['docx', '../../domain/base/language.ts', '../../texts/texts.ts', '../document/block.ts'],
    never: [
      ...['../../services/base/page.ts', '../../store/store.ts', '../../http/request/body.ts', 'mongodb'],
      ...['../../work/kind.ts', '../../graph/builder.ts'],
    ],
  },
  'api/src/texts': {
    may: ['./texts.ts', '../domain/base/language.ts'],
    never: [
      '../store/store.ts',
      '../services/base/page.ts',
      '../graph/builder.ts',
      '../http/request/body.ts',
      'graphql',
    ],
  },
  'api/src/graph/assessment': {
    may: [
      'graphql',
      '@pothos/core',
      '../builder.ts',
      '../../services/base/page.ts',
      '../../domain/base/ids.ts',
      '../../texts/say-reason.ts',
    ],
    never: [
      ...['mongodb', 'node:http', 'graphql-yoga', '../../store/areas.ts', '../../http/request/body.ts'],
      ...['../../database/database.ts', '../../app.ts', '../assistance/offer.ts'],
    ],
  },
  'api/src/work': {
    may: ['zod', './kind.ts', '../services/base/context.ts', '../store/store.ts', '../mail/post.ts'],
    never: [
      ...['mongodb', 'graphql', '@pothos/core', 'node:http', '../store/base/job.ts'],
      ...['../graph/builder.ts', '../http/request/body.ts', '../database/database.ts', '../config.ts'],
    ],
  },
  'api/src/mail': {
    may: ['nodemailer', '../domain/base/mail.ts'],
    never: ['mongodb', '../store/store.ts', '../services/base/context.ts', '../work/kind.ts', '../config.ts'],
  },
  'api/src/http': {
    may: ['graphql', '../services/base/page.ts'],
    never: [
      ...['@needs-matrix/seed/fixture', '../../../seed/src/fixture.ts', '../../../client/src/App.tsx'],
      ...['graphql-jit', 'graphql-yoga'],
    ],
  },
  'api/src/http/executor': {
    may: ['graphql', 'graphql-jit', 'graphql-yoga', '../answer/fault.ts'],
    never: ['@needs-matrix/seed/fixture'],
  },
  'client/src/routes': {
    may: [
      'react',
      '@apollo/client',
      '../features/need/NeedRow.tsx',
      '../ui/Page.tsx',
      '../gql/gql.ts',
      './needs.module.css',
    ],
    never: ['./matrix.tsx', '../App.tsx', '../open-app.tsx', '../../../api/src/config.ts'],
  },
  'client/src/features/need': {
    may: [
      'react',
      '@apollo/client',
      './NeedRow.tsx',
      '../../ui/Page.tsx',
      '../../lib/paths.ts',
      '../../gql/gql.ts',
    ],
    never: [
      ...['../match/FitRow.tsx', '../about/Sources.tsx', '../not-yet-thought-of/It.tsx'],
      ...['../../routes/needs.tsx', '../../App.tsx', '../../../../api/src/domain/base/ids.ts'],
      '../../texts/fr/need.ts',
      ...['@needs-matrix/api/domain/base/ids'],
    ],
  },
  'client/src/features/assessment/provision': {
    may: [
      'react',
      './ProvisionHead.tsx',
      '../answer/use-answer-form.ts',
      '../documents.ts',
      ...['../../../ui/Page.tsx', '../../../lib/paths.ts', '../../../gql/gql.ts'],
    ],
    never: [
      ...['../../need/NeedRow.tsx', '../../match/FitRow.tsx', '../../not-yet-thought-of/It.tsx'],
      ...['../../../routes/needs.tsx', '../../../App.tsx', '../../../texts/fr/need.ts'],
      ...['../../../../../api/src/domain/base/ids.ts', '@needs-matrix/api/domain/base/ids'],
    ],
  },
  'client/src/ui': {
    may: ['react', './Page.tsx', '../lib/i18n.ts'],
    never: [
      '@apollo/client',
      '@apollo/client/react',
      'graphql',
      '../gql/gql.ts',
      '../features/need/NeedRow.tsx',
    ],
  },
  'client/src/lib': {
    may: ['react', '@apollo/client', './paths.ts'],
    never: [
      '../gql/gql.ts',
      '../ui/Page.tsx',
      '../features/need/NeedRow.tsx',
      '../routes/needs.tsx',
      '../texts/load.ts',
    ],
  },
  'client/src/texts/fr': {
    may: ['./need.ts', '../en/need.ts', '../whole.ts', '../../lib/i18n.ts'],
    never: [
      'react',
      '@apollo/client',
      '../../features/need/NeedRow.tsx',
      '../../ui/Page.tsx',
      '../../App.tsx',
    ],
  },
  'seed/src/worlds': {
    may: ['@needs-matrix/api/services/base/page', '../fixture.ts'],
    never: ['../../../api/src/config.ts', '@needs-matrix/client/app', '../../../client/src/App.tsx'],
  },
  'test/src/stories': {
    may: [
      '@needs-matrix/api/config',
      '@needs-matrix/client/app',
      '@needs-matrix/seed/fixture',
      '../kit/world.ts',
    ],
    never: ['../../../api/src/config.ts', '../../../client/src/App.tsx', '../../../seed/src/fixture.ts'],
  },
};

/** Ways to bring something in; each must be found. */
const ways: readonly ((from: string) => string)[] = [
  (from) => `import it from '${from}';\nexport const mine = it;\n`,
  (from) => `import type { It } from '${from}';\nexport type Mine = It;\n`,
  (from) => `export { it } from '${from}';\n`,
  (from) => `export const mine = () => import('${from}');\n`,
];

const impure = [
  'export const mine = () => Date.now();',
  'export const mine = () => new Date();',
  'export const mine = () => Math.random();',
  'export const mine = async () => 1;',
  'export const mine = async (one: number) => one;',
  'export async function mine() {\n  return 1;\n}',
  'export const mine = () => console.log(1);',
  'export const mine = () => process.pid;',
  'export const mine = () => setTimeout(() => undefined, 1);',
];
/** The areas in their order, as the linter's rule names them first of all. */
const areas = /^\/\/ ([a-z]+(?: → [a-z]+)+):/m
  .exec(readFileSync(join(repository, 'api/areas-in-order.grit'), 'utf8'))?.[1]
  ?.split(' → ') as string[];
const layers = ['domain', 'store', 'services', 'graph'];
const pairs = layers.flatMap((layer) =>
  areas.flatMap((from) => areas.filter((to) => to !== from).map((to) => ({ layer, from, to }))),
);
/** Ways to execute a document beside the executor. */
const executing = ['createSourceEventStream', 'execute', 'graphql', 'parse', 'subscribe', 'validate'];
/** Two files that know each other in one of these ways; a third that both know is not a circle. */
const circles: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  values: { one: "import { b } from './other.ts';", other: "export { a } from './one.ts';" },
  'types alone': { one: "import type { B } from './other.ts';", other: "import type { A } from './one.ts';" },
  'a type beside a value': {
    one: "import { type B, b } from './other.ts';",
    other: "export type { A } from './one.ts';",
  },
};
const pure = ['export const mine = (now: string) => new Date(now).getTime();'];

describe('the linter holds the import directions', () => {
  const place = mkdtempSync(join(tmpdir(), 'needs-matrix-directions-'));
  let found: ReadonlySet<string>;
  beforeAll(() => {
    for (const file of [
      'biome.json',
      'client/biome.json',
      'api/domain-is-pure.grit',
      'api/areas-in-order.grit',
      'api/nouns-are-composed.grit',
    ])
      cpSync(join(repository, file), join(place, file), { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(place, 'node_modules'));
    for (const [folder, { may, never }] of Object.entries(folders)) {
      for (const from of [...may, ...never])
        for (const [at, way] of ways.entries()) put(probe(folder, from, at), way(from));
    }
    for (const [at, code] of [...impure, ...pure].entries()) put(pureProbe(at), `${code}\n`);
    for (const { layer, from, to } of pairs) {
      put(areaProbe(layer, from, to), `import { it } from '../${to}/it.ts';\nexport const mine = it;\n`);
      const inARoom = `import { it } from '../../${to}/room/it.ts';\nexport const mine = it;\n`;
      put(areaProbe(layer, `${from}/room`, to), inARoom);
    }
    for (const name of executing)
      for (const folder of ['live', 'executor'])
        put(
          executingProbe(folder, name),
          `import { ${name} } from 'graphql';\nexport const mine = ${name};\n`,
        );
    for (const [how, { one, other }] of Object.entries(circles)) {
      put(circleProbe(how, 'one'), `${one}\nexport interface A {}\nexport const a = b;\n`);
      put(circleProbe(how, 'other'), `${other}\nexport interface B {}\nexport const b = 1;\n`);
      put(circleProbe(how, 'third'), `import { a } from './one.ts';\nexport const c = a;\n`);
    }
    found = lint(place);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it.each(Object.entries(folders))('%s', (folder, { may, never }) => {
    const seen = (from: string) => ways.filter((_, at) => found.has(probe(folder, from, at))).length;
    expect(Object.fromEntries(never.map((from) => [from, seen(from)]))).toEqual(
      Object.fromEntries(never.map((from) => [from, ways.length])),
    );
    expect(may.filter((from) => seen(from) > 0)).toEqual([]);
  });

  it('the domain knows no time, no chance and no waiting', () => {
    expect(impure.filter((_, at) => !found.has(pureProbe(at)))).toEqual([]);
    expect(pure.filter((_, at) => found.has(pureProbe(impure.length + at)))).toEqual([]);
  });

  it('an area knows those before it in the one list, and none after it', () => {
    expect(areas).toEqual(['base', 'convention', 'assessment', 'assistance', 'delivery', 'correspondence']);
    const refused = ({ layer, from, to }: (typeof pairs)[number]) =>
      [from, `${from}/room`].filter((place) => found.has(areaProbe(layer, place, to))).length;
    const later = pairs.filter(({ from, to }) => areas.indexOf(to) > areas.indexOf(from));
    expect(later.filter((pair) => refused(pair) < 2)).toEqual([]);
    expect(pairs.filter((pair) => !later.includes(pair) && refused(pair) > 0)).toEqual([]);
  });

  it('a document is parsed, validated and executed by the executor alone', () => {
    expect(executing.filter((name) => !found.has(executingProbe('live', name)))).toEqual([]);
    expect(executing.filter((name) => found.has(executingProbe('executor', name)))).toEqual([]);
  });

  it.each(Object.keys(circles))('no two files know each other: %s', (how) => {
    expect(['one', 'other', 'third'].filter((name) => found.has(circleProbe(how, name)))).toEqual([
      'one',
      'other',
    ]);
  });

  function put(file: string, code: string): void {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), code);
  }
});

const probe = (folder: string, from: string, way: number): string =>
  `${folder}/${from.replaceAll(/[^a-z]+/gi, '-')}-${way}.ts`;
const areaProbe = (layer: string, from: string, to: string): string =>
  `api/src/${layer}/${from}/order-${to}.ts`;
const executingProbe = (folder: string, name: string): string => `api/src/http/${folder}/${name}.ts`;
const circleProbe = (how: string, file: string): string =>
  `api/src/services/base/circle-of-${how.replaceAll(' ', '-')}/${file}.ts`;
const pureProbe = (at: number): string => `api/src/domain/base/pure-${at}.ts`;

/** The files in which the linter found what may not be there. */
function lint(place: string): ReadonlySet<string> {
  const biome = join(repository, 'node_modules', '.bin', 'biome');
  const { stdout } = spawnSync(
    biome,
    ['lint', '--reporter=json', '--max-diagnostics=none', '--diagnostic-level=error', '.'],
    { cwd: place, encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  return new Set(
    diagnostics
      .filter(({ category }) => /noRestricted(Imports|Globals)$|noImportCycles$|^plugin$/.test(category))
      .map(({ location }) => location.path),
  );
}

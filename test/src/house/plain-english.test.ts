import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { stumbles, stumblesIn } from './stumbles.ts';

describe('English', () => {
  it.each([
    ['on the screens', onScreens(), 1000],
    ['of what the API says', saidByApi(), 150],
    ['of the schema', ofSchema(), 300],
    ['of the README', ofReadme(), 40],
    ['of the comments', ofComments(), 1500],
    ['of the decisions', ofDecisions(), 300],
  ] as const)('%s is plain', (_where, texts, atLeast) => {
    expect(texts.length, 'texts were found').toBeGreaterThan(atLeast);
    expect(texts.flatMap(stumblesIn)).toEqual([]);
  });
});

describe('the check', () => {
  it.each(stumbles)('finds “$example”', ({ example }) => expect(stumblesIn(example)).toHaveLength(1));

  it('reads comments of one line and of several', () =>
    expect(
      commentsIn(
        '/** It stands\n * here. */\nconst a = 1; // and\n// there\nconst url = "https://x";',
      ).flatMap(stumblesIn),
    ).toHaveLength(1));

  it.each([
    'Who can see this answer',
    'Who gives help: an organization, or a State.',
    'Timers stand still while the computer sleeps.',
    'There is no more than one.',
    'Each State decides, answer by answer, who may.',
    'What States ask for, and who stands ready to help.',
    'Take the id as the API gave it.',
  ])('lets “%s” be', (text) => expect(stumblesIn(text)).toEqual([]));
});

/** The strings of the tables `english('name', { … })` beside the views. */
function onScreens(): readonly string[] {
  return filesOf('client/src')
    .filter((file) => !/\.test\.|^client\/src\/(texts|gql)\//.test(file))
    .flatMap((file) => [...read(file).matchAll(/english\(\s*'[^']+',\s*\{(.*?)\}\s*,?\s*\);/gs)])
    .flatMap(([, table = '']) => stringsIn(table));
}

/** The API's sentences are the keys of their translations; reasons have a table in English. */
const saidByApi = () => [
  ...filesOf('api/src/texts/es').flatMap((file) => keysIn(read(file))),
  ...stringsIn(read('api/src/domain/assessment/sentences.ts')),
  ...stringsIn(read('api/src/domain/assistance/sentences.ts')),
];

const ofSchema = () =>
  [...read('api/schema.graphql').matchAll(/"""(.*?)"""/gs)].map(([, text = '']) => text.trim());

const ofReadme = () => linesOf('README.md');
const ofDecisions = () =>
  readdirSync(join(repository, 'docs/decisions'))
    .flatMap((file) => linesOf(`docs/decisions/${file}`))
    .flatMap((line) => line.split(/(?<=[.:;]) /));

const linesOf = (file: string) =>
  read(file)
    .replace(/```.*?```/gs, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Each comment as one line; types that are generated say what the schema says. */
const ofComments = () =>
  ['api', 'client', 'seed', 'test']
    .flatMap((folder) => filesOf(folder))
    .filter((file) => !/node_modules|\/gql\/|\/(stumbles|plain-english\.test)\.ts$/.test(file))
    .flatMap((file) => commentsIn(read(file)));

const commentsIn = (code: string) =>
  [...code.matchAll(/\/\*.*?\*\/|(?<=^|\s)\/\/[^\n]*(?:\n\s*\/\/[^\n]*)*/gms)].map(([comment]) =>
    comment
      .replace(/^\/\*+ ?|\s*\*\/$|^\/\/ ?/g, '')
      .replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')
      .trim(),
  );

const stringsIn = (code: string) =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );

const keysIn = (code: string) =>
  [...code.matchAll(/^\s+(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"):/gm)].map(
    ([, single, double]) => single ?? double ?? '',
  );

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

function read(file: string): string {
  return readFileSync(join(repository, file), 'utf8');
}

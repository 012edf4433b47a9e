import { readFileSync } from 'node:fs';
import { makeCatalogue } from '@needs-matrix/api/domain/convention/make-catalogue';
import { readInstrumentFile } from '@needs-matrix/api/domain/convention/read-instrument-file';
import { describe, expect, it } from 'vitest';
import { instrumentSchema, instrumentSchemaFile } from './instrument-schema.ts';
import { readReference } from './reference.ts';

const reference = readReference();
const catalogue = makeCatalogue({ version: '1', ...reference } as Parameters<typeof makeCatalogue>[0]);
const example = () =>
  JSON.parse(readFileSync(new URL('../examples/smuggling-first.json', import.meta.url), 'utf8'));

type File = ReturnType<typeof example>;
const changed = (change: (file: File) => void): File => {
  const file = example();
  change(file);
  return file;
};
const wrong = (file: unknown, before = catalogue) => {
  const { messages, read } = readInstrumentFile(file, before);
  return { path: messages[0]?.path.join('.'), template: messages[0]?.words.template, read };
};
const loaded = (file: unknown) => {
  const { read } = readInstrumentFile(file, catalogue);
  if (!read) throw new Error('The example cannot be loaded.');
  return makeCatalogue({
    version: '2',
    ...reference,
    conventions: [...(reference.conventions ?? []), ...read.parts.conventions],
    chapters: [...(reference.chapters ?? []), ...read.parts.chapters],
    articles: [...(reference.articles ?? []), ...read.parts.articles],
    instruments: [...(reference.instruments ?? []), ...read.parts.instruments],
  } as Parameters<typeof makeCatalogue>[0]);
};

describe('an instrument file', () => {
  it('is described by the schema that is published', () => {
    expect(readFileSync(instrumentSchemaFile, 'utf8')).toBe(instrumentSchema());
  });

  it('brings a treaty with keys of its own, and its questions in their order', () => {
    const { read, messages } = readInstrumentFile(example(), catalogue);
    expect(messages).toEqual([]);
    expect(read?.outcome).toBe('NEW');
    expect(read?.parts.instruments[0].provisions).toEqual([
      'smuggling:1(1)',
      'smuggling:2(1)',
      'smuggling:3(1)',
    ]);
    expect(read?.parts.instruments[0].questions?.map(({ kind }) => kind)).toEqual([
      ...['COMPLIANCE', 'SINGLE', 'TEXT', 'MULTIPLE', 'NUMBER', 'TABLE', 'TEXT'],
    ]);
  });

  it('changes nothing the second time, and goes on to be adopted by a decision', () => {
    expect(readInstrumentFile(example(), loaded(example())).read?.outcome).toBe('UNCHANGED');
    const adopted = changed((file) => {
      file.instrument.state = 'ADOPTED';
      file.instrument.decision = { text: 'Decision 1/1', day: '2026-11-30' };
    });
    expect(readInstrumentFile(adopted, loaded(example())).read?.outcome).toBe('STATE');
    expect(wrong(example(), loaded(adopted)).path).toBe('instrument.state');
  });

  it.each<[string, string, (file: File) => void]>([
    ['no format of ours', 'format', (file) => (file.format = 'other')],
    ['a field that is not known', '', (file) => (file.more = 1)],
    ['adopted by nobody', 'instrument.decision', (file) => (file.instrument.state = 'ADOPTED')],
    ['no text in English', 'questions.0.texts.en', (file) => delete file.questions[0].texts.en],
    ['an unknown provision', 'instrument.provisions.0', (file) => (file.instrument.provisions = ['9(9)'])],
    [
      'a question of an unknown provision',
      'questions.1.provision',
      (file) => (file.questions[1].provision = '9(9)'),
    ],
    [
      'a question of one that is not asked',
      'questions.3.provision',
      (file) => (file.instrument.provisions = ['1(1)']),
    ],
    ['a type that nobody knows', 'assistanceTypes.0', (file) => (file.assistanceTypes[0] = 'MAGIC')],
    [
      'a type of another category',
      'assistanceTypes.0.category',
      (file) => {
        file.assistanceTypes[0] = { code: 'LEGAL_ADVICE', category: 'EQUIPMENT', labels: { en: 'Advice' } };
      },
    ],
    ['a challenge that nobody knows', 'challenges.0', (file) => (file.challenges[0] = 'RAIN')],
    ['a participant that nobody knows', 'participants.0', (file) => (file.participants = ['QQQ'])],
    ['a participant twice', 'participants.1', (file) => (file.participants = ['FRA', 'FRA'])],
    [
      'a real participant with another name',
      'participants.0',
      (file) => {
        file.participants = [{ code: 'FRA', names: { en: 'Franconia' } }];
      },
    ],
    ['a code twice', 'questions.1.code', (file) => (file.questions[1].code = 'offence')],
    ['a choice without options', 'questions.1.options', (file) => (file.questions[1].options = [])],
    ['an option twice', 'questions.1.options.1', (file) => (file.questions[1].options[1].code = 'PRISON')],
    ['a table without columns', 'questions.5.columns', (file) => (file.questions[5].columns = [])],
    [
      'a second question about compliance',
      'questions.1.kind',
      (file) => (file.questions[1].kind = 'COMPLIANCE'),
    ],
    [
      'a condition on nothing',
      'questions.1.when',
      (file) => (file.questions[1].when = { question: 'nobody', answered: true }),
    ],
    [
      'a condition on another provision',
      'questions.1.when',
      (file) => (file.questions[1].when = { question: 'seizures', answered: true }),
    ],
    [
      'a condition that never holds',
      'questions.2.when',
      (file) => (file.questions[2].when = { question: 'how-punished', is: 'EXILE' }),
    ],
    ['more than a limit', 'questions.2.limit', (file) => (file.questions[2].limit = 1_000_000)],
    [
      'an article of a chapter that is not there',
      'convention.articles.0.chapter',
      (file) => (file.convention.articles[0].chapter = 'IX'),
    ],
    [
      'articles of the Convention against Corruption',
      'convention.articles',
      (file) => (file.convention.code = 'uncac'),
    ],
    ['a new convention without articles', 'convention.articles', (file) => (file.convention.articles = [])],
  ])('is refused by its path: %s', (_name, path, change) => {
    const found = wrong(changed(change));
    expect(found.read).toBeNull();
    expect(found.path).toBe(path);
  });

  it('names the circle that conditions form', () => {
    const { messages } = readInstrumentFile(
      changed((file) => {
        file.questions[4].when = { question: 'by-year', answered: true };
      }),
      catalogue,
    );
    expect(messages[0]?.path.join('.')).toBe('questions.4.when');
    expect(messages[0]?.words.values.circle).toBe('seizures → by-year → seizures');
  });

  it('refuses the same version with other content, and a provision that is gone', () => {
    const before = loaded(example());
    expect(
      wrong(
        changed((file) => (file.questions[0].texts.en = 'Another?')),
        before,
      ).path,
    ).toBe('instrument.version');
    expect(
      wrong(
        changed((file) => {
          file.instrument.version = '2';
          file.convention.articles[0].provisions[0].number = '1(9)';
          file.questions = [];
        }),
        before,
      ).path,
    ).toBe('convention.articles.0.provisions');
  });
});

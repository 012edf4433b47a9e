import { describe, expect, it } from 'vitest';
import { anAnswer, anAssessment, anInstrument, ref } from '../../../../test/assessment-makers.ts';
import { toFile } from './checklist-file.ts';
import { mostRows, parseFile } from './parse-file.ts';
import { previewRow } from './preview-file.ts';

const instrument = anInstrument();
const assessment = anAssessment();
const file = toFile(assessment, instrument, [], { language: 'en', whole: true });
const [row] = file.answers;
const parsed = (answers: readonly unknown[], head: object = {}) =>
  parseFile({ ...file, ...head, answers }, assessment, instrument);
const said = (rows: ReturnType<typeof parsed>) =>
  rows.flatMap(({ messages }) =>
    messages.map(({ severity, path, words }) => [severity, path.join('.'), words.template]),
  );
const filled = (answer: object) => ({ ...row, answer: { ...row?.answer, ...answer } });

describe('a file of something else is refused whole', () => {
  it.each([
    ['no checklist at all', { format: 'x' }, /not the file of a checklist/, 'format'],
    ['a format that is still to come', { formatVersion: 2 }, /not the file of a checklist/, 'format'],
    ['another checklist', { instrument: 'uncac-2007' }, /another checklist/, 'instrument'],
    ['another version', { instrumentVersion: '2' }, /of version "2"/, 'instrumentVersion'],
    ['another State', { participant: 'XAB' }, /another State/, 'participant'],
    ['another cycle', { cycle: '2031' }, /another cycle/, 'cycle'],
    ['answers that are no list', { answers: {} }, /Send a list here/, 'answers'],
    ['a million rows', { answers: new Array(1_000_000).fill(0) }, /more than 1000 rows/, 'answers'],
  ])('%s', (_what, head, sentence, path) => {
    const read = () => parseFile({ ...file, ...head }, assessment, instrument);
    expect(read).toThrow(sentence);
    expect(read).toThrow(expect.objectContaining({ code: 'INVALID', inputPath: [path] }));
  });

  it.each([null, undefined, 7, 'text', []])('%j', (input) =>
    expect(() => parseFile(input, assessment, instrument)).toThrow(/not the file of a checklist/),
  );
  it('but never one with as many rows as a checklist may have', () =>
    expect(parsed(Array.from({ length: mostRows }, () => row)).length).toBe(1));
});

describe('a row that is wrong is refused alone', () => {
  it.each([
    ['an unknown provision', { ...row, provision: '99(1)' }, 'answers.0.provision', /does not ask/],
    ['no provision', { ...row, provision: undefined }, 'answers.0.provision', /missing/],
    ['no row', 'x', 'answers.0', /Send an object/],
    ['a revision below none', { ...row, revision: -1 }, 'answers.0.revision', /at least 0/],
    [
      'a type that the checklist does not have',
      filled({ assistanceWanted: [{ type: 'NOPE' }] }),
      'answers.0.answer.assistanceWanted.0.type',
      /no assistance type/,
    ],
    [
      'a word that is no answer',
      filled({ compliance: 'Partly' }),
      'answers.0.answer.compliance',
      /Send one of/,
    ],
    [
      'a text over its limit',
      filled({ practice: 'x'.repeat(10_001) }),
      'answers.0.answer.practice',
      /at most 10000 characters/,
    ],
    [
      'help that is wanted and not required',
      filled({ noneRequired: true, assistanceWanted: [{ type: 'LEGAL_ADVICE' }] }),
      'answers.0.answer.noneRequired',
      /Help is wanted here/,
    ],
  ])('%s', (_what, wrong, path, sentence) => {
    const rows = parsed([wrong, file.answers[1]]);
    expect(said(rows)).toEqual([['ERROR', path, expect.stringMatching(/./)]]);
    const [message] = rows.flatMap(({ messages }) => messages);
    expect(message?.words.template.replace(/\{most\}/, '')).toMatch(sentence);
    expect(rows.filter((one) => one.said).map(({ provision }) => provision)).toEqual(['15(b)']);
  });

  it('a provision that is there twice, and says where', () =>
    expect(said(parsed([row, file.answers[1], filled({ compliance: 'NO' })]))).toEqual([
      ['ERROR', 'answers.0', expect.stringContaining('more than once')],
      ['ERROR', 'answers.2', expect.stringContaining('more than once')],
    ]));

  it('more than one wrong field is said of each', () =>
    expect(said(parsed([filled({ compliance: 'x', challenges: ['NOPE'] })])).map(([, path]) => path)).toEqual(
      ['answers.0.answer.compliance', 'answers.0.answer.challenges.0'],
    ));
});

describe('what is passed over', () => {
  it('is said, and who may see an answer is among it', () => {
    const rows = parsed([filled({ visibility: 'PUBLIC' })]);
    expect(said(rows)).toEqual([
      ['WARNING', 'answers.0.answer.visibility', expect.stringContaining('{key}')],
    ]);
    expect(rows[0]?.said?.after).not.toHaveProperty('visibility');
  });
});

describe('beside what is stored', () => {
  const stored = anAnswer({ provision: ref('15(a)') });
  const preview = (answer: object, now = stored, revision = 0) =>
    previewRow(parsed([{ ...filled(answer), revision }])[0] as never, now, instrument);

  it('a first answer is new, a later one changed', () => {
    expect(preview({ compliance: 'NO' })).toMatchObject({
      outcome: 'NEW',
      fields: [{ field: 'compliance', now: null, becomes: 'NO' }],
    });
    expect(preview({ compliance: 'NO' }, { ...stored, revision: 1 }, 1).outcome).toBe('CHANGED');
  });

  it('a revision that is still to come is refused', () =>
    expect(preview({ compliance: 'NO' }, stored, 7)).toMatchObject({ outcome: 'ERROR', edits: null }));

  it('what somebody changed otherwise since stays open, and it is said', () => {
    const since = { ...stored, revision: 2, compliance: 'YES' as const, fieldRevisions: { compliance: 2 } };
    expect(preview({ compliance: 'NO' }, since)).toMatchObject({
      outcome: 'CONFLICT',
      fields: [],
      open: [{ field: 'compliance', mine: 'NO', theirs: 'YES' }],
      messages: [{ severity: 'WARNING' }],
    });
  });
});

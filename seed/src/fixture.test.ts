import { readFileSync } from 'node:fs';
import { Refusal } from '@needs-matrix/api/domain/base/refusal';
import { makeCatalogue } from '@needs-matrix/api/domain/convention/make-catalogue';
import { describe, expect, it } from 'vitest';
import { checkFixture } from './check.ts';
import { type FixtureInput, parseFixture, pathText } from './fixture.ts';
import { fixtureSchema, schemaFile } from './fixture-schema.ts';
import { readReference } from './reference.ts';

const catalogue = makeCatalogue({
  version: '1',
  chapters: [],
  articles: [],
  instruments: [],
  participants: [],
  ...readReference(),
});

function firstWrong(changes: Partial<FixtureInput>): string {
  const fixture = { asOf: '2026-11-21', participants: [{ code: 'XAA', name: 'Quinaya' }], ...changes };
  try {
    checkFixture(parseFixture(fixture), catalogue, { real: false });
    return 'nothing';
  } catch (error) {
    if (error instanceof Refusal) return pathText(error.inputPath);
    throw error;
  }
}
const assessment = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2026' };

describe('a fixture', () => {
  it('is right when nothing is wrong', () => {
    expect(
      firstWrong({ assessments: [{ ...assessment, answers: [{ provision: '15(a)', compliance: 'NO' }] }] }),
    ).toBe('nothing');
  });

  it('names the first thing wrong by its path', () => {
    expect(
      firstWrong({
        assessments: [{ ...assessment, answers: [{ provision: '15(a)' }, { provision: '15(z)' }] }],
      }),
    ).toBe('assessments[0].answers[1].provision');
    expect(
      firstWrong({
        assessments: [
          { ...assessment, answers: [{ provision: '15(a)', assistanceWanted: [{ type: 'NONSENSE' }] }] },
        ],
      }),
    ).toBe('assessments[0].answers[0].assistanceWanted[0].type');
    expect(
      firstWrong({
        providers: [{ key: 'a', name: 'A', kind: 'REGIONAL' }],
        offers: [
          { key: 'o', provider: 'b', title: 'T', types: ['LEGAL_ADVICE'], scope: { articles: ['15'] } },
        ],
      }),
    ).toBe('offers[0].provider');
  });

  it('holds answers of a real State only when told that they are real', () => {
    expect(firstWrong({ assessments: [{ ...assessment, participant: 'KEN', answers: [] }] })).toBe(
      'assessments[0].participant',
    );
  });

  it('refuses words that it does not know', () => {
    expect(firstWrong({ offerz: [] } as Partial<FixtureInput>)).toBe('offerz');
  });

  const fund = { key: 'fund', name: 'Fund', kind: 'MULTILATERAL' as const };
  const drafting = {
    key: 'drafting',
    provider: 'fund',
    title: 'Drafting',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15'] },
  };
  const asking = {
    ...assessment,
    submittedAt: '2026-11-01',
    answers: [
      {
        provision: '15(a)',
        compliance: 'NO' as const,
        assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'The offence of bribery' }],
        visibility: 'DONORS' as const,
      },
    ],
  };
  const matching = (over: {
    assessments?: FixtureInput['assessments'];
    offer?: Partial<typeof drafting> & { capacityPerYear?: number; closes?: string; confirmedAt?: string };
    stages?: readonly ('AGREED' | 'DONE' | 'DECLINED')[];
  }) =>
    firstWrong({
      providers: [fund],
      assessments: over.assessments ?? [asking],
      offers: [{ ...drafting, ...over.offer }],
      matches: (over.stages ?? ['AGREED' as const]).map((stage) => ({
        need: { participant: 'XAA', provision: '15(a)', type: 'LEGAL_ADVICE' },
        offer: 'drafting',
        stage,
      })),
    });

  it('takes a match through its steps before anything is written', () => {
    expect(matching({})).toBe('nothing');
    expect(matching({ stages: ['DECLINED', 'DONE'] })).toBe('nothing');
    expect(matching({ stages: ['AGREED', 'AGREED'] })).toBe('matches[1].need');
  });

  it.each([
    ['blocked by its scope', { offer: { scope: { articles: ['23'] } } }],
    ['blocked by its window', { offer: { closes: '2026-11-20' } }],
    ['stale', { offer: { confirmedAt: '2025-11-21' } }],
  ])('names a match whose offer is %s', (_why, over) => {
    expect(matching(over)).toBe('matches[0].offer');
  });

  it('names a match on what donors may not see, or what is no longer stated', () => {
    const [answer] = asking.answers;
    const hidden = {
      ...asking,
      answers: [{ ...answer, provision: '15(a)', visibility: 'SECRETARIAT' as const }],
    };
    expect(matching({ assessments: [hidden] })).toBe('matches[0].need');
    const later = { ...asking, cycle: '2027', submittedAt: '2026-11-02' };
    const silent = { ...later, answers: [{ provision: '15(a)', compliance: 'YES' as const }] };
    expect(matching({ assessments: [asking, silent] })).toBe('matches[0].need');
  });

  it('gives what has an instant of its own that instant, also after the clock of the file', () => {
    expect(matching({ offer: { confirmedAt: '2026-12-24' } })).toBe('nothing');
  });

  it('checks all that loading would refuse', () => {
    expect(firstWrong({ providers: [{ ...fund, participant: 'XZZ' }] })).toBe('providers[0].participant');
    expect(
      firstWrong({ participants: [{ code: 'XAA', name: 'Quinaya', languages: ['en', 'klingon'] }] }),
    ).toBe('participants[0].languages[1]');
    expect(firstWrong({ assessments: [{ ...assessment, cycle: '1492', answers: [] }] })).toBe(
      'assessments[0].cycle',
    );
    expect(
      firstWrong({
        assessments: [{ ...assessment, submittedAt: '2026-11-02', acceptedAt: '2026-11-01', answers: [] }],
      }),
    ).toBe('assessments[0].acceptedAt');
  });

  it('has a JSON Schema that is not stale', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(fixtureSchema());
  });
});

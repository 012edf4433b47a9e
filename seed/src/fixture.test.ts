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

  it('has a JSON Schema that is not stale', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(fixtureSchema());
  });
});

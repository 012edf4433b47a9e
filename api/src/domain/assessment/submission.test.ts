import { describe, expect, it } from 'vitest';
import {
  anAnswer,
  anAssessment,
  anInstrument,
  aRevision,
  aSubmittedAnswer,
  aWish,
  ref,
} from '../../../test/assessment-makers.ts';
import type { Comment, Measure } from './answer.ts';
import { inForce } from './in-force.ts';
import { earlierAssessments } from './previous.ts';
import { copiedAnswers, submittedAnswers, submittedContent, unanswered } from './submission.ts';

const aMeasure: Measure = {
  ...{ title: 'Penal Code', kind: 'LAW', status: null, citation: null, url: null, summary: null },
};
const comment: Comment = { text: 'Which court?', at: '2027-01-01T00:00:00.000Z', by: 'Analyst' };

describe('what is submitted', () => {
  const written = anAnswer({ revision: 2, compliance: 'NO', visibility: 'STATE', provision: ref('16(1)') });
  const copied = anAnswer({ revision: 0, compliance: 'YES', provision: ref('15(a)') });
  const early = anAnswer({ revision: 1, compliance: 'YES', visibility: 'PUBLIC', provision: ref('15(b)') });

  it('is what was written in this cycle, in the order of the checklist', () => {
    const answers = submittedAnswers(anInstrument(), [written, copied, early], 'DONORS');
    expect(answers.map(({ provision, label, revision }) => [provision, label, revision])).toEqual([
      ['15(b)', 'PUBLIC', 1],
      ['16(1)', 'DONORS', 2],
    ]);
  });

  it('leaves unanswered what is only there as a copy', () => {
    expect(unanswered(anInstrument(), [written, copied])).toEqual(['15(a)', '15(b)', '23(1)', '23(2)(b)']);
  });

  it('is hashed as said, whoever may see it and whatever was remarked', () => {
    const content = (over: object) =>
      submittedContent(
        anAssessment(),
        [],
        submittedAnswers(anInstrument(), [{ ...written, ...over }]),
        'salt',
      );
    expect(content({ visibility: 'PUBLIC', comments: [comment], revision: 9 })).toEqual(content({}));
    expect(content({ compliance: 'YES' })).not.toEqual(content({}));
  });

  it('is hashed with what answers got later where it says something, and as before where it does not', () => {
    const hashed = (over: object) => {
      const answer = { ...written, measures: [aMeasure], ...over };
      return submittedContent(anAssessment(), [], [answer], 'salt').answers[0] ?? {};
    };
    expect(Object.keys(hashed({}))).toEqual([
      ...['provision', 'compliance', 'practice', 'challenges', 'measures'],
      ...['assistanceWanted', 'noneRequired', 'assistanceReceived'],
    ]);
    expect(hashed({})).toMatchObject({ measures: [aMeasure] });
    for (const [field, said] of Object.entries({
      law: 'Section 214 covers it.',
      figures: [{ year: 2026, count: 0, note: null }],
      language: 'es',
      secondLanguage: 'en',
      lawTranslation: 'It covers it.',
      practiceTranslation: 'Cases are rare.',
      lawLanguage: 'ar',
      practiceLanguage: 'fr',
    }))
      expect(hashed({ [field]: said })).toEqual({ ...hashed({}), [field]: said });
  });
});

describe('a new cycle', () => {
  it('copies what was said and who may see it, to be confirmed', () => {
    const last = anAnswer({
      revision: 4,
      compliance: 'NO',
      visibility: 'DONORS',
      assistanceWanted: [aWish()],
      comments: [comment],
      fieldRevisions: { compliance: 4 },
    });
    const assessment = anAssessment({ cycle: '2029' });
    const [copy] = copiedAnswers([last, anAnswer({ provision: ref('99') })], assessment.id, anInstrument());
    expect(copy).toMatchObject({
      id: `${assessment.id}/15(a)`,
      revision: 0,
      visibility: 'DONORS',
      comments: [],
      fieldRevisions: {},
      compliance: 'NO',
    });
  });

  it('follows the latest one before', () => {
    const of = (cycle: string, instrument = 'uncac-full') => anAssessment({ cycle, instrument });
    const all = [of('2025'), of('2023'), of('2029'), of('2026', 'uncac-2007')];
    expect(earlierAssessments(all, of('2027'))[0]?.cycle).toBe('2025');
    expect(earlierAssessments(all, of('2023'))).toEqual([]);
  });
});

describe('in force', () => {
  it('is the latest submitted answer for each provision, over instruments and cycles', () => {
    const answers = inForce([
      aRevision([aSubmittedAnswer('15(a)', { compliance: 'YES' })], {
        cycle: '2027',
        submittedAt: '2027-01-01T00:00:00.000Z',
      }),
      aRevision([aSubmittedAnswer('15(a)', { compliance: 'NO' }), aSubmittedAnswer('16(1)')], {
        cycle: '2025',
        submittedAt: '2027-06-01T00:00:00.000Z',
      }),
      aRevision([aSubmittedAnswer('16(1)', { compliance: 'NO' })], {
        cycle: '2025',
        instrument: 'uncac-2007',
        submittedAt: '2027-07-01T00:00:00.000Z',
      }),
    ]);
    expect(
      [...answers.values()].map(({ provision, compliance, assessment }) => [
        provision,
        compliance,
        assessment,
      ]),
    ).toEqual([
      ['15(a)', 'YES', 'XAA/uncac-full/2027'],
      ['16(1)', 'NO', 'XAA/uncac-2007/2025'],
    ]);
  });
});

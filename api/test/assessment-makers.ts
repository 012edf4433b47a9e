import type { Answer, AnswerContent, AssistanceWanted } from '../src/domain/assessment/answer.ts';
import { cleared } from '../src/domain/assessment/answer-input.ts';
import { unwritten } from '../src/domain/assessment/answer-write.ts';
import {
  type Assessment,
  assessmentId,
  type Revision,
  type SubmittedAnswer,
} from '../src/domain/assessment/assessment.ts';
import { openedAssessment } from '../src/domain/assessment/status.ts';
import type { ParticipantCode, Reference } from '../src/domain/base/ids.ts';
import type { Article, Prerequisite } from '../src/domain/convention/article.ts';
import type { Catalogue } from '../src/domain/convention/catalogue.ts';
import type { Instrument } from '../src/domain/convention/instrument.ts';
import { makeCatalogue } from '../src/domain/convention/make-catalogue.ts';

/** Makers of this area for tests: sensible defaults, overrides for the one thing that matters. */
export const state = 'XAA' as ParticipantCode;
export const ref = (reference: string) => reference as Reference;

export function anArticle(
  number: string,
  provisions: readonly string[],
  overrides: Partial<Article> = {},
): Article {
  return {
    number,
    chapter: 'III',
    titles: { en: `Article ${number}`, es: `Artículo ${number}` },
    titleSources: { en: 'found' },
    priorityArea: null,
    provisions: provisions.map((reference) => ({
      reference: ref(reference),
      article: number,
      obligationLevel: 'MANDATORY',
      summaries: { en: `Says ${reference}` },
      summarySource: 'own wording',
    })),
    prerequisites: [],
    ...overrides,
  };
}

export function aPrerequisite(
  article: string,
  prerequisite: string,
  overrides: Partial<Prerequisite> = {},
): Prerequisite {
  return { article, prerequisite, strength: 'HARD', reason: '', provisions: [], of: [], ...overrides };
}

export function anInstrument(overrides: Partial<Instrument> = {}): Instrument {
  return {
    code: 'uncac-full',
    version: '1',
    titles: { en: 'Checklist' },
    provisions: ['15(a)', '15(b)', '16(1)', '23(1)', '23(2)(b)'].map(ref),
    assistanceTypes: [
      {
        code: 'LEGAL_ADVICE',
        labels: { en: 'Legal advice', es: 'Asesoramiento jurídico' },
        category: 'ADVISORY',
      },
      { code: 'CAPACITY_BUILDING', labels: { en: 'Capacity building' }, category: 'CAPACITY_BUILDING' },
      { code: 'OTHER', labels: { en: 'Other' }, category: null },
    ],
    legislativeTypes: ['LEGAL_ADVICE'],
    challenges: [
      { code: 'COORDINATION', labels: { en: 'Coordination' } },
      { code: 'LIMITED_RESOURCES', labels: { en: 'Limited resources' } },
    ],
    ...overrides,
  };
}

/** Articles 15, 16 and 23; 23 needs 15 as a whole, and for 23(2)(b) alone 16(1). */
export function aCatalogue(overrides: Partial<Parameters<typeof makeCatalogue>[0]> = {}): Catalogue {
  return makeCatalogue({
    version: '1',
    chapters: [{ number: 'III', titles: { en: 'Criminalization', es: 'Penalización' } }],
    articles: [
      anArticle('15', ['15(a)', '15(b)']),
      anArticle('16', ['16(1)', '16(2)']),
      anArticle('23', ['23(1)', '23(2)(b)'], {
        prerequisites: [
          aPrerequisite('23', '15'),
          aPrerequisite('23', '16', { provisions: [ref('23(2)(b)')], of: [ref('16(1)')] }),
        ],
      }),
    ],
    instruments: [anInstrument()],
    participants: [],
    vocabulary: {
      en: { answers: { NO: 'No', IN_PART: 'In part', YES: 'Yes' } },
      es: { answers: { NO: 'No' } },
    },
    ...overrides,
  });
}

export function aWish(overrides: Partial<AssistanceWanted> = {}): AssistanceWanted {
  return {
    type: 'LEGAL_ADVICE',
    category: 'ADVISORY',
    subject: 'Widening section 214 of the penal code',
    result: null,
    beneficiary: null,
    ownContribution: null,
    horizon: null,
    languages: [],
    budgetBand: null,
    ...overrides,
  };
}

export function anAnswer(overrides: Partial<Answer> = {}): Answer {
  return { ...unwritten(assessmentId(state, 'uncac-full', '2027'), state, ref('15(a)')), ...overrides };
}

export function aSubmittedAnswer(
  provision: string,
  overrides: Partial<SubmittedAnswer> = {},
): SubmittedAnswer {
  const { visibility: _, ...content } = cleared;
  const said: AnswerContent = { ...content, provision: ref(provision) };
  return { ...said, revision: 1, label: 'DONORS', comments: [], ...overrides };
}

export function aRevision(answers: readonly SubmittedAnswer[], overrides: Partial<Revision> = {}): Revision {
  const instrument = overrides.instrument ?? 'uncac-full';
  const cycle = overrides.cycle ?? '2027';
  return {
    assessment: assessmentId(state, instrument, cycle),
    number: 1,
    participant: state,
    instrument,
    cycle,
    submittedAt: '2027-03-01T00:00:00.000Z',
    contentHash: '',
    salt: null,
    consulted: [],
    submittedBy: null,
    channel: 'ONLINE',
    answers,
    ...overrides,
  };
}

export const anAssessment = (overrides: Partial<Assessment> = {}): Assessment => ({
  ...openedAssessment(state, { code: 'uncac-full', version: '1' }, '2027'),
  ...overrides,
});

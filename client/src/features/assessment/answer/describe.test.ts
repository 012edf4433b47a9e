import { describe, expect, it } from 'vitest';
import type { AssistanceWantedInput, MeasureInput } from '../../../gql/graphql.ts';
import { signs } from '../../../lib/signs.ts';
import { blankAnswer } from './answer-values.ts';
import { describeField, type Labels } from './describe.ts';

const same = (text: string) => text;
const labels: Labels = {
  ...{ type: same, challenge: same, subject: same, word: same, languageName: same, day: same },
  reply: () => '',
  signs: signs.en,
};

const text = { subject: 'a', result: 'b', beneficiary: 'c', ownContribution: 'd' };
const measure: Required<Omit<MeasureInput, 'evidence'>> = {
  ...{ title: 'Act 12', titleTranslation: 'Ley 12', titleLanguage: 'es' },
  ...{ summary: 'On bribery', summaryTranslation: 'Sobre', summaryLanguage: 'es' },
  ...{ practice: 'Three cases', practiceTranslation: 'Tres', practiceLanguage: 'es' },
  ...{ kind: 'LAW', status: 'IN_FORCE', citation: 'OJ 4', url: 'https://example.org/12' },
};
const wish: Required<AssistanceWantedInput> = {
  ...{ ...text, subjectTranslation: 'e', resultTranslation: 'f' },
  ...{ beneficiaryTranslation: 'g', ownContributionTranslation: 'h' },
  ...{
    subjectLanguage: 'fr',
    resultLanguage: 'ru',
    beneficiaryLanguage: 'ar',
    ownContributionLanguage: 'zh',
  },
  ...{ type: 'LEGAL_ADVICE', category: 'ADVISORY', horizon: 'SHORT', budgetBand: 'UNDER_50K' },
  ...{ languages: ['en'], subjects: ['PROCUREMENT'] },
};

describe('an answer in a line', () => {
  it.each(Object.keys(measure))('says that the %s of a measure changed', (part) => {
    const said = (one: MeasureInput) =>
      describeField('measures', { ...blankAnswer, measures: [one] }, labels);
    expect(said({ ...measure, [part]: 'DRAFT' })).not.toBe(said(measure));
  });

  it.each(Object.keys(wish))('says that the %s of a wish changed', (part) => {
    const said = (one: AssistanceWantedInput) =>
      describeField('assistanceWanted', { ...blankAnswer, assistanceWanted: [one] }, labels);
    const other = Array.isArray(wish[part as keyof typeof wish]) ? ['other'] : 'LONG';
    expect(said({ ...wish, [part]: other })).not.toBe(said(wish));
  });
});

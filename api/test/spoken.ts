import fc from 'fast-check';
import { laterParts } from '../src/domain/assessment/answer.ts';
import { parseAnswer } from '../src/domain/assessment/answer-input.ts';
import { said } from '../src/domain/assessment/file/said.ts';
import type { Said } from '../src/domain/assessment/merge/merge-content.ts';
import { anInstrument } from './assessment-makers.ts';

const instrument = anInstrument();

/** As people write in six languages, and as files have broken texts before. */
const phrases = [
  'Fines only for companies.',
  'La ley no abarca a las sociedades «fantasma».',
  'L’article 3 ne s’applique qu’aux élus : voir l’annexe.',
  'لا يشمل القانون الأشخاص الاعتباريين، انظر المادة 12.',
  'Закон № 12-ФЗ не распространяется на банки.',
  '法律没有涵盖公司，见第三条。',
  '=HYPERLINK("x")',
  '+1 and @more',
  '-- "quoted", and; separated\nin two lines\ttabbed',
  '_x000D_ as it was typed',
  '👩‍⚖️ e\u0301',
];
/** Files of a State, with names as people give them. */
export const names: ReadonlyMap<string, string> = new Map([
  ['a'.repeat(64), '=cmd, the “act”; annex 1.pdf'],
  ['b'.repeat(64), 'قانون مكافحة الفساد.docx'],
  ['c'.repeat(64), '-- 法律 e\u0301.txt'],
]);
/** Each but once, since a word that is said twice may merge twice (decision 029). */
const text = fc.shuffledSubarray(phrases, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const maybe = fc.option(text);
const tag = fc.constantFrom('fr', 'ar', 'pt-BR', null);
const later = (parts: readonly string[]) =>
  Object.fromEntries(parts.map((part) => [part, part.endsWith('Language') ? tag : maybe]));
const content = fc.record({
  compliance: fc.constantFrom('YES', 'IN_PART', 'NO', null),
  law: maybe,
  practice: maybe,
  figures: fc.array(
    fc
      .record({
        year: fc.constantFrom(1998, 2026, null),
        count: fc.option(fc.nat(999_999_999_999)),
        note: maybe,
        ...later(laterParts.figures),
      })
      .filter(({ count, note }) => count !== null || note !== null),
    { maxLength: 3 },
  ),
  language: fc.constantFrom('en', 'es', 'ar', null),
  secondLanguage: fc.constantFrom('fr', 'zh', null),
  lawTranslation: maybe,
  practiceTranslation: maybe,
  lawLanguage: tag,
  practiceLanguage: tag,
  replies: fc.constant([]),
  challenges: fc.subarray(['COORDINATION', 'LIMITED_RESOURCES']),
  measures: fc.uniqueArray(
    fc.record({
      title: text,
      kind: fc.constantFrom('LAW', 'BODY'),
      status: fc.constantFrom('IN_FORCE', null),
      citation: maybe,
      url: fc.constantFrom('https://example.org/a?b=c', null),
      summary: maybe,
      ...later(laterParts.measures),
      evidence: fc.subarray([...names.keys()]),
    }),
    { maxLength: 3, selector: ({ title }) => title },
  ),
  assistanceWanted: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('LEGAL_ADVICE', 'CAPACITY_BUILDING', 'OTHER'),
      category: fc.constant(undefined as string | undefined),
      subject: maybe,
      result: maybe,
      beneficiary: maybe,
      ownContribution: maybe,
      horizon: fc.constantFrom('SHORT', null),
      languages: fc.subarray(['en', 'ar', 'pt-BR']),
      budgetBand: fc.constantFrom('OVER_1M', null),
      ...later(laterParts.assistanceWanted),
    }),
    { maxLength: 3, selector: ({ type }) => type },
  ),
  noneRequired: fc.boolean(),
  assistanceReceived: fc.uniqueArray(
    fc.record({
      type: fc.constantFrom('LEGAL_ADVICE', 'OTHER'),
      providerName: text,
      from: fc.constantFrom('2026-01-01', null),
      until: fc.constantFrom('2026-12-31', null),
      ...later(laterParts.assistanceReceived),
    }),
    { maxLength: 2, selector: ({ type, providerName }) => type + providerName },
  ),
});
/** What a State may say of a provision, as the product keeps it. */
export const spoken: fc.Arbitrary<Said> = content.map((drawn) => {
  const assistanceWanted = drawn.assistanceWanted.map((wish) => ({
    ...wish,
    category: wish.type === 'OTHER' ? 'EQUIPMENT' : null,
  }));
  const noneRequired = drawn.noneRequired && assistanceWanted.length === 0;
  return said(parseAnswer({ ...drawn, assistanceWanted, noneRequired }, instrument) as Said);
});

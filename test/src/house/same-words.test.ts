import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { matchStages } from '@needs-matrix/api/domain/assistance/match';
import { stageWords } from '@needs-matrix/api/domain/assistance/match-steps';
import { indicatorCodes } from '@needs-matrix/api/domain/assistance/matrix/figures';
import { providerKinds } from '@needs-matrix/api/domain/convention/provider';
import { texts } from '@needs-matrix/api/texts';
import { englishTables, sources } from '@needs-matrix/client/english';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { type Tables, twoLabels, twoWords } from './same-words.ts';

const languages = ['es', 'fr', 'ar', 'ru', 'zh'] as const;
type Language = (typeof languages)[number] | 'en';

describe('what the API and the client call the same', () => {
  it.each(languages)('is one word in %s', async (language) => {
    const api = { english: await listsOf('en'), own: await listsOf(language) };
    const client = { english: clientEnglish(), own: await clientTexts(language) };
    expect(Object.keys(api.english.coverage ?? {})).toHaveLength(6);
    expect(twoWords(api, client)).toEqual([]);
    const labels = { english: await labelsOf('en'), own: await labelsOf(language) };
    expect(twoLabels(labels, client)).toEqual([]);
  });
});

describe('the check', () => {
  const english = { YES: 'Yes', IN_PART: 'In part', NO: 'No' };
  const russian = { YES: 'Да', IN_PART: 'Частично', NO: 'Нет' };
  const client = (said: object, own: object) => ({
    english: { view: { ...said } },
    own: { view: { ...own } },
  });

  it('finds a value that the API and a view say in two words', () => {
    const api = { english: { answers: english }, own: { answers: russian } };
    const found = (said: object, own: object) => twoWords(api, client(said, own));
    expect(found(english, russian)).toEqual([]);
    expect(found(english, { ...russian, IN_PART: 'Да, частично' })).toEqual([
      'view:IN_PART: Да, частично, but the API says Частично',
    ]);
    expect(found({ ...english, IN_PART: 'Somewhat' }, { ...russian, IN_PART: 'Отчасти' })).toEqual([]);
    expect(found({ NO: 'No' }, { NO: 'Нет, спасибо' })).toEqual([]);
  });

  it('finds a label that a view says in another word, under whatever key', () => {
    const api = { english: { indicators: { A: 'Offered' } }, own: { indicators: { A: 'Offre disponible' } } };
    const found = (says: string, own: string) =>
      twoLabels(api, client({ withOffer: says }, { withOffer: own }));
    expect(found('Offered', 'Offre disponible')).toEqual([]);
    expect(found('Offers', 'Offres')).toEqual([]);
    expect(found('Offered', 'Avec une offre')).toEqual([
      'view:withOffer: Avec une offre, but the API says Offre disponible',
    ]);
  });
});

/** The closed lists by code: coverage, answers, horizons and the like, kinds of providers, stages of a match. */
async function listsOf(language: Language): Promise<Tables> {
  const { headLabel } = await load('api/src/texts/matrix-labels.ts');
  const { vocabulary } = JSON.parse(
    readFileSync(join(repository, `seed/src/reference/i18n/${language}.json`), 'utf8'),
  ) as { vocabulary: Tables };
  const stage = (word: string) => (language === 'en' ? word : texts[language].nouns[word]);
  return {
    ...Object.fromEntries(
      Object.entries(vocabulary).map(([list, words]) => [
        list,
        Object.fromEntries(Object.entries(words).map(([code, word]) => [codeOf(code), word])),
      ]),
    ),
    providerKinds: byCode(providerKinds, (kind) => headLabel({}, 'PROVIDER_KIND', kind, language)),
    matchStages: byCode(matchStages, (one) => stage(stageWords[one]) ?? ''),
  };
}

/** What is called so whatever its code. */
async function labelsOf(language: Language): Promise<Tables> {
  const { indicatorWords } = await load('api/src/texts/indicator-texts.ts');
  return { indicators: byCode(indicatorCodes, (code) => indicatorWords(code, language).label) };
}

const clientEnglish = (): Tables =>
  Object.fromEntries(englishTables(sources()).map(({ name, texts: said }) => [name, said]));

async function clientTexts(language: Language): Promise<Tables> {
  const [first, rest] = await Promise.all(
    ['first', 'rest'].map((file) => load(`client/src/texts/${language}/${file}.ts`)),
  );
  return { ...first.default, ...rest.default };
}

/** `MANDATORY_TO_CONSIDER`, from the reference data's `mandatory-to-consider`. */
const codeOf = (word: string): string => word.toUpperCase().replaceAll('-', '_');
const byCode = <Code extends string>(codes: readonly Code[], say: (code: Code) => string) =>
  Object.fromEntries(codes.map((code) => [code, say(code)]));
const load = (file: string) => import(pathToFileURL(join(repository, file)).href);

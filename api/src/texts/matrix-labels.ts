import type { Dimension } from '../domain/assistance/matrix/figures.ts';
import type { ProviderId } from '../domain/base/ids.ts';
import { type Language, textIn } from '../domain/base/language.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import { recordOf } from '../domain/convention/known-providers.ts';
import {
  articleTitle,
  chapterTitle,
  provisionSummary,
  typeLabel,
  vocabularyLabel,
} from '../domain/convention/labels.ts';
import { providerNameIn } from '../domain/convention/provider.ts';
import type { Labels } from './sentences.ts';
import { texts } from './texts.ts';

/** What a head of the matrix is called; articles, chapters and provisions are under their number, this is what is beside it. */
export function headLabel(
  catalogue: Catalogue,
  dimension: Dimension,
  key: string,
  language: Language,
): string {
  if (key === 'NONE' && dimension !== 'OBLIGATION_LEVEL') return wordsIn(language).without[dimension] ?? key;
  return labelOf[dimension](catalogue, key, language);
}

type LabelOf = (catalogue: Catalogue, key: string, language: Language) => string;
const fromVocabulary =
  (list: string): LabelOf =>
  (catalogue, key, language) =>
    vocabularyLabel(catalogue, list, key, language);

const labelOf: Record<Dimension, LabelOf> = {
  CHAPTER: chapterTitle,
  ARTICLE: articleTitle,
  PROVISION: provisionSummary,
  PRIORITY_AREA: fromVocabulary('priorityAreas'),
  OBLIGATION_LEVEL: fromVocabulary('obligationLevels'),
  CATEGORY: fromVocabulary('assistanceCategories'),
  TYPE: typeLabel,
  SUBJECT: (catalogue, key, language) => textIn(catalogue.subjects.get(key)?.names ?? { en: key }, language),
  REGIONAL_GROUP: fromVocabulary('regionalGroups'),
  PARTICIPANT: (catalogue, key, language) =>
    textIn(catalogue.participants.get(key as never)?.names ?? { en: key }, language),
  PROVIDER: (catalogue, key, language) => {
    // A row of the past is called as its record was then.
    const provider = recordOf(catalogue, key as ProviderId);
    return provider ? providerNameIn(provider, language) : key;
  },
  PROVIDER_KIND: (_catalogue, key, language) => wordsIn(language).providerKinds[key] ?? key,
  HORIZON: fromVocabulary('horizons'),
  COVERAGE: fromVocabulary('coverage'),
};

const english: Pick<Labels, 'providerKinds' | 'without'> = {
  providerKinds: {
    MULTILATERAL: 'Multilateral',
    REGIONAL: 'Regional',
    BILATERAL: 'Bilateral',
    CIVIL_SOCIETY: 'Civil society',
    PRIVATE_SECTOR: 'Private sector',
    ACADEMIC: 'Academic',
    STATE: 'State',
  },
  without: {
    PRIORITY_AREA: 'No priority area',
    REGIONAL_GROUP: 'No regional group',
    HORIZON: 'No horizon',
    PROVIDER: 'No provider yet',
    PROVIDER_KIND: 'No provider yet',
    CATEGORY: 'No category',
    TYPE: 'No type',
    SUBJECT: 'No subject',
    PARTICIPANT: 'No State',
    CHAPTER: 'No chapter',
    ARTICLE: 'No article',
    PROVISION: 'No provision',
  },
};

const wordsIn = (language: Language) => (language === 'en' ? english : texts[language].labels);

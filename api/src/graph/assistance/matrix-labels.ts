import type { Dimension } from '../../domain/assistance/matrix/figures.ts';
import type { ProviderId } from '../../domain/base/ids.ts';
import { textIn } from '../../domain/base/language.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import {
  articleTitle,
  chapterTitle,
  provisionSummary,
  typeLabel,
  vocabularyLabel,
} from '../../domain/convention/labels.ts';

/** What a head of the matrix is called; articles, chapters and provisions stand under their number, this is what stands beside it. */
export function headLabel(catalogue: Catalogue, dimension: Dimension, key: string, language: string): string {
  if (key === 'NONE' && dimension !== 'OBLIGATION_LEVEL') return wordsIn(without, language)[dimension] ?? key;
  return labelOf[dimension](catalogue, key, language);
}

type LabelOf = (catalogue: Catalogue, key: string, language: string) => string;
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
  REGIONAL_GROUP: fromVocabulary('regionalGroups'),
  PARTICIPANT: (catalogue, key, language) =>
    textIn(catalogue.participants.get(key as never)?.names ?? { en: key }, language),
  PROVIDER: (catalogue, key) => catalogue.providers.get(key as ProviderId)?.name ?? key,
  PROVIDER_KIND: (_catalogue, key, language) => wordsIn(providerKinds, language)[key] ?? key,
  HORIZON: fromVocabulary('horizons'),
  COVERAGE: fromVocabulary('coverage'),
};

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;
const wordsIn = (words: Words, language: string): Readonly<Record<string, string>> =>
  words[language] ?? words.en ?? {};

const providerKinds: Words = {
  en: {
    MULTILATERAL: 'Multilateral',
    REGIONAL: 'Regional',
    BILATERAL: 'Bilateral',
    CIVIL_SOCIETY: 'Civil society',
    PRIVATE_SECTOR: 'Private sector',
    ACADEMIC: 'Academic',
  },
  es: {
    MULTILATERAL: 'Multilateral',
    REGIONAL: 'Regional',
    BILATERAL: 'Bilateral',
    CIVIL_SOCIETY: 'Sociedad civil',
    PRIVATE_SECTOR: 'Sector privado',
    ACADEMIC: 'Académico',
  },
  fr: {
    MULTILATERAL: 'Multilatéral',
    REGIONAL: 'Régional',
    BILATERAL: 'Bilatéral',
    CIVIL_SOCIETY: 'Société civile',
    PRIVATE_SECTOR: 'Secteur privé',
    ACADEMIC: 'Universitaire',
  },
  ar: {
    MULTILATERAL: 'متعدد الأطراف',
    REGIONAL: 'إقليمي',
    BILATERAL: 'ثنائي',
    CIVIL_SOCIETY: 'المجتمع المدني',
    PRIVATE_SECTOR: 'القطاع الخاص',
    ACADEMIC: 'أكاديمي',
  },
  ru: {
    MULTILATERAL: 'Многосторонние',
    REGIONAL: 'Региональные',
    BILATERAL: 'Двусторонние',
    CIVIL_SOCIETY: 'Гражданское общество',
    PRIVATE_SECTOR: 'Частный сектор',
    ACADEMIC: 'Научные',
  },
  zh: {
    MULTILATERAL: '多边',
    REGIONAL: '区域',
    BILATERAL: '双边',
    CIVIL_SOCIETY: '民间社会',
    PRIVATE_SECTOR: '私营部门',
    ACADEMIC: '学术机构',
  },
};

/** What has no value in a dimension. */
const without: Words = {
  en: {
    PRIORITY_AREA: 'No priority area',
    REGIONAL_GROUP: 'No regional group',
    HORIZON: 'No horizon given',
    PROVIDER: 'No provider yet',
    PROVIDER_KIND: 'No provider yet',
    CATEGORY: 'No category',
    TYPE: 'No type',
    PARTICIPANT: 'No State',
    CHAPTER: 'No chapter',
    ARTICLE: 'No article',
    PROVISION: 'No provision',
  },
  es: {
    PRIORITY_AREA: 'Sin área prioritaria',
    REGIONAL_GROUP: 'Sin grupo regional',
    HORIZON: 'Sin plazo indicado',
    PROVIDER: 'Aún sin proveedor',
    PROVIDER_KIND: 'Aún sin proveedor',
    CATEGORY: 'Sin categoría',
    TYPE: 'Sin tipo',
    PARTICIPANT: 'Sin Estado',
    CHAPTER: 'Sin capítulo',
    ARTICLE: 'Sin artículo',
    PROVISION: 'Sin disposición',
  },
  fr: {
    PRIORITY_AREA: 'Sans domaine prioritaire',
    REGIONAL_GROUP: 'Sans groupe régional',
    HORIZON: 'Sans échéance indiquée',
    PROVIDER: 'Pas encore de fournisseur',
    PROVIDER_KIND: 'Pas encore de fournisseur',
    CATEGORY: 'Sans catégorie',
    TYPE: 'Sans type',
    PARTICIPANT: 'Sans État',
    CHAPTER: 'Sans chapitre',
    ARTICLE: 'Sans article',
    PROVISION: 'Sans disposition',
  },
  ar: {
    PRIORITY_AREA: 'بلا مجال ذي أولوية',
    REGIONAL_GROUP: 'بلا مجموعة إقليمية',
    HORIZON: 'لم يُذكر أجل',
    PROVIDER: 'لا مقدِّم بعد',
    PROVIDER_KIND: 'لا مقدِّم بعد',
    CATEGORY: 'بلا فئة',
    TYPE: 'بلا نوع',
    PARTICIPANT: 'بلا دولة',
    CHAPTER: 'بلا فصل',
    ARTICLE: 'بلا مادة',
    PROVISION: 'بلا حكم',
  },
  ru: {
    PRIORITY_AREA: 'Без приоритетной области',
    REGIONAL_GROUP: 'Без региональной группы',
    HORIZON: 'Срок не указан',
    PROVIDER: 'Поставщика пока нет',
    PROVIDER_KIND: 'Поставщика пока нет',
    CATEGORY: 'Без категории',
    TYPE: 'Без вида',
    PARTICIPANT: 'Без государства',
    CHAPTER: 'Без главы',
    ARTICLE: 'Без статьи',
    PROVISION: 'Без положения',
  },
  zh: {
    PRIORITY_AREA: '无优先领域',
    REGIONAL_GROUP: '无区域组',
    HORIZON: '未说明期限',
    PROVIDER: '尚无提供方',
    PROVIDER_KIND: '尚无提供方',
    CATEGORY: '无类别',
    TYPE: '无类型',
    PARTICIPANT: '无国家',
    CHAPTER: '无章',
    ARTICLE: '无条',
    PROVISION: '无条款',
  },
};

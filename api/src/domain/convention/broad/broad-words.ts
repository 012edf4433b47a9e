import { type Language, languages } from '../../base/language.ts';
import type { Texts } from '../article.ts';
import { type BroadPlace, readBroad } from './broad-key.ts';

interface BroadWords {
  readonly ARTICLE: string;
  readonly CHAPTER: string;
  readonly JOINING: string;
  /** Beside what it is called: it is the whole of it. */
  readonly whole: string;
  /** What joining is, in one sentence. */
  readonly joins: string;
}

/** What is broader than a provision is called so, wherever a provision has its number. */
const words: Readonly<Record<Language, BroadWords>> = {
  en: {
    ARTICLE: 'Article {number}',
    CHAPTER: 'Chapter {number}',
    JOINING: 'Joining',
    whole: '{name} as a whole: {title}',
    joins: 'Becoming a party to the Convention',
  },
  es: {
    ARTICLE: 'Artículo {number}',
    CHAPTER: 'Capítulo {number}',
    JOINING: 'Adhesión',
    whole: '{name} en su conjunto: {title}',
    joins: 'Llegar a ser parte en la Convención',
  },
  fr: {
    ARTICLE: 'Article {number}',
    CHAPTER: 'Chapitre {number}',
    JOINING: 'Adhésion',
    whole: '{name} dans son ensemble\u202f: {title}',
    joins: 'Devenir partie à la Convention',
  },
  ar: {
    ARTICLE: 'المادة {number}',
    CHAPTER: 'الفصل {number}',
    JOINING: 'الانضمام',
    whole: 'كل ما في {name}: {title}',
    joins: 'أن تصبح الدولة طرفاً في الاتفاقية',
  },
  ru: {
    ARTICLE: 'Статья {number}',
    CHAPTER: 'Глава {number}',
    JOINING: 'Присоединение',
    whole: '{name} целиком: {title}',
    joins: 'Стать участником Конвенции',
  },
  zh: {
    ARTICLE: '第{number}条',
    CHAPTER: '第{number}章',
    JOINING: '加入《公约》',
    whole: '{name}整体：{title}',
    joins: '成为《公约》缔约国',
  },
};

/** `Article 5`, `Chapter II UNTOC`, `Joining`; null for the key of a provision. */
export function broadName(key: string, language: string, readable: (key: string) => string): string | null {
  const place = readBroad(key);
  return place && nameOf(place, language, readable);
}

/** As its own sentence, where a provision has its summary: `Article 5 as a whole: Preventive policies`. */
export function broadSummaries(place: BroadPlace, titles: Texts): Texts {
  if (place.level === 'JOINING') return joiningTitles;
  const said = languages.map((language) => {
    const title = titles[language] ?? titles.en ?? '';
    const name = nameOf(place, language, bare);
    return [language, filled(wordsIn(language).whole, { name, title })];
  });
  return Object.fromEntries(said);
}

export const joiningTitles: Texts = Object.fromEntries(
  languages.map((language) => [language, words[language].joins]),
);

const nameOf = ({ level, of }: BroadPlace, language: string, readable: (key: string) => string): string =>
  filled(wordsIn(language)[level], { number: readable(of) });

const bare = (key: string): string => key.slice(key.indexOf(':') + 1);
const wordsIn = (language: string): BroadWords => words[language as Language] ?? words.en;
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

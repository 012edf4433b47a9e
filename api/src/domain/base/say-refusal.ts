import type { Language } from './language.ts';
import { filled, type Refusal } from './refusal.ts';
import { accountWords } from './refusal-words/account.ts';
import { generalWords } from './refusal-words/general.ts';

/** A sentence in the languages other than English, by what it is in English. */
export type RefusalWords = Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>>;

export const refusalWords: RefusalWords = { ...generalWords, ...accountWords };

/** What a refusal says, in the reader's language; English where it has no other. */
export function sayRefusal({ words, message }: Refusal, language: Language): string {
  const template = language === 'en' ? undefined : refusalWords[words.template]?.[language];
  return template === undefined ? message : filled(template, words.values);
}

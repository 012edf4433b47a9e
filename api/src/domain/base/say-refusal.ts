import type { Language } from './language.ts';
import { filled, type Refusal, type Words } from './refusal.ts';
import { accountWords } from './refusal-words/account.ts';
import { assessmentWords } from './refusal-words/assessment.ts';
import { assistanceWords } from './refusal-words/assistance.ts';
import { generalWords } from './refusal-words/general.ts';

/** A sentence in the languages other than English, by what it is in English. */
export type RefusalWords = Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>>;

export const refusalWords: RefusalWords = {
  ...generalWords,
  ...accountWords,
  ...assessmentWords,
  ...assistanceWords,
};

/** What a refusal says, in the reader's language; English where it has no other. */
export function sayRefusal({ words, message }: Refusal, language: Language): string {
  if (language === 'en') return message;
  const known = Object.hasOwn(refusalWords, words.template) ? words : recognized(message);
  const template = known && refusalWords[known.template]?.[language];
  return known && template ? filled(template, known.values) : message;
}

/** A sentence whose values were put in where it was written is told by what stands between them. */
function recognized(message: string): Words | null {
  for (const { template, pattern } of patterns) {
    const values = pattern.exec(message)?.groups;
    if (values) return { template, values };
  }
  return null;
}

const patterns = Object.keys(refusalWords)
  .filter((template) => /\{\w+\}/.test(template))
  .map((template) => ({ template, pattern: patternOf(template) }));

function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>.{1,100}?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, 's');
}

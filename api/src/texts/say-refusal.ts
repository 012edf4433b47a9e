import type { Language } from '../domain/base/language.ts';
import { filled, type Refusal, type Words, wordOf } from '../domain/base/refusal.ts';
import type { Catalogue } from '../domain/convention/catalogue.ts';
import { parseKey } from '../domain/convention/provision-key.ts';
import { keyIn } from '../domain/convention/short-title.ts';
import { isolatedIn } from './isolated.ts';
import { type Translated, texts } from './texts.ts';

/** What a refusal says, in the reader's language; where it is known what conventions are called, a provision is read by that, `2(1) Smuggling`. */
export function sayRefusal(
  { words, message }: Pick<Refusal, 'words' | 'message'>,
  language: Language,
  conventions?: Catalogue['conventions'],
): string {
  if (!conventions) return saySentence(message, language, words);
  const named = {
    ...words,
    values: Object.fromEntries(
      Object.entries(words.values).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'code' && parseKey(value)
          ? keyIn(conventions, value, language)
          : value,
      ]),
    ),
  };
  return saySentence(filled(named.template, named.values), language, named);
}

/** A sentence of the API that was made in English. Where its values were put in already it is recognized by what is between them. */
export function saySentence(message: string, language: Language, words?: Words): string {
  if (language === 'en') return message;
  const known = words && Object.hasOwn(texts.es.refusals, words.template) ? words : recognized(message);
  const template = known && texts[language].refusals[known.template];
  return known && template ? filled(template, valuesIn(language, known.values)) : message;
}

/** Names of things in that language; what is not Arabic keeps its own direction in it. */
function valuesIn(language: Translated, values: Words['values']): Words['values'] {
  const { nouns } = texts[language];
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      named.has(name) ? (nouns[String(value)] ?? value) : isolatedIn(language, wordOf(value, language, name)),
    ]),
  );
}

/** Places in which English puts a word of its own. */
const named: ReadonlySet<string> = new Set(['noun', 'stage', 'what']);

/** No sentence of ours is longer, whatever was put into it. */
const longest = 2_000;

export function recognized(message: string): Words | null {
  if (Object.hasOwn(texts.es.refusals, message)) return { template: message, values: {} };
  if (message.length > longest) return null;
  for (const { template, pattern } of patterns) {
    const values = pattern.exec(message)?.groups;
    if (values) return { template, values };
  }
  return null;
}

/** What says most in words of its own comes first: “at most 9 characters” is not “at most {most}”. */
const patterns = Object.keys(texts.es.refusals)
  .filter((template) => /\{\w+\}/.test(template))
  .sort((a, b) => wordsOf(b).length - wordsOf(a).length)
  .map((template) => ({ template, pattern: patternOf(template) }));

function wordsOf(template: string): string {
  return template.replace(/\{\w+\}/g, '');
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/);
  const source = parts.map((part, at) =>
    at % 2 === 1 ? `(?<${part}>.{1,2000}?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`, 's');
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tables } from './faults.ts';

/** What the API calls the values of its closed lists: coverage, answers, horizons and the like. */
export function apiWords(language: string): Tables {
  const file = new URL(`../../seed/src/reference/i18n/${language}.json`, import.meta.url);
  const { vocabulary } = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as { vocabulary: Tables };
  return Object.fromEntries(
    Object.entries(vocabulary).map(([list, words]) => [
      list,
      Object.fromEntries(Object.entries(words).map(([code, word]) => [codeOf(code), word])),
    ]),
  );
}

/** `MANDATORY_TO_CONSIDER`, from the reference data's `mandatory-to-consider`. */
const codeOf = (word: string): string => word.toUpperCase().replaceAll('-', '_');

type Said = { readonly english: Tables; readonly own: Tables };

/**
 * A value is one word for the API and for the client. They are taken for the same list where they share two values or more with
 * the same English words: one alone may be another thing, as an offer that is withdrawn is no need that is.
 */
export function twoWords(api: Said, client: Said): readonly string[] {
  return Object.entries(api.english).flatMap(([list, words]) =>
    Object.entries(client.english).flatMap(([table, texts]) => {
      const shared = Object.keys(words).filter((code) => texts[code] === words[code]);
      if (shared.length < 2) return [];
      const said = { api: api.own[list] ?? {}, client: client.own[table] ?? {} };
      return shared
        .filter((code) => said.api[code] !== said.client[code])
        .map((code) => `${table}:${code}: ${said.client[code]}, but the API says ${said.api[code]}`);
    }),
  );
}

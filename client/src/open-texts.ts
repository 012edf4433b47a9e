import { sayIn } from './lib/i18n.ts';
import type { Language } from './lib/languages.ts';
import { loadTexts } from './texts/load.ts';

/** What the views say in a language that is not English, by the name of their table; for programs that read the screens. */
export async function openTexts(language: Exclude<Language, 'en'>) {
  await loadTexts(language);
  return (name: string, key: string, values?: Readonly<Record<string, string | number>>): string =>
    sayIn<Readonly<Record<string, string>>>({ name, english: {} }, language)(key, values);
}

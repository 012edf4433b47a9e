import { addTexts, type Table } from '../lib/i18n.ts';
import type { Language } from '../lib/languages.ts';
import type { Own } from './whole.ts';

/** Fetches the texts of a language, once. English needs nothing: it stands beside the views. */
export async function loadTexts(language: Language): Promise<void> {
  if (language !== 'en') addTexts(language, (await files[language]()).default);
}

type File = { readonly default: Readonly<Record<string, Table>> };

const files: Readonly<Record<Own, () => Promise<File>>> = {
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  ar: () => import('./ar/index.ts'),
  ru: () => import('./ru/index.ts'),
  zh: () => import('./zh/index.ts'),
};

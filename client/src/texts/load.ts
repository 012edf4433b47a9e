import { addTexts, type Table } from '../lib/i18n.ts';
import type { Language } from '../lib/languages.ts';
import type { Own } from './whole.ts';

/** What the first page says in a language; the rest is on its way meanwhile. English needs nothing: it is beside the views. */
export async function firstTexts(language: Language): Promise<void> {
  if (language === 'en') return;
  rest = () => add(language, files[language].rest);
  void rest().catch(() => undefined);
  await add(language, files[language].first);
}

/** The rest of it, for every other page. */
export const allTexts = (): Promise<void> => rest();
let rest: () => Promise<void> = async () => undefined;

/** A language that is chosen on the way: all of it. */
export async function loadTexts(language: Language): Promise<void> {
  if (language === 'en') return;
  const { first, rest } = files[language];
  await Promise.all([add(language, first), add(language, rest)]);
}

type File = () => Promise<{ readonly default: Readonly<Record<string, Table>> }>;

const add = async (language: Language, file: File): Promise<void> =>
  addTexts(language, (await file()).default);

const files: Readonly<Record<Own, { readonly first: File; readonly rest: File }>> = {
  es: { first: () => import('./es/first.ts'), rest: () => import('./es/rest.ts') },
  fr: { first: () => import('./fr/first.ts'), rest: () => import('./fr/rest.ts') },
  ar: { first: () => import('./ar/first.ts'), rest: () => import('./ar/rest.ts') },
  ru: { first: () => import('./ru/first.ts'), rest: () => import('./ru/rest.ts') },
  zh: { first: () => import('./zh/first.ts'), rest: () => import('./zh/rest.ts') },
};

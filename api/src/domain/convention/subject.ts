import type { Reference } from '../base/ids.ts';
import { Invalid } from '../base/refusal.ts';
import type { Provision, Texts } from './article.ts';

/** What help is about, across provisions [WG 19, 26]: an entry of the vocabulary, which is data with a version. */
export interface Subject {
  readonly code: string;
  readonly names: Texts;
  /** What it is mostly about: our own reading, by which it is proposed; it narrows nothing. */
  readonly articles: readonly string[];
  readonly provisions: readonly Reference[];
  /** Of the vocabulary that it came with. */
  readonly version: string;
}

export type Subjects = ReadonlyMap<string, Subject>;

/** Those that a provision is mostly about: which name it first, then which name its article. */
export function subjectsOf(
  {
    subjects,
    provisions,
  }: { readonly subjects: Subjects; readonly provisions: ReadonlyMap<Reference, Provision> },
  reference: Reference,
): readonly Subject[] {
  const article = provisions.get(reference)?.article ?? '';
  const all = [...subjects.values()];
  const named = all.filter((subject) => subject.provisions.includes(reference));
  return [...named, ...all.filter((one) => one.articles.includes(article) && !named.includes(one))];
}

/** Of one need or offer. */
export const mostSubjects = 10;

/** Each once, in the order of the vocabulary, so that the same choice is the same list; one that does not exist is refused with its place. */
export function subjectsNamed(
  codes: readonly string[],
  subjects: Subjects,
  path: readonly (string | number)[],
): readonly string[] {
  for (const [at, code] of codes.entries())
    if (!subjects.has(code))
      throw new Invalid(`There is no subject "${code}". Take the code as the catalogue writes it.`, [
        ...path,
        at,
      ]);
  if (codes.length === 0) return [];
  const given = new Set(codes);
  return [...subjects.keys()].filter((code) => given.has(code));
}

/** Left out where none is named, so that what was said before there were subjects says the same. */
export const withSubjects = (
  codes: readonly string[] | undefined,
): { readonly subjects?: readonly string[] } => (codes && codes.length > 0 ? { subjects: codes } : {});

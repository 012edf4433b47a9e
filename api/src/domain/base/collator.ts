import type { ComparePart } from './order.ts';

const known = new Map<string, Intl.Collator>();

/** The rules by which readers of a language look a name up (CLDR): one collator each, since making one costs more than many comparisons. */
export function collatorOf(language: string): Intl.Collator {
  const made = known.get(language) ?? new Intl.Collator(language);
  known.set(language, made);
  return made;
}

export const collated = (language: string): ComparePart => {
  const { compare } = collatorOf(language);
  return (a, b) => compare(String(a ?? ''), String(b ?? ''));
};

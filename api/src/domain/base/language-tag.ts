/** The BCP 47 tag in its canonical spelling (`pt-br` is `pt-BR`), null for what is not one. */
export function canonicalLanguage(tag: string): string | null {
  const primary = tag.split('-')[0] ?? '';
  // The grammar lets five to eight letters pass ("english"), though no such subtag was ever registered.
  if (!/^[a-z]{2,3}$/i.test(primary)) return null;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical && (primary.length === 3 || isKnown(primary)) ? canonical : null;
  } catch {
    return null;
  }
}

/** Every two-letter code is named by the runtime's data; of the three-letter ones only some are. */
const isKnown = (code: string): boolean => names.of(code.toLowerCase()) !== undefined;
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

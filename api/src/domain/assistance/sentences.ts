/** Reasons of matching and coverage in words: by language and code. */
export const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: {}, es: {} };

import type { Own } from '../src/texts/whole.ts';

const brand = ['Needs Matrix', 'Message-ID'];

/** Texts that are rightly the same as in English: names, abbreviations, and words that both languages write alike. */
export const sameAsEnglish: Readonly<Record<Own, readonly string[]>> = {
  es: [
    ...brand,
    ...['GRULAC', 'WEOG'],
    ...['No', 'Common law', 'Multilateral', 'Regional', 'Bilateral'],
    ...['kB', 'MB'],
  ],
  fr: [
    ...[
      ...brand,
      'art',
      'article',
      'articles',
      'budget',
      'code',
      'common law',
      'conditions',
      'contact',
      'convergence',
      'cycle',
      'cycles',
      'date',
      'description',
    ],
    ...[
      'convention',
      'instruments',
      'long',
      'menu',
      'message',
      'messages',
      'notes',
      'obligation',
      'participant',
      'parties',
      'public',
      'questions',
      'services',
      'source',
      'sources',
      'version',
    ],
  ],
  ar: [...brand],
  ru: [...brand],
  zh: [...brand, 'kB', 'MB'],
};

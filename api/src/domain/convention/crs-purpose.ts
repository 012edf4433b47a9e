import { conventionOf } from './provision-key.ts';

/** Anti-corruption organisations and institutions: bodies and frameworks against corruption, bribery and money-laundering. */
export const againstCorruption = '15113';

/** Articles whose very subject the Creditor Reporting System of the OECD has a purpose for (docs/decisions/073). */
const purposes: Readonly<Record<string, string>> = {
  // Public sector policy and administrative management.
  '7': '15110',
  // Public finance management.
  '9': '15111',
  // Legal and judicial development.
  '11': '15130',
  // Democratic participation and civil society.
  '13': '15150',
};

/** Of an article, by its key; null: nobody has said it of another convention. */
export const crsPurposeOf = (article: string): string | null =>
  conventionOf(article) === 'uncac' ? (purposes[article] ?? againstCorruption) : null;

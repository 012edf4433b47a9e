import type { AskToBeListedInput, ProviderKind } from '../../gql/graphql.ts';
import { type Language, languages } from '../../lib/languages.ts';

/** A request to be listed, as typed. */
export interface AskValues {
  readonly name: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly kind: ProviderKind | '';
  readonly site: string;
  readonly country: string;
  readonly about: string;
  readonly contactName: string;
  readonly contactEmail: string;
}

export const kinds = [
  'MULTILATERAL',
  'REGIONAL',
  'BILATERAL',
  'CIVIL_SOCIETY',
  'PRIVATE_SECTOR',
  'ACADEMIC',
] as const satisfies readonly ProviderKind[];

export const blankAsk: AskValues = {
  ...{ name: '', kind: '', site: '', country: '', about: '', contactName: '', contactEmail: '' },
  names: { en: '', es: '', fr: '', ar: '', ru: '', zh: '' },
};

/** What has to be said and is not, in the order in which it is asked. */
export const missingIn = (values: AskValues): readonly (keyof typeof asked)[] =>
  (Object.keys(asked) as (keyof typeof asked)[]).filter((place) => values[place].trim() === '');
const asked = { name: true, kind: true, about: true, contactName: true, contactEmail: true } as const;

/** Its site is often typed without what comes before it. */
const addressOf = (site: string): string | null => {
  const typed = site.trim();
  if (typed === '') return null;
  return /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
};

export const askInput = ({
  names,
  kind,
  site,
  country,
  ...texts
}: AskValues): Omit<AskToBeListedInput, 'operationId'> => ({
  ...texts,
  names: languages
    .filter((language) => names[language].trim() !== '')
    .map((language) => ({ language, name: names[language] })),
  kind: kind as ProviderKind,
  site: addressOf(site),
  country: country || null,
});

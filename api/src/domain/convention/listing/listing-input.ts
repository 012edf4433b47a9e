import { z } from 'zod';
import type { ParticipantCode } from '../../base/ids.ts';
import { languages } from '../../base/language.ts';
import { emailAddress, optionalText, optionalUrl, parse, text } from '../../base/parse.ts';
import type { Catalogue } from '../catalogue.ts';
import { knownCodes } from '../known-codes.ts';
import { type ListingRequest, listableKinds, type Organization } from './listing-request.ts';

export type ListingContent = Organization & Pick<ListingRequest, 'contact'>;

/** A request as it is sent; INVALID with the place of the first that is not good. Whether the organization is listed already is not asked here. */
export function parseListing(
  input: object,
  { participants }: Pick<Catalogue, 'participants'>,
): ListingContent {
  const { contactName, contactEmail, country, names, ...said } = parse(shape, input);
  if (country !== null)
    knownCodes([country as ParticipantCode], participants, 'participant', () => ['country']);
  return {
    ...said,
    names: Object.fromEntries(names.map(({ language, name }) => [language, name])),
    country: country as ParticipantCode | null,
    contact: { name: contactName, email: contactEmail },
  };
}

export const parseReason = (reason: unknown): string => parse(text(1_000), reason, ['reason']);

const shape = z.object({
  name: text(300),
  names: z
    .array(z.object({ language: z.enum(languages), name: text(300) }))
    .max(languages.length)
    .nullish()
    .transform((list) => list ?? [])
    .refine(
      (list) => new Set(list.map(({ language }) => language)).size === list.length,
      'Give one name in each language.',
    ),
  kind: z.enum(listableKinds),
  site: optionalUrl,
  country: optionalText(10),
  about: text(500),
  contactName: text(200),
  contactEmail: emailAddress,
});

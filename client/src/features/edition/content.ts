import type { EditionAudience, EditionListedFragment } from '../../gql/graphql.ts';

export type EditionContentListed = EditionListedFragment['contents'][number];

/** What the edition has for the audience; undefined where the reader may not read it. */
export const contentOf = (
  { contents }: EditionListedFragment,
  audience: EditionAudience,
): EditionContentListed | undefined => contents.find((one) => one.audience === audience);

/** 9c41…e7b2 */
export const shortOf = (sha256: string): string => `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;

/** In groups of four, so that it can be read aloud. */
export const inGroups = (sha256: string): string => sha256.match(/.{1,4}/g)?.join(' ') ?? sha256;

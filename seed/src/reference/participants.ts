import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import { languages } from '@needs-matrix/api/domain/base/language';
import { type Participant, regionalGroups } from '@needs-matrix/api/domain/convention/participant';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const participantsFile = z.object({
  meta: z.object({ title: z.string(), compiled: day, sources: z.array(z.string()) }),
  participants: z
    .array(
      z.object({
        id: z.string().regex(/^([A-Z]{3}|EU)$/),
        name: z.string().min(1),
        signed: day.nullable(),
        deposited: day.nullable(),
        statusSource: z.enum(['found', 'recalled']),
        regionalGroup: z.enum(regionalGroups).nullable(),
        alpha2: z.string().length(2).optional(),
        ldc: z.object({ since: z.int(), graduated: z.int().nullable() }).optional(),
      }),
    )
    .min(1),
});

/** What the organization calls its members in its six languages: shown as they are. */
export const namesFile = z.object({
  meta: z.object({ title: z.string(), compiled: day, sources: z.array(z.string()) }),
  participants: z
    .array(
      z.object({
        code: z.string(),
        names: z.record(z.enum(languages), z.string().min(1)),
        smallIslandDeveloping: z.boolean(),
        landlockedDeveloping: z.boolean(),
      }),
    )
    .min(1),
});

/** What people call them beside that, and what they were called before: to be found by, never shown. */
export const commonNamesFile = z.object({
  meta: z.object({ title: z.string(), compiled: day, sources: z.array(z.string()) }),
  participants: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

/** Participants for which the file of names has none. */
export function unnamed(parties: Parties, names: Names): readonly string[] {
  const named = new Set(names.participants.map(({ code }) => code));
  return parties.participants.map(({ id }) => id).filter((code) => !named.has(code));
}

/** Codes of common names under which nobody takes part. */
export function strangers({ participants }: CommonNames, parties: Parties): readonly string[] {
  const known = new Set(parties.participants.map(({ id }) => id));
  return Object.keys(participants).filter((code) => !known.has(code));
}

type Parties = z.infer<typeof participantsFile>;
type Names = z.infer<typeof namesFile>;
type CommonNames = z.infer<typeof commonNamesFile>;

export function participantsOf(
  parties: Parties,
  { participants }: Names,
  common: CommonNames,
): Participant[] {
  const known = new Map(participants.map((row) => [row.code, row]));
  return parties.participants.map((row) => ({
    code: row.id as ParticipantCode,
    ...(row.alpha2 && { iso2: row.alpha2 }),
    names: known.get(row.id)?.names ?? { en: row.name },
    commonNames: common.participants[row.id] ?? [],
    smallIslandDeveloping: known.get(row.id)?.smallIslandDeveloping ?? false,
    landlockedDeveloping: known.get(row.id)?.landlockedDeveloping ?? false,
    fictional: false,
    regionalGroup: row.regionalGroup,
    signed: row.signed,
    deposited: row.deposited,
    statusSource: row.statusSource,
    leastDeveloped: row.ldc
      ? {
          since: `${row.ldc.since}-01-01`,
          until: row.ldc.graduated === null ? null : `${row.ldc.graduated}-12-31`,
        }
      : null,
    languages: [],
    legalTradition: null,
  }));
}

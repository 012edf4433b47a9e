import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
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

/** Names in the other five languages are the standard region names that every runtime carries (CLDR). */
const elsewhere = ['es', 'fr', 'ar', 'ru', 'zh'].map(
  (language) => [language, new Intl.DisplayNames(language, { type: 'region' })] as const,
);

export function participantsOf(file: z.infer<typeof participantsFile>): Participant[] {
  return file.participants.map((row) => ({
    code: row.id as ParticipantCode,
    names: { en: row.name, ...namesOf(row.alpha2) },
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

function namesOf(alpha2: string | undefined): Record<string, string> {
  if (!alpha2) return {};
  return Object.fromEntries(elsewhere.map(([language, names]) => [language, names.of(alpha2) ?? alpha2]));
}

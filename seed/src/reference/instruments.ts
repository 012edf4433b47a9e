import type { Reference } from '@needs-matrix/api/domain/base/ids';
import { assistanceCategories, type Instrument } from '@needs-matrix/api/domain/convention/instrument';
import { z } from 'zod';
import { labelsOf, type ShortLabels, type Translations } from './translations.ts';

export const instrumentFile = z.object({
  code: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().min(1),
  titles: z.record(z.string(), z.string().min(1)),
  assistanceTypes: z
    .array(
      z.object({ code: z.string().regex(/^[A-Z_]+$/), category: z.enum(assistanceCategories).nullable() }),
    )
    .min(1),
  legislativeTypes: z.array(z.string().regex(/^[A-Z_]+$/)).default([]),
  challenges: z.array(z.string().regex(/^[A-Z_]+$/)),
  provisions: z.array(z.string()).min(1),
});

/** A checklist is a file: any other treaty's is loaded the same way. */
export function instrumentOf(
  file: z.infer<typeof instrumentFile>,
  translations: Translations,
  short: ShortLabels,
): Instrument {
  return {
    code: file.code,
    version: file.version,
    titles: file.titles,
    provisions: file.provisions as Reference[],
    assistanceTypes: file.assistanceTypes.map(({ code, category }) => ({
      code,
      category,
      labels: labelsOf(translations, 'assistanceTypes', code),
      ...(short.assistanceTypes[code] ? { shortLabels: short.assistanceTypes[code] } : {}),
    })),
    ...(file.legislativeTypes.length > 0 && { legislativeTypes: file.legislativeTypes }),
    challenges: file.challenges.map((code) => ({ code, labels: labelsOf(translations, 'challenges', code) })),
  };
}

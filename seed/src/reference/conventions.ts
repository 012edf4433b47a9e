import { z } from 'zod';

/** What the treaties are called in the languages of the organization. */
export const conventionsFile = z.object({
  meta: z.object({ compiled: z.string(), source: z.string() }),
  conventions: z
    .array(
      z.object({
        code: z.string(),
        titles: z.record(z.string(), z.string().min(1)),
        shortTitles: z.record(z.string(), z.string().min(1)).optional(),
      }),
    )
    .min(1),
});

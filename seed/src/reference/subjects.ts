import type { Reference } from '@needs-matrix/api/domain/base/ids';
import { languages } from '@needs-matrix/api/domain/base/language';
import type { Subject } from '@needs-matrix/api/domain/convention/subject';
import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const inSix = z.object(
  Object.fromEntries(languages.map((language) => [language, z.string().min(1)])) as Record<
    (typeof languages)[number],
    z.ZodString
  >,
);

/** What help is about, in the languages of the organization. */
export const subjectsFile = z.object({
  meta: z.object({ title: z.string(), version: z.string(), compiled: day, source: z.string() }),
  subjects: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Z_]+$/),
        articles: z.array(z.string()),
        provisions: z.array(z.string()),
        names: inSix,
      }),
    )
    .min(1),
});

export const subjectsIn = ({ meta, subjects }: z.infer<typeof subjectsFile>): Subject[] =>
  subjects.map((subject) => ({
    ...subject,
    provisions: subject.provisions as Reference[],
    version: meta.version,
  }));

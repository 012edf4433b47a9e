import { z } from 'zod';
import { parse, text } from '../base/parse.ts';
import { Invalid, words } from '../base/refusal.ts';
import { noPoints, type PartCode, partCodes, type Weights } from './weights.ts';

/** What the secretariat says of the weights; version and instant are kept by the system. */
export type WeightsContent = Omit<Weights, 'version' | 'setAt' | 'reason'>;

/** Checks weights that are tried or set; the first thing wrong is refused with its path. */
export function parseWeights(input: Readonly<Record<string, unknown>>): WeightsContent {
  const { parts: list, ...points } = parse(shape, input);
  const parts = partsOf(list);
  const sum = partCodes.reduce((total, code) => total + parts[code], 0);
  if (sum !== 100)
    throw new Invalid(words('The parts add up to {sum}. Change them until they make 100.', { sum }), [
      'parts',
    ]);
  const { sameCategory, article, chapter, whole, remoteOnly } = points;
  if (whole > chapter || chapter > article || article > parts.SCOPE)
    throw new Invalid(
      'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.',
      ['article'],
    );
  if (sameCategory >= parts.TYPE)
    throw new Invalid('Another type of the same category gives less than the very type. Lower it.', [
      'sameCategory',
    ]);
  if (remoteOnly > parts.MODE)
    throw new Invalid('Help from afar only gives at most the points of how help is given. Lower it.', [
      'remoteOnly',
    ]);
  return { parts, ...points };
}

/** Why they are set: everybody who compares scores reads it. */
export const parseReason = (reason: unknown): string => parse(text(1000), reason, ['reason']);

const points = (least: number) => z.int().min(least).max(100);
const shape = z.object({
  parts: z.array(z.object({ code: z.enum(partCodes), points: points(0) })),
  sameCategory: points(0),
  article: points(0),
  chapter: points(0),
  // What gives nothing would look like what is out of scope.
  whole: points(1),
  remoteOnly: points(0),
});

/** Each part once. Subjects came later: whoever does not name them gives them nothing. */
function partsOf(list: z.output<typeof shape>['parts']): Readonly<Record<PartCode, number>> {
  const given = new Map(list.map(({ code, points }) => [code, points]));
  const missing = partCodes.find((code) => code !== 'SUBJECT' && !given.has(code));
  if (missing !== undefined || list.length !== given.size)
    throw new Invalid('Send every part of the score once.', ['parts']);
  return { ...noPoints, ...Object.fromEntries(given) };
}

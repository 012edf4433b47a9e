import { z } from 'zod';
import { optionalText, parse } from '../../base/parse.ts';
import { Invalid } from '../../base/refusal.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import { parseOfferInWriting } from '../offer-input.ts';
import { namesNothing, type PrioritiesContent } from './priorities.ts';

/** What a provider puts first, every code known; INVALID with the place of the first thing that is not good. Other keys are passed over. */
export function parsePriorities(
  input: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): PrioritiesContent {
  const years = parse(shape, input);
  const named = parseOfferInWriting({ ...input, scope: input.scope ?? {} }, catalogue);
  if (years.text === null && namesNothing(named))
    throw new Invalid('Say what comes first: in words, or by kinds of help, provisions or States.', ['text']);
  const { firstYear, lastYear } = years;
  if (firstYear !== null && lastYear !== null && lastYear < firstYear)
    throw new Invalid('The last year is before the first. Send a later year.', ['lastYear']);
  return { ...named, ...years };
}

const year = z
  .int()
  .min(2_000)
  .max(2_100)
  .nullish()
  .transform((value) => value ?? null);
const shape = z.object({ firstYear: year, lastYear: year, text: optionalText(5_000) });

import { Invalid } from '../../domain/base/refusal.ts';
import { jsonIn } from './read-json.ts';

/** The largest checklist that is known has some twenty thousand values. */
const mostValues = 300_000;

/** The JSON of an instrument file, or Invalid before anything is made of it. */
export function readInstrument(bytes: Buffer): unknown {
  const json = jsonIn(bytes, mostValues);
  if (json !== undefined) return json;
  throw new Invalid('This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.', [
    'file',
  ]);
}

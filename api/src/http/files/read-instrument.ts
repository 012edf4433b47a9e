import { Invalid } from '../../domain/base/refusal.ts';
import { textOf, tooMuchIn } from '../request/asked.ts';

/** The largest checklist that is known has some twenty thousand values. */
const mostValues = 300_000;

/** The JSON of an instrument file, or Invalid before anything is made of it. */
export function readInstrument(bytes: Buffer): unknown {
  const tooMuch = tooMuchIn(bytes, mostValues);
  if (tooMuch) throw new Invalid(tooMuch, ['file']);
  const text = textOf(bytes);
  try {
    if (text !== null) return JSON.parse(text);
  } catch {
    // Said below.
  }
  throw new Invalid('This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.', [
    'file',
  ]);
}

import { Invalid } from '../../domain/base/refusal.ts';
import { textOf, tooMuchIn } from '../request/asked.ts';

/** A checklist has some twenty values for each provision; files that have more values than a hundred of them are something else. */
const mostValues = 500_000;

/** The JSON of a file that was sent, or Invalid before anything is made of it. */
export function readJson(bytes: Buffer): unknown {
  const json = jsonIn(bytes, mostValues);
  if (json !== undefined) return json;
  throw new Invalid('This file is not JSON in UTF-8. Export the checklist and fill in that file.', ['file']);
}

/** Undefined where these bytes are no JSON in UTF-8; Invalid where they have more values than this. */
export function jsonIn(bytes: Buffer, most: number): unknown {
  const tooMuch = tooMuchIn(bytes, most);
  if (tooMuch) throw new Invalid(tooMuch, ['file']);
  const text = textOf(bytes);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

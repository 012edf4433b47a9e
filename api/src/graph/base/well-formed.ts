import { Invalid } from '../../domain/base/refusal.ts';

/** Longer than any text that is asked for; what a list may hold the services say. */
const longest = 20_000;

/** Refuses what no text of ours can be, wherever it is in an input: half a surrogate pair, which no encoding can carry, or what is far too long. */
export function refuseBrokenText(value: unknown, path: readonly (string | number)[] = []): void {
  if (typeof value === 'string') {
    if (/\p{Cs}/u.test(value))
      throw new Invalid('This text is broken: it holds half a character. Write it again.', path);
    if (value.length > longest)
      throw new Invalid(`This text is too long. Send at most ${longest} characters.`, path);
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) refuseBrokenText(item, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) refuseBrokenText(field, [...path, name]);
  }
}

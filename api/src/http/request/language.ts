import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { type Language, languageFor } from '../../domain/base/language.ts';

/** Nobody reads so many languages that more of the header would tell anything. */
const longest = 1_000;
const known = new LRUCache<string, Language>({ max: 500 });

/** The language of labels and sentences for a request with this Accept-Language (RFC 9110 §12.5.4). */
export function languageOf(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, longest);
  const before = known.get(wishes);
  if (before) return before;
  const language = languageFor(new Negotiator({ headers: { 'accept-language': wishes } }).languages());
  known.set(wishes, language);
  return language;
}

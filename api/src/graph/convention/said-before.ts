import { LRUCache } from 'lru-cache';
import type { Language } from '../../domain/base/language.ts';
import type { Sentence } from '../../domain/base/sentence.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { say } from '../../texts/say-reason.ts';

/** Characters of all that is kept of what was said under one catalogue. */
const most = 2_000_000;
const memories = new WeakMap<Catalogue, LRUCache<string, string>>();

/** What each sentence was said last, and to whom: those of a page that is kept are the same ones again. */
const last = new WeakMap<
  Sentence,
  { readonly language: Language; readonly catalogue: Catalogue; readonly said: string }
>();

/** As `say` says it; a page says much the same of each of its rows, and so do the pages after it. */
export function saidBefore(sentence: Sentence, language: Language, catalogue: Catalogue): string {
  const before = last.get(sentence);
  if (before?.language === language && before.catalogue === catalogue) return before.said;
  const said = found(sentence, language, catalogue);
  last.set(sentence, { language, catalogue, said });
  return said;
}

function found(sentence: Sentence, language: Language, catalogue: Catalogue): string {
  const memory = memories.get(catalogue) ?? new LRUCache<string, string>({ maxSize: most });
  memories.set(catalogue, memory);
  const key = `${language} ${sentence.code} ${JSON.stringify(sentence.values)}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const said = say(sentence, language, catalogue);
  memory.set(key, said, { size: key.length + said.length });
  return said;
}

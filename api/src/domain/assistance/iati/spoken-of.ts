import { fold, isAscii } from '../../base/search.ts';
import type { Proposal } from './iati-activity.ts';
import type { WordRow } from './proposals-by-words.ts';

/** A text as words are looked for in it: folded, with one blank for all that is neither letter nor figure. */
export function looked(text: string): string {
  const folded = fold(text);
  return ` ${folded.replace(isAscii(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

interface Sought {
  readonly at: number;
  readonly said: string;
  readonly searched: string;
  readonly codes: readonly string[];
}
export interface Words {
  /** By the first two letters of a word, after the blank before it: a text has few words, and the table has hundreds. */
  readonly fromBlanks: ReadonlyMap<number, readonly Sought[]>;
  /** Of scripts that divide words by no blank, or write something onto them. */
  readonly anywhere: readonly Sought[];
}

export function sought(rows: readonly WordRow[]): Words {
  const all = rows.flatMap(({ codes, words }, row) =>
    words.map((said, place) => ({ at: row * 100 + place, said, searched: looked(said).trimEnd(), codes })),
  );
  const fromBlanks = new Map<number, Sought[]>();
  for (const one of all) {
    if (joined.test(one.said)) continue;
    const key = lettersAt(one.searched, 0);
    fromBlanks.set(key, [...(fromBlanks.get(key) ?? []), one]);
  }
  const anywhere = all.filter(({ said }) => joined.test(said));
  return { fromBlanks, anywhere: anywhere.map((one) => ({ ...one, searched: one.searched.slice(1) })) };
}

/** What a text (`looked`) speaks of, in the order of the table. */
export function spokenOf(text: string, { fromBlanks, anywhere }: Words): readonly Proposal[] {
  const found: Sought[] = joined.test(text) ? anywhere.filter(({ searched }) => text.includes(searched)) : [];
  for (let at = 0; at >= 0; at = text.indexOf(' ', at + 1))
    for (const one of fromBlanks.get(lettersAt(text, at)) ?? none)
      if (text.startsWith(one.searched, at)) found.push(one);
  return found
    .sort((one, other) => one.at - other.at)
    .flatMap(({ codes, said }) => codes.map((code) => ({ code, from: 'WORD', said }) as const));
}

/** As one number: no piece of the text is made for each of its words. */
const lettersAt = (text: string, blank: number): number =>
  (text.charCodeAt(blank + 1) << 16) | text.charCodeAt(blank + 2);
const none: readonly Sought[] = [];
const joined = /[\p{Script=Han}\p{Script=Arabic}]/u;

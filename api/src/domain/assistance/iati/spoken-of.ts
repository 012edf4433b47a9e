import { fold } from '../../base/search.ts';
import type { Proposal } from './iati-activity.ts';
import type { WordRow } from './proposals-by-words.ts';

/** A text as words are looked for in it: folded, with one blank for all that is neither letter nor figure. */
export const looked = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

interface Sought {
  readonly at: number;
  readonly said: string;
  readonly searched: string;
  readonly codes: readonly string[];
}
export interface Words {
  /** By the first letters of a word, with the blank before it: a text has few words, and the table has hundreds. */
  readonly fromBlanks: ReadonlyMap<string, readonly Sought[]>;
  /** Of scripts that divide words by no blank, or write something onto them. */
  readonly anywhere: readonly Sought[];
}

export function sought(rows: readonly WordRow[]): Words {
  const all = rows.flatMap(({ codes, words }, row) =>
    words.map((said, place) => ({ at: row * 100 + place, said, searched: looked(said).trimEnd(), codes })),
  );
  const fromBlanks = new Map<string, Sought[]>();
  for (const one of all) {
    if (joined.test(one.said)) continue;
    const key = one.searched.slice(0, letters);
    fromBlanks.set(key, [...(fromBlanks.get(key) ?? []), one]);
  }
  const anywhere = all.filter(({ said }) => joined.test(said));
  return { fromBlanks, anywhere: anywhere.map((one) => ({ ...one, searched: one.searched.slice(1) })) };
}

/** What a text (`looked`) speaks of, in the order of the table. */
export function spokenOf(text: string, { fromBlanks, anywhere }: Words): readonly Proposal[] {
  const found: Sought[] = joined.test(text) ? anywhere.filter(({ searched }) => text.includes(searched)) : [];
  for (let at = 0; at >= 0; at = text.indexOf(' ', at + 1))
    for (const one of fromBlanks.get(text.slice(at, at + letters)) ?? [])
      if (text.startsWith(one.searched, at)) found.push(one);
  return found
    .sort((one, other) => one.at - other.at)
    .flatMap(({ codes, said }) => codes.map((code) => ({ code, from: 'WORD', said }) as const));
}

const letters = 4;
const joined = /[\p{Script=Han}\p{Script=Arabic}]/u;

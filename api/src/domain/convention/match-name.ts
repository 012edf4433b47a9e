import type { ParticipantCode } from '../base/ids.ts';
import { fold } from '../base/search.ts';
import { namesOf } from './found-by.ts';
import type { Participant } from './participant.ts';

/** Whom a written name means: one, several that are called so, or nobody, and then whose names are nearly the same. */
export interface NamedParticipant {
  readonly participant: ParticipantCode | null;
  readonly others: readonly ParticipantCode[];
}

/**
 * Finds participants by code or by any name they have, in the six languages, commonly and formerly, whatever accents, capitals and signs it is written with,
 * and in whatever order its words are: `Bolivia (Plurinational State of)` is `Plurinational State of Bolivia`. A name that is only nearly right is not taken: a person says.
 */
export function nameFinder(participants: Iterable<Participant>): (written: string) => NamedParticipant {
  const byCode = new Map<string, ParticipantCode>();
  const byName = new Map<string, Set<ParticipantCode>>();
  for (const participant of participants) {
    byCode.set(participant.code, participant.code);
    for (const name of namesOf(participant)) {
      const key = keyOf(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(participant.code));
    }
  }
  return (written) => {
    const code = byCode.get(written.trim().toUpperCase());
    if (code) return { participant: code, others: [] };
    const key = keyOf(written);
    const called = [...(byName.get(key) ?? [])];
    if (called.length > 0)
      return called.length === 1
        ? { participant: called[0] ?? null, others: [] }
        : { participant: null, others: called };
    return { participant: null, others: key === '' ? [] : nearly(key, byName) };
  };
}

/** Its words without signs and small words, in the order of the alphabet. */
function keyOf(name: string): string {
  const words = fold(name)
    .replaceAll(/['-]/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWords.has(word));
  return words.sort().join(' ');
}

const smallWords = new Set('the of and de del des du la le les los las el l d y e et и'.split(' '));

const mostOthers = 3;

/** Names that are two letters away, or have all its words and more. */
function nearly(
  key: string,
  byName: ReadonlyMap<string, ReadonlySet<ParticipantCode>>,
): readonly ParticipantCode[] {
  const words = key.split(' ');
  const found = new Set<ParticipantCode>();
  for (const [name, codes] of byName) {
    const known = new Set(name.split(' '));
    if (
      (key.length > 3 && distance(key, name, 2) <= 2) ||
      (key.length > 3 && words.every((word) => known.has(word)))
    )
      for (const code of codes) found.add(code);
  }
  return [...found].slice(0, mostOthers);
}

/** Levenshtein's, as far as it is at most `most`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const change = (before[at - 1] ?? 0) + Number(one[row - 1] !== other[at - 1]);
      now.push(Math.min(change, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    if (Math.min(...now) > most) return most + 1;
    before = now;
  }
  return before[other.length] ?? most + 1;
}

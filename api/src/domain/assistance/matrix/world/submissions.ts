import { compliances } from '../../../assessment/answer.ts';
import type { Submission, SubmissionLabels } from '../../../assessment/submission.ts';
import type { Instant } from '../../../base/calendar.ts';
import type { AssessmentId } from '../../../base/ids.ts';
import { rankOf } from '../../../base/visibility.ts';
import { byteAt, shortAt } from '../../at.ts';
import type { Numbers } from '../numbers/atlas.ts';
import { type Eyes, seen } from '../numbers/eyes.ts';

/** A submission with its answers packed: one number for the provision, one byte for what figures ask of the answer. */
export interface PackedSubmission {
  readonly id: AssessmentId;
  readonly participant: number;
  readonly instrument: string;
  readonly cycle: string;
  readonly submittedAt: Instant;
  readonly firstSubmittedAt: Instant;
  readonly provisions: Uint16Array;
  readonly facts: Uint8Array;
}

/** A silent gap: where, and the rank of its answer's label. */
export interface SilentGap {
  readonly provision: number;
  readonly rank: number;
}

export interface Submissions {
  readonly byId: Map<AssessmentId, PackedSubmission>;
  /** By participant, oldest first: the order in which one takes the place of another. */
  readonly ofParticipant: PackedSubmission[][];
  /** By participant and provision: what the answer in force says; 0 where there is none. */
  readonly inForce: Uint8Array[];
  readonly silent: SilentGap[][];
}

export const createSubmissions = (): Submissions => ({
  byId: new Map(),
  ofParticipant: [],
  inForce: [],
  silent: [],
});

const stated = 4;
const noneRequired = 8;
const there = 64;
/** What the byte of an answer says. */
export const isGapFact = (fact: number): boolean => (fact & 3) >= 2;
/** 0: no level is said; 1 yes, 2 in part, 3 no. */
export const levelOfFact = (fact: number): number => fact & 3;
export const isStated = (fact: number): boolean => (fact & stated) !== 0;
const isSilent = (fact: number): boolean => isGapFact(fact) && (fact & (stated | noneRequired)) === 0;
export const rankOfFact = (fact: number): number => (fact >> 4) & 3;
export const factWithRank = (fact: number, rank: number): number => (fact & ~(3 << 4)) | (rank << 4);

/**
 * Takes the submission in. Answers the widest label that what changed has or had, -1 where nothing that figures ask changed: what
 * changed in a hidden answer concerns only those who may see it.
 */
export function putSubmission(all: Submissions, row: Submission, numbers: Numbers): number {
  return placeSubmission(all, pack(row, numbers), numbers);
}

/** The same for one that is packed already. */
export function placeSubmission(all: Submissions, packed: PackedSubmission, numbers: Numbers): number {
  const before = all.byId.get(packed.id);
  const { participant } = packed;
  makeRoom(all, participant);
  all.byId.set(packed.id, packed);
  const list = [...(all.ofParticipant[participant] ?? []).filter((one) => one.id !== packed.id), packed].sort(
    byAge,
  );
  all.ofParticipant[participant] = list;
  const old = all.inForce[participant] as Uint8Array;
  const now = overlay(list, numbers.provisions.all.length);
  all.inForce[participant] = now;
  const silent: SilentGap[] = [];
  now.forEach((fact, provision) => {
    if (isSilent(fact)) silent.push({ provision, rank: rankOfFact(fact) });
  });
  all.silent[participant] = silent;
  return Math.max(
    // That it was submitted counts for the secretariat and the State, whatever its answers.
    before?.firstSubmittedAt === packed.firstSubmittedAt ? -1 : rankOf('SECRETARIAT'),
    widestChange(old, now),
    widestChange(before ? overlay([before], now.length) : old.subarray(0, 0), overlay([packed], now.length)),
  );
}

/** Takes all of a State's submissions from another world, with what follows from them. */
export function shareSubmissions(all: Submissions, from: Submissions, participant: number): void {
  makeRoom(all, participant);
  const list = from.ofParticipant[participant] ?? [];
  for (const one of list) all.byId.set(one.id, one);
  all.ofParticipant[participant] = list;
  all.inForce[participant] = from.inForce[participant] as Uint8Array;
  all.silent[participant] = from.silent[participant] ?? [];
}

function makeRoom(all: Submissions, participant: number): void {
  while (all.ofParticipant.length <= participant) {
    all.ofParticipant.push([]);
    all.inForce.push(new Uint8Array(0));
    all.silent.push([]);
  }
}

function pack(row: Submission, numbers: Numbers): PackedSubmission {
  const { id, instrument, cycle, submittedAt, firstSubmittedAt, answers } = row;
  return {
    id,
    participant: numbers.participants.of(row.participant),
    instrument,
    cycle,
    submittedAt,
    firstSubmittedAt,
    provisions: Uint16Array.from(answers, (answer) => numbers.provisions.of(answer.provision)),
    facts: Uint8Array.from(
      answers,
      (answer) =>
        there |
        (answer.compliance ? compliances.indexOf(answer.compliance) + 1 : 0) |
        (answer.stated ? stated : 0) |
        (answer.noneRequired ? noneRequired : 0) |
        (rankOf(answer.label) << 4),
    ),
  };
}

/** The submission with these labels of its answers; null where it is not known. */
export function withLabels(
  all: Submissions,
  { id, labels }: SubmissionLabels,
  { provisions }: Numbers,
): PackedSubmission | null {
  const before = all.byId.get(id);
  if (!before) return null;
  const ranks = new Map(labels.map(({ provision, label }) => [provisions.find(provision), rankOf(label)]));
  const facts = before.facts.map((fact, at) =>
    factWithRank(fact, ranks.get(shortAt(before.provisions, at)) ?? rankOfFact(fact)),
  );
  return { ...before, facts };
}

/** The labels of all answers that a State submitted, in words that are equal when they are. */
export function labelsOf(all: Submissions, participant: number): string {
  const submissions = all.ofParticipant[participant] ?? [];
  const inForce = all.inForce[participant] ?? new Uint8Array(0);
  return [
    ...submissions.flatMap(({ id, provisions, facts }) => [id, provisions, ranks(facts)]),
    ranks(inForce),
  ].join(' ');
}

const ranks = (facts: Uint8Array): Uint8Array => facts.map((fact) => (fact === 0 ? 0 : 4 | rankOfFact(fact)));

/** Cycles in which these eyes see an answer, to this checklist or to any, latest first. */
export function cyclesSeen(
  { submissions }: { readonly submissions: Submissions },
  eyes: Eyes,
  asked: string | null = null,
): string[] {
  const cycles = new Set<string>();
  for (const { cycle, instrument, participant, facts } of submissions.byId.values())
    if (
      !cycles.has(cycle) &&
      (asked === null || instrument === asked) &&
      facts.some((fact) => seen(eyes, rankOfFact(fact), participant))
    )
      cycles.add(cycle);
  return [...cycles].sort().reverse();
}

/** The later cycle, then the later submission, is in force; of two at one instant the code decides, the same everywhere. */
const byAge = (a: PackedSubmission, b: PackedSubmission): number =>
  compare(a.cycle, b.cycle) || compare(a.submittedAt, b.submittedAt) || compare(a.instrument, b.instrument);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function overlay(submissions: readonly PackedSubmission[], length: number): Uint8Array {
  const facts = new Uint8Array(length);
  for (const one of submissions)
    one.provisions.forEach((provision, at) => {
      facts[provision] = byteAt(one.facts, at);
    });
  return facts;
}

function widestChange(before: Uint8Array, after: Uint8Array): number {
  let widest = -1;
  for (let at = 0; at < after.length; at++) {
    const old = before[at] ?? 0;
    const now = byteAt(after, at);
    if (old === now) continue;
    if (old !== 0) widest = Math.max(widest, rankOfFact(old));
    if (now !== 0) widest = Math.max(widest, rankOfFact(now));
  }
  return widest;
}

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sameSent } from './answer-input.ts';
import { type AnswerField, type AnswerValues, blankAnswer } from './answer-values.ts';
import { type AnswerWriter, createAnswerWriter } from './answer-writer.ts';
import { heldBack } from './held-back.ts';
import { joinBoth } from './join-both.ts';
import type { Outcome, Send } from './outcome.ts';
import { unsettled } from './save/what-waits.ts';

/**
 * Any interleaving of a person who types, a line that loses what it likes, a server that refuses, and a second person who writes: what is
 * shown differs from what is stored only where something says so, and no word is lost, neither mine nor theirs.
 */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fields = ['practice', 'measures', 'challenges'] as const;
type Field = (typeof fields)[number];

type Step =
  | { readonly do: 'type'; readonly field: Field; readonly word: string; readonly soon: boolean }
  | { readonly do: 'write theirs'; readonly field: Field; readonly word: string }
  | { readonly do: 'arrives' | 'is lost' | 'arrives, its answer is lost' | 'session ended' | 'arrives late' }
  | { readonly do: 'is read' }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'keep mine' | 'take theirs' | 'join' | 'try again'; readonly field: Field };

// Words by which the server refuses: at their place, or without naming one.
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  { weight: 1, arbitrary: fc.constantFrom('bad', 'odd') },
);
// Most of it in one field: only there do two persons and a write on its way meet.
const field = fc.oneof(
  { weight: 5, arbitrary: fc.constant('practice' as const) },
  fc.constantFrom(...fields),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), field, word, soon: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('write theirs' as const),
      field,
      word: fc.constantFrom('y', 'z'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'arrives',
        'is lost',
        'arrives, its answer is lost',
        'session ended',
        'arrives late',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'is read' } as const) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 5, 40) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('keep mine', 'take theirs', 'join', 'try again'),
      field,
    }),
  },
);

/** The field with this word in it; each word is written once, so that one sees whose it is. */
function saying(at: Field, text: string): Partial<AnswerValues> {
  if (at === 'practice') return { practice: text };
  if (at === 'challenges') return { challenges: [text] };
  return { measures: [{ kind: 'LAW', title: 'Penal Code', url: text }] };
}
const isMine = (values: AnswerValues, at: Field): boolean => JSON.stringify(values[at]).includes('mine');

interface Version {
  readonly values: AnswerValues;
  readonly fieldRevisions: Readonly<Record<string, number>>;
}

/** What the API promises: revisions, fields that merge, an operation id that counts once, refusals that write nothing. */
function aServer(answersAsOfNow: boolean) {
  const versions: Version[] = [{ values: blankAnswer, fieldRevisions: {} }];
  const operations = new Map<string, { readonly input: string; readonly revision: number }>();
  const now = () => versions.at(-1) as Version;
  const put = (patch: Partial<AnswerValues>): number => {
    const revision = versions.length;
    const changed = Object.fromEntries(Object.keys(patch).map((name) => [name, revision]));
    versions.push({
      values: { ...now().values, ...patch },
      fieldRevisions: { ...now().fieldRevisions, ...changed },
    });
    return revision;
  };
  const saved = (revision: number): Outcome => ({
    kind: 'saved',
    revision,
    at: '09:36',
    stored: (versions[revision] as Version).values,
  });

  function write({ operationId, expectedRevision, ...patch }: Parameters<Send>[0]): Outcome {
    const known = operations.get(operationId);
    const input = JSON.stringify([expectedRevision, patch]);
    if (known) {
      expect(known.input, 'one operation id, one input').toBe(input);
      return saved(answersAsOfNow ? versions.length - 1 : known.revision);
    }
    const text = JSON.stringify(patch);
    if (text.includes('odd')) return { kind: 'refused', path: [], reason: '', unplaced: true };
    const bad = fields.find((name) => JSON.stringify(patch[name] ?? '').includes('bad'));
    if (bad)
      return {
        kind: 'refused',
        path: bad === 'measures' ? ['measures', '0', 'url'] : [bad],
        reason: 'Not this.',
      };
    if (Object.keys(patch).some((name) => (now().fieldRevisions[name] ?? 0) > expectedRevision))
      return { kind: 'conflict', revision: versions.length - 1, stored: now().values };
    const revision = put(patch as Partial<AnswerValues>);
    operations.set(operationId, { input, revision });
    return saved(revision);
  }
  return { versions, now, put, write };
}

type Pending = {
  readonly input: Parameters<Send>[0];
  readonly answer: (outcome: Outcome) => void;
  readonly lose: () => void;
};

async function live(steps: readonly Step[], answersAsOfNow: boolean): Promise<void> {
  const server = aServer(answersAsOfNow);
  const open: Pending[] = [];
  const late: Pending[] = [];
  let ids = 0;
  let words = 0;
  const lastTyped: Partial<Record<Field, Partial<AnswerValues>>> = {};
  const seen = new Set<string>();
  const writer = createAnswerWriter({
    revision: 0,
    values: blankAnswer,
    newId: () => `id-${++ids}`,
    send: (input) =>
      new Promise((answer, reject) => {
        late.push(...open.splice(0));
        open.push({ input, answer, lose: () => reject(new Error('no connection')) });
      }),
  });

  const isOpen = (at: Field) => writer.snapshot().states[at]?.kind === 'conflict';

  const arrives = (input: Parameters<Send>[0]): Outcome => {
    const before = server.now().values;
    const outcome = server.write(input);
    if (outcome.kind !== 'saved') return outcome;
    for (const at of fields) {
      const wiped = !sameSent(at, before, server.now().values) && !isMine(before, at) && at in input;
      if (wiped)
        expect(seen, `${at}: theirs was seen, or chosen against, before it was replaced`).toContain(
          keyOf(at, before),
        );
    }
    return outcome;
  };

  holds();
  for (const one of steps) {
    await take(one);
    holds();
  }
  await untilQuiet();

  async function take(one: Step): Promise<void> {
    const { values, base } = writer.snapshot();
    switch (one.do) {
      case 'type': {
        const typed = saying(one.field, `mine-${one.word}-${++words}`);
        lastTyped[one.field] = typed;
        writer.change(
          one.field === 'measures' && values.measures.length > 0 ? 'measures.0.url' : one.field,
          typed,
          one.soon,
        );
        break;
      }
      case 'write theirs':
        server.put(saying(one.field, `theirs-${one.word}-${++words}`));
        break;
      case 'is read':
        writer.read({ revision: server.versions.length - 1, stored: server.now().values });
        break;
      case 'arrives': {
        const asked = open.pop();
        asked?.answer(arrives(asked.input));
        break;
      }
      case 'is lost':
        open.pop()?.lose();
        break;
      case 'arrives, its answer is lost': {
        const asked = open.pop();
        if (asked) arrives(asked.input);
        asked?.lose();
        break;
      }
      case 'session ended':
        open.pop()?.answer({ kind: 'ended' });
        break;
      case 'arrives late': {
        const asked = late.shift();
        asked?.answer(arrives(asked.input));
        break;
      }
      case 'wait':
        await vi.advanceTimersByTimeAsync(one.seconds * 1000);
        break;
      case 'keep mine':
        if (isOpen(one.field)) seen.add(keyOf(one.field, base));
        writer.keepMine(one.field);
        break;
      case 'take theirs':
        if (isOpen(one.field)) delete lastTyped[one.field];
        writer.takeTheirs(one.field);
        break;
      case 'join': {
        const both = joinBoth(one.field, base, values);
        if (!both) break;
        if (isOpen(one.field)) {
          lastTyped[one.field] = both;
          seen.add(keyOf(one.field, base));
        }
        writer.join(both);
        break;
      }
      case 'try again':
        writer.tryAgain(one.field);
    }
    await vi.advanceTimersByTimeAsync(0);
  }

  function holds(): void {
    const state = writer.snapshot();
    const known = server.versions[state.revision] as Version;
    for (const at of fields) {
      const said = Object.entries(state.states).filter(([place]) => place.split('.')[0] === at);
      const open =
        said.some(([, { kind }]) => kind !== 'saved') ||
        heldBack(state.values).some((place) => place.startsWith(at));
      const same = sameSent(at, state.values, state.base);
      expect(sameSent(at, state.base, known.values), `${at}: what is taken for stored is stored`).toBe(true);
      if (!open) expect(same, `${at}: nothing is said, and what is shown is stored`).toBe(true);
      if (said.some(([, { kind }]) => kind === 'conflict'))
        expect(isMine(state.base, at), `${at}: nobody is in conflict with oneself`).toBe(false);
      const mine = lastTyped[at];
      if (mine && open) expect(state.values[at], `${at}: what was typed is shown`).toEqual(mine[at]);
      if (mine && !open && !sameSent(at, state.values, { ...blankAnswer, ...mine }))
        expect(
          server.versions.some(({ values }) => sameSent(at, values, { ...blankAnswer, ...mine })),
          `${at}: what is shown no more was stored before somebody changed it`,
        ).toBe(true);
      if (same) seen.add(keyOf(at, state.base));
    }
  }

  /** The line is good and a person answers what is asked: then all that is shown is stored, or is marked. */
  async function untilQuiet(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      for (const at of fields) await take({ do: 'keep mine', field: at });
      await take({ do: 'arrives' });
      await take({ do: 'wait', seconds: 40 });
      holds();
    }
    const state = writer.snapshot();
    expect(state.sent).toBeNull();
    for (const at of fields) {
      const failed = Object.entries(state.states).some(
        ([place, { kind }]) => place.startsWith(at) && kind === 'failed',
      );
      const mine = JSON.stringify(state.values[at]);
      expect(failed, `${at}: marked where it is refused, and only there`).toBe(
        /bad|odd/.test(mine) && isUnstored(at, writer),
      );
      if (!failed) expect(sameSent(at, state.values, state.base), at).toBe(true);
    }
    if (!fields.some((at) => /bad|odd/.test(JSON.stringify(state.values[at]))))
      expect(unsettled(state)).toBe(false);
  }
}

const isUnstored = (at: AnswerField, writer: AnswerWriter): boolean =>
  !sameSent(at, writer.snapshot().values, writer.snapshot().base);
const keyOf = (at: Field, values: AnswerValues): string => `${at} ${JSON.stringify(values[at])}`;

it('tells the truth and loses nothing, whatever happens in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), fc.boolean(), live),
    {
      numRuns: Number(process.env.RUNS ?? 150),
    },
  );
}, 60_000);

import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sameSent } from './answer-input.ts';
import { type AnswerField, type AnswerValues, blankAnswer, valuesIn } from './answer-values.ts';
import { type AnswerWriter, createAnswerWriter } from './answer-writer.ts';
import type { Outcome, Send } from './outcome.ts';
import type { OpenFields } from './save/events.ts';
import type { Versions } from './save/state.ts';
import { startWriting } from './save/state.ts';
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
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'clash') },
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
      word: fc.constantFrom('y', 'z', 'clash'),
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

/** What a field says, word by word; each word is written once, so that one sees whose it is. */
const wordsIn = (values: AnswerValues, at: Field): readonly string[] =>
  ({
    practice: values.practice.split(' '),
    challenges: values.challenges,
    measures: values.measures.flatMap(({ url }) => (url ?? '').split(' ')),
  })[at].filter(Boolean);

function saying(at: Field, words: readonly string[]): Partial<AnswerValues> {
  if (at === 'practice') return { practice: words.join(' ') };
  if (at === 'challenges') return { challenges: [...words] };
  return words.length === 0
    ? { measures: [] }
    : { measures: [{ kind: 'LAW', title: 'Penal Code', url: words.join(' ') }] };
}
const withWords = (at: Field, words: readonly string[]): AnswerValues => ({
  ...blankAnswer,
  ...saying(at, words),
});
const isMine = (said: string): boolean => said.startsWith('mine');

interface Version {
  readonly values: AnswerValues;
  readonly fieldRevisions: Readonly<Record<string, number>>;
}

/** Words of either side that the other did not have in mind when it wrote go together; where both wrote a *clash*, a person is asked. */
function merged(at: Field, before: AnswerValues, after: AnswerValues, stored: AnswerValues) {
  const [began, mine, theirs] = [before, after, stored].map((one) => wordsIn(one, at)) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const isIn = (list: readonly string[]) => (one: string) => list.includes(one);
  const added = mine.filter((one) => !began.includes(one) && !theirs.includes(one));
  const kept = theirs.filter((one) => mine.includes(one) || !began.includes(one));
  const unseen = theirs.filter((one) => !began.includes(one) && !mine.includes(one));
  const clash = (list: readonly string[]) => list.some((one) => one.includes('clash'));
  if (!clash(added) || !clash(unseen)) return { agreed: withWords(at, [...kept, ...added]) };
  const plain = (list: readonly string[]) => list.filter((one) => !one.includes('clash'));
  return {
    mine: withWords(at, [...kept.filter((one) => !clash([one]) || isIn(mine)(one)), ...added]),
    theirs: withWords(at, [...kept, ...plain(added)]),
    both: withWords(at, [...kept, ...added]),
  };
}

/** What the API promises: revisions, fields that merge, an operation id that counts once, refusals that write nothing. */
function aServer(answersAsOfNow: boolean) {
  const versions: Version[] = [{ values: blankAnswer, fieldRevisions: {} }];
  const operations = new Map<string, { readonly input: string; readonly answer: (now: number) => Outcome }>();
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
  const saved = (revision: number, open: OpenFields): Outcome => ({
    kind: 'saved',
    revision,
    at: '09:36',
    stored: (versions[revision] as Version).values,
    open,
  });

  function write({ operationId, began, before, after }: Parameters<Send>[0]): Outcome {
    const known = operations.get(operationId);
    const input = JSON.stringify([began.revision, before, after]);
    if (known) {
      expect(known.input, 'one operation id, one input').toBe(input);
      return known.answer(versions.length - 1);
    }
    const text = JSON.stringify(after);
    if (text.includes('odd')) return { kind: 'refused', path: [], reason: '', unplaced: true };
    const bad = fields.find((name) => JSON.stringify(after[name] ?? '').includes('bad'));
    if (bad)
      return {
        kind: 'refused',
        path: bad === 'measures' ? ['after', 'measures', '0', 'url'] : ['after', bad],
        reason: 'Not this.',
      };
    const patch: Partial<Record<Field, unknown>> = {};
    const open: Partial<Record<Field, Versions>> = {};
    for (const at of Object.keys(after) as Field[]) {
      expect(before, `${at}: what it was is said`).toHaveProperty(at);
      const untouched = (now().fieldRevisions[at] ?? 0) <= began.revision;
      const [was, is] = [before, after].map((one) => ({ ...blankAnswer, ...valuesIn(one) })) as [
        AnswerValues,
        AnswerValues,
      ];
      const result = untouched ? { agreed: is } : merged(at, was, is, now().values);
      if (result.agreed) patch[at] = result.agreed[at];
      else
        open[at] = {
          mine: { [at]: result.mine[at] },
          theirs: { [at]: result.theirs[at] },
          both: { [at]: result.both[at] },
        };
    }
    const revision =
      Object.keys(patch).length > 0 ? put(patch as Partial<AnswerValues>) : versions.length - 1;
    const again = (at: number) =>
      saved(
        at,
        Object.fromEntries(
          (Object.keys(open) as Field[]).map((one) => [
            one,
            {
              mine: valuesIn({ [one]: after[one] }),
              theirs: { [one]: (versions[at] as Version).values[one] },
              both: null,
            },
          ]),
        ),
      );
    operations.set(operationId, {
      input,
      answer: (latest) => again(answersAsOfNow ? latest : revision),
    });
    return saved(revision, open);
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
  /** What was typed and not given up by a choice. */
  const typed = new Map<Field, Set<string>>(fields.map((at) => [at, new Set<string>()]));
  /** What the second person wrote and nobody chose against. */
  const written = new Map<Field, Set<string>>(fields.map((at) => [at, new Set<string>()]));
  const writer = createAnswerWriter({
    from: startWriting(0, blankAnswer),
    newId: () => `id-${++ids}`,
    send: (input) =>
      new Promise((answer, reject) => {
        late.push(...open.splice(0));
        open.push({ input, answer, lose: () => reject(new Error('no connection')) });
      }),
  });

  const versionsOf = (at: Field): Versions | null => {
    const state = writer.snapshot().states[at];
    return state?.kind === 'conflict' ? state.open : null;
  };
  const arrives = (input: Parameters<Send>[0]): Outcome => server.write(input);
  const drop = (from: Set<string> | undefined, kept: readonly string[], all: readonly string[]) => {
    for (const one of all) if (!kept.includes(one)) from?.delete(one);
  };

  holds();
  for (const one of steps) {
    await take(one);
    holds();
  }
  await untilQuiet();

  async function take(one: Step): Promise<void> {
    const { values } = writer.snapshot();
    switch (one.do) {
      case 'type': {
        const said = `mine-${one.word}-${++words}`;
        typed.get(one.field)?.add(said);
        writer.change(
          one.field === 'measures' && values.measures.length > 0 ? 'measures.0.url' : one.field,
          saying(one.field, [...wordsIn(values, one.field), said]),
          one.soon,
        );
        break;
      }
      case 'write theirs': {
        const said = `theirs-${one.word}-${++words}`;
        written.get(one.field)?.add(said);
        server.put(saying(one.field, [...wordsIn(server.now().values, one.field), said]));
        break;
      }
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
      case 'keep mine': {
        const open = versionsOf(one.field);
        const theirs = open ? wordsIn({ ...values, ...open.theirs }, one.field) : [];
        drop(written.get(one.field), wordsIn(values, one.field), theirs);
        writer.keepMine(one.field);
        break;
      }
      case 'take theirs': {
        const open = versionsOf(one.field);
        if (open)
          drop(
            typed.get(one.field),
            wordsIn({ ...values, ...open.theirs }, one.field),
            wordsIn(values, one.field),
          );
        writer.takeTheirs(one.field);
        break;
      }
      case 'join': {
        const open = versionsOf(one.field);
        if (!open) break;
        const theirs = wordsIn({ ...values, ...open.theirs }, one.field);
        const mine = wordsIn(values, one.field).filter((said) => !theirs.includes(said));
        writer.join(saying(one.field, [...theirs, ...mine]));
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
      const open = said.some(([, { kind }]) => kind !== 'saved');
      const shown = wordsIn(state.values, at);
      expect(sameSent(at, state.base, known.values), `${at}: what is taken for stored is stored`).toBe(true);
      if (!open)
        expect(sameSent(at, state.values, state.base), `${at}: nothing is said, and it is stored`).toBe(true);
      expect(shown, `${at}: what was typed is shown`).toEqual(
        expect.arrayContaining([...(typed.get(at) ?? [])]),
      );
      expect(shown.length, `${at}: and nothing twice`).toBe(new Set(shown).size);
      const conflict = versionsOf(at);
      if (conflict)
        expect(
          wordsIn({ ...state.values, ...conflict.theirs }, at).some((one) => !isMine(one)),
          `${at}: nobody is in conflict with oneself`,
        ).toBe(true);
      expect(wordsIn(server.now().values, at), `${at}: what they wrote is there`).toEqual(
        expect.arrayContaining([...(written.get(at) ?? [])]),
      );
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

it('tells the truth and loses nothing, whatever happens in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), fc.boolean(), live),
    {
      numRuns: Number(process.env.RUNS ?? 150),
    },
  );
}, 60_000);

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Act, createAct, type Outcome, type Sent, type Unsettled } from './act.ts';

type Offer = { readonly id: number; readonly revision: number; readonly words: string };
type Line = 'whole' | 'lost before' | 'lost after' | 'not let in';

/** The API as its contract has it: one effect and one answer for one operation id, a refusal spends none, and what is not text is refused. */
function server() {
  const offers = new Map<number, Offer>();
  const operations = new Map<string, { readonly input: string; readonly answer: Offer }>();
  const writes: string[] = [];
  function apply({ operationId, input, became }: Sent<string, Offer>): Outcome<Offer> {
    const said = JSON.stringify([input, became]);
    const known = operations.get(operationId);
    if (known) {
      if (known.input !== said) throw new Error('the id of another input');
      return { kind: 'done', result: known.answer };
    }
    if (input === '') return { kind: 'refused', refusal: { code: 'INVALID', message: 'Say something.' } };
    const before = became && offers.get(became.id);
    const answer: Offer = before
      ? { ...before, revision: before.revision + 1, words: input }
      : { id: offers.size + 1, revision: 1, words: input };
    offers.set(answer.id, answer);
    operations.set(operationId, { input: said, answer });
    writes.push(input);
    return { kind: 'done', result: answer };
  }
  return { offers, writes, apply };
}

/** A form with a line to the server that fails as told, and what its draft keeps over a reload. */
function desk({ amends = true, kept = true } = {}) {
  const api = server();
  const lines: Line[] = [];
  let ids = 0;
  let draft: Unsettled<string, Offer> | null = null;
  const open = (): Act<string, Offer> =>
    createAct<string, Offer>({
      newId: () => `operation-${++ids}`,
      amends,
      unsettled: draft,
      keep: (next) => {
        if (kept) draft = structuredClone(next);
      },
      send: async (sent) => {
        const line = lines.shift() ?? 'whole';
        if (line === 'not let in')
          return { kind: 'refused', refusal: { code: 'UNAUTHENTICATED', message: 'Sign in.' } };
        if (line === 'lost before') throw new Error('gone');
        const outcome = api.apply(sent);
        if (line === 'lost after') throw new Error('gone');
        return outcome;
      },
    });
  return { ...api, lines, open };
}

const steps = fc.array(
  fc.record({
    words: fc.constantFrom('', 'a', 'b', 'c'),
    lines: fc.array(fc.constantFrom<Line>('whole', 'lost before', 'lost after', 'not let in'), {
      maxLength: 3,
    }),
    reload: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

it('makes one offer of one form, as last written, whatever was lost, refused and edited in between', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (written) => {
      const { open, lines, offers } = desk();
      let act = open();
      for (const { words, lines: next, reload } of written) {
        if (reload) act = open();
        lines.splice(0, lines.length, ...next);
        const pressed = await act.press(words);
        if (pressed.kind === 'done') {
          expect([...offers.values()].map((offer) => offer.words)).toEqual([words]);
          return;
        }
      }
      lines.length = 0;
      const last = await act.press('the end');
      expect(last.kind).toBe('done');
      expect([...offers.values()].map(({ words }) => words)).toEqual(['the end']);
    }),
  );
});

it('says that it is lost exactly while nobody knows, and never that it is done', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (written) => {
      const { open, lines, writes } = desk();
      const act = open();
      for (const { words, lines: next } of written) {
        lines.splice(0, lines.length, ...next);
        const known = writes.length;
        const pressed = await act.press(words);
        const { lost, busy } = act.snapshot();
        expect(busy).toBe(false);
        if (pressed.kind === 'done') expect(lost).toBe(null);
        if (pressed.kind === 'done') return;
        if (pressed.kind === 'lost') expect(lost).not.toBe(null);
        if (lost === null && act.snapshot().became === null) expect(writes.length).toBe(known);
      }
    }),
  );
});

it('carries out what was sent first, and says so, where nothing can be changed afterwards', async () => {
  const { open, lines, writes } = desk({ amends: false });
  const act = open();
  lines.push('lost after');
  expect(await act.press('a')).toEqual({ kind: 'lost' });
  expect(await act.press('b')).toMatchObject({ kind: 'done', asFirstSent: true, result: { words: 'a' } });
  expect(writes).toEqual(['a']);
  expect(act.snapshot().asFirstSent).toBe(true);
});

it('sends once, however often it is pressed', async () => {
  const { open, writes } = desk();
  const act = open();
  const presses = await Promise.all([act.press('a'), act.press('a'), act.press('b')]);
  expect(presses.map(({ kind }) => kind)).toEqual(['done', 'busy', 'busy']);
  expect(writes).toEqual(['a']);
});

it('would make two offers if a closed window forgot its operation id', async () => {
  const { open, lines, offers } = desk({ kept: false });
  lines.push('lost after');
  await open().press('a');
  await open().press('a');
  expect(offers.size).toBe(2);
});

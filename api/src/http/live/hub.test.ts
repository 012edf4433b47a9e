import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { complete, type Frame, makeHub, type Outlet } from './hub.ts';

type Figures = Readonly<Record<string, number>>;

it('brings every reader that reads to the newest figures, whatever comes between', async () => {
  const actions = fc.array(
    fc.oneof(
      fc.record({ does: fc.constantFrom('add', 'addNarrow'), at: fc.nat(9) }),
      fc.record({ does: fc.constantFrom('leave', 'stall', 'drain'), at: fc.nat(9) }),
      fc.record({ does: fc.constantFrom('write', 'tell', 'tell', 'breathe'), at: fc.nat(2) }),
    ),
    { minLength: 10, maxLength: 80 },
  );
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      const world = aSource();
      let ended = 0;
      const hub = makeHub({ whole: true, frames: world.frames }, () => {
        ended += 1;
      });
      const readers: { reader: ReturnType<typeof aReader>; leave: () => void }[] = [];
      const add = (narrow: boolean) => {
        const reader = aReader(narrow);
        readers.push({ reader, leave: hub.add(reader.outlet) });
      };
      add(false);
      const running = hub.run();
      for (const { does, at } of list) {
        const one = readers[at % Math.max(1, readers.length)];
        if (ended > 0) break;
        if (does === 'add' || does === 'addNarrow') add(does === 'addNarrow');
        if (does === 'write') world.write(at);
        if (does === 'tell') world.tell();
        if (does === 'breathe') await breath();
        if (!one) continue;
        if (does === 'stall') one.reader.stall();
        if (does === 'drain') one.reader.drain();
        if (does === 'leave') {
          one.leave();
          readers.splice(readers.indexOf(one), 1);
        }
      }
      if (readers.length === 0) {
        expect(ended).toBe(1);
        await running;
        return;
      }
      world.tell();
      for (let n = 0; n < 12; n += 1) {
        for (const { reader } of readers) reader.drain();
        await breath();
      }
      for (const { reader } of readers) {
        expect(reader.held()).toEqual(world.figures());
        expect(Object.keys(reader.seen()[0] as Figures), 'a patch of nothing').toHaveLength(3);
      }
      for (const { leave } of readers) leave();
      expect(ended).toBe(1);
      await running;
    }),
    { numRuns: 300 },
  );
});

it('keeps nothing for a reader that stopped, and gives it the whole when it reads again', async () => {
  const world = aSource();
  const hub = makeHub({ whole: true, frames: world.frames }, () => undefined);
  const reader = aReader(false);
  const leave = hub.add(reader.outlet);
  const running = hub.run();
  await breath();
  reader.stall();
  const before = reader.frames();
  for (let n = 0; n < 500; n += 1) {
    world.write(n % 3);
    world.tell();
    await breath();
  }
  expect(reader.frames()).toBe(before);
  // One was on its way when it stopped; nothing is worked out for nobody.
  expect(world.patches()).toBeLessThanOrEqual(1);
  expect(world.wholes()).toBe(0);
  reader.drain();
  for (let n = 0; n < 5; n += 1) await breath();
  // The whole, and at most what happened since as one.
  expect(reader.frames()).toBeLessThanOrEqual(before + 2);
  expect(reader.held()).toEqual(world.figures());
  leave();
  await running;
});

it('ends the stream of a reader that missed too much, to come back, where there is no whole', async () => {
  const { frames, push } = events();
  const lost: Outlet[] = [];
  const hub = makeHub({ whole: false, frames }, () => undefined, { lost: (outlet) => lost.push(outlet) });
  const stalled = aReader(false);
  const reading = aReader(false);
  hub.add(stalled.outlet);
  const leave = hub.add(reading.outlet);
  const running = hub.run();
  stalled.stall();
  for (let n = 0; n < 30; n += 1) {
    push(Buffer.alloc(10_000));
    await breath();
  }
  expect(lost).toEqual([stalled.outlet]);
  expect(stalled.end()).toBe('to come back');
  expect(reading.frames()).toBe(30);
  leave();
  await running;
});

it('gives a reader that paused all that it missed, in order, where there is no whole', async () => {
  const { frames, push } = events();
  const hub = makeHub({ whole: false, frames }, () => undefined);
  const reader = aReader(true);
  const leave = hub.add(reader.outlet);
  const running = hub.run();
  for (let n = 0; n < 9; n += 1) {
    push(Buffer.from(JSON.stringify({ last: n })));
    if (n % 3 === 0) reader.drain();
    await breath();
  }
  for (let n = 0; n < 30; n += 1) {
    reader.drain();
    await breath();
  }
  expect(reader.seen().map(({ last }) => last)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  leave();
  await running;
});

it('says that all is said where the source ends, and not where it broke', async () => {
  const ends = async (frames: (signal: AbortSignal) => AsyncIterable<Frame>) => {
    const hub = makeHub({ whole: true, frames }, () => undefined);
    const reader = aReader(false);
    hub.add(reader.outlet);
    await hub.run();
    return [reader.held(), reader.end()];
  };
  const refusal = { bytes: Buffer.from('{"refused":1}') };
  expect(
    await ends(async function* () {
      yield refusal;
    }),
  ).toEqual([{ refused: 1 }, 'for good']);
  expect(
    await ends(async function* () {
      yield refusal;
      throw new Error('the database went away');
    }),
  ).toEqual([{ refused: 1 }, 'to come back']);
});

/** Figures that change, and a source that tells the difference, as the matrix does. */
function aSource() {
  let figures: Figures = { a: 0, b: 0, c: 0 };
  let shown = figures;
  let wake = (): void => undefined;
  let due = false;
  let wholes = 0;
  let patches = 0;
  async function* frames(signal: AbortSignal): AsyncGenerator<Frame, void> {
    signal.addEventListener('abort', () => wake());
    yield { bytes: Buffer.from(JSON.stringify(shown)) };
    while (!signal.aborted) {
      if (!due)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      due = false;
      const now = figures;
      const patch = Object.entries(now).filter(([key, value]) => shown[key] !== value);
      shown = now;
      patches += 1;
      yield {
        bytes: Buffer.from(JSON.stringify(Object.fromEntries(patch))),
        whole: async () => {
          wholes += 1;
          await breath();
          return Buffer.from(JSON.stringify(now));
        },
      };
    }
  }
  return {
    frames,
    figures: () => figures,
    wholes: () => wholes,
    patches: () => patches,
    /** Also back to what it was: a patch then says nothing of it. */
    write: (at: number) => {
      const key = ['a', 'b', 'c'][at] as string;
      figures = { ...figures, [key]: ((figures[key] ?? 0) + 1) % 2 };
    },
    tell: () => {
      due = true;
      wake();
    },
  };
}

function events() {
  const waiting: Buffer[] = [];
  let wake = (): void => undefined;
  return {
    push: (bytes: Buffer) => {
      waiting.push(bytes);
      wake();
    },
    async *frames(signal: AbortSignal): AsyncGenerator<Frame, void> {
      signal.addEventListener('abort', () => wake());
      while (!signal.aborted) {
        const bytes = waiting.shift();
        if (bytes) yield { bytes };
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}

/** Holds what it was told. A narrow one takes one frame and has to drain before the next. */
function aReader(narrow: boolean) {
  const seen: Figures[] = [];
  let held: Figures = {};
  let end: 'for good' | 'to come back' | null = null;
  const outlet = Object.assign(new EventEmitter(), {
    writableNeedDrain: false,
    write(bytes: Buffer) {
      expect(outlet.writableNeedDrain, 'written to who does not take it').toBe(false);
      const figures = bytes[0] === 0x7b ? (JSON.parse(bytes.toString()) as Figures) : {};
      seen.push(figures);
      held = { ...held, ...figures };
      outlet.writableNeedDrain = narrow;
    },
    end(last?: string) {
      end = last === complete ? 'for good' : 'to come back';
    },
  });
  outlet.setMaxListeners(1);
  return {
    outlet,
    seen: () => seen,
    frames: () => seen.length,
    held: () => held,
    end: () => end,
    stall: () => {
      outlet.writableNeedDrain = true;
    },
    drain: () => {
      if (!outlet.writableNeedDrain) return;
      outlet.writableNeedDrain = false;
      outlet.emit('drain');
    },
  };
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

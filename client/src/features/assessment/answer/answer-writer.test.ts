import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankAnswer, type SentContent } from './answer-values.ts';
import { createAnswerWriter } from './answer-writer.ts';
import type { Outcome, Send } from './outcome.ts';
import { startWriting } from './save/state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWriter(...outcomes: readonly (Outcome | 'lost')[]) {
  const sent: (SentContent & { readonly operationId: string; readonly expectedRevision: number })[] = [];
  let ids = 0;
  const send: Send = async ({ operationId, began, after }) => {
    const outcome = outcomes[sent.length];
    sent.push({ operationId, expectedRevision: began.revision, ...after });
    if (!outcome || outcome === 'lost') throw new Error('no connection');
    return outcome;
  };
  const writer = createAnswerWriter({ from: startWriting(2, blankAnswer), send, newId: () => `id-${++ids}` });
  return { writer, sent };
}
const saved = (revision: number, practice: string): Outcome => ({
  kind: 'saved',
  revision,
  at: '09:36',
  stored: { ...blankAnswer, practice },
});

describe('the writer of an answer', () => {
  it('waits for a pause in typing and sends the last text once', async () => {
    const { writer, sent } = aWriter(saved(3, 'ab'));
    writer.change('practice', { practice: 'a' });
    writer.change('practice', { practice: 'ab' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ operationId: 'id-1', expectedRevision: 2, practice: 'ab' }]);
    expect(writer.snapshot().states.practice?.kind).toBe('saved');
  });

  it('expects the revision of the write before, with an operation id of its own', async () => {
    const { writer, sent } = aWriter(saved(3, 'a'), saved(4, 'b'));
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(0);
    writer.change('practice', { practice: 'b' }, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ operationId, expectedRevision }) => [operationId, expectedRevision])).toEqual([
      ['id-1', 2],
      ['id-2', 3],
    ]);
  });

  it('shows what a colleague stored while its own write was on its way, once that is answered', async () => {
    const { writer } = aWriter(saved(3, 'mine'));
    writer.change('practice', { practice: 'mine' }, true);
    writer.read({ revision: 4, stored: { ...blankAnswer, practice: 'mine', compliance: 'NO' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(writer.snapshot()).toMatchObject({ revision: 4, values: { practice: 'mine', compliance: 'NO' } });
  });

  it('sends the very same write again when the connection was lost', async () => {
    const { writer, sent } = aWriter('lost', saved(3, 'a'));
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(writer.snapshot().offline).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent[1]).toEqual(sent[0]);
    expect(writer.snapshot().states.practice?.kind).toBe('saved');
  });

  it('sends what was typed while the connection was lost, after what was lost, and says saved of nothing else', async () => {
    const { writer, sent } = aWriter('lost', saved(3, 'first'), saved(4, 'first and second'));
    writer.change('practice', { practice: 'first' }, true);
    await vi.advanceTimersByTimeAsync(0);
    writer.change('practice', { practice: 'first and second' });
    await vi.advanceTimersByTimeAsync(4000);
    expect(writer.snapshot().states.practice?.kind, 'the server holds the first words alone').toBe('waiting');
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([
      { operationId: 'id-1', expectedRevision: 2, practice: 'first' },
      { operationId: 'id-1', expectedRevision: 2, practice: 'first' },
      { operationId: 'id-2', expectedRevision: 3, practice: 'first and second' },
    ]);
    expect(writer.snapshot().states.practice?.kind).toBe('saved');
  });

  it('sends nothing of a passage that two persons changed until one of them chooses, however long one types on', async () => {
    const stored = { ...blankAnswer, practice: 'theirs' };
    const open = {
      practice: { mine: { practice: 'mine' }, theirs: { practice: 'theirs' }, both: { practice: 'both' } },
    };
    const { writer, sent } = aWriter(
      { kind: 'saved', revision: 5, at: '09:35', stored, open },
      { kind: 'saved', revision: 6, at: '09:36', stored: { ...stored, compliance: 'NO' } },
      saved(7, 'mine, and a letter more'),
    );
    writer.change('practice', { practice: 'mine' }, true);
    await vi.advanceTimersByTimeAsync(0);
    writer.change('practice', { practice: 'mine, and a letter more' });
    writer.change('compliance', { compliance: 'NO' }, true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent.slice(1)).toEqual([{ operationId: 'id-2', expectedRevision: 5, compliance: 'NO' }]);
    expect(writer.snapshot().states.practice?.kind).toBe('conflict');
    writer.keepMine('practice');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent[2]).toMatchObject({ expectedRevision: 6, practice: 'mine, and a letter more' });
  });

  it('asks again about an open passage once somebody changed it again, though nobody types on', async () => {
    const open = {
      practice: { mine: { practice: 'mine' }, theirs: { practice: 'theirs' }, both: { practice: 'both' } },
    };
    const { writer, sent } = aWriter(
      { kind: 'saved', revision: 5, at: '09:35', stored: { ...blankAnswer, practice: 'theirs' }, open },
      saved(7, 'mine'),
    );
    writer.change('practice', { practice: 'mine' }, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(writer.snapshot().states.practice?.kind).toBe('conflict');
    writer.read({ revision: 6, stored: blankAnswer });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent[1]).toMatchObject({ operationId: 'id-2', expectedRevision: 2, practice: 'mine' });
    expect(writer.snapshot().states.practice?.kind).toBe('saved');
  });

  it('never tries again by itself what was refused', async () => {
    const { writer, sent } = aWriter({
      kind: 'refused',
      path: ['practice'],
      reason: 'Send at most 10000 characters.',
    });
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
    expect(writer.snapshot().offline).toBe(false);
  });

  it('waits longer each time, and never less than the server asks for', async () => {
    const { writer, sent } = aWriter('lost', { kind: 'lost', retryAfter: 60_000 }, saved(3, 'a'));
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(sent).toHaveLength(2);
    writer.flush();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(3);
  });

  it('tries at once, and not after a long wait, where the line came back while an answer was awaited', async () => {
    const answers: ((outcome: Outcome | 'lost') => void)[] = [];
    const writer = createAnswerWriter({
      from: startWriting(2, blankAnswer),
      newId: () => 'id',
      send: () =>
        new Promise((resolve, reject) =>
          answers.push((outcome) => (outcome === 'lost' ? reject(new Error('no line')) : resolve(outcome))),
        ),
    });
    writer.change('practice', { practice: 'a' }, true);
    for (const wait of [4000, 8000, 16_000]) {
      await vi.advanceTimersByTimeAsync(0);
      answers.pop()?.('lost');
      await vi.advanceTimersByTimeAsync(wait);
    }
    writer.flush();
    answers.pop()?.('lost');
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers).toHaveLength(1);
  });

  it('takes silence for a lost line, and asks again under the same id, each time with more patience', async () => {
    const asked: { readonly operationId: string; readonly at: number }[] = [];
    const began = Date.now();
    const writer = createAnswerWriter({
      from: startWriting(2, blankAnswer),
      send: ({ operationId }) => {
        asked.push({ operationId, at: Date.now() - began });
        return new Promise(() => undefined);
      },
      newId: () => `id-${asked.length}`,
    });
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(writer.snapshot()).toMatchObject({ offline: true, sent: { after: { practice: 'a' } } });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked.map(({ operationId }) => operationId)).toEqual(['id-0', 'id-0', 'id-0']);
    const waits = asked.slice(1).map(({ at }, one) => at - (asked[one]?.at ?? 0));
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  });

  it('says when nothing more can be sent, and sends nothing after its person has left', async () => {
    const { writer, sent } = aWriter('lost');
    writer.change('practice', { practice: 'a' });
    const drained = writer.drain();
    await vi.advanceTimersByTimeAsync(0);
    await drained;
    expect(writer.snapshot().offline).toBe(true);
    writer.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });
});

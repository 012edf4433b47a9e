import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankAnswer } from './answer-values.ts';
import { createAnswerWriter, type Outcome, type Send } from './answer-writer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWriter(...outcomes: readonly (Outcome | 'lost')[]) {
  const sent: Parameters<Send>[0][] = [];
  let ids = 0;
  const send: Send = async (input) => {
    const outcome = outcomes[sent.length];
    sent.push(input);
    if (!outcome || outcome === 'lost') throw new Error('no connection');
    return outcome;
  };
  const writer = createAnswerWriter({ revision: 2, values: blankAnswer, send, newId: () => `id-${++ids}` });
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

  it('sends the very same write again when the connection was lost', async () => {
    const { writer, sent } = aWriter('lost', saved(3, 'a'));
    writer.change('practice', { practice: 'a' }, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(writer.snapshot().offline).toBe(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent[1]).toEqual(sent[0]);
    expect(writer.snapshot().states.practice?.kind).toBe('saved');
  });
});

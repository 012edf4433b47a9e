import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Confirmation, type ConfirmOutcome, createConfirming } from './confirming.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aQueue(...outcomes: readonly ConfirmOutcome[]) {
  const sent: Confirmation[] = [];
  const device = new Map<string, Confirmation>();
  let ids = 0;
  const confirming = createConfirming({
    newId: () => `id-${++ids}`,
    send: async (confirmation) => {
      expect([...device.keys()], 'on the device before it is sent').toContain(confirmation.operationId);
      sent.push(confirmation);
      return outcomes[sent.length - 1] ?? { kind: 'lost' };
    },
    keep: async (confirmation) => device.set(confirmation.operationId, confirmation),
    drop: async ({ operationId }) => device.delete(operationId),
  });
  return { confirming, sent, device };
}
const confirmed = (count: number, ...left: string[]): ConfirmOutcome => ({
  kind: 'confirmed',
  count,
  left: left.map((reference) => ({ reference, message: 'Somebody wrote.' })),
});
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('confirmations of the last cycle', () => {
  it('go out again as they were after a cut, under the same id, and leave the device once answered', async () => {
    const { confirming, sent, device } = aQueue({ kind: 'lost' }, confirmed(2));
    confirming.confirm(['15(a)', '15(b)']);
    await settle();
    expect(confirming.snapshot()).toMatchObject({ offline: true, became: null });
    expect(device.size).toBe(1);
    confirming.flush();
    await settle();
    expect(sent).toEqual(Array(2).fill({ operationId: 'id-1', provisions: ['15(a)', '15(b)'] }));
    expect(confirming.snapshot()).toMatchObject({ offline: false, waiting: [], became: { confirmed: 2 } });
    expect(device.size).toBe(0);
  });

  it('go out one after another, in the order of their presses', async () => {
    const { confirming, sent } = aQueue({ kind: 'lost' }, confirmed(1), confirmed(2, '23(1)'));
    confirming.confirm(['15(a)']);
    await settle();
    confirming.confirm(['16(1)', '16(2)', '23(1)']);
    await settle();
    expect(sent.map(({ operationId }) => operationId)).toEqual(['id-1', 'id-1', 'id-2']);
    expect(confirming.snapshot().became).toMatchObject({ confirmed: 3, left: [{ reference: '23(1)' }] });
  });

  it('wait for their person when the session is over, and are given up when they are refused', async () => {
    const { confirming } = aQueue({ kind: 'ended' }, { kind: 'refused', reason: 'It was submitted.' });
    confirming.confirm(['15(a)']);
    await settle();
    expect(confirming.snapshot()).toMatchObject({ ended: true, waiting: [{ operationId: 'id-1' }] });
    await confirming.drain();
    expect(confirming.snapshot()).toMatchObject({
      ...{ ended: false, waiting: [] },
      became: { confirmed: 0, refused: { reason: 'It was submitted.' } },
    });
  });

  it('go out soon where the line came back while one was still on its way, however often it was lost before', async () => {
    const answers: ((outcome: ConfirmOutcome) => void)[] = [];
    const confirming = createConfirming({
      newId: () => 'id-1',
      send: () => new Promise((answer) => answers.push(answer)),
      keep: async () => undefined,
      drop: async () => undefined,
    });
    const lose = async () => {
      answers.at(-1)?.({ kind: 'lost' });
      await settle();
    };
    confirming.confirm(['15(a)']);
    await settle();
    await lose();
    for (let times = 0; times < 4; times += 1) {
      confirming.flush();
      await settle();
      if (times < 3) await lose();
    }
    confirming.flush();
    await lose();
    await vi.advanceTimersByTimeAsync(1_000);
    answers.at(-1)?.(confirmed(1));
    await settle();
    expect(confirming.snapshot()).toMatchObject({ waiting: [], became: { confirmed: 1 } });
  });

  it('say what became of the last press alone', async () => {
    const { confirming } = aQueue(confirmed(1), confirmed(2));
    confirming.confirm(['15(a)']);
    await settle();
    confirming.confirm(['15(b)', '16(1)']);
    await settle();
    expect(confirming.snapshot().became?.confirmed).toBe(2);
  });

  it('that come back from a file count once beside those that wait here', async () => {
    const { confirming, sent } = aQueue({ kind: 'lost' }, confirmed(1), confirmed(1));
    await confirming.resume({ operationId: 'kept', provisions: ['15(a)'] });
    await settle();
    await confirming.resume({ operationId: 'kept', provisions: ['15(a)'] });
    expect(confirming.snapshot().waiting).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });
});

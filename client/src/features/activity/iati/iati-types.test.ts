import { expect, it } from 'vitest';
import { chosenInput, firstDecision, type IatiRow, standingOf } from './iati-types.ts';

const row = (over: Partial<IatiRow>): IatiRow => ({
  ...{ at: 0, line: 3, identifier: 'XX-1', title: 'Advice', outcome: 'NEW', expectedRevision: null },
  content: {
    title: 'Advice',
    status: 'PIPELINE',
    organizations: [],
    participants: ['XAA'],
    provisions: ['15(a)'],
    types: ['LEGAL_ADVICE'],
  },
  ...{ changes: [], proposed: null, messages: [] },
  ...over,
});
const proposed = { provisions: [], types: [] };

it('takes nothing that nobody confirmed', () => {
  const guessed = row({ proposed });
  const decision = firstDecision(guessed);
  expect(standingOf(guessed)).toBe('toConfirm');
  expect(chosenInput(guessed, decision)).toBeNull();
  expect(chosenInput(guessed, { ...decision, taken: true, types: [] })).toBeNull();
  const confirmed = { taken: true, provisions: ['16(1)'], types: ['OTHER'] };
  expect(chosenInput(guessed, confirmed)).toMatchObject({
    ...{ iatiIdentifier: 'XX-1', expectedRevision: null },
    ...{ provisions: ['16(1)'], types: ['OTHER'] },
  });
});

it('takes what the file itself says, and what is changed, unless it is left out', () => {
  for (const outcome of ['NEW', 'CHANGED'] as const) {
    const ready = row({ outcome });
    const decision = firstDecision(ready);
    expect(chosenInput(ready, decision)?.provisions).toEqual(['15(a)']);
    expect(chosenInput(ready, { ...decision, taken: false })).toBeNull();
  }
});

it('takes nothing that is so already or is refused', () => {
  for (const outcome of ['UNCHANGED', 'ERROR'] as const) {
    const other = row({ outcome, content: null });
    expect(chosenInput(other, { ...firstDecision(other), taken: true })).toBeNull();
  }
});

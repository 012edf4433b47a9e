import { expect, it } from 'vitest';
import { decisions, type SessionViewer } from './session.ts';

it('counts what waits for a decision, not the questions of a draft that nobody has answered yet', () => {
  const waiting = [
    { kind: 'DRAFT_TO_SUBMIT', count: 1 },
    { kind: 'UNANSWERED', count: 90 },
    { kind: 'MATCH_TO_ANSWER', count: 6 },
    { kind: 'VAGUE_NEEDS', count: 0 },
  ];
  const sum = decisions({ waiting } as unknown as SessionViewer).reduce((all, { count }) => all + count, 0);
  expect(sum).toBe(7);
  expect(decisions(null)).toEqual([]);
});

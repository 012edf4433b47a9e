import { expect, it } from 'vitest';
import { conventionsIn, decisions, type Session, type SessionViewer } from './session.ts';

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

it('counts a convention of real States once one of its checklists was adopted, and of invented ones at once', () => {
  const asked = (state: Session['instruments'][number]['state'], convention: string) => ({
    ...{ code: convention, title: convention, state },
    convention: { code: convention, title: convention },
  });
  const instruments = [
    asked('ADOPTED', 'uncac'),
    asked('UNDER_CONSULTATION', 'new'),
    asked('SUPERSEDED', 'old'),
  ];
  const codes = (population: Session['population']) =>
    conventionsIn({ instruments, population }).map(({ code }) => code);
  expect(codes('REAL')).toEqual(['uncac', 'old']);
  expect(codes('FICTIONAL')).toEqual(['uncac', 'new', 'old']);
});

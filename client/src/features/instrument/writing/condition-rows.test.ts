import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionOf, groupOf } from './condition-rows.ts';
import type { Condition } from './draft-file.ts';

const line = { question: 'first', is: 'A' } as const;
const other = { question: 'second', atLeast: 3 } as const;

it.each<[string, Condition]>([
  ['a line', line],
  ['its opposite', { not: line }],
  ['lines that all hold', { all: [line, other] }],
  ['groups in a group', { any: [line, { all: [other, { not: { any: [line, other] } }] }] }],
  ['the opposite of a group', { not: { any: [line, other] } }],
])('shows %s and writes it as it was', (_name, condition) => {
  expect(conditionOf(groupOf(condition))).toEqual(condition);
});

it('leaves nothing of a condition without lines, and no group that lost all of its own', () => {
  expect(conditionOf(groupOf(undefined))).toBeNull();
  const group = groupOf({ all: [line, { any: [other] }] });
  const emptied = group.parts.map((part) => ('parts' in part ? { ...part, parts: [] } : part));
  expect(conditionOf({ ...group, parts: emptied })).toEqual({ all: [line] });
});

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Condition>(line, other, { question: 'third', answered: true }),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 2, maxLength: 3 }).map((any): Condition => ({ any })),
  ),
}));

it('gives any condition of and and or back as it was', () => {
  fc.assert(
    fc.property(condition, (one) => {
      expect(conditionOf(groupOf(one))).toEqual(one);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessmentId, ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { saidFields } from '../answer.ts';
import { mergeAnswer, unwritten } from '../answer-write.ts';
import { type Assignments, assigned, assignedTo, noAssignments, unassigned } from './assignment.ts';
import { partsOf, withoutAnybody } from './part.ts';
import { stands } from './ready.ts';
import { versionsOf } from './version.ts';

const asked = ['5(1)', '5(2)', '6(1)', '9(1)', '9(2)'] as Reference[];
const people = ['ana', 'ben', 'eva'] as UserId[];
const id = 'XAA/uncac-2007/2027' as AssessmentId;
const now = '2027-01-01T09:00:00.000Z';
const nothing = noAssignments(id, 'XAA' as ParticipantCode);

const act = fc.record({
  kind: fc.constantFrom('assign', 'unassign'),
  person: fc.constantFrom(...people),
  provisions: fc.subarray(asked, { minLength: 1 }),
  due: fc.constantFrom('2027-01-01', '2027-02-01', '2028-01-01'),
  insteadOf: fc.option(fc.constantFrom(...people), { nil: null }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;
const after = (acts: readonly Act[]): Assignments =>
  acts.reduce(
    (before, { kind, person, provisions, ...rest }) =>
      kind === 'assign'
        ? assigned(before, { person, provisions, ...rest }, now)
        : unassigned(before, person, provisions),
    nothing,
  );

it('a person looks after a provision once, until the day that was said last', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), act, (acts, last) => {
      const { list, revision } = after([...acts, { ...last, kind: 'assign' }]);
      const keys = list.map(({ person, provision }) => `${person} ${provision}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const provision of last.provisions)
        expect(list).toContainEqual(
          expect.objectContaining({ person: last.person, provision, due: last.due }),
        );
      expect(revision).toBe(acts.length + 1);
    }),
  );
});

it('what is taken back is nobody else’s to lose, and what one person is given takes nothing from others', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), act, (acts, last) => {
      const [before, then] = [after(acts), after([...acts, { ...last, insteadOf: null }])];
      for (const other of people.filter((one) => one !== last.person))
        expect(assignedTo(other, [then])).toEqual(assignedTo(other, [before]));
    }),
  );
});

it('each assigned provision is shown in one part of its person, and no other', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 8 }), fc.subarray(asked), (acts, answered) => {
      const division = after(acts);
      const standing = { answered: new Set<string>(answered), ready: new Set<string>(), today: '2027-01-15' };
      const parts = partsOf(division, asked, (provision) => provision.slice(0, 1), standing);
      expect(parts.reduce((sum, { provisions }) => sum + provisions.length, 0)).toBe(division.list.length);
      for (const { provisions, answered: count, next, late, due } of parts) {
        expect(count).toBe(provisions.filter((one) => answered.includes(one)).length);
        expect(next === null).toBe(count === provisions.length);
        expect(late).toBe(due < '2027-01-15' && next !== null);
      }
      const taken = new Set(division.list.map(({ provision }) => provision));
      expect(withoutAnybody(division, asked)).toEqual(asked.filter((one) => !taken.has(one)));
    }),
  );
});

const answer = unwritten(id, 'XAA' as ParticipantCode, '5(1)' as Reference);
const write = (before: typeof answer, patch: object) =>
  mergeAnswer(before, { patch, expectedRevision: before.revision, now, user: 'ana' as UserId, by: 'Ana' });

it('a mark is valid until something that is said changes, and not before', () => {
  const edits = fc.oneof(
    fc.record({ practice: fc.constantFrom('a', 'b') }),
    fc.record({ compliance: fc.constantFrom('YES', 'NO') }),
    fc.record({ visibility: fc.constantFrom('STATE', 'PUBLIC') }),
  );
  fc.assert(
    fc.property(
      fc.array(edits, { minLength: 1, maxLength: 6 }),
      fc.array(edits, { maxLength: 6 }),
      (first, later) => {
        const marked = first.reduce(write, answer);
        const then = later.reduce(write, marked);
        const history = later.reduce<{ now: typeof answer; changed: boolean }>(
          ({ now: before, changed }, patch) => {
            const next = write(before, patch);
            return {
              now: next,
              changed: changed || saidFields.some((field) => next[field] !== before[field]),
            };
          },
          { now: marked, changed: false },
        );
        expect(stands(marked, then)).toBe(!history.changed);
      },
    ),
  );
});

it('the versions of a field, one after the other, lead from what was there to what is there', () => {
  const edits = fc.record(
    { practice: fc.constantFrom('a', 'b', 'c'), compliance: fc.constantFrom('YES', 'NO') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 8 }), (all) => {
      let current = answer;
      const said = new Map<string, unknown>();
      for (const patch of all) {
        const next = write(current, patch);
        for (const { field, was, value } of versionsOf(current, next, {
          at: now,
          user: 'ana' as UserId,
          by: 'Ana',
        })) {
          expect(was).toEqual(said.get(field) ?? null);
          said.set(field, value);
        }
        current = next;
      }
      for (const field of ['practice', 'compliance'] as const)
        expect(said.get(field) ?? null).toEqual(current[field]);
    }),
  );
});

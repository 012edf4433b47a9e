import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ParticipantCode, Reference } from '../../base/ids.ts';
import { concerns } from './programme.ts';

const states = ['XAA', 'XAB', 'XAC'] as ParticipantCode[];
const provisions = ['5(1)', '15(a)', '16(1)'] as Reference[];
const programme = fc.record({
  participants: fc.subarray(states),
  provisions: fc.subarray(provisions),
});
const need = fc.record({
  participant: fc.constantFrom(...states),
  provision: fc.constantFrom(...provisions),
});

it('concerns what it names, and everything of what it names nothing of', () => {
  fc.assert(
    fc.property(programme, need, (one, of) => {
      const state = one.participants.length === 0 || one.participants.includes(of.participant);
      const provision = one.provisions.length === 0 || one.provisions.includes(of.provision);
      expect(concerns(one, of)).toBe(state && provision);
      expect(concerns({ participants: [], provisions: [] }, of)).toBe(true);
    }),
  );
});

it('concerns no more needs when it names one more State, and none fewer', () => {
  fc.assert(
    fc.property(programme, need, fc.constantFrom(...states), (one, of, another) => {
      if (one.participants.length === 0 || !concerns(one, of)) return;
      expect(concerns({ ...one, participants: [...one.participants, another] }, of)).toBe(true);
    }),
  );
});

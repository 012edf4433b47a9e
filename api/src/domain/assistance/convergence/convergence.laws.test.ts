import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCatalogue, ref } from '../../../../test/assessment-makers.ts';
import type { NeedId, ParticipantCode } from '../../base/ids.ts';
import { type ConvergenceGroup, converge, type FirstNeed, topOf } from './convergence.ts';
import { reasonsOf } from './reasons.ts';

const subject = (code: string) => ({
  ...{ code, names: { en: code }, articles: [], provisions: [], version: '1' },
});
const catalogue = aCatalogue({ subjects: [subject('WHISTLE_BLOWERS'), subject('ASSETS')] });
const provisions = [...catalogue.provisions.keys()];
const states = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE'] as ParticipantCode[];

const need = fc
  .record({
    participant: fc.constantFrom(...states),
    provision: fc.constantFrom(...provisions),
    type: fc.constantFrom('LEGAL_ADVICE', 'CAPACITY_BUILDING'),
    subjects: fc.subarray([...catalogue.subjects.keys()]),
  })
  .map(
    (said): FirstNeed => ({ ...said, id: `${said.participant}/${said.provision}/${said.type}` as NeedId }),
  );
const world = fc.uniqueArray(need, { maxLength: 25, selector: ({ id }) => id });
const needsOf = ({ members }: ConvergenceGroup) => members.flatMap(({ needs }) => needs);

describe('convergence', () => {
  it('is the same whatever comes first', () => {
    fc.assert(
      fc.property(
        world.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          expect(converge(other, catalogue)).toEqual(converge(all, catalogue));
        },
      ),
    );
  });

  it('has each State in a group or among those that are alone, and nobody else in either', () => {
    fc.assert(
      fc.property(world, (all) => {
        const { groups, alone } = converge(all, catalogue);
        const grouped = groups.flatMap(({ members }) => members.map(({ participant }) => participant));
        const there = new Set(all.map(({ participant }) => participant));
        expect(new Set([...grouped, ...alone])).toEqual(there);
        expect(alone.filter((code) => grouped.includes(code))).toEqual([]);
      }),
    );
  });

  it('forgets a State wholly that takes part no longer', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...states), (all, gone) => {
        const rest = all.filter(({ participant }) => participant !== gone);
        expect(JSON.stringify(converge(rest, catalogue))).not.toContain(gone);
      }),
    );
  });

  it('groups two States at least, each by needs that are in every area of the group', () => {
    fc.assert(
      fc.property(world, (all) => {
        for (const { areas, members } of converge(all, catalogue).groups) {
          expect(members.length).toBeGreaterThan(1);
          for (const { participant, needs } of members) {
            expect(needs.length).toBeGreaterThan(0);
            for (const { kind, code } of areas)
              for (const one of needs) {
                expect(one.participant).toBe(participant);
                expect(
                  kind === 'ARTICLE' ? catalogue.provisions.get(one.provision)?.article : one.subjects,
                ).toEqual(kind === 'ARTICLE' ? code : expect.arrayContaining([code]));
              }
          }
        }
      }),
    );
  });

  it('leaves nobody out of a group that puts the same first', () => {
    fc.assert(
      fc.property(world, (all) => {
        for (const group of converge(all, catalogue).groups)
          for (const { kind, code } of group.areas)
            for (const one of all) {
              const isIn =
                kind === 'ARTICLE'
                  ? catalogue.provisions.get(one.provision)?.article === code
                  : one.subjects?.includes(code);
              if (isIn) expect(needsOf(group)).toContainEqual(one);
            }
      }),
    );
  });

  it('has no two groups of the same needs, and is never called twice by one area', () => {
    fc.assert(
      fc.property(world, (all) => {
        const { groups } = converge(all, catalogue);
        const said = groups.map((group) =>
          needsOf(group)
            .map(({ id }) => id)
            .join(' '),
        );
        expect(new Set(said).size).toBe(said.length);
        const areas = groups.flatMap(({ areas }) => areas.map(({ kind, code }) => `${kind}/${code}`));
        expect(new Set(areas).size).toBe(areas.length);
      }),
    );
  });

  it('says of every State what is true of it', () => {
    fc.assert(
      fc.property(world, (all) => {
        for (const group of converge(all, catalogue).groups) {
          const reasons = reasonsOf(group);
          expect(reasons.length).toBeGreaterThan(0);
          for (const { code, sentence } of reasons) {
            const named = String(sentence.values[values[code]]).split(/, ?/);
            for (const { needs } of group.members)
              expect(said[code](needs)).toEqual(expect.arrayContaining(named));
          }
        }
      }),
    );
  });
});

const values = { ARTICLE: 'article', SUBJECT: 'subjects', PROVISION: 'provisions', TYPE: 'types' } as const;
const said: Record<keyof typeof values, (needs: readonly FirstNeed[]) => readonly string[]> = {
  ARTICLE: (needs) => needs.map(({ provision }) => catalogue.provisions.get(provision)?.article ?? ''),
  SUBJECT: (needs) => needs.flatMap(({ subjects = [] }) => subjects),
  PROVISION: (needs) => needs.map(({ provision }) => provision),
  TYPE: (needs) => needs.map(({ type }) => type),
};
const shuffled = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });

it('puts groups in the order of the Convention and of the vocabulary', () => {
  const of = (participant: string, provision: string, subjects: string[] = []): FirstNeed => ({
    ...{
      participant: participant as ParticipantCode,
      provision: ref(provision),
      type: 'LEGAL_ADVICE',
      subjects,
    },
    id: `${participant}/${provision}` as NeedId,
  });
  const { groups, alone } = converge(
    [
      of('XAB', '23(1)', ['ASSETS']),
      of('XAA', '23(1)', ['ASSETS']),
      of('XAC', '15(a)', ['WHISTLE_BLOWERS']),
      of('XAA', '15(b)'),
      of('XAB', '16(1)', ['WHISTLE_BLOWERS']),
      of('XAD', '16(2)'),
      of('XAE', '999'),
    ],
    catalogue,
  );
  expect(groups.map(({ id, areas }) => [id, areas.length])).toEqual([
    ['ARTICLE/15', 1],
    ['ARTICLE/16', 1],
    ['ARTICLE/23', 2],
    ['SUBJECT/WHISTLE_BLOWERS', 1],
  ]);
  expect(alone).toEqual(['XAE']);
});

it('takes the first of each State, in its order, and all of whoever placed fewer', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), fc.integer({ min: 1, max: 6 }), (owners, most) => {
      const ids = owners.map((state, at) => `${state}/${at}/X` as NeedId);
      const top = topOf(ids, most);
      for (const state of states) {
        const own = ids.filter((id) => id.startsWith(state));
        expect(top.filter((id) => id.startsWith(state))).toEqual(own.slice(0, most));
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCatalogue,
  anArticle,
  aPrerequisite,
  aRevision,
  aSubmittedAnswer,
  aWish,
  ref,
  state,
} from '../../../test/assessment-makers.ts';
import { compliances } from './answer.ts';
import { deriveNeeds } from './derive-needs.ts';
import { inForce } from './in-force.ts';
import { waitingAgain } from './waiting-again.ts';

const now = '2027-03-01T00:00:00.000Z';
const numbers = ['1', '2', '3', '4'];
const edges = fc.array(fc.record({ from: fc.nat(2), to: fc.nat(3), hard: fc.boolean() }), { maxLength: 6 });

const catalogueOf = (links: readonly { from: number; to: number; hard: boolean }[]) =>
  aCatalogue({
    instruments: [],
    articles: numbers.map((number, own) =>
      anArticle(number, [ref(`${number}(1)`), ref(`${number}(2)`)], {
        prerequisites: links
          .filter(
            ({ from, to }, at) =>
              to === own && from < to && links.findIndex((one) => one.from === from && one.to === to) === at,
          )
          .map(({ from, hard }) =>
            aPrerequisite(number, numbers[from] as string, { strength: hard ? 'HARD' : 'SOFT' }),
          ),
      }),
    ),
  });

const answers = fc
  .array(
    fc.record({
      compliance: fc.constantFrom(...compliances),
      wishes: fc.boolean(),
      vague: fc.boolean(),
      assisted: fc.boolean(),
      label: fc.constantFrom('SECRETARIAT' as const, 'DONORS' as const, 'PUBLIC' as const),
    }),
    { minLength: 8, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ compliance, wishes, vague, assisted, label }, at) =>
      aSubmittedAnswer(`${numbers[at >> 1]}(${(at & 1) + 1})`, {
        ...{ compliance, label },
        assistanceWanted: wishes ? [aWish(vague ? { subject: 'help' } : {})] : [],
        assistanceReceived: assisted
          ? [{ type: 'LEGAL_ADVICE', providerName: 'Agency', from: null, until: null }]
          : [],
      }),
    ),
  );

describe('needs, once articles build on others than before', () => {
  it('are what the same answers make of the new graph, and no other', () => {
    fc.assert(
      fc.property(edges, edges, answers, (before, after, submitted) => {
        const standing = inForce([aRevision(submitted)]);
        const derive = (links: typeof before, existing: Parameters<typeof deriveNeeds>[0]['existing']) =>
          deriveNeeds({
            ...{ participant: state, inForce: standing, existing, now },
            catalogue: catalogueOf(links),
          }).changed;
        const needs = derive(before, []);
        const facts = { inForce: standing, catalogue: catalogueOf(after), now };
        const again = needs.map((need) => waitingAgain(need, facts) ?? need);
        expect(derive(after, again)).toEqual([]);
        expect(again.map((need) => waitingAgain(need, facts))).toEqual(again.map(() => null));
        // What waits for nothing else is told to nobody.
        expect(again.map(({ revision }) => revision)).toEqual(needs.map(({ revision }) => revision));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCatalogue, anArticle, aPrerequisite, ref } from '../../../../test/assessment-makers.ts';
import type { Reference } from '../../base/ids.ts';
import { hardPrerequisitesOf } from '../../convention/prerequisites.ts';
import { type Compliance, compliances, isGap } from '../answer.ts';
import { prerequisiteGraph } from './graph.ts';
import { type AnsweredProvision, holdsUp } from './standing.ts';

const size = 7;
const numbers = Array.from({ length: size }, (_, at) => String(at + 1));
const provision = (article: string, at: number) => ref(`${article}(${at})`);

/** A convention of seven articles of two provisions; what builds on what, what is asked, answered and wished for is drawn. */
const worlds = fc
  .record({
    links: fc.array(
      fc.record({
        from: fc.nat(size - 1),
        to: fc.nat(size - 1),
        hard: fc.boolean(),
        part: fc.constantFrom(0, 1, 2),
      }),
      { maxLength: 14 },
    ),
    asked: fc.subarray(numbers, { minLength: 1 }),
    answers: fc.array(
      fc.record({
        at: fc.nat(size * 2 - 1),
        compliance: fc.constantFrom<Compliance>(...compliances),
        appliedDirectly: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
    needs: fc.array(fc.nat(size * 2 - 1), { maxLength: 10 }),
  })
  .map(({ links, asked, answers, needs }) => {
    const at = (index: number): Reference => provision(numbers[index >> 1] as string, (index & 1) + 1);
    const articles = numbers.map((number, own) =>
      anArticle(number, [provision(number, 1), provision(number, 2)], {
        prerequisites: links
          .filter(({ from, to }) => to === own && from < to)
          .map(({ from, hard, part }) =>
            aPrerequisite(number, numbers[from] as string, {
              strength: hard ? 'HARD' : 'SOFT',
              of: part === 0 ? [] : [provision(numbers[from] as string, part)],
            }),
          ),
      }),
    );
    const catalogue = aCatalogue({ articles, instruments: [] });
    const answered = new Map<Reference, AnsweredProvision>(
      answers.map(({ at: index, ...answer }) => [at(index), { provision: at(index), ...answer }]),
    );
    return {
      catalogue,
      instrument: { provisions: asked.flatMap((number) => [provision(number, 1), provision(number, 2)]) },
      answered,
      needs: needs.map(at),
    };
  });

describe('the prerequisite graph of a State', () => {
  it('lets no fewer needs start the more is settled, and all of them in the end', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { order, openNeeds } = prerequisiteGraph(world);
        const starts = order.map(({ canStart }) => canStart);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(starts.at(-1)).toBe(openNeeds);
        const settled = order.flatMap(({ article }) => article ?? []);
        expect(new Set(settled).size).toBe(settled.length);
      }),
    );
  });

  it('says of no article that it holds up what starts today, and of none that settling it frees more than waits for it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { order, articles, openNeeds } = prerequisiteGraph(world);
        const today = order[0]?.canStart ?? 0;
        for (const { needsWaiting, startAtOnce } of articles) {
          expect(needsWaiting).toBeLessThanOrEqual(openNeeds - today);
          expect(startAtOnce).toBeLessThanOrEqual(needsWaiting);
        }
        // Whatever waits, waits for something.
        expect(articles.some(({ needsWaiting }) => needsWaiting > 0)).toBe(today < openNeeds);
      }),
    );
  });

  it('waits for what a need is said to wait for, and for more only through others', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { catalogue, answered, needs } = world;
        const shown = new Map(prerequisiteGraph(world).articles.map((one) => [one.article, one]));
        for (const need of needs) {
          const number = catalogue.provisions.get(need)?.article as string;
          const direct = hardPrerequisitesOf(catalogue, need)
            .filter((one) => {
              const answer = answered.get(one);
              return answer && isGap(answer) && !answer.appliedDirectly;
            })
            .map((one) => catalogue.provisions.get(one)?.article)
            .filter((one) => one !== number);
          const waitsFor = shown.get(number)?.waitsFor;
          if (waitsFor) expect(waitsFor).toEqual(expect.arrayContaining(direct));
        }
      }),
    );
  });

  it('asks nothing of what is fulfilled, or where the treaty is applied directly', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const fulfilled = new Map(
          [...world.answered].map(([at, answer]) => [
            at,
            holdsUp(answer) ? { ...answer, appliedDirectly: true } : answer,
          ]),
        );
        const { order, links, longestRow } = prerequisiteGraph({ ...world, answered: fulfilled });
        expect(order).toEqual([{ article: null, canStart: order[0]?.canStart }]);
        expect(links.flatMap(({ waitsFor }) => waitsFor)).toEqual([]);
        expect(longestRow).toEqual([]);
      }),
    );
  });

  it('is waited for through some link wherever something waits', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { articles, links } = prerequisiteGraph(world);
        for (const { article, waitsFor } of articles)
          for (const one of waitsFor)
            expect(
              links.some((link) => link.article === article && link.waitsFor.includes(one)),
              `${article} waits for ${one}`,
            ).toBe(true);
      }),
    );
  });

  it('has a longest row in which each waits for the one before it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { articles, longestRow } = prerequisiteGraph(world);
        const waits = new Map(articles.map(({ article, waitsFor }) => [article, waitsFor]));
        longestRow.forEach((article, at) => {
          const before = longestRow[at - 1];
          if (before !== undefined) expect(waits.get(article)).toContain(before);
        });
      }),
    );
  });
});

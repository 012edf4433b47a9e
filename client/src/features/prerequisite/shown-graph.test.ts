import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, layOutAll } from './layout.ts';
import { aGraph, aLink, anArticle } from './made-graph.test-kit.ts';
import { type Link, shownGraph, withoutImplied } from './shown-graph.ts';
import { walk } from './walk.ts';

const size = 8;
const drawn = fc
  .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 })
  .map((pairs) => [...new Set(pairs.filter(([from, to]) => from < to).map(([from, to]) => `${from} ${to}`))])
  .map((names) => names.map((name) => aLink(...(name.split(' ') as [string, string]))));
const all = Array.from({ length: size }, (_, at) => anArticle(String(at)));

function reach(links: readonly Link[]): Set<string> {
  const pairs = new Set(links.map(({ prerequisite, article }) => `${prerequisite.number} ${article.number}`));
  for (let turn = 0; turn < size; turn++)
    for (const one of [...pairs])
      for (const other of [...pairs]) {
        const [from, over] = one.split(' ');
        const [start, to] = other.split(' ');
        if (over === start) pairs.add(`${from} ${to}`);
      }
  return pairs;
}

describe('the links that are drawn', () => {
  it('join the same articles as all of them, and none can be left out', () => {
    fc.assert(
      fc.property(drawn, (links) => {
        const kept = withoutImplied(links);
        expect(reach(kept)).toEqual(reach(links));
        for (const one of kept) expect(reach(kept.filter((link) => link !== one))).not.toEqual(reach(links));
      }),
    );
  });

  it('keep the one through which something waits, where the longer way goes over what is fulfilled', () => {
    const links = [aLink('15', '23'), aLink('23', '44'), aLink('15', '44', { waitsFor: ['15'] })];
    const articles = [
      anArticle('15', { needsWaiting: 1 }),
      anArticle('23'),
      anArticle('44', { waitsFor: ['15'] }),
    ];
    const shown = shownGraph(aGraph(articles, links), 'hard', '15');
    expect(shown.links).toContain(links[2]);
    expect(shown.waiting.map(({ article }) => article.number)).toEqual(['15', '23', '44']);
  });

  it('show what waits for something else, too, and leave to the list what nothing is joined to', () => {
    const articles = [anArticle('5'), anArticle('6', { waitsFor: ['5'] }), anArticle('9'), anArticle('15')];
    const links = [aLink('5', '6', { waitsFor: ['5'] }), aLink('9', '15', { strength: 'SOFT' })];
    const hard = shownGraph(aGraph(articles, links), 'hard', '15');
    expect(hard.others.map(({ article }) => article.number)).toEqual(['5', '6']);
    expect(hard.notDrawn.map(({ article }) => article.number)).toEqual(['9']);
    const soft = shownGraph(aGraph(articles, links), 'all', null);
    expect(soft.notDrawn).toEqual([]);
  });
});

describe('the layout', () => {
  it('puts each article after all that it builds on, and no two in one place', () => {
    fc.assert(
      fc.property(drawn, (links) => {
        const { boxes, lines } = layOut(all, withoutImplied(links));
        expect(boxes.length).toBe(size);
        const steps = new Map(boxes.map(({ article, step }) => [article.article.number, step]));
        for (const { link } of lines)
          expect(steps.get(link.article.number)).toBeGreaterThan(
            steps.get(link.prerequisite.number) as number,
          );
        expect(new Set(boxes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(size);
      }),
      { numRuns: 40 },
    );
  });

  it('is walked along the links, and up and down within a step', () => {
    const links = [aLink('15', '23'), aLink('16', '23'), aLink('23', '46')];
    const articles = ['15', '16', '23', '46'].map((number) => anArticle(number));
    const layout = layOutAll({ links, waiting: articles, others: [], notDrawn: [] });
    const [upper, lower] = layout.boxes
      .filter(({ step }) => step === 0)
      .map(({ article }) => article.article.number);
    expect([upper, lower].sort()).toEqual(['15', '16']);
    expect(walk(layout, upper as string, 'down')).toBe(lower);
    expect(walk(layout, lower as string, 'up')).toBe(upper);
    expect(walk(layout, '15', 'on')).toBe('23');
    expect(walk(layout, '23', 'on')).toBe('46');
    expect(walk(layout, '46', 'back')).toBe('23');
    expect(walk(layout, '46', 'on')).toBeNull();
  });
});

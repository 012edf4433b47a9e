import { describe, expect, it } from 'vitest';
import { type Help, likelySpanOf } from './help.ts';
import { overlaps } from './overlaps.ts';

/** Numbers that look drawn by lot and are the same in every run. */
function drawn(seed: number) {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return { below, happens: (perCent: number) => below(100) < perCent };
}

const day = (days: number): string => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
const today = 900;
const changedAt = `${day(today)}T10:00:00.000Z`;

interface Project extends Omit<Help, 'time'> {
  readonly starts: number;
  readonly length: number;
}

/** What two projects truly have in common, whatever is published of them. */
function trulyOverlap(a: Project, b: Project): boolean {
  const meets = (some: readonly number[], others: readonly number[]) =>
    some.some((one) => others.includes(one));
  return (
    meets(a.participants, b.participants) &&
    meets(a.articles, b.articles) &&
    meets(a.types, b.types) &&
    a.starts <= b.starts + b.length &&
    b.starts <= a.starts + a.length &&
    [...a.providers].sort().join() !== [...b.providers].sort().join()
  );
}

describe('duplicates that were sown among the activities of a world', () => {
  it('are found, and little that does not overlap in truth', () => {
    const { below, happens } = drawn(20_261_130);
    const projects: Project[] = [];
    const put = (project: Project): number => projects.push(project) - 1;
    const aProject = (): Project => ({
      providers: [below(60)],
      participants: Array.from({ length: happens(20) ? 3 : 1 }, () => below(190)),
      articles: Array.from({ length: 1 + below(3) }, () => below(66)),
      types: Array.from({ length: 1 + below(2) }, () => below(12)),
      starts: below(1_700),
      length: 60 + below(900),
    });
    for (let n = 0; n < 1_900; n++) put(aProject());
    const sown = new Set<string>();
    for (let n = 0; n < 300; n++) {
      const project = aProject();
      const first = put(project);
      // Written down again, by whoever carries it out: with another partner, an article or a kind of help more, days that differ by some weeks.
      const again = {
        ...project,
        providers: [...(happens(40) ? project.providers : []), 60 + below(60)],
        articles: happens(50) ? [...project.articles, below(66)] : project.articles,
        types: happens(30) ? [...project.types, below(12)] : project.types,
        starts: project.starts + below(40) - 20,
      };
      sown.add(`${first} ${put(again)}`);
      // And what only looks like it: in another State, of another kind, for another article, long after, by the same provider.
      const other = [120 + below(60)];
      put({ ...project, providers: other, participants: [190 + n] });
      put({ ...project, providers: other, types: [12 + n] });
      put({ ...project, providers: other, articles: [66 + n] });
      put({ ...project, providers: other, starts: project.starts + project.length + 30 + below(700) });
      put(project);
    }
    // As providers publish them: of every ten one says no first day, and one no last day.
    const published = projects.map(({ starts, length, ...help }): Help => {
      const ends = starts + length;
      return {
        ...help,
        time: likelySpanOf({
          status: starts > today ? 'PIPELINE' : ends < today ? 'CLOSED' : 'IMPLEMENTATION',
          starts: happens(10) ? null : day(starts),
          ends: happens(10) ? null : day(ends),
          changedAt,
        }),
      };
    });
    const found = overlaps(published);
    const right = found.filter(([low, high]) =>
      trulyOverlap(projects[low] as Project, projects[high] as Project),
    );
    const known = new Set(found.map((pair) => pair.join(' ')));
    const precision = right.length / found.length;
    const recall = [...sown].filter((pair) => known.has(pair)).length / sown.size;
    console.info(
      `Overlaps among ${projects.length} activities: ${found.length} found, precision ${precision.toFixed(3)}; ${sown.size} duplicates sown, recall ${recall.toFixed(3)}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

import type { FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';

/** A cell in full: “Article 23, legislative drafting: 14 needs of 12 States, 1 unmet, 5 offered; 1 offer, 2 activities”. Many cells have the same figures, which are put in words once. */
export function useCellSentence(): (where: string, figures: FiguresFragment) => string {
  const t = useTexts(texts);
  const { enumerate, signs } = useFormat();
  const said = saidIn.get(t) ?? new Map<string, string>();
  saidIn.set(t, said);
  return (where, { needs, participants, offers, activities, coverage }) => {
    const counts = states.map((state) => coverage[state]);
    const figures = [needs, participants, offers, activities, ...counts].join();
    const known = said.get(figures);
    if (known !== undefined) return where + known;
    const served = states
      .filter((state) => coverage[state] > 0)
      .map((state) => t(state, { number: coverage[state] }));
    const asked = t('needs', { count: needs, states: t('states', { count: participants }) });
    const brought = enumerate([t('offers', { count: offers }), t('activities', { count: activities })]);
    const words = signs.colon + [asked, ...served].join(signs.comma) + signs.semicolon + brought;
    said.set(figures, words);
    return where + words;
  };
}
const saidIn = new WeakMap<object, Map<string, string>>();

const states = ['unmet', 'offered', 'agreed', 'underWay', 'met'] as const;

export const texts = english('matrix.cell-sentence', {
  needs_one: '{{count}} need of {{states}}',
  needs_other: '{{count}} needs of {{states}}',
  states_one: '{{count}} State',
  states_other: '{{count}} States',
  unmet: '{{number}} unmet',
  offered: '{{number}} offered',
  agreed: '{{number}} agreed',
  underWay: '{{number}} under way',
  met: '{{number}} met',
  offers_one: '{{count}} offer',
  offers_other: '{{count}} offers',
  activities_one: '{{count}} activity',
  activities_other: '{{count}} activities',
});

import type { FiguresFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';

/** A cell in full: “Article 23, legislative drafting: 14 needs of 12 States, 1 unmet, 5 offered; 1 offer, 2 activities”. */
export function useCellSentence(): (where: string, figures: FiguresFragment) => string {
  const t = useTexts(texts);
  const { enumerate, signs } = useFormat();
  return (where, { needs, participants, offers, activities, coverage }) => {
    const served = states
      .filter((state) => coverage[state] > 0)
      .map((state) => t(state, { number: coverage[state] }));
    const asked = t('needs', { count: needs, states: t('states', { count: participants }) });
    const brought = enumerate([t('offers', { count: offers }), t('activities', { count: activities })]);
    return where + signs.colon + [asked, ...served].join(signs.comma) + signs.semicolon + brought;
  };
}

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

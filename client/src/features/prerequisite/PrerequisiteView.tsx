import { useMemo } from 'react';
import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { holds, useViewer } from '../../lib/session.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { usePhone } from '../../lib/use-media.ts';
import { usePrinting } from '../../lib/use-printing.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ChosenArticle } from './ChosenArticle.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { HeldUpList } from './HeldUpList.tsx';
import { LongestRow } from './LongestRow.tsx';
import { PrerequisiteGraph } from './PrerequisiteGraph.tsx';
import { PrerequisiteTable } from './PrerequisiteTable.tsx';
import styles from './PrerequisiteView.module.css';
import { PutFirstButton } from './PutFirstButton.tsx';
import { SettlingSteps } from './SettlingSteps.tsx';
import { firstOf, shownGraph } from './shown-graph.ts';
import type { GraphChoice } from './use-graph-choice.ts';
import { WaitingNeeds } from './WaitingNeeds.tsx';

type PrerequisiteViewProps = {
  readonly graph: PrerequisiteGraphFragment;
  readonly name: string;
  readonly choice: GraphChoice;
};

/** The graph of one State, what it comes to, and the article that is looked at. */
export function PrerequisiteView({ graph, name, choice }: PrerequisiteViewProps) {
  const t = useTexts(texts);
  const viewer = useViewer();
  const phone = usePhone();
  const printing = usePrinting();
  const { choose, own, state, links } = choice;
  const first = firstOf(graph);
  const article =
    graph.articles.find(({ article }) => article.number === choice.article) ??
    graph.articles.find(({ article }) => article.number === first);
  const chosen = article?.article.number ?? null;
  const shown = useMemo(() => shownGraph(graph, links, chosen), [graph, links, chosen]);
  const choosing = { chosen, onChoose: (number: string) => choose({ article: number }) };

  if (!graph.articles.some(({ answered }) => answered.length > 0))
    return (
      <EmptyFace
        title={t('empty')}
        action={own && <ButtonLink to={paths.checklists}>{t('toChecklist')}</ButtonLink>}
      >
        {t(own ? 'emptyOwn' : 'emptyOther')}
      </EmptyFace>
    );
  return (
    <>
      <Lead graph={graph} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <section className="card">
            {choice.asList || printing ? (
              <PrerequisiteTable graph={graph} links={links} />
            ) : phone ? (
              <HeldUpList graph={graph} {...choosing} />
            ) : (
              <>
                <PrerequisiteGraph shown={shown} {...choosing} />
                {shown.notDrawn.length > 0 && (
                  <p className={styles.more}>
                    {t('notDrawn', { count: shown.notDrawn.length })}{' '}
                    {shown.notDrawn.map(({ article }) => (
                      <bdi key={article.number} dir="ltr" title={article.shortTitle}>
                        {shownKey(article.number)}
                      </bdi>
                    ))}
                  </p>
                )}
              </>
            )}
            <GraphLegend chosen={chosen} links={links} />
          </section>
          <SettlingSteps graph={graph} />
          <LongestRow graph={graph} {...choosing} />
        </div>
        <aside className={styles.side}>
          <WaitingNeeds graph={graph} {...choosing} />
          {article && (
            <ChosenArticle article={article} links={shown.links} own={own} name={name}>
              {own && article.needs > 0 && holds(viewer, 'FOCAL_POINT') && (
                <PutFirstButton
                  key={article.article.number}
                  participant={state}
                  article={article.article.number}
                />
              )}
            </ChosenArticle>
          )}
        </aside>
      </div>
    </>
  );
}

/** Where to begin, in one sentence; the State decides [WG 25, 40]. */
function Lead({ graph }: { readonly graph: PrerequisiteGraphFragment }) {
  const t = useTexts(texts);
  const { openNeeds, articles } = graph;
  const number = firstOf(graph);
  const waiting = articles.find(({ article }) => article.number === number)?.needsWaiting ?? 0;
  return (
    <p className={styles.lead}>
      {t('some')}{' '}
      {openNeeds === 0
        ? t('noNeeds')
        : number === null
          ? t('noneWaits', { count: openNeeds })
          : t('begin', { number: shownKey(number), count: waiting, all: openNeeds })}{' '}
      {t('decides')}
    </p>
  );
}

export const texts = english('prerequisite.view', {
  some: 'Some articles only work once others do.',
  begin_one: 'Most waits for article {{number}}: {{count}} of {{all}} open needs.',
  begin_other: 'Most waits for article {{number}}: {{count}} of {{all}} open needs.',
  noneWaits_one: 'The open need waits for nothing.',
  noneWaits_other: 'None of the {{count}} open needs waits for anything.',
  noNeeds: 'No need is open.',
  decides: 'A law alone is not enough, and only the State decides what comes first.',
  notDrawn_one: '1 more article is in the list:',
  notDrawn_other: '{{count}} more articles are in the list:',
  empty: 'Nothing is answered yet',
  emptyOwn: 'The graph follows from the answers that you submitted: submit a checklist first.',
  emptyOther: 'This State has submitted nothing that you may see.',
  toChecklist: 'To the checklist',
});

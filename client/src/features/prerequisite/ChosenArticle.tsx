import type { ReactNode } from 'react';
import type { ArticleInGraphFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { Because } from '../../ui/Because.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Own } from '../../ui/Own.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { type Link, leadsTo } from './shown-graph.ts';
import { texts as words } from './texts.ts';

type ChosenArticleProps = {
  readonly article: ArticleInGraphFragment;
  readonly links: readonly Link[];
  /** It is their own State that the reader looks at. */
  readonly own: boolean;
  readonly name: string;
  /** What the State can do about it. */
  readonly children?: ReactNode;
};

/** What was answered at one article, what waits for it, and why: the links with their reasons. */
export function ChosenArticle({ article: one, links, own, name, children }: ChosenArticleProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { list, enumerate } = useFormat();
  const { article, answered, needsWaiting, waitsFor } = one;
  const number = shownKey(article.number);
  const gaps = answered.filter(({ compliance }) => compliance !== 'YES');
  const at = (standing: 'NO' | 'IN_PART') =>
    gaps.filter(({ compliance }) => compliance === standing).map(({ provision }) => provision.label);
  const direct = answered
    .filter(({ appliedDirectly }) => appliedDirectly)
    .map(({ provision }) => provision.label);
  const reasons = links.filter((link) =>
    needsWaiting > 0
      ? link.prerequisite.number === article.number && leadsTo(link, article.number)
      : link.article.number === article.number || link.prerequisite.number === article.number,
  );
  return (
    <Panel title={t(needsWaiting > 0 ? 'whyFirst' : 'title', { number, name: article.shortTitle })}>
      <div className="stack sm ink2">
        {(['NO', 'IN_PART'] as const).map((standing) => {
          const provisions = at(standing);
          return provisions.length > 0 ? (
            <p key={standing}>
              {t(own ? 'youAnswered' : 'theyAnswered', {
                name,
                answer: word(standing),
                provisions: list(provisions),
              })}
            </p>
          ) : null;
        })}
        {gaps.length === 0 && <p>{t(answered.length > 0 ? 'fulfilled' : 'unknown')}</p>}
        {direct.length > 0 && <p>{t('direct', { provisions: list(direct) })}</p>}
        {needsWaiting > 0 && <p>{word('wait', { count: needsWaiting })}.</p>}
        {waitsFor.length > 0 && (
          <p>{t('waitsFor', { articles: enumerate(waitsFor.map(({ number }) => shownKey(number))) })}</p>
        )}
        {reasons.map((link) => (
          <Because key={`${link.prerequisite.number} ${link.article.number}`}>
            {t(link.strength === 'HARD' ? 'hard' : 'soft', {
              from: shownKey(link.prerequisite.number),
              to: shownKey(link.article.number),
            })}{' '}
            <Own>{link.reason}</Own>
          </Because>
        ))}
      </div>
      <div className="row wrap no-print" style={{ marginBlockStart: 10 }}>
        {children}
        <ButtonLink size="small" to={`${paths.offers}?article=${encodeURIComponent(article.number)}`}>
          {t('offers')}
        </ButtonLink>
      </div>
    </Panel>
  );
}

export const texts = english('prerequisite.chosen-article', {
  title: 'Article {{number}}: {{name}}',
  whyFirst: 'Article {{number}}, why first',
  youAnswered: 'You answered “{{answer}}” on {{provisions}}.',
  theyAnswered: '{{name}} answered “{{answer}}” on {{provisions}}.',
  fulfilled: 'It is fulfilled as far as it is answered.',
  unknown: 'Nothing is answered here that you may see.',
  direct: 'The Convention is applied directly on {{provisions}}: no statute has to come first.',
  waitsFor: 'Before it come {{articles}}.',
  hard: 'article {{to}} needs article {{from}}:',
  soft: 'article {{to}} gains from article {{from}}:',
  offers: 'See offers',
});

import type { PrerequisiteGraphFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { shownKey } from '../../lib/shown-key.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { StandingDial } from './StandingDial.tsx';
import type { Links } from './shown-graph.ts';
import { texts as words } from './texts.ts';

/** The same as the graph, article by article. */
export function PrerequisiteTable({
  graph,
  links,
}: {
  readonly graph: PrerequisiteGraphFragment;
  readonly links: Links;
}) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { enumerate, number, signs } = useFormat();
  // Where there are no columns each says what it is, and what is empty is left out.
  const cell = (label: string, text: string) => (
    <td className={text === '' ? 'hide-s' : undefined}>
      {text !== '' && (
        <span className="only-s muted">
          {label}
          {signs.colon}
        </span>
      )}
      {text}
    </td>
  );
  const buildsOn = (article: string) =>
    graph.links
      .filter((link) => link.article.number === article && (links === 'all' || link.strength === 'HARD'))
      .map(({ prerequisite }) => shownKey(prerequisite.number));
  return (
    <RecordTable
      first="34%"
      heads={[t('article'), t('standing'), t('needs'), t('waiting'), t('buildsOn'), t('waitsFor')]}
    >
      {graph.articles.map(({ article, standing, needs, needsWaiting, waitsFor }) => (
        <tr key={article.number}>
          <th scope="row">
            <bdi dir="ltr">{shownKey(article.number)}</bdi> {article.title}
          </th>
          <td>
            <span className="row" style={{ gap: 6 }}>
              <StandingDial standing={standing} />
              {word(standing)}
            </span>
          </td>
          {cell(t('needs'), needs > 0 ? number(needs) : '')}
          {cell(t('waiting'), needsWaiting > 0 ? number(needsWaiting) : '')}
          {cell(t('buildsOn'), enumerate([...new Set(buildsOn(article.number))]))}
          {cell(t('waitsFor'), enumerate(waitsFor.map((one) => shownKey(one.number))))}
        </tr>
      ))}
    </RecordTable>
  );
}

export const texts = english('prerequisite.table', {
  article: 'Article',
  standing: 'Answer',
  needs: 'Open needs',
  waiting: 'Needs that wait for it',
  buildsOn: 'Builds on',
  waitsFor: 'Waits for',
});

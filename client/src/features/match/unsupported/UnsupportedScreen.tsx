import { useQuery } from '@apollo/client/react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useUnknownParts } from '../../../lib/unknown-parts.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { ListFaces } from '../../../ui/ListFaces.tsx';
import { Page } from '../../../ui/Page.tsx';
import { UnknownParts } from '../../../ui/UnknownParts.tsx';
import { UnsupportedQuery } from './documents.ts';
import { UnsupportedRow } from './UnsupportedRow.tsx';
import { UnsupportedSearch } from './UnsupportedSearch.tsx';
import { refusedChoice, useUnsupportedFilter } from './use-unsupported-filter.ts';

/** Needs open to donors that nobody takes up; those that wait longest first. */
export function UnsupportedScreen({ title }: { readonly title: string }) {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { chosen, choose, drop, clear, filter } = useUnsupportedFilter();
  const { data, previousData, error, fetchMore, refetch } = useQuery(UnsupportedQuery, {
    variables: { filter },
  });
  const refused = refusedChoice(error, chosen);
  const unknown = useUnknownParts([], refused, drop);
  const page = (data ?? previousData)?.unsupportedNeeds;
  return (
    <Page
      title={title}
      tools={
        <ButtonLink icon="clock" to={paths.timeLimits}>
          {t('limits')}
        </ButtonLink>
      }
    >
      <p className="sm ink2" style={{ marginBlockEnd: 12, maxInlineSize: '90ch' }}>
        {t('lead')}
      </p>
      <UnsupportedSearch
        chosen={chosen}
        choose={choose}
        count={page ? t('count', { count: page.totalCount, shown: number(page.totalCount) }) : null}
      />
      <UnknownParts parts={unknown} />
      <ListFaces
        className="card"
        page={page}
        error={refused ? null : error}
        lines={8}
        empty={
          <EmptyFace
            title={t(filter ? 'noneFound' : 'none')}
            action={filter && <Button onClick={clear}>{t('all')}</Button>}
          >
            {t(filter ? 'fewer' : 'noneText')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(needs) => (
          <ol>
            {needs.map((need) => (
              <UnsupportedRow key={need.id} need={need} />
            ))}
          </ol>
        )}
      </ListFaces>
    </Page>
  );
}

export const texts = english('match.unsupported-screen', {
  lead: 'Needs open to donors for which nobody proposed within the time limit, or of which every proposal ended. Those that have waited longest come first.',
  limits: 'Time limits',
  count_one: '{{shown}} need',
  count_other: '{{shown}} needs',
  none: 'Every open need is taken up or still within its time',
  noneText: 'A need appears here when nobody proposes within the time limit, or when the last proposal ends.',
  noneFound: 'No needs match',
  fewer: 'Remove a filter.',
  all: 'Show all',
});

import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import type { FoundNeedFragment } from '../../gql/graphql.ts';
import { articleRow } from '../../lib/article-row.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { paths } from '../../lib/paths.ts';
import { useUnknownParts } from '../../lib/unknown-parts.ts';
import { useVocabulary } from '../../lib/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { EmptyFace } from '../../ui/EmptyFace.tsx';
import { ListFaces } from '../../ui/ListFaces.tsx';
import { NotConfirmed } from '../../ui/NotConfirmed.tsx';
import { Own } from '../../ui/Own.tsx';
import { StateLink } from '../../ui/PageLink.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Told } from '../../ui/Told.tsx';
import { UnknownParts } from '../../ui/UnknownParts.tsx';
import { Unsupported } from '../../ui/Unsupported.tsx';
import { VisibilityBadge } from '../../ui/VisibilityBadge.tsx';
import styles from './FoundNeeds.module.css';
import { FoundNeedsQuery } from './found-documents.ts';
import { NeedsFilter } from './NeedsFilter.tsx';
import { TierNote } from './TierSelect.tsx';
import { refusedChoice, useNeedFilter } from './use-need-filter.ts';

/** Every need that the reader may see, whosever it is: to be found by words, State, kind of help and article. */
export function FoundNeeds() {
  const t = useTexts(texts);
  const { number } = useFormat();
  const { chosen, choose, drop, clear, filter, begin, tier } = useNeedFilter();
  const { data, previousData, error, fetchMore, refetch } = useQuery(FoundNeedsQuery, {
    variables: { first: 25, filter, begin },
  });
  const refused = refusedChoice(error, chosen);
  const unknown = useUnknownParts([], refused, drop);
  const page = (data ?? previousData)?.needs;
  return (
    <>
      <NeedsFilter
        chosen={chosen}
        choose={choose}
        count={page ? t('count', { count: page.totalCount, shown: number(page.totalCount) }) : null}
      />
      <TierNote tier={tier} />
      <UnknownParts parts={unknown} />
      <ListFaces
        className="card"
        page={page}
        error={refused ? null : error}
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
        empty={
          <EmptyFace
            title={t(filter ? 'noneFound' : 'none')}
            action={filter && <Button onClick={clear}>{t('all')}</Button>}
          >
            {filter && t('fewer')}
          </EmptyFace>
        }
      >
        {(needs) => <NeedRows needs={needs} />}
      </ListFaces>
    </>
  );
}

/** Needs with what a reader asks of each first, and the way to its cell. */
export function NeedRows({ needs }: { readonly needs: readonly FoundNeedFragment[] }) {
  const t = useTexts(texts);
  return (
    <RecordTable first="38%" heads={[t('need'), t('help'), t('provision'), t('coverage'), t('who')]}>
      {needs.map((need) => (
        <FoundNeed key={need.id} need={need} />
      ))}
    </RecordTable>
  );
}

function FoundNeed({ need }: { readonly need: FoundNeedFragment }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { participant, provision, type, subject, subjects, beneficiary } = need;
  const { enumerate } = useFormat();
  const cell = new URLSearchParams({
    participants: participant.code,
    row: articleRow(provision),
    column: type.code,
  });
  return (
    <tr>
      <th scope="row">
        <Link className={styles.title} to={paths.matrixOf(cell.toString())}>
          {subject ? (
            <Told of={need} text={subject} translation={need.subjectTranslation} own={need.subjectLanguage} />
          ) : (
            t('untold')
          )}
        </Link>
        <div className="xs muted">
          <StateLink {...participant} />
          {beneficiary && (
            <>
              {' · '}
              <Own>{beneficiary}</Own>
            </>
          )}
        </div>
        <NotConfirmed since={need.notConfirmedSince} />
        <Unsupported unsupported={need.unsupported} />
      </th>
      <td>
        {type.label}
        {subjects.length > 0 && <div className="xs muted">{enumerate(subjects.map(({ name }) => name))}</div>}
      </td>
      <td>
        <bdi dir="ltr">{provision.label}</bdi> {provision.shortTitle}
      </td>
      <td>
        <CoverageDial state={need.coverage} />
        <div className="xs muted">{word(need.horizon ?? 'NO_HORIZON')}</div>
      </td>
      <td>
        <VisibilityBadge level={need.visibility} />
      </td>
    </tr>
  );
}

export const texts = english('need.found-needs', {
  count_one: '{{shown}} need',
  count_other: '{{shown}} needs',
  need: 'Need and State',
  help: 'Kind of help',
  provision: 'Provision',
  coverage: 'Coverage',
  who: 'Who sees it',
  untold: 'The problem is not described',
  none: 'No needs that you may see',
  noneFound: 'No needs match',
  fewer: 'Remove a word or a filter.',
  all: 'Show all needs',
});

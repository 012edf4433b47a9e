import { useQuery } from '@apollo/client/react';
import { ConvergenceQuery } from '../features/convergence/documents.ts';
import { GroupCard } from '../features/convergence/GroupCard.tsx';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, useViewer } from '../lib/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { ListFaces } from '../ui/ListFaces.tsx';
import { Page } from '../ui/Page.tsx';

/** States grouped by what they themselves put first; nothing is ranked [WG 25, 27]. */
export default function Convergence() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const { enumerate } = useFormat();
  const { data, error, refetch, fetchMore } = useQuery(ConvergenceQuery);
  const alone = data?.convergence.alone ?? [];
  const ofState = holds(viewer, 'FOCAL_POINT');
  return (
    <Page
      title={t('title')}
      tools={
        viewer && (
          <ButtonLink icon="offers" className="at-end no-print" to={paths.jointOffers}>
            {t('jointOffers')}
          </ButtonLink>
        )
      }
    >
      <p className="sm ink2" style={{ maxInlineSize: '92ch', marginBlockEnd: 12 }}>
        {t('lead', { count: data?.convergence.needsThatCount ?? 5 })}
      </p>
      <ListFaces
        page={data?.convergenceGroups}
        error={error}
        lines={8}
        empty={
          <EmptyFace
            title={t('none')}
            action={ofState ? <ButtonLink to={paths.needs}>{t('toNeeds')}</ButtonLink> : undefined}
          >
            {t(ofState ? 'noneState' : 'noneReader')}
          </EmptyFace>
        }
        onRetry={() => void refetch()}
        onMore={(after) => fetchMore({ variables: { after } })}
      >
        {(groups) => (
          <ul>
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} />
            ))}
          </ul>
        )}
      </ListFaces>
      {alone.length > 0 && (
        <section aria-label={t('alone')}>
          <h2>{t('alone')}</h2>
          <p className="sm own">{enumerate(alone.map(({ name }) => name))}</p>
        </section>
      )}
    </Page>
  );
}

export const texts = english('routes.convergence', {
  title: 'Convergence',
  lead: 'States that take part, grouped by what they themselves put first: the {{count}} needs at the top of their own order, of those that you may see. A State may be in several groups. Nothing is ranked: groups are in the order of the Convention, States in that of the alphabet.',
  jointOffers: 'Joint offers',
  none: 'No two States put the same first',
  noneState: 'Take part where you order your needs, and other States may find themselves beside yours.',
  noneReader: 'Groups appear here as soon as States take part and put help in the same area first.',
  toNeeds: 'To our needs',
  alone: 'Take part, and put first what no other State does',
});

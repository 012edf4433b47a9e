import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { GroupToOfferQuery } from '../features/convergence/documents.ts';
import { JointOfferForm } from '../features/convergence/JointOfferForm.tsx';
import { useAreaName } from '../features/convergence/use-area-name.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { providerOf, useViewer } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Because } from '../ui/Because.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Page } from '../ui/Page.tsx';

/** A provider makes one offer to a group of States [WG 27]. */
export default function NewJointOffer() {
  const t = useTexts(texts);
  const areaOf = useAreaName();
  const navigate = useNavigate();
  const provider = providerOf(useViewer());
  const id = useSearchParams()[0].get('group') ?? '';
  const { data, error, loading, refetch } = useQuery(GroupToOfferQuery, {
    variables: { id },
    skip: !provider || !id,
  });
  if (!provider) return <NotYours title={t('title')} />;
  const group = data?.convergenceGroup;
  return (
    <Page title={t('title')}>
      {group ? (
        <div className="narrow stack">
          <p>
            <b>{areaOf(group)}</b>
          </p>
          <Because>{group.reasons.map(({ sentence }) => sentence).join(' ')}</Because>
          <JointOfferForm
            group={group}
            provider={provider}
            onDone={(joint) => void navigate(paths.jointOffer(joint))}
          />
        </div>
      ) : loading || error ? (
        <Awaited data={null} error={error} lines={10} onRetry={() => void refetch()} />
      ) : (
        <EmptyFace title={t('gone')} action={<ButtonLink to={paths.convergence}>{t('toGroups')}</ButtonLink>}>
          {t('goneText')}
        </EmptyFace>
      )}
    </Page>
  );
}

export const texts = english('routes.new-joint-offer', {
  title: 'Offer to a group',
  gone: 'There is no such group now',
  goneText: 'States change their order, and take part or no longer. Choose one of the groups of today.',
  toGroups: 'To the groups',
});

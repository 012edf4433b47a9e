import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { NotYours } from '../features/account/waiting/NotYours.tsx';
import { ExperiencesQuery } from '../features/offer/experience/documents.ts';
import { ExperienceFilter, experiencesFound } from '../features/offer/experience/ExperienceFilter.tsx';
import { ExperienceOffers } from '../features/offer/experience/ExperienceOffers.tsx';
import { Experiences } from '../features/offer/experience/Experiences.tsx';
import { OwnPriorities } from '../features/offer/priorities/OwnPriorities.tsx';
import { useAddressFilter } from '../lib/address-filter.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { holds, speaksFor, stateOf, useSession, widestOf } from '../lib/session.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { EmptyFace } from '../ui/EmptyFace.tsx';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';

/** A State offers to show others what it has solved [WG 33]. */
export default function OurExperience() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const session = useSession();
  const { chosen, choose } = useAddressFilter(['provision', 'text', 'article']);
  const state = holds(session.viewer, 'FOCAL_POINT') ? stateOf(session.viewer) : null;
  const { data, error, refetch } = useQuery(ExperiencesQuery, {
    variables: { participant: state?.code ?? '', instrument: widestOf(session)?.code ?? '' },
    skip: !state,
  });
  if (!state) return <NotYours title={t('title')} />;
  const provision = chosen.provision;
  const own = speaksFor(session.viewer);
  const isThere = data?.experiences.some((one) => one.provision.reference === provision);
  const found = experiencesFound(data?.experiences ?? [], chosen);
  return (
    <Page title={t('title')}>
      <p className="sm ink2" style={{ marginBlockEnd: 12, maxInlineSize: '90ch' }}>
        {t('lead')}
      </p>
      <Awaited data={data} error={error} lines={8} onRetry={() => void refetch()} />
      {data && (
        <div className="stack">
          {provision && !isThere && <Note tone="wait">{t('notYet')}</Note>}
          <ExperienceOffers />
          {own && <OwnPriorities provider={own.id} />}
          {data.experiences.length === 0 ? (
            <EmptyFace
              title={t('none')}
              action={<ButtonLink to={paths.checklists}>{t('toChecklist')}</ButtonLink>}
            >
              {t('noneText')}
            </EmptyFace>
          ) : (
            <>
              <h2>{t('solved')}</h2>
              <ExperienceFilter all={data.experiences} found={found.length} chosen={chosen} choose={choose} />
              <Experiences
                state={state.code}
                data={{ ...data, experiences: found }}
                chosen={provision}
                onChoose={(one) => choose({ provision: one })}
                onDone={(offer) => void navigate(paths.offer(offer))}
              />
            </>
          )}
        </div>
      )}
    </Page>
  );
}

export const texts = english('routes.our-experience', {
  title: 'Our experience',
  lead: 'Your State can offer to show others what it has solved: provisions that it answers with yes and at least one measure. It is then a provider itself, and sees of other States what everybody sees.',
  notYet:
    'This provision is not among what your State has submitted with yes and a measure. Submit the answer first.',
  solved: 'What we have solved',
  none: 'Nothing to offer yet',
  noneText: 'Answer a provision with yes, name the measure that shows it, and submit the checklist.',
  toChecklist: 'To the checklist',
});

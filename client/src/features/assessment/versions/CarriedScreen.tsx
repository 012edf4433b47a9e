import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Page } from '../../../ui/Page.tsx';
import styles from './Carried.module.css';
import { CarriedCard } from './CarriedCard.tsx';
import { useCarried } from './use-carried.ts';

/** What became of the answers when a new version of the checklist came; what was parked is read here, and copied by hand. */
export default function CarriedScreen({ assessment }: { readonly assessment: ChecklistHeadFragment }) {
  const t = useTexts(texts);
  const { carried, error, refetch } = useCarried(assessment.id);
  const parked = carried?.filter(({ to }) => to.length === 0) ?? [];
  const others = carried?.filter(({ to }) => to.length > 0) ?? [];
  return (
    <Page
      title={t('title', { cycle: assessment.cycle })}
      tools={
        <ButtonLink kind="ghost" to={paths.checklist(assessment.id)}>
          {t('back')}
        </ButtonLink>
      }
    >
      <Awaited data={carried} error={error} lines={8} onRetry={() => void refetch()} />
      {carried?.length === 0 && <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
      {(
        [
          ['parked', parked],
          ['carried', others],
        ] as const
      ).map(
        ([name, list]) =>
          list.length > 0 && (
            <section key={name} className={styles.list} aria-label={t(name)}>
              <h2>{t(name)}</h2>
              <p className="sm ink2">{t(`${name}Text`)}</p>
              {list.map((one) => (
                <CarriedCard key={one.id} assessment={assessment} one={one} />
              ))}
            </section>
          ),
      )}
    </Page>
  );
}

export const texts = english('versions.carried-screen', {
  title: 'What became of your answers, cycle {{cycle}}',
  back: 'Back to the checklist',
  none: 'Every answer is where it was',
  noneText: 'No new version of this checklist has moved or parked an answer of yours.',
  parked: 'Parked',
  parkedText:
    'The new version asks for these no longer. They are no part of what you submit from now on; copy by hand what you still want to say.',
  carried: 'Moved, split or merged',
  carriedText: 'These are in your checklist under the provisions named here. Each is shown as it was before.',
});

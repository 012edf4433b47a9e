import type { OurExperienceQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Button } from '../../../ui/Button.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { ExperienceForm } from './ExperienceForm.tsx';
import styles from './Experiences.module.css';

type ExperiencesProps = {
  readonly state: string;
  readonly data: OurExperienceQuery;
  /** The provision whose offer is being written. */
  readonly chosen: string;
  readonly onChoose: (provision: string) => void;
  readonly onDone: (offer: string) => void;
};

/** What the State has solved, provision by provision, each a press away from an offer; the chosen one first. */
export function Experiences({ state, data, chosen, onChoose, onDone }: ExperiencesProps) {
  const t = useTexts(texts);
  const { enumerate } = useFormat();
  const isChosen = (one: OurExperienceQuery['experiences'][number]) => one.provision.reference === chosen;
  const ordered = [...data.experiences.filter(isChosen), ...data.experiences.filter((one) => !isChosen(one))];
  return (
    <ul className={styles.list}>
      {ordered.map((experience) => {
        const { provision, measures } = experience;
        return (
          <li key={provision.reference}>
            <Panel
              level={3}
              title={`${isolated(shownKey(provision.reference))} ${provision.shortTitle}`}
              aside={
                !isChosen(experience) && (
                  <Button
                    size="small"
                    icon="offers"
                    aria-label={t('offerThis', { provision: shownKey(provision.reference) })}
                    onClick={() => onChoose(provision.reference)}
                  >
                    {t('offer')}
                  </Button>
                )
              }
            >
              <p className="sm ink2">
                <Own>{enumerate(measures)}</Own>
              </p>
              {isChosen(experience) && (
                <div className={styles.form}>
                  <ExperienceForm
                    state={state}
                    experience={experience}
                    types={data.instrument?.assistanceTypes ?? []}
                    languages={data.participant?.languages ?? []}
                    onDone={onDone}
                    onCancel={() => onChoose('')}
                  />
                </div>
              )}
            </Panel>
          </li>
        );
      })}
    </ul>
  );
}

export const texts = english('offer.experiences', {
  offer: 'Offer this experience',
  offerThis: 'Offer our experience with {{provision}}',
});

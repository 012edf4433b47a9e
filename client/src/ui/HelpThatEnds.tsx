import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import styles from './HelpThatEnds.module.css';
import { Own } from './Own.tsx';

interface Help {
  readonly stage: string;
  readonly placeGivenBack: boolean;
  readonly activity?: { readonly title: string } | null;
  readonly match: {
    readonly id: string;
    readonly offer: { readonly title: string; readonly provider: { readonly name: string } };
    readonly need: {
      readonly participant: { readonly name: string };
      readonly provision: { readonly label: string };
      readonly type: { readonly label: string };
    };
  };
}
type HelpThatEndsProps = {
  readonly help: readonly Help[];
  /** To the State its other side is the offer, to the provider the need. */
  readonly of: 'offer' | 'need';
  /** It goes on, and is only named. */
  readonly goesOn?: boolean;
};

/** The running help that one press would end, each with all that ends of it. */
export function HelpThatEnds({ help, of, goesOn = false }: HelpThatEndsProps) {
  const t = useTexts(texts);
  const { signs } = useFormat();
  return (
    <ul className={styles.list}>
      {help.map(({ match: { id, offer, need }, stage, activity, placeGivenBack }) => (
        <li key={id}>
          {of === 'offer' ? (
            <>
              <b>
                <Own>{offer.title}</Own>
              </b>
              {signs.comma}
              <Own>{offer.provider.name}</Own>
            </>
          ) : (
            <>
              <b>
                <Own>{need.participant.name}</Own>
              </b>
              {signs.comma}
              <bdi dir="ltr">{need.provision.label}</bdi>
              {signs.comma}
              {need.type.label}
            </>
          )}
          <div className="sm ink2">
            {t(stage as 'AGREED')}
            {!goesOn && activity && <> {t('activity', { title: activity.title })}</>}
            {!goesOn && placeGivenBack && <> {t('place')}</>}
          </div>
        </li>
      ))}
    </ul>
  );
}

export const texts = english('ui.help-that-ends', {
  PROPOSED: 'It is proposed.',
  CONTACTED: 'Both sides are in contact.',
  AGREED: 'Both sides have agreed on it.',
  DELIVERING: 'It is being delivered.',
  activity: 'The activity “{{title}}” is cancelled.',
  place: 'The place goes back to the offer, and another State may take it.',
});

import type { SourcedNeedShownFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Own } from '../../ui/Own.tsx';
import { VisibilityBadge } from '../../ui/VisibilityBadge.tsx';
import { DecideForm } from './DecideForm.tsx';
import styles from './SourcedNeedCard.module.css';
import { texts as words } from './texts.ts';

type SourcedNeedCardProps = {
  readonly one: SourcedNeedShownFragment;
  readonly own: boolean;
  readonly onDecided: () => void;
};

/** One need from elsewhere: what, of whom, from where, by whom; and for its State the decision. */
export function SourcedNeedCard({ one, own, onDecided }: SourcedNeedCardProps) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const { day, signs } = useFormat();
  const { provision, wish, source, participant, provider, side, state, reason, file, proposedFile } = one;
  return (
    <li className={`${styles.card} card`}>
      <div className="row sp wrap">
        <h2>
          <bdi dir="ltr">{provision.label}</bdi> · <Own>{wish.subject ?? wish.type.label}</Own>
        </h2>
        <Chip tone={state === 'PROPOSED' ? 'wait' : state === 'CONFIRMED' ? 'serve' : 'plain'}>
          {w(stateWords[state])}
        </Chip>
      </div>
      <p className="xs ink2">
        {!own && (
          <>
            <Own>{participant.name}</Own>
            {' · '}
          </>
        )}
        {wish.type.label}
        {' · '}
        {provider ? <Own>{provider.name}</Own> : w(side === 'STATE' ? 'STATE' : 'SECRETARIAT')}
      </p>
      <p className="sm">
        <b>{w(source.kind)}</b>
        {signs.comma}
        {day(source.day)}
      </p>
      <Own as="p" className="sm">
        {source.text}
      </Own>
      {[proposedFile, file].map(
        (shown) =>
          shown && (
            <p key={shown.id} className="xs">
              <a href={shown.url}>
                <Own>{shown.name}</Own>
              </a>
            </p>
          ),
      )}
      {state === 'CONFIRMED' && (
        <div className="row">
          <VisibilityBadge level={one.visibility} />
        </div>
      )}
      {reason && (
        <p className="sm">
          {t('reason')} <Own>{reason}</Own>
        </p>
      )}
      {one.viewerCanDecide && <DecideForm one={one} onDecided={onDecided} />}
    </li>
  );
}

/** Not the words of a match, which are of another gender in most languages. */
const stateWords = { PROPOSED: 'proposed', CONFIRMED: 'confirmed', DECLINED: 'declined' } as const;

export const texts = english('sourced.card', { reason: 'Why it was declined:' });

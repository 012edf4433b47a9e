import { clsx } from 'clsx';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Horizon, NeedInOrderFragment } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useTexts } from '../../lib/i18n.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { CoverageDial } from '../../ui/CoverageDial.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { NotConfirmed } from '../../ui/NotConfirmed.tsx';
import { Own } from '../../ui/Own.tsx';
import { VisibilityBadge } from '../../ui/VisibilityBadge.tsx';
import styles from './NeedRow.module.css';
import { NeedTitle } from './NeedTitle.tsx';
import { PlaceField } from './PlaceField.tsx';
import { texts } from './texts.ts';
import { useNeedTitle } from './use-need-title.ts';

type NeedRowProps = {
  readonly need: NeedInOrderFragment;
  readonly place: number;
  /** How many there are. */
  readonly of: number;
  readonly chosen: boolean;
  readonly lifted: boolean;
  readonly unlocksMost: boolean;
  readonly canOrder: boolean;
  readonly onChoose: () => void;
  readonly onPlace: (place: number, byEnter: boolean) => void;
  readonly onHorizon: (horizon: Horizon) => void;
  readonly onKey: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onGrab: (event: PointerEvent<HTMLButtonElement>) => void;
};

/** One need in the State's own order: handle, place, what it is, horizon, how far it is served, who sees it. */
export function NeedRow(props: NeedRowProps) {
  const t = useTexts(texts);
  const titleOf = useNeedTitle();
  const { enumerate, signs } = useFormat();
  const { need, place, chosen, lifted } = props;
  const articles = [...new Set(need.waitsFor.map(({ article }) => article.number))];
  return (
    <li className={clsx(styles.row, chosen && styles.chosen, lifted && styles.lifted)} data-need={need.id}>
      <span>
        {props.canOrder && (
          <button
            type="button"
            className={styles.handle}
            data-handle
            aria-label={titleOf(need) + signs.comma + place}
            aria-describedby="order-keys"
            aria-pressed={lifted}
            onKeyDown={props.onKey}
            onPointerDown={props.onGrab}
          >
            <Icon name="handle" />
          </button>
        )}
      </span>
      <span className={styles.place}>
        {props.canOrder ? (
          <PlaceField title={titleOf(need)} place={place} of={props.of} onPlace={props.onPlace} />
        ) : (
          place
        )}
      </span>
      <div className="grow">
        <NeedTitle chosen={chosen} onChoose={props.onChoose}>
          <Own>{titleOf(need)}</Own>
        </NeedTitle>
        <div className="xs ink2">
          <bdi className="b" dir="ltr">
            {need.provision.label}
          </bdi>{' '}
          · {need.type.label}
          {need.beneficiary && (
            <>
              {' · '}
              <Own>{need.beneficiary}</Own>
            </>
          )}
        </div>
        <div className={`${styles.tags} row wrap`}>
          {props.unlocksMost && (
            <Chip tone="serve" icon="activities">
              {t('unlocks', { count: need.unlocks })}
            </Chip>
          )}
          {articles.map((article, at) => (
            <Chip key={article} tone="wait" icon={at === 0 ? 'clock' : undefined}>
              {at === 0 ? t('waitsArticle', { article }) : article}
            </Chip>
          ))}
          {need.revisedIn && (
            <Chip tone="on" icon="note">
              {t('inRevision')}
            </Chip>
          )}
          <NotConfirmed since={need.notConfirmedSince} />
          {need.vague && (
            <Chip tone="wait" icon="info">
              {t('vague')}
            </Chip>
          )}
          {need.withoutGap && (
            <Chip tone="wait" icon="info">
              {t('withoutGap')}
            </Chip>
          )}
          {need.alreadyAssistedBy.length > 0 && (
            <Chip icon="merge">{t('assisted', { names: enumerate(need.alreadyAssistedBy) })}</Chip>
          )}
        </div>
      </div>
      <Segmented
        className={styles.when}
        label={t('horizon')}
        value={need.horizon ?? null}
        disabled={!need.viewerCanPlan}
        options={horizons.map((value) => ({ value, label: t(value) }))}
        onChange={props.onHorizon}
      />
      <span className={styles.coverage}>
        <CoverageDial state={need.coverage} />
      </span>
      <span className={styles.offers}>
        {need.offersThatFit > 0 ? (
          <>
            <LinkButton className="b" onClick={props.onChoose}>
              {t('offers', { count: need.offersThatFit })}
            </LinkButton>
            {need.bestScore !== null && <small>{t('best', { score: need.bestScore })}</small>}
          </>
        ) : (
          <span className="muted">{t('noOffer')}</span>
        )}
      </span>
      <span className={styles.visibility}>
        <VisibilityBadge level={need.visibility} />
      </span>
    </li>
  );
}

const horizons: readonly Horizon[] = ['SHORT', 'MEDIUM', 'LONG'];

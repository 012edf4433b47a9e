import { clsx } from 'clsx';
import type { OfferCatalogueFragment, OfferTriedFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { blankOffer, formOf, type OfferForm } from '../offer-form.ts';
import { useOfferWords } from '../offer-words.ts';
import styles from './TriedOffers.module.css';
import { texts } from './texts.ts';
import { type Difference, differencesOf, type Tried } from './trying.ts';

type TriedOfferProps = {
  /** As it is; null for one that would be added. */
  readonly offer: OfferTriedFragment | null;
  /** As it would be; null where it stays as it is. */
  readonly tried: Tried | null;
  readonly catalogue: OfferCatalogueFragment;
  readonly onChange?: (() => void) | undefined;
  readonly onWithdraw?: (() => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
};

/** An offer with what would be otherwise about it, in a few words. */
export function TriedOffer({ offer, tried, catalogue, onChange, onWithdraw, onUndo }: TriedOfferProps) {
  const t = useTexts(texts);
  const gone = tried !== null && tried.form === null;
  const title = tried?.form?.title || (offer?.title ?? '');
  const differences = tried?.form ? differencesOf(offer ? formOf(offer) : blankOffer, tried.form) : [];
  return (
    <li className={clsx(styles.row, gone && styles.gone)}>
      <div>
        <b className={styles.title}>
          <Own>{title}</Own>
        </b>
        <div className="row wrap">
          {!tried && <Chip>{t('asItIs')}</Chip>}
          {tried && !offer && <Chip tone="serve">{t('added')}</Chip>}
          {gone && <Chip tone="wait">{t('withdrawn')}</Chip>}
          {tried?.form && (
            <Differences differences={differences} form={tried.form} catalogue={catalogue} isNew={!offer} />
          )}
        </div>
      </div>
      {onChange && (
        <div className={styles.tools}>
          {!gone && (
            <Button size="small" aria-label={t('changeOf', { title })} onClick={onChange}>
              {t('change')}
            </Button>
          )}
          {offer && !tried && (
            <Button size="small" kind="ghost" aria-label={t('withdrawOf', { title })} onClick={onWithdraw}>
              {t('withdraw')}
            </Button>
          )}
          {tried && (
            <Button size="small" kind="ghost" aria-label={t('undoOf', { title })} onClick={onUndo}>
              {t('undo')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

type DifferencesProps = {
  readonly differences: readonly Difference[];
  readonly form: OfferForm;
  readonly catalogue: OfferCatalogueFragment;
  readonly isNew: boolean;
};

function Differences({ differences, form, catalogue, isNew }: DifferencesProps) {
  const t = useTexts(texts);
  const words = useOfferWords();
  const { number } = useFormat();
  const labelOf = (code = '') => catalogue.assistanceTypes.find((type) => type.code === code)?.label ?? code;
  const saidOf = ({ what, code, gone }: Difference): string => {
    if (what === 'type') return gone ? t('gone', { what: labelOf(code) }) : labelOf(code);
    if (what === 'scope') return words.scope(form);
    if (what === 'eligible')
      return words.eligible({
        everyState: form.groups.length + form.participants.length === 0,
        leastDevelopedOnly: form.leastDevelopedOnly,
        regionalGroups: form.groups,
        participants: form.participants.map((name) => ({ name })),
        except: form.except.map((name) => ({ name })),
      });
    if (what === 'other') return t('otherwise');
    const places = Number(form.capacityPerYear);
    return form.capacityPerYear ? t('places', { count: places, shown: number(places) }) : t('noLimit');
  };
  return differences
    .filter(({ what }) => !(isNew && what === 'other'))
    .map((one) => (
      <Chip key={`${one.what} ${one.code}`} tone={one.gone ? 'wait' : 'on'}>
        <Own>{saidOf(one)}</Own>
      </Chip>
    ));
}

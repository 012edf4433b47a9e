import { useState } from 'react';
import type { OfferCatalogueFragment, OfferTriedFragment } from '../../../gql/graphql.ts';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { blankOffer, formOf, type OfferForm } from '../offer-form.ts';
import type { StateNode } from '../StateFinder.tsx';
import { TriedForm } from './TriedForm.tsx';
import { TriedOffer } from './TriedOffer.tsx';
import styles from './TriedOffers.module.css';
import { texts } from './texts.ts';
import { type Tried, trying, without } from './trying.ts';

type TriedOffersProps = {
  readonly offers: readonly OfferTriedFragment[];
  readonly tried: readonly Tried[];
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  readonly onTried: (tried: readonly Tried[]) => void;
};

/** Each offer of the provider as it is or as it would be, and those that would be added. */
export function TriedOffers({ offers, tried, catalogue, states, onTried }: TriedOffersProps) {
  const t = useTexts(texts);
  const [editing, setEditing] = useState<Tried | null>(null);
  const added = tried.filter(({ offer }) => !offer);
  const ofOffer = (id: string) => tried.find(({ offer }) => offer?.id === id);
  const rows = [
    ...offers.map((offer) => ({ offer, one: ofOffer(offer.id) ?? null })),
    ...added.map((one) => ({ offer: null, one })),
  ];
  const done = (form: OfferForm) => {
    if (editing) onTried(trying(tried, { ...editing, form }));
    setEditing(null);
  };
  return (
    <Panel
      title={t('offers')}
      aside={
        <Button
          size="small"
          icon="plus"
          onClick={() => setEditing({ key: `new ${crypto.randomUUID()}`, offer: null, form: blankOffer })}
        >
          {t('add')}
        </Button>
      }
    >
      <p className="sm ink2">{t('what')}</p>
      {rows.length === 0 && <EmptyFace title={t('none')}>{t('noneText')}</EmptyFace>}
      <ul className={styles.list}>
        {rows.map(({ offer, one }) => (
          <TriedOffer
            key={one?.key ?? offer?.id}
            offer={offer}
            tried={one}
            catalogue={catalogue}
            onChange={() =>
              setEditing(
                one
                  ? { ...one, form: one.form ?? (offer && formOf(offer)) }
                  : offer && { key: offer.id, offer, form: formOf(offer) },
              )
            }
            onWithdraw={() =>
              offer && onTried(trying(tried, { key: offer.id, offer: one?.offer ?? offer, form: null }))
            }
            onUndo={() => one && onTried(without(tried, one.key))}
          />
        ))}
      </ul>
      <Dialog
        open={editing !== null}
        onClose={() => setEditing(null)}
        title={editing?.offer ? t('changeOf', { title: editing.offer.title }) : t('add')}
        wide
      >
        {editing?.form && (
          <TriedForm
            blank={editing.form}
            catalogue={catalogue}
            states={states}
            onDone={done}
            onClose={() => setEditing(null)}
          />
        )}
      </Dialog>
    </Panel>
  );
}

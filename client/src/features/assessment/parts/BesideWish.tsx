import { useQuery } from '@apollo/client/react';
import type { AssistanceWantedInput, OfferBesideWishFragment } from '../../../gql/graphql.ts';
import { useLine } from '../../../lib/device/use-copy.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { useRested } from '../../../lib/use-rested.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { isWhole } from '../answer/whole-entries.ts';
import { AskedAlready } from './AskedAlready.tsx';
import styles from './BesideWish.module.css';
import { wishedHelp } from './beside-wish.ts';
import { OfferRow } from './OfferRow.tsx';

type BesideWishProps = { readonly wish: AssistanceWantedInput; readonly form: AnswerForm };

/** Beside a wish while it is written: what was asked already [WG 20], and which offers would fit [WG 21]. */
export function BesideWish({ wish, form }: BesideWishProps) {
  const t = useTexts(texts);
  const line = useLine();
  const { type, category, subjects, horizon, languages, budgetBand } = wish;
  const { reference: provision, assessment } = form;
  const now = JSON.stringify({
    ...{ assessment: assessment.id, provision, type, subjects, horizon, languages, budgetBand },
    ...(type === 'OTHER' && { category }),
  });
  const rested = useRested(now);
  const { data, previousData, error } = useQuery(wishedHelp, {
    variables: { input: JSON.parse(rested) },
    skip: !isWhole(wish) || line === 'gone',
    // Offers come and go meanwhile.
    fetchPolicy: 'network-only',
  });
  const help = (data ?? previousData)?.wishedHelp;
  return (
    <section className={styles.beside} aria-label={t('label')} aria-busy={now !== rested || undefined}>
      {help && help.alreadyAsked.length > 0 && (
        <AskedAlready asked={help.alreadyAsked} here={paths.checklist(assessment.id, provision)} />
      )}
      <h3 className="row sp">
        <span>
          <Icon name="offers" small /> {t('offers')}
        </span>
        {help && line === 'there' && help.offersThatFit > help.offers.length && (
          <span className="xs muted">
            {t('best', { shown: help.offers.length, count: help.offersThatFit })}
          </span>
        )}
      </h3>
      <div role="status" className="sm">
        {line === 'gone' && t('offline')}
        {line === 'there' && !isWhole(wish) && t('notYet')}
        {line === 'there' && error && !help && t('unknown')}
        {line === 'there' && help && help.offersThatFit === 0 && <NoneFits nearest={help.nearest} />}
      </div>
      {line === 'there' && help && help.offers.length > 0 && (
        <ul className={styles.offers}>
          {help.offers.map((one) => (
            <OfferRow key={one.offer.id} fit={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Nothing fits: what one can do, and what is in the way of those that are nearest. */
function NoneFits({ nearest }: { readonly nearest: readonly OfferBesideWishFragment[] }) {
  const t = useTexts(texts);
  return (
    <>
      <p>{t('none')}</p>
      {nearest.length > 0 && (
        <>
          <p className="xs muted">{t('nearest')}</p>
          <ul className={styles.offers}>
            {nearest.map((one) => (
              <OfferRow key={one.offer.id} fit={one} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export const texts = english('parts.beside-wish', {
  label: 'What there is for this wish',
  offers: 'Offers that would fit',
  best: 'The best {{shown}} of {{count}}',
  offline: 'Offers are shown again when the connection is back. You can go on writing.',
  notYet: 'Say which kind of help this is to see the offers for it.',
  unknown: 'The offers could not be asked for. Go on writing; they are asked for again at the next change.',
  none: 'No offer fits this yet. Ask for it all the same: once it is submitted it is a need, and every provider that may see it can answer it. Perhaps another kind of help comes nearer.',
  nearest: 'Offers of this help for this provision, and what is in the way:',
});

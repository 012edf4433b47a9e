import { useQuery } from '@apollo/client/react';
import { clsx } from 'clsx';
import { graphql } from '../../gql/gql.ts';
import { english, useTexts } from '../../lib/i18n.ts';
import { useRested } from '../../lib/use-rested.ts';
import { type OfferForm, offerInput } from './offer-form.ts';

const query = graphql(`
  query OfferInWriting($input: OfferInWritingInput!) {
    offerInWriting(input: $input) { needs states }
  }
`);

type OfferReachProps = {
  readonly provider: string;
  readonly form: OfferForm;
  readonly className?: string;
};

/** How many open needs the offer would fit as it is written, said beside the form while it is written. */
export function OfferReach({ provider, form, className }: OfferReachProps) {
  const t = useTexts(texts);
  const { types, scope, eligible } = offerInput(form);
  const now = JSON.stringify({ provider, types, scope, eligible });
  const rested = useRested(now);
  const isSaid = form.types.length > 0 && saysScope(form);
  const { data, previousData, error } = useQuery(query, {
    variables: { input: JSON.parse(rested) },
    skip: !isSaid,
    // The world changes meanwhile; what was said of the same words before may be over.
    fetchPolicy: 'network-only',
  });
  const reach = (data ?? previousData)?.offerInWriting;
  return (
    <p className={clsx('card pad', className)} role="status" aria-busy={now !== rested || undefined}>
      {!isSaid && t('notYet')}
      {isSaid && error && t('unknown')}
      {isSaid && !error && reach && reach.needs === 0 && t('none')}
      {isSaid &&
        !error &&
        reach &&
        reach.needs > 0 &&
        t('needs', { count: reach.needs, states: t('states', { count: reach.states }) })}
    </p>
  );
}

const saysScope = ({ wholeConvention, chapters, articles, provisions }: OfferForm): boolean =>
  wholeConvention || chapters.length + articles.length + provisions.length > 0;

export const texts = english('offer.reach', {
  notYet: 'Choose a kind of help and a part of the Convention to see how many needs the offer would fit.',
  none: 'As it is written, it fits no open need that you may see.',
  needs_one: 'As it is written, it fits {{count}} open need of {{states}}.',
  needs_other: 'As it is written, it fits {{count}} open needs of {{states}}.',
  states_one: '{{count}} State',
  states_other: '{{count}} States',
  unknown: 'How many needs it fits could not be asked. Go on writing; it is asked again at the next change.',
});

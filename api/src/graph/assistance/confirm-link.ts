import {
  confirmOfferByLink,
  linkStates,
  type OfferToConfirm,
  offerToConfirm,
} from '../../services/assistance/offer/confirm-link.ts';
import { enumOf } from '../base/enum-of.ts';
import { mutation } from '../base/mutation.ts';
import { builder } from '../builder.ts';
import { OfferRef } from './offer.ts';

const LinkStateRef = enumOf(
  'LinkState',
  linkStates,
  'USED: the offer was confirmed or revised since the mail was written.',
);

const OfferToConfirmRef = builder.objectRef<OfferToConfirm>('OfferToConfirm').implement({
  description: 'What the link in a mail confirms.',
  fields: (t) => ({
    offer: t.field({ type: OfferRef, resolve: ({ offer }) => offer }),
    state: t.expose('state', { type: LinkStateRef, description: 'Whether the link still confirms it.' }),
    until: t.expose('until', { type: 'Instant' }),
  }),
});

builder.queryField('offerToConfirm', (t) =>
  t.field({
    type: OfferToConfirmRef,
    nullable: true,
    description:
      'For whoever has the link, signed in or not; nothing is confirmed by reading. Null where the link is none.',
    args: { link: t.arg.string({ required: true }) },
    resolve: (_root, { link }, context) => offerToConfirm(context, link),
  }),
);

mutation('confirmOfferByLink', {
  description:
    'For whoever has the link from the mail, signed in or not: it confirms that offer once, and does nothing else. OUT_OF_TURN where it was confirmed since, INVALID where the link has expired, NOT_FOUND where it is none.',
  type: OfferRef,
  input: builder.inputType('ConfirmOfferByLinkInput', {
    fields: (t) => ({ link: t.string({ required: true }) }),
  }),
  resolve: ({ link }, context) => confirmOfferByLink(context, link),
});

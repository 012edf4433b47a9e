import type { Document } from 'mongodb';
import type { JointOffer } from '../../domain/assistance/joint/joint-offer.ts';
import type { JointOfferId, OfferId } from '../../domain/base/ids.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

type JointOfferDocument = Omit<JointOffer, 'id'> & { readonly _id: string };

export const jointOffers = declare(
  'jointOffers',
  {
    ...{ revision: 'number', provider: 'string', offer: 'string', areas: 'array', participants: 'array' },
    ...{ needs: 'array', calendar: 'array', by: 'string', madeAt: 'string', changedAt: 'string' },
  },
  [
    { name: 'provider', keys: { provider: 1 } },
    { name: 'participants', keys: { participants: 1 } },
    { name: 'offer', keys: { offer: 1 }, unique: true },
  ],
);

/** For its provider, the States that it is for, and the secretariat; for everybody else there is none. */
export interface JointOffers {
  byIds(audience: Audience, ids: readonly JointOfferId[]): Promise<JointOffer[]>;
  ofOffers(audience: Audience, ids: readonly OfferId[]): Promise<JointOffer[]>;
  all(audience: Audience): Promise<JointOffer[]>;
}
export interface JointOfferWrites {
  saveJointOffer(joint: JointOffer, replaces: number | null): Promise<void>;
}

export function readJointOffers(scope: Scope): JointOffers {
  const find = findIn<JointOfferDocument, JointOffer>(scope, jointOffers, ({ _id, ...joint }) => ({
    id: _id as JointOfferId,
    ...joint,
  }));
  return {
    byIds: (audience, ids) => find({ _id: { $in: ids }, ...partiesOf(audience) }),
    ofOffers: (audience, ids) => find({ offer: { $in: ids }, ...partiesOf(audience) }),
    all: (audience) => find(partiesOf(audience)),
  };
}

export const writeJointOffers = ({ scope }: Writing): JointOfferWrites => ({
  saveJointOffer: ({ id, ...joint }, replaces) =>
    saveOne<JointOfferDocument>(scope, jointOffers.name, { _id: id, ...joint }, replaces),
});

const partiesOf = ({ level, participants, providers }: Audience): Document =>
  level === 'SECRETARIAT'
    ? {}
    : { $or: [{ participants: { $in: [...participants] } }, { provider: { $in: [...providers] } }] };

import type { Area } from '../base/area.ts';
import {
  readSubscriptions,
  type SubscriptionReads,
  type SubscriptionWrites,
  subscriptions,
  writeSubscriptions,
} from './subscription.ts';

export interface CorrespondenceReads {
  readonly subscriptions: SubscriptionReads;
}
export type CorrespondenceWrites = SubscriptionWrites;

export const correspondenceArea: Area<CorrespondenceReads, CorrespondenceWrites> = {
  collections: [subscriptions],
  kept: [],
  reads: ({ scope }) => ({ subscriptions: readSubscriptions(scope) }),
  writes: (writing) => writeSubscriptions(writing),
};

import type { Instant } from '../../domain/base/calendar.ts';
import type { Order } from '../../domain/base/order.ts';
import type { PageRequest } from '../../domain/base/page.ts';
import type { Newest } from '../../store/store.ts';
import { keyBehind } from './page.ts';

interface Dated {
  readonly id: string;
  readonly createdAt: Instant;
}
type NewestFirst = Pick<Order<Dated>, 'list' | 'keyOf'>;

export const newestFirst = (list: string): NewestFirst => ({
  list,
  keyOf: ({ createdAt, id }) => [createdAt, id],
});

/** Where the page goes on, as the store asks for it. */
export function newestBehind(request: PageRequest, order: Pick<NewestFirst, 'list'>): Newest {
  const key = keyBehind(request, order);
  return {
    first: request.first,
    after: key && { createdAt: String(key[0]), id: String(key[1]) },
  };
}

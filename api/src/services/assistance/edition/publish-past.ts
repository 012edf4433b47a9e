import type { Edition } from '../../../domain/assistance/edition/edition.ts';
import type { Context } from '../../base/context.ts';
import { publishIn } from './publish.ts';

/** As the matrix was at the instant of the context, under the labels of today: where a world with a past is loaded, and nowhere else. */
export const publishPast = (context: Context): Promise<Edition> =>
  context.store.atomically(async (writes) => {
    const edition = await publishIn(context, writes, { onSchedule: true, past: context.now });
    const { number, asOf } = edition;
    writes.record({ user: null, action: 'edition.publish', subject: String(number), detail: { asOf } });
    return edition;
  });

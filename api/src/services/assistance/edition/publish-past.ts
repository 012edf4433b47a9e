import type { Edition } from '../../../domain/assistance/edition/edition.ts';
import type { Context } from '../../base/context.ts';
import { prepareEdition } from './prepare.ts';

/** As the matrix was at the instant of the context, under the labels of today: where a world with a past is loaded, and nowhere else. */
export const publishPast = ({ store, now }: Pick<Context, 'store' | 'now'>): Promise<Edition> =>
  store.atomically(async (writes) => {
    await writes.holdOrder(now);
    const last = await writes.editions.last();
    const entry = await writes.editions.entryAt(now);
    const projection = await writes.live.past(now);
    const prepared = await prepareEdition(writes, { asOf: now, entry, projection, last });
    const edition = { ...prepared.edition, onSchedule: true };
    await writes.publishEdition(edition, prepared.contents);
    const { number, asOf } = edition;
    writes.record({ user: null, action: 'edition.publish', subject: String(number), detail: { asOf } });
    return edition;
  });

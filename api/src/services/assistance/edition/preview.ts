import { type Context, permit } from '../../base/context.ts';
import type { Prepared } from './prepare.ts';
import { preparedNow } from './publish-ahead.ts';

/** What would be published now, for each audience; nothing is written. */
export async function editionPreview(context: Context): Promise<Prepared> {
  const { store, viewer, now } = context;
  permit(viewer, 'edition.publish');
  const last = await store.editions.last();
  return preparedNow(store, { entry: store.live.projection.number(), at: now, last, preparation: null });
}

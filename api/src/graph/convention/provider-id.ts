import type { ProviderId } from '../../domain/base/ids.ts';
import { providerNow } from '../../domain/convention/known-providers.ts';
import type { Context } from '../../services/base/context.ts';
import { decodeId } from '../base/global-id.ts';

/** The id of a provider as it was sent; that of a record which was merged is the id of the one that it became. */
export const providerIdIn = (
  { store }: Pick<Context, 'store'>,
  id: string,
  path: readonly (string | number)[],
): ProviderId => providerNow(store.catalogue(), decodeId('Provider', id, path));

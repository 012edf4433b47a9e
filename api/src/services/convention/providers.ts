import type { Provider } from '../../domain/convention/provider.ts';
import type { Context } from '../base/context.ts';

/** All who give help, by name: a reference list, not paged. */
export function providers({ store }: Context): readonly Provider[] {
  return [...store.catalogue().providers.values()].sort((a, b) => alphabet.compare(a.name, b.name));
}

const alphabet = new Intl.Collator('en');

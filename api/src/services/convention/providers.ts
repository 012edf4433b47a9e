import type { Language } from '../../domain/base/language.ts';
import { byProvider } from '../../domain/convention/places.ts';
import type { Provider } from '../../domain/convention/provider.ts';
import type { Context } from '../base/context.ts';

/** All who give help, by name in the reader's alphabet: a reference list, not paged. */
export function providers({ store }: Context, language: Language): readonly Provider[] {
  const byName = byProvider(store.catalogue(), language);
  return [...store.catalogue().providers.values()].sort((a, b) => byName(a.id, b.id));
}

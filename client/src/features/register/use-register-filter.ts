import type { RegisterFilter, RegisterKind } from '../../gql/graphql.ts';
import { useAddressFilter } from '../../lib/address-filter.ts';
import { refusedPath, type UnknownPart } from '../../lib/unknown-parts.ts';

const names = ['kind', 'participant', 'article', 'text'] as const;
export type RegisterChoice = Readonly<Record<(typeof names)[number], string>>;

/** Which register is open, and what is looked for in it. */
export function useRegisterFilter() {
  const address = useAddressFilter(names);
  const { kind, participant, article, text } = address.chosen;
  const shown: RegisterKind = kind === 'MECHANISM' ? 'MECHANISM' : 'ASSESSMENT';
  const filter: RegisterFilter = {
    kinds: [shown],
    ...(participant && { participants: [participant] }),
    ...(article && { articles: [article] }),
    ...(text && { text }),
  };
  return {
    ...address,
    shown,
    filter,
    narrowed: Boolean(participant || article || text),
    clear: () => address.choose({ participant: '', article: '', text: '' }),
  };
}

/** What of the choice the API does not know. */
export function refusedChoice(error: unknown, chosen: RegisterChoice): UnknownPart | null {
  const name = (['participant', 'article'] as const).find((one) => `${one}s` === refusedPath(error)?.[1]);
  return name && chosen[name] ? { name, value: chosen[name] } : null;
}

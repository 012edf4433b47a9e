import type { ActivityRole, IatiNamesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { isolated } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';

export type Names = ReturnType<typeof useNames>;

/** What a file names by code, in the reader's words. */
export function useNames(read: IatiNamesQuery) {
  const word = useVocabulary();
  const { day, enumerate, number } = useFormat();
  // The checklist that asks most: what can be helped with.
  const catalogue = [...read.about.instruments].sort(
    (one, other) => other.provisions.length - one.provisions.length,
  )[0];
  const states = new Map(read.participants.nodes.map(({ code, name }) => [code, name]));
  const providers = new Map(read.providers.map(({ id, name }) => [id, name]));
  const kinds = new Map(catalogue?.assistanceTypes.map(({ code, label }) => [code, label]));
  const called = (names: ReadonlyMap<string, string>) => (code: string) => names.get(code) ?? code;
  const list = (codes: unknown, of: (code: string) => string = (code) => code): string =>
    enumerate(((codes ?? []) as readonly string[]).map(of));
  const provision = (reference: string) => isolated(shownKey(reference));
  const organizations = (all: unknown): string =>
    list(
      ((all ?? []) as readonly { readonly provider: string; readonly role: ActivityRole }[]).map(
        ({ provider, role }) => `${called(providers)(provider)} (${word(role)})`,
      ),
    );
  const said: Readonly<Record<string, (value: never) => string>> = {
    status: word,
    starts: day,
    ends: day,
    organizations,
    participants: (codes) => list(codes, called(states)),
    shares: (said: readonly { readonly participant: string; readonly percent: number }[]) =>
      list(said.map((one) => `${called(states)(one.participant)} ${number(one.percent)}%`)),
    provisions: (codes) => list(codes, provision),
    types: (codes) => list(codes, called(kinds)),
    goals: (codes) => list(codes),
  };
  return {
    provisions: catalogue?.provisions ?? [],
    kinds: catalogue?.assistanceTypes ?? [],
    provision,
    kind: called(kinds),
    /** Of a field of an activity. */
    say: (field: string, value: unknown): string => {
      if (value === null || value === undefined) return '';
      return said[field]?.(value as never) ?? String(value);
    },
  };
}

import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What is looked for in a list, by these names; it lives in the address, so that a link shows the same. */
export function useAddressFilter<Name extends string>(names: readonly Name[]) {
  type Chosen = Readonly<Record<Name, string>>;
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is all there is to it
  const chosen = useMemo(
    () => Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Chosen,
    [address],
  );
  const choose = (change: Partial<Chosen>) =>
    setQuery(
      Object.entries<string>({ ...chosen, ...change }).filter(([, value]) => value !== '') as [
        string,
        string,
      ][],
    );
  const drop = (parts: readonly { readonly name: string }[]) =>
    setQuery(
      (now) => {
        for (const { name } of parts) now.delete(name);
        return now;
      },
      { replace: true },
    );
  return { chosen, choose, drop, clear: () => setQuery({}) };
}

import { useSearchParams } from 'react-router';
import { conventionsIn, useSession } from './session.ts';
import { conventionOf } from './shown-key.ts';

/** Of which convention a screen shows its list; it lives in the address. Of one that there is not, nothing is left out. */
export function useConventionChoice() {
  const [query, setQuery] = useSearchParams();
  const { instruments, population } = useSession();
  const asked = query.get('convention') ?? '';
  const chosen = conventionsIn({ instruments, population }).some(({ code }) => code === asked) ? asked : '';
  const codes = new Set(
    instruments.filter(({ convention }) => convention.code === chosen).map(({ code }) => code),
  );
  return {
    /** Blank: all. */
    chosen,
    unknown: asked === chosen ? [] : [{ name: 'convention' as const, value: asked }],
    choose: (convention: string) =>
      setQuery((now) => {
        convention ? now.set('convention', convention) : now.delete('convention');
        return now;
      }),
    hasChecklist: (instrument: string): boolean => chosen === '' || codes.has(instrument),
    hasProvision: (key: string): boolean => chosen === '' || conventionOf(key) === chosen,
  };
}

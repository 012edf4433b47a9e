import { useFormat } from '../lib/format.ts';
import type { ToldText } from '../lib/told.ts';

/** Beside a text that is in another language than the texts around it: in which. */
export function InAnother({ of: { lang, apart } }: { readonly of: ToldText }) {
  const { languageName } = useFormat();
  return apart && lang ? <small className="xs muted">({languageName(lang)})</small> : null;
}

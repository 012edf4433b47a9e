import { useFormat } from '../lib/format.ts';
import { Own } from './Own.tsx';
import { Quote } from './Quote.tsx';

type Entry = { readonly text: string; readonly at: string; readonly by?: string | null };
type EntryListProps = {
  readonly entries: readonly Entry[];
  /** Who wrote where no name is told. */
  readonly unnamed: string;
};

/** What people wrote one after the other, each with who and when. */
export function EntryList({ entries, unnamed }: EntryListProps) {
  const { instant, signs } = useFormat();
  return entries.map(({ text, at, by }) => (
    <Quote key={at + text}>
      <Own as="p">{text}</Own>
      <span className="xs muted">
        {by ? <Own>{by}</Own> : unnamed}
        {signs.comma}
        {instant(at)}
      </span>
    </Quote>
  ));
}

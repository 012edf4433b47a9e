import { type ReactNode, useId } from 'react';
import { useFormat } from '../lib/format.ts';
import { CardHead } from './CardHead.tsx';
import { ListFaces } from './ListFaces.tsx';

type Faces<T> = Parameters<typeof ListFaces<T>>[0];
type ListSectionProps<T> = Omit<Faces<T>, 'around' | 'className' | 'empty'> & {
  readonly title: string;
  /** What the list says and what it leaves out. */
  readonly lead?: ReactNode;
  /** In a sentence, where nothing is in it. */
  readonly empty: string;
};

/** A part of a page that is a list: its heading, how much is in it, and its pages. */
export function ListSection<T>({ title, lead, empty, ...faces }: ListSectionProps<T>) {
  const id = useId();
  const { number } = useFormat();
  return (
    <section className="card" aria-labelledby={id}>
      <CardHead>
        <h2 id={id}>{title}</h2>
        {faces.page && <span className="sm muted">{number(faces.page.totalCount)}</span>}
      </CardHead>
      {lead && <div className="pad">{lead}</div>}
      <ListFaces {...faces} around="pad" empty={<p className="sm muted">{empty}</p>} />
    </section>
  );
}

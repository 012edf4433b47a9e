import type { ReactNode } from 'react';
import { CardHead } from '../../ui/CardHead.tsx';
import { Segments } from '../../ui/Segments.tsx';

export type Shelf<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly count: number | undefined;
};

type WorkListProps<Key extends string> = {
  readonly title: string;
  readonly shelves: readonly Shelf<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly children: ReactNode;
};

/** A card with one list of several: which is chosen above it, each with how much is in it. */
export function WorkList<Key extends string>(props: WorkListProps<Key>) {
  const { title, shelves, chosen, onChoose, children } = props;
  return (
    <section className="card" aria-label={title}>
      <CardHead>
        <h2>{title}</h2>
        <Segments>
          {shelves.map(({ key, label, count }) => (
            <button key={key} type="button" aria-pressed={chosen === key} onClick={() => onChoose(key)}>
              {label} {count}
            </button>
          ))}
        </Segments>
      </CardHead>
      {children}
    </section>
  );
}

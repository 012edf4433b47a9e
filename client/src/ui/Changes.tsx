import { lazy, Suspense } from 'react';
import { Own } from './Own.tsx';

type ChangesProps = {
  readonly before: string;
  readonly after: string;
};

/** A text with what was changed in it, word by word; how to compare is fetched where there is something to compare. */
export function Changes(props: ChangesProps) {
  return (
    <Suspense fallback={<Own as="p">{props.after}</Own>}>
      <ChangedWords {...props} />
    </Suspense>
  );
}

const ChangedWords = lazy(() => import('./ChangedWords.tsx'));

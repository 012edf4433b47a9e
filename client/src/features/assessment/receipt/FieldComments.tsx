import { Suspense, useContext } from 'react';
import { lazily } from '../../../lib/lazily.ts';
import { CommentsContext } from './comments-here.ts';

/** Most answers have none: what shows them is fetched with the first. */
const CommentCards = lazily(async () => (await import('./CommentCards.tsx')).default);

/** Which questions of the form show the comments on their own parts; all others are on top. */
const placed = new Set([
  ...['compliance', 'measures', 'law', 'practice', 'figures', 'challenges'],
  ...['assistanceWanted', 'noneRequired', 'assistanceReceived'],
]);

/** The secretariat's comments beside the part of the answer that they are about; without fields, those on the whole of it. */
export function FieldComments({ fields }: { readonly fields?: readonly string[] }) {
  const here = useContext(CommentsContext);
  const comments = (here?.comments ?? []).filter(({ field }) =>
    fields ? field && fields.includes(field) : !field || !placed.has(field),
  );
  if (!here || comments.length === 0) return null;
  return (
    <Suspense>
      <CommentCards here={here} comments={comments} />
    </Suspense>
  );
}

import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './SinceNote.module.css';
import type { SinceReview } from './use-since-review.ts';

type SinceNoteProps = { readonly since: SinceReview; readonly onAll: () => void };

/** Since when the answers shown were changed, how many were not, and the way to all of them. */
export function SinceNote({ since, onAll }: SinceNoteProps) {
  const t = useTexts(texts);
  return (
    <p className={`${styles.note} sm ink2`}>
      {t('text', { number: since.before })} {t('same', { count: since.sameCount })}{' '}
      <Button size="small" onClick={onAll}>
        {t('all')}
      </Button>
    </p>
  );
}

export const texts = english('receipt.since-note', {
  tab: 'Changed since the last review',
  text: 'Changed since submission {{number}}, the last one that was reviewed.',
  same_one: '1 other answer says the same as before.',
  same_other: '{{count}} other answers say the same as before.',
  all: 'Show all answers',
});

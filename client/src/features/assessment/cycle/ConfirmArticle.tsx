import { useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { ActNote } from '../../../ui/ActNote.tsx';
import { Button } from '../../../ui/Button.tsx';
import type { ToConfirm } from './to-confirm.ts';
import { useConfirm } from './use-confirm.ts';

type ConfirmArticleProps = {
  readonly assessment: string;
  /** Undefined where nothing of the article waits: what became of the last press is still said. */
  readonly article: ToConfirm | undefined;
};

/** At the head of an article: all of it that nobody changed, confirmed in one press. */
export default function ConfirmArticle({ assessment, article }: ConfirmArticleProps) {
  const t = useTexts(texts);
  const { act, confirm } = useConfirm(assessment);
  const [left, setLeft] = useState<number | null>(null);
  return (
    <>
      <span role="status">{left === null ? '' : left === 0 ? t('done') : t('left', { count: left })}</span>
      {article && (
        <Button
          size="small"
          busy={act.busy}
          onClick={async () => {
            setLeft(null);
            const confirmed = await confirm(article.provisions);
            if (confirmed) setLeft(confirmed.refused.length);
          }}
        >
          {t('confirm', { count: article.provisions.length, number: article.number })}
        </Button>
      )}
      <ActNote act={act} withAgain />
    </>
  );
}

export const texts = english('cycle.confirm-article', {
  confirm_one: 'Confirm 1 answer of article {{number}}',
  confirm_other: 'Confirm {{count}} answers of article {{number}}',
  done: 'They are confirmed.',
  left_one: '1 answer was changed by somebody meanwhile and is not confirmed.',
  left_other: '{{count}} answers were changed by somebody meanwhile and are not confirmed.',
});

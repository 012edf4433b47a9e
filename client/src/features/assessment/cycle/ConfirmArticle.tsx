import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { ToConfirm } from './to-confirm.ts';
import type { Confirms } from './use-confirming.ts';

type ConfirmArticleProps = { readonly confirms: Confirms; readonly article: ToConfirm };

/** At the head of an article: all of it that nobody changed, confirmed in one press. */
export default function ConfirmArticle({ confirms, article: { number, provisions } }: ConfirmArticleProps) {
  const t = useTexts(texts);
  return (
    <Button size="small" busy={confirms.asking} onClick={() => confirms.confirm(provisions)}>
      {t('confirm', { count: provisions.length, number })}
    </Button>
  );
}

export const texts = english('cycle.confirm-article', {
  confirm_one: 'Confirm 1 answer of article {{number}}',
  confirm_other: 'Confirm {{count}} answers of article {{number}}',
});

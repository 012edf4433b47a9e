import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { Chip } from './Chip.tsx';

/** That its State has not said for a cycle that it still needs this: whoever thinks of helping asks first. */
export function NotConfirmed({ since }: { readonly since: string | null }) {
  const t = useTexts(texts);
  const { day } = useFormat();
  if (since === null) return null;
  return (
    <Chip tone="wait" icon="clock">
      {t('since', { day: day(since) })}
    </Chip>
  );
}

export const texts = english('ui.not-confirmed', { since: 'Not confirmed since {{day}}' });

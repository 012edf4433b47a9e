import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import { Icon } from './Icon.tsx';
import './Field.css';

export type Saving =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: string };

/** Nothing typed is ever lost, and one sees it. */
export function SaveState({ saving }: { readonly saving: Saving | null }) {
  const t = useTexts(texts);
  const { time } = useFormat();
  if (!saving) return null;
  const [look, icon, words] = {
    saved: ['ok', 'check', saving.state === 'saved' ? t('saved', { time: time(saving.at) }) : ''],
    saving: ['wt', 'clock', t('saving')],
    failed: ['er', 'warning', saving.state === 'failed' ? t('failed', { reason: saving.reason }) : ''],
  }[saving.state] as [string, 'check' | 'clock' | 'warning', string];
  return (
    <span className={`save ${look}`} role="status">
      <Icon name={icon} small />
      {words}
    </span>
  );
}

const texts = {
  en: { saved: 'Saved {{time}}', saving: 'Saving', failed: 'Not saved: {{reason}}' },
  es: { saved: 'Guardado a las {{time}}', saving: 'Guardando', failed: 'No se ha guardado: {{reason}}' },
};

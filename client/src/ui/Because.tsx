import type { ReactNode } from 'react';
import { english, useTexts } from '../lib/i18n.ts';
import { Icon } from './Icon.tsx';
import './Because.css';

/** Why a derived thing is there: the answer, the rule with its version. */
export function Because({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div className="because">
      <Icon name="because" small />
      <span>
        <b>{t('because')}</b> {children}
      </span>
    </div>
  );
}

export const texts = english('ui.because', { because: 'Because' });

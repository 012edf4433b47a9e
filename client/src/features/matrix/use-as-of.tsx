import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTexts } from '../../lib/i18n.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { texts } from './matrix-texts.ts';
import type { View } from './view.ts';

type AsOfChoice = {
  /** Asks for another moment. */
  readonly choose: () => void;
  /** The way to it in the context strip. */
  readonly action: ReactNode;
  readonly dialog: ReactNode;
};

/** How a page of figures is led to another moment, and back to now. */
export function useAsOf(asOf: string | null, change: (change: Partial<View>) => void): AsOfChoice {
  const t = useTexts(texts);
  const [choosing, setChoosing] = useState(false);
  const choose = () => setChoosing(true);
  const action = useMemo(
    () => (
      <LinkButton className="no-print" onClick={() => setChoosing(true)}>
        {t('change')}
      </LinkButton>
    ),
    [t],
  );
  const chosen = (next: string | null) => {
    setChoosing(false);
    change({ asOf: next, edition: null, audience: null });
  };
  const dialog = choosing && (
    <Suspense fallback={null}>
      <AsOfDialog asOf={asOf} onClose={() => setChoosing(false)} onChoose={chosen} />
    </Suspense>
  );
  return { choose, action, dialog };
}

const AsOfDialog = lazy(async () => ({ default: (await import('./AsOfDialog.tsx')).AsOfDialog }));

import { useFormat } from '../lib/format.ts';
import { useTexts } from '../lib/i18n.ts';
import { Button } from './Button.tsx';
import './ShowMore.css';

type ShowMoreProps = {
  /** How many are not shown yet. */
  readonly rest: number;
  readonly busy: boolean;
  readonly onMore: () => void;
};

/** The foot of a list that is read page by page. */
export function ShowMore({ rest, busy, onMore }: ShowMoreProps) {
  const t = useTexts(texts);
  const { number } = useFormat();
  return (
    <div className="shm">
      <Button disabled={busy} onClick={onMore}>
        {t('more', { rest: number(rest) })}
      </Button>
    </div>
  );
}

const texts = {
  en: { more: 'Show more ({{rest}})' },
  es: { more: 'Mostrar más ({{rest}})' },
};

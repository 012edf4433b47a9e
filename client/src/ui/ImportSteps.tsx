import { clsx } from 'clsx';
import { english, useTexts } from '../lib/i18n.ts';
import { Icon } from './Icon.tsx';
import styles from './ImportSteps.module.css';
import { Meter } from './Meter.tsx';

type ImportStepsProps = {
  readonly step:
    | { readonly kind: 'choose' | 'look' | 'done' }
    | { readonly kind: 'reading' | 'taking'; readonly percent: number };
  /** How much is in it, where that is known. */
  readonly found?: string | undefined;
};

/** How far a file has come: sent and read, looked at, taken in. */
export function ImportSteps({ step, found }: ImportStepsProps) {
  const t = useTexts(texts);
  const at = places[step.kind];
  return (
    <>
      <ol className={styles.steps}>
        {names.map((name, place) => (
          <li
            key={name}
            className={clsx(place < at && styles.done, place === at && styles.here)}
            aria-current={place === at ? 'step' : undefined}
          >
            {place < at && <Icon name="check" small />}
            {t(name)}
            {place === 0 && found && <small>{found}</small>}
            {place === 2 && at === 1 && <small>{t('notYet')}</small>}
          </li>
        ))}
      </ol>
      <div role="status">
        {'percent' in step && (
          <div className={styles.progress}>
            <Meter percent={step.percent} aria-hidden="true" />
            <span className="xs">
              {step.percent < 100 ? t('sent', { percent: Math.round(step.percent) }) : t(step.kind)}
            </span>
          </div>
        )}
      </div>
    </>
  );
}

const names = ['read', 'look', 'take'] as const;
const places: Readonly<Record<ImportStepsProps['step']['kind'], number>> = {
  choose: 0,
  reading: 0,
  look: 1,
  taking: 2,
  done: 3,
};

export const texts = english('ui.import-steps', {
  read: 'Choose a file',
  look: 'Review',
  take: 'Import',
  notYet: 'nothing yet',
  sent: '{{percent}} % sent',
  reading: 'It is being read …',
  taking: 'It is being imported …',
});

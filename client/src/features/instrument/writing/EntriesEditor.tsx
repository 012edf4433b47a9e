import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { moved } from './moved.ts';
import { texts } from './texts.ts';
import styles from './writing.module.css';

type EntriesEditorProps<E> = {
  readonly legend: string;
  /** A heading before it says the same. */
  readonly hasHeading?: boolean;
  readonly entries: readonly E[];
  readonly onChange: (entries: readonly E[]) => void;
  /** What an entry is called where it is moved. */
  readonly nameOf: (entry: E) => string;
  /** Of the button that takes an entry out. */
  readonly remove: (name: string) => string;
  /** Of the button that adds one, and what it adds. */
  readonly add: string;
  readonly fresh: () => E;
  /** Fewer are not left. */
  readonly least?: number;
  readonly children: (entry: E, put: (changed: Partial<E>) => void, at: number) => ReactNode;
  /** Beside the button that adds. */
  readonly beside?: ReactNode;
};

/** A list whose entries are written, moved, taken out and added. */
export function EntriesEditor<E extends object>({ entries, onChange, ...props }: EntriesEditorProps<E>) {
  const { legend, hasHeading, nameOf, remove, add, fresh, least = 0, children, beside } = props;
  const t = useTexts(texts);
  const list = useRef<HTMLFieldSetElement>(null);
  const [step, setStep] = useState<{ readonly to: number; readonly by: -1 | 1 } | null>(null);
  useEffect(() => {
    if (!step) return;
    // Whoever moves an entry by keyboard goes on with it.
    const arrows = list.current?.querySelectorAll<HTMLElement>(`:scope > div > div > [data-step]`) ?? [];
    const own = [...arrows].filter(({ dataset }) => dataset.at === String(step.to));
    const arrow = own.find(({ dataset }) => dataset.step === String(step.by));
    (arrow?.matches(':disabled') ? own.find((one) => one !== arrow) : arrow)?.focus();
    setStep(null);
  }, [step]);
  const move = (at: number, by: -1 | 1) => {
    onChange(moved(entries, at, by));
    setStep({ to: at + by, by });
  };
  const arrow = (at: number, by: -1 | 1, name: string) => (
    <Button
      size="small"
      data-step={by}
      data-at={at}
      disabled={by < 0 ? at === 0 : at === entries.length - 1}
      aria-label={t(by < 0 ? 'up' : 'down', { question: name })}
      onClick={() => move(at, by)}
    >
      {by < 0 ? '↑' : '↓'}
    </Button>
  );
  return (
    <fieldset className={styles.entries} ref={list}>
      <legend className={hasHeading ? 'sr' : undefined}>{legend}</legend>
      {entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a code is written letter by letter
        <div key={at} className={styles.entry}>
          {children(
            entry,
            (changed) => onChange(entries.map((one, place) => (place === at ? { ...one, ...changed } : one))),
            at,
          )}
          <div className="row wrap">
            {entries.length > 1 && (
              <>
                {arrow(at, -1, nameOf(entry))}
                {arrow(at, 1, nameOf(entry))}
              </>
            )}
            {entries.length > least && (
              <Button
                size="small"
                kind="ghost"
                onClick={() => onChange(entries.filter((_, place) => place !== at))}
              >
                {remove(nameOf(entry))}
              </Button>
            )}
          </div>
        </div>
      ))}
      <div className={styles.add}>
        <Button size="small" icon="plus" onClick={() => onChange([...entries, fresh()])}>
          {add}
        </Button>
        {beside}
      </div>
    </fieldset>
  );
}

/** A code that none of these has: one that was taken out is not given again while later ones are there. */
export function freshCode(entries: readonly { readonly code: string }[], codeOf: (n: number) => string) {
  const taken = new Set(entries.map(({ code }) => code));
  for (let n = entries.length + 1; ; n += 1) if (!taken.has(codeOf(n))) return codeOf(n);
}

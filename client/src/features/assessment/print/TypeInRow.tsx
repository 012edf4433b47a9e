import { clsx } from 'clsx';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { Numbered } from './paper-codes.ts';
import styles from './TypeIn.module.css';
import { isEmpty, type RowFaults, type TypedField, type TypedRow } from './typed-row.ts';

type TypeInRowProps = {
  readonly one: Numbered;
  readonly row: TypedRow;
  readonly faults: RowFaults;
  readonly refused: string | null;
  readonly onChange: (field: TypedField, text: string) => void;
};

/** Numbers in one line, lists in several. */
const short: readonly TypedField[] = ['compliance', 'challenges', 'wanted'];
const order: readonly TypedField[] = [
  'compliance',
  'measures',
  'practice',
  'challenges',
  'wanted',
  'wishes',
  'received',
];

/** One provision of the paper: its fields open when it is typed in, and stay open where something is in them. */
export const TypeInRow = memo(
  function TypeInRow({ one: { number, provision }, row, faults, refused, onChange }: TypeInRowProps) {
    const t = useTexts(texts);
    const id = useId();
    const [here, setHere] = useState(false);
    const open = here || !isEmpty(row) || refused !== null;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what one acts on
      <div
        className={clsx(
          styles.row,
          Object.keys(faults).length + Number(refused !== null) > 0 && styles.wrong,
        )}
        data-row={provision.reference}
        onFocus={() => setHere(true)}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setHere(false)}
      >
        <div className={styles.what}>
          <b>{number}</b> <bdi dir="ltr">{provision.reference}</bdi>{' '}
          <span className="xs muted">{provision.shortTitle}</span>
        </div>
        <div className={styles.fields}>
          {(open ? order : (['compliance'] as const)).map((field) => {
            const fault = faults[field];
            const wiring = {
              id: `${id}${field}`,
              value: row[field] ?? '',
              'aria-invalid': fault ? true : undefined,
              'aria-describedby': fault ? `${id}${field}e` : undefined,
              dir: 'auto',
              onKeyDown: (event: KeyboardEvent<HTMLElement>) => onEnter(event, short.includes(field)),
            } as const;
            return (
              <div key={field} className={short.includes(field) ? styles.short : styles.long}>
                <label htmlFor={wiring.id}>
                  {t(field)}
                  <span className="sr"> {provision.reference}</span>
                </label>
                {short.includes(field) ? (
                  <input
                    {...wiring}
                    inputMode="numeric"
                    autoComplete="off"
                    onChange={(event) => onChange(field, event.target.value)}
                  />
                ) : (
                  <textarea
                    {...wiring}
                    rows={Math.max(1, (row[field] ?? '').split('\n').length)}
                    placeholder={field === 'practice' ? undefined : t(`${field as 'measures'}Line`)}
                    onChange={(event) => onChange(field, event.target.value)}
                  />
                )}
                {fault && (
                  <p className={styles.fault} id={`${id}${field}e`}>
                    {t('unknown', { what: fault })}
                  </p>
                )}
              </div>
            );
          })}
          {refused && (
            <p className={styles.fault} role="alert">
              {refused}
            </p>
          )}
        </div>
      </div>
    );
  },
  (before, after) =>
    before.faults === after.faults &&
    before.refused === after.refused &&
    order.every((field) => before.row[field] === after.row[field]),
);

/** Enter goes on to the next field; in a list it is the next line, and an empty last line goes on. */
function onEnter(event: KeyboardEvent<HTMLElement>, oneLine: boolean): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  const field = event.currentTarget as HTMLInputElement | HTMLTextAreaElement;
  if (!oneLine && field.value !== '' && !field.value.endsWith('\n') && !event.shiftKey) return;
  event.preventDefault();
  const all = [...(field.form?.querySelectorAll<HTMLElement>('[data-row] input, [data-row] textarea') ?? [])];
  all[all.indexOf(field) + 1]?.focus();
}

export const texts = english('paper.type-in-row', {
  compliance: 'Answer',
  measures: 'Measures',
  measuresLine: 'number; title; citation',
  practice: 'In practice',
  challenges: 'In the way',
  wanted: 'Help wanted',
  wishes: 'What is wanted',
  wishesLine: 'number; problem; result; for which body; term',
  received: 'Help received',
  receivedLine: 'number; from whom; from; until',
  unknown: '“{{what}}” is not understood here. Look at the numbers above.',
});

import { clsx } from 'clsx';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import type { Numbered, PaperInstrument } from './paper-codes.ts';
import {
  type EveryField,
  fieldsOf,
  type PaperQuestion,
  questionsOf,
  replyField,
  type TypedField,
} from './paper-fields.ts';
import styles from './TypeIn.module.css';
import { isEmpty, type RowFaults, type TypedRow } from './typed-row.ts';

type TypeInRowProps = {
  readonly one: Numbered;
  readonly instrument: PaperInstrument;
  readonly row: TypedRow;
  readonly faults: RowFaults;
  readonly refused: string | null;
  readonly onChange: (field: TypedField, text: string) => void;
};

/** Numbers in one line, lists in several. */
const ticked: readonly TypedField[] = ['compliance', 'challenges', 'wanted', 'otherKind'];
/** Written as it is, in sentences. */
const plain: readonly TypedField[] = ['law', 'practice'];

/** One provision of the paper: its fields open when it is typed in, and stay open where something is in them. */
export const TypeInRow = memo(
  function TypeInRow({
    one: { number, provision },
    instrument,
    row,
    faults,
    refused,
    onChange,
  }: TypeInRowProps) {
    const t = useTexts(texts);
    const id = useId();
    const { signs } = useFormat();
    const [here, setHere] = useState(false);
    const asked = questionsOf(instrument, provision);
    const numbered = (options: readonly { readonly label: string }[]) =>
      options.map(({ label }, at) => `${at + 1} ${label}`).join(signs.semicolon);
    const meansOf = ({ options, columns }: PaperQuestion) =>
      options.length > 0
        ? numbered(options)
        : columns
            .map((column) => [column.label, numbered(column.options)].filter(Boolean).join(signs.colon))
            .join('; ');
    const lineOf = (field: TypedField, question: PaperQuestion | undefined) => {
      if (question) return question.columns.map(({ label }) => label).join('; ') || undefined;
      return plain.includes(field) ? undefined : t(`${field as 'measures'}Line`);
    };
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
          <b>{number}</b> <bdi dir="ltr">{shownKey(provision.reference)}</bdi>{' '}
          <span className="xs muted">{provision.shortTitle}</span>
        </div>
        <div className={styles.fields}>
          {(open ? fieldsOf(instrument, provision) : (['compliance'] as const)).map((field) => {
            const fault = faults[field];
            const question = asked.find((one) => replyField(one) === field);
            const short = question
              ? ['SINGLE', 'MULTIPLE', 'NUMBER'].includes(question.kind)
              : ticked.includes(field);
            const label = question?.text ?? t(field as EveryField);
            const wiring = {
              id: `${id}${field}`,
              value: row[field] ?? '',
              'aria-invalid': fault !== undefined ? true : undefined,
              'aria-describedby': fault !== undefined ? `${id}${field}e` : undefined,
              dir: 'auto',
              onKeyDown: (event: KeyboardEvent<HTMLElement>) => onEnter(event, short),
            } as const;
            return (
              <div key={field} className={short && !question ? styles.short : styles.long} data-field={field}>
                <label htmlFor={wiring.id}>
                  {label}
                  <span className="sr"> {shownKey(provision.reference)}</span>
                </label>
                {short ? (
                  <input
                    {...wiring}
                    inputMode={question?.kind === 'NUMBER' ? 'decimal' : 'numeric'}
                    autoComplete="off"
                    onChange={(event) => onChange(field, event.target.value)}
                  />
                ) : (
                  <textarea
                    {...wiring}
                    rows={Math.max(1, (row[field] ?? '').split('\n').length)}
                    placeholder={lineOf(field, question)}
                    onChange={(event) => onChange(field, event.target.value)}
                  />
                )}
                {question && question.options.length + question.columns.length > 0 && (
                  <p className={styles.means}>{meansOf(question)}</p>
                )}
                {fault !== undefined && (
                  <p className={styles.fault} id={`${id}${field}e`}>
                    {fault === '' ? t('otherUnknown') : t('unknown', { what: fault })}
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
    before.instrument === after.instrument &&
    fieldsOf(before.instrument, before.one.provision).every(
      (field) => before.row[field] === after.row[field],
    ),
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
  law: 'On paper',
  practice: 'In practice',
  figures: 'Figures and examples',
  figuresLine: 'year; how many; what is counted',
  otherKind: 'Kind of other help',
  otherUnknown:
    'Other help is wanted: type 1, 2 or 3 for its kind. Where the paper does not say, ask the State; only it can.',
  challenges: 'In the way',
  wanted: 'Help wanted',
  wishes: 'What is wanted',
  wishesLine: 'number; problem; result; for which body; term',
  received: 'Help received',
  receivedLine: 'number; from whom; from; until',
  unknown: '“{{what}}” is not understood here. Look at the numbers above.',
});

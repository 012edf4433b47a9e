import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { SelectField, TextField } from '../../../ui/Field.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { Option } from './draft-file.ts';
import { EntriesEditor, freshCode } from './EntriesEditor.tsx';
import { texts } from './entries-texts.ts';
import { SixTexts } from './SixTexts.tsx';
import styles from './writing.module.css';

type CodedEntriesProps<E extends Option> = {
  readonly legend: string;
  /** Of what is there already the code alone. */
  readonly list: readonly (string | E)[];
  readonly known: readonly { readonly code: string; readonly label: string }[];
  readonly freshCode: (n: number) => string;
  /** What a new one has beside its code and its texts. */
  readonly fresh: Omit<E, keyof Option>;
  readonly onChange: (list: readonly (string | E)[]) => void;
  readonly children?: (entry: E, put: (changed: Partial<E>) => void) => ReactNode;
};

/** Entries by their codes: of those that there are the code is enough, those of its own have texts in six languages. */
export function CodedEntries<E extends Option>({ list, known, onChange, ...props }: CodedEntriesProps<E>) {
  const t = useTexts(texts);
  const { legend, fresh, children } = props;
  type Row = { readonly code: string; readonly own: E | null };
  const rows = list.map(
    (one): Row => (typeof one === 'string' ? { code: one, own: null } : { code: one.code, own: one }),
  );
  const put = (next: readonly Row[]) => onChange(next.map(({ code, own }) => own ?? code));
  const labelOf = (code: string) => known.find((one) => one.code === code)?.label;
  const free = known.filter(({ code }) => !rows.some((row) => row.code === code));
  return (
    <EntriesEditor<Row>
      legend={legend}
      hasHeading
      entries={rows}
      onChange={put}
      nameOf={({ code }) => labelOf(code) ?? code}
      remove={(what) => t('remove', { what })}
      add={t('addOwn')}
      fresh={() => {
        const code = freshCode([...rows, ...known], props.freshCode);
        return { code, own: { code, labels: {}, ...fresh } as unknown as E };
      }}
      beside={
        free.length > 0 && (
          <SelectField
            label={t('addKnown')}
            value=""
            onChange={({ target }) => target.value && put([...rows, { code: target.value, own: null }])}
          >
            <option value="">{t('chooseOne')}</option>
            {free.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </SelectField>
        )
      }
    >
      {({ code, own }, change) => {
        if (!own)
          return (
            <p>
              <Own>{labelOf(code) ?? code}</Own>{' '}
              <span className="xs muted">
                <bdi dir="ltr" className="mono">
                  {code}
                </bdi>{' '}
                · {t('known')}
              </span>
            </p>
          );
        const putOwn = (changed: Partial<E>) => {
          const next = { ...own, ...changed };
          change({ code: next.code, own: next });
        };
        return (
          <>
            <div className={styles.pair}>
              <TextField
                label={t('code')}
                dir="ltr"
                value={code}
                onChange={({ target }) => putOwn({ code: target.value.toUpperCase().trim() } as Partial<E>)}
              />
              {children?.(own, putOwn)}
            </div>
            <SixTexts
              legend={t('called')}
              value={own.labels}
              onChange={(labels) => putOwn({ labels } as Partial<E>)}
            />
          </>
        );
      }}
    </EntriesEditor>
  );
}

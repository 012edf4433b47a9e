import type { FigureInput } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { FieldSave } from '../answer/FieldSave.tsx';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './FiguresTable.module.css';
import { Translations } from './Translations.tsx';

/** Figures and examples: a year, how many, and what was counted or what happened. Each place saves by itself. */
export function FiguresTable({ form }: { readonly form: AnswerForm }) {
  const t = useTexts(texts);
  const { figures } = form.values;
  const put = (next: readonly FigureInput[], place: string, soon?: boolean) =>
    form.change(place, { figures: next }, soon);
  if (form.readOnly && figures.length === 0) return null;
  return (
    <fieldset className={styles.figures}>
      <legend>{t('title')}</legend>
      {figures.length === 0 && <p className="xs muted">{t('hint')}</p>}
      {figures.map((figure, at) => (
        <FigureRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no id; the list changes at its end or by a removal
          key={at}
          {...{ figure, at, form }}
          onChange={(field, next) => put(figures.with(at, next), `figures.${at}.${field}`)}
          onRemove={() =>
            put(
              figures.filter((_, other) => other !== at),
              'figures',
              true,
            )
          }
        />
      ))}
      <Translations
        form={form}
        of={figures.map((figure, at) => ({
          place: `figures.${at}.noteTranslation`,
          label: t('noteOf', { row: at + 1 }),
          original: figure.note,
          own: figure.noteLanguage,
          value: figure.noteTranslation,
          onChange: (noteTranslation) =>
            put(figures.with(at, { ...figure, noteTranslation }), `figures.${at}.noteTranslation`),
        }))}
      />
      {!form.readOnly && (
        <Button size="small" icon="plus" onClick={() => put([...figures, {}], `figures.${figures.length}`)}>
          {t('add')}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = {
  readonly figure: FigureInput;
  readonly at: number;
  readonly form: AnswerForm;
  readonly onChange: (field: keyof FigureInput, next: FigureInput) => void;
  readonly onRemove: () => void;
};

function FigureRow({ figure, at, form, onChange, onRemove }: RowProps) {
  const t = useTexts(texts);
  const framed = (field: 'year' | 'count' | 'note') => ({
    label: t(field),
    readOnly: form.readOnly,
    error: form.reasonAt(`figures.${at}.${field}`),
    aside: <FieldSave writing={form.writing} place={`figures.${at}.${field}`} />,
    onBlur: form.flush,
  });
  return (
    <div className={styles.row}>
      <NumberField
        {...framed('year')}
        value={figure.year ?? null}
        most={2200}
        onNumber={(year) => onChange('year', { ...figure, year })}
      />
      <NumberField
        {...framed('count')}
        value={figure.count ?? null}
        onNumber={(count) => onChange('count', { ...figure, count })}
      />
      <TextField
        {...framed('note')}
        className={styles.note}
        lang={figure.noteLanguage ?? form.values.language ?? undefined}
        value={figure.note ?? ''}
        onChange={(event) => onChange('note', { ...figure, note: event.target.value })}
      />
      {!form.readOnly && (
        <Button
          size="small"
          kind="ghost"
          icon="close"
          className={styles.remove}
          aria-label={t('remove', { row: at + 1 })}
          onClick={onRemove}
        />
      )}
    </div>
  );
}

export const texts = english('parts.figures-table', {
  title: 'Figures and examples',
  hint: 'Convictions, cases, staff, amounts; or one case that shows how it works.',
  year: 'Year',
  count: 'How many',
  note: 'What is counted, or an example',
  noteOf: 'What is counted, row {{row}}',
  add: 'Add a row',
  remove: 'Remove row {{row}}',
});

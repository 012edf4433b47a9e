import { english, useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import type { AnswerField } from '../answer/answer-values.ts';
import { changedSince } from '../answer/changed-fields.ts';
import { describeField } from '../answer/describe.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import styles from './SinceLast.module.css';

type SinceLastProps = { readonly form: AnswerForm; readonly fields: readonly AnswerField[] };

/** What of these fields differs from the State's last answer, word by word. */
export default function SinceLast({ form, fields }: SinceLastProps) {
  const t = useTexts(texts);
  const { previous, values, labels } = form;
  if (!previous) return null;
  const changed = changedSince(values, previous.values).filter((field) => fields.includes(field));
  if (changed.length === 0) return null;
  return (
    <aside className={styles.since} aria-label={t('since', { cycle: previous.cycle })}>
      <p className="xs muted">{t('since', { cycle: previous.cycle })}</p>
      {changed.map((field) => (
        <Changes
          key={field}
          before={describeField(field, previous.values, labels)}
          after={describeField(field, values, labels)}
        />
      ))}
    </aside>
  );
}

export const texts = english('cycle.since-last', { since: 'Changed since cycle {{cycle}}' });

import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { Awaited } from '../../../ui/Awaited.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyFace } from '../../../ui/EmptyFace.tsx';
import { Own } from '../../../ui/Own.tsx';
import { type AnswerField, type AnswerValues, blankAnswer, valuesIn } from '../answer/answer-values.ts';
import { describeField } from '../answer/describe.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { AboutSelect } from './AboutSelect.tsx';
import { fieldHistory } from './colleague-documents.ts';
import { texts } from './colleague-texts.ts';
import styles from './colleagues.module.css';
import { HistorySitting } from './HistorySitting.tsx';
import { sittingsOf } from './sittings.ts';

type HistoryDialogProps = {
  readonly form: AnswerForm;
  readonly fields: readonly AnswerField[];
  readonly onClose: () => void;
};

/** Every version of a field that was stored, the latest first, and the way to bring one back: as an edit like any other. */
export default function HistoryDialog({ form, fields, onClose }: HistoryDialogProps) {
  const t = useTexts(texts);
  const [field, setField] = useState<AnswerField>(fields[0] ?? 'compliance');
  return (
    <Dialog open onClose={onClose} title={`${t('historyTitle')} · ${form.reference}`} wide>
      <AboutSelect abouts={fields} value={field} onChange={setField} />
      <Versions
        key={field}
        form={form}
        field={field}
        onBringBack={(values) => {
          form.change(field, values, true);
          onClose();
        }}
      />
    </Dialog>
  );
}

type VersionsProps = {
  readonly form: AnswerForm;
  readonly field: AnswerField;
  readonly onBringBack: (values: Partial<AnswerValues>) => void;
};

function Versions({ form, field, onBringBack }: VersionsProps) {
  const t = useTexts(texts);
  const variables = { assessment: form.assessment.id, provision: form.reference, field };
  const { data, error, refetch, fetchMore } = useQuery(fieldHistory, {
    variables,
    fetchPolicy: 'network-only',
  });
  const history = data?.answer?.history;
  if (!history) return <Awaited data={history} error={error} lines={6} onRetry={() => void refetch()} />;
  const versions = history.versions.map((version) => ({
    ...version,
    after: filled(field, version.value),
    before: filled(field, version.was),
  }));
  const oldest = versions.at(-1);
  const first =
    history.earlier == null && oldest && oldest.was !== null && !isEmpty(oldest.was) ? oldest : null;
  const more = () =>
    void fetchMore({
      variables: { before: history.earlier },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.answer && next.answer
          ? {
              answer: {
                ...next.answer,
                history: {
                  ...next.answer.history,
                  versions: [...before.answer.history.versions, ...next.answer.history.versions],
                },
              },
            }
          : before,
    });
  return (
    <>
      {versions.length === 0 && <EmptyFace title={t('noHistory')} />}
      <ol className={styles.history}>
        {sittingsOf(versions).map((sitting) => (
          <HistorySitting
            key={sitting[0]?.revision}
            sitting={sitting}
            field={field}
            form={form}
            latest={versions[0]?.revision ?? 0}
            onBringBack={(values) => onBringBack({ [field]: values[field] })}
          />
        ))}
        {first && <Before form={form} field={field} values={first.before} onBringBack={onBringBack} />}
      </ol>
      {history.earlier !== null && history.earlier !== undefined && (
        <div>
          <Button onClick={more}>{t('earlier')}</Button>
        </div>
      )}
    </>
  );
}

/** What was there before the first version that is kept: copied from the last cycle, or older than histories. */
function Before({ form, field, values, onBringBack }: VersionsProps & { readonly values: AnswerValues }) {
  const t = useTexts(texts);
  return (
    <li>
      <span className="row sp wrap">
        <span className="xs muted">{t('before')}</span>
        {!form.readOnly && (
          <Button size="small" icon="back" onClick={() => onBringBack({ [field]: values[field] })}>
            {t('bringBack')}
          </Button>
        )}
      </span>
      <Own as="p">{describeField(field, values, form.labels)}</Own>
    </li>
  );
}

const filled = (field: AnswerField, value: unknown): AnswerValues => ({
  ...blankAnswer,
  ...valuesIn({ [field]: value }),
});

const isEmpty = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

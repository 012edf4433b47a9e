import type { ComparedAnswersFragment } from '../../../gql/graphql.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Changes } from '../../../ui/Changes.tsx';
import { type AnswerField, blankAnswer, valuesOf } from '../answer/answer-values.ts';
import { describeField, type Labels } from '../answer/describe.ts';
import { AnswerSheet, ComplianceMark } from '../sheet/AnswerSheet.tsx';
import styles from './Comparison.module.css';
import { useFieldWord } from './field-words.ts';

export type ComparedOne = ComparedAnswersFragment['changed']['nodes'][number];

/** What changed in one answer: field by field, word by word; what is new or gone, as it is. */
export function ComparedAnswer({ one, labels }: { readonly one: ComparedOne; readonly labels: Labels }) {
  const t = useTexts(texts);
  const fieldWord = useFieldWord();
  const { before, after, fields } = one;
  const whole = after ?? before;
  if (whole && !(before && after))
    return (
      <div className={styles.changes}>
        <p className={styles.tag}>{t(after ? 'added' : 'removed')}</p>
        <ComplianceMark compliance={whole.compliance} />
        <AnswerSheet answer={whole} />
      </div>
    );
  const [was, is] = [before ? valuesOf(before) : blankAnswer, after ? valuesOf(after) : blankAnswer];
  return (
    <dl className={styles.changes}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldWord(field)}</dt>
          <dd>
            {field in blankAnswer ? (
              <FieldChange
                before={describeField(field as AnswerField, was, labels)}
                after={describeField(field as AnswerField, is, labels)}
                files={field === 'measures' ? [filesOf(before, labels), filesOf(after, labels)] : null}
              />
            ) : (
              <p className="muted">{t('changed')}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type FieldChangeProps = {
  readonly before: string;
  readonly after: string;
  /** The names of the files that show it, before and after. */
  readonly files: readonly [before: string, after: string] | null;
};

/** What a field said and says; a file that was added, taken from a measure or put in place of another is a change too. */
function FieldChange({ before, after, files }: FieldChangeProps) {
  const t = useTexts(texts);
  const onlyFiles = files !== null && files[0] !== files[1] && before === after;
  return (
    <>
      {!onlyFiles && <Changes before={before} after={after} />}
      {files !== null && files[0] !== files[1] && (
        <>
          <p className="xs muted">{t('files')}</p>
          <Changes before={files[0]} after={files[1]} />
        </>
      )}
    </>
  );
}

const filesOf = (answer: ComparedOne['before'], { signs }: Labels): string =>
  (answer?.measures ?? []).flatMap(({ evidence }) => evidence.map(({ name }) => name)).join(signs.item);

export const texts = english('receipt.compared-answer', {
  added: 'New',
  removed: 'No longer there',
  changed: 'Changed',
  files: 'Files attached',
});

import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Changes } from '../../../ui/Changes.tsx';
import styles from '../../../ui/FileRow.module.css';
import { FieldInRow, FileRow, RowMessage } from '../../../ui/FileRow.tsx';
import { Own } from '../../../ui/Own.tsx';
import { type AnswerField, blankAnswer, valuesIn } from '../answer/answer-values.ts';
import { describeField, type Labels } from '../answer/describe.ts';
import { canBeTaken, type FileMessage, type PreviewRow, standingOf } from './import-types.ts';

type ImportRowProps = {
  readonly row: PreviewRow;
  readonly title: string | null;
  readonly labels: Labels;
  /** What was changed, word by word; else both texts. */
  readonly byWord: boolean;
  readonly taken: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

/** One provision of a file: whether it is taken in, what would change in which field, and what is to be said of it. */
export function ImportRow({ row, title, labels, byWord, taken, onChoose }: ImportRowProps) {
  const t = useTexts(texts);
  const standing = standingOf(row);
  const takeable = canBeTaken(row);
  const said = (field: AnswerField, value: unknown): string => {
    const values = { ...blankAnswer, ...valuesIn({ [field]: value }) };
    return field === 'compliance' && value === null ? '' : describeField(field, values, labels);
  };
  return (
    <FileRow
      name={row.provision ? <bdi dir="ltr">{shownKey(row.provision)}</bdi> : t('unnamed')}
      place={row.place}
      title={title}
      takeable={takeable}
      chosen={taken}
      onChoose={onChoose}
      standing={standing === 'same' ? null : { is: standing, word: t(standing) }}
      detail={takeable ? t('fields', { count: row.fields.length }) : t('stays')}
      messages={once(row.messages).map((message) => (
        <Message key={`${message.path.join('.')} ${message.sentence}`} {...message} />
      ))}
    >
      {row.fields.map(({ field, now, becomes }) => (
        <FieldInRow key={field} label={t(field)}>
          {byWord ? (
            <Changed whole={chosen.has(field)} before={said(field, now)} after={said(field, becomes)} />
          ) : (
            <Both now={said(field, now)} becomes={said(field, becomes)} />
          )}
        </FieldInRow>
      ))}
      {row.open.map(({ field, mine, theirs }) => (
        <dl key={field} className={styles.versions}>
          <dt className={styles.field}>{t(field)}</dt>
          <dd />
          <dt>{t('now')}</dt>
          <dd>
            <Own>{said(field, theirs) || '—'}</Own>
          </dd>
          <dt>{t('inFile')}</dt>
          <dd>
            <Own>{said(field, mine) || '—'}</Own>
          </dd>
        </dl>
      ))}
    </FileRow>
  );
}

/** Words that were changed, or of a choice the one that was and the one that will be. */
function Changed({ whole, before, after }: Record<'before' | 'after', string> & { readonly whole: boolean }) {
  if (!whole) return <Changes before={before} after={after} />;
  return (
    <div className="row wrap">
      {before && <Changes before={before} after="" />}
      {after && <Changes before="" after={after} />}
    </div>
  );
}

/** Both texts, as they are and as they would be. */
function Both({ now, becomes }: Record<'now' | 'becomes', string>) {
  const t = useTexts(texts);
  return (
    <dl className={styles.versions}>
      <dt>{t('now')}</dt>
      <dd>{now ? <Own>{now}</Own> : t('nothing')}</dd>
      <dt>{t('becomes')}</dt>
      <dd>{becomes ? <Own>{becomes}</Own> : t('nothing')}</dd>
    </dl>
  );
}

const chosen: ReadonlySet<AnswerField> = new Set(['compliance', 'noneRequired', 'challenges']);

/** What is said of two places of a row alike is said once. */
const once = (messages: readonly FileMessage[]): readonly FileMessage[] =>
  messages.filter(
    ({ sentence, place }, at) =>
      messages.findIndex((other) => other.sentence === sentence && other.place === place) === at,
  );

function Message({ severity, path, place, sentence }: FileMessage) {
  const t = useTexts(texts);
  const field = path.find((part) => part in blankAnswer) as AnswerField | undefined;
  const is = severities[severity];
  return (
    <RowMessage
      standing={{ is, word: t(is) }}
      field={field ? t(field) : null}
      place={place}
      sentence={sentence}
    />
  );
}

const severities = { ERROR: 'refused', WARNING: 'toCheck', INFO: 'note' } as const;
export const texts = english('assessment.import-row', {
  compliance: 'Answer',
  measures: 'What exists',
  law: 'On paper',
  practice: 'In practice',
  figures: 'Figures and examples',
  language: 'Language of the texts',
  secondLanguage: 'Second language',
  lawTranslation: 'On paper, in the second language',
  practiceTranslation: 'In practice, in the second language',
  lawLanguage: 'On paper: its language',
  practiceLanguage: 'In practice: its language',
  replies: 'Replies to the questions of this checklist',
  challenges: 'What is in the way',
  assistanceWanted: 'Help wanted',
  noneRequired: 'Whether help is required',
  assistanceReceived: 'Help received',
  visibility: 'Who can see it',
  unnamed: 'A row without a provision',
  now: 'Now',
  becomes: 'Then',
  nothing: 'nothing',
  fields_one: '1 field',
  fields_other: '{{count}} fields',
  inFile: 'In the file',
  stays: 'stays as it is now',
  refused: 'Refused',
  toCheck: 'To check',
  note: 'Note',
  ready: 'Ready',
});

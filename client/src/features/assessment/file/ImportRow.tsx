import { useId } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Changes } from '../../../ui/Changes.tsx';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Own } from '../../../ui/Own.tsx';
import { type AnswerField, blankAnswer, valuesIn } from '../answer/answer-values.ts';
import { describeField, type Labels } from '../answer/describe.ts';
import styles from './ImportRow.module.css';
import { canBeTaken, type FileMessage, type PreviewRow, type Standing, standingOf } from './import-types.ts';

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
  const [name, why] = [useId(), useId()];
  const standing = standingOf(row);
  const takeable = canBeTaken(row);
  const said = (field: AnswerField, value: unknown): string => {
    const values = { ...blankAnswer, ...valuesIn({ [field]: value }) };
    return field === 'compliance' && value === null ? '' : describeField(field, values, labels);
  };
  return (
    <li className={styles.row}>
      <span className={styles.check}>
        <input
          type="checkbox"
          checked={takeable && taken}
          // Reached by the arrows, so that what is refused is read there.
          aria-disabled={!takeable}
          aria-labelledby={name}
          aria-describedby={why}
          onChange={(event) => takeable && onChoose(event.target.checked)}
        />
      </span>
      <div className={styles.reference}>
        <b id={name}>{row.provision ? <bdi dir="ltr">{shownKey(row.provision)}</bdi> : t('unnamed')}</b>
        {row.place && <bdi className={styles.place}>{row.place}</bdi>}
      </div>
      <div className={styles.middle}>
        {title && <b className="sm">{title}</b>}
        {row.fields.map(({ field, now, becomes }) => (
          <div key={field}>
            <span className={styles.field}>{t(field)}</span>
            {byWord ? (
              <Changed whole={chosen.has(field)} before={said(field, now)} after={said(field, becomes)} />
            ) : (
              <Both now={said(field, now)} becomes={said(field, becomes)} />
            )}
          </div>
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
        <div id={why} className={styles.messages}>
          {once(row.messages).map((message) => (
            <Message key={`${message.path.join('.')} ${message.sentence}`} {...message} />
          ))}
        </div>
      </div>
      <div className={styles.standing}>
        {standing !== 'same' && (
          <span className={looks[standing].style}>
            <Icon name={looks[standing].icon} small />
            {t(standing)}
          </span>
        )}
        <small className="xs muted">
          {takeable ? t('fields', { count: row.fields.length }) : t('stays')}
        </small>
      </div>
    </li>
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
  const { style, icon } = looks[severities[severity]];
  const field = path.find((part) => part in blankAnswer) as AnswerField | undefined;
  return (
    <p className={styles.message}>
      <span className={style}>
        <Icon name={icon} small />
        <span className="sr">{t(severities[severity])}:</span>
      </span>
      <span>
        {field && <b>{t(field)}: </b>}
        {sentence}
        {place && (
          <>
            {' '}
            <bdi className="xs muted nw">{place}</bdi>
          </>
        )}
      </span>
    </p>
  );
}

const severities = { ERROR: 'refused', WARNING: 'toCheck', INFO: 'note' } as const;
const looks: Readonly<
  Record<Exclude<Standing, 'same'>, { readonly style: string | undefined; readonly icon: IconName }>
> = {
  refused: { style: styles.refused, icon: 'warning' },
  toCheck: { style: styles.toCheck, icon: 'clock' },
  note: { style: styles.note, icon: 'info' },
  ready: { style: styles.ready, icon: 'check' },
};

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

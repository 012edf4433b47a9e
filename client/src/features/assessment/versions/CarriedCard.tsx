import { Link } from 'react-router';
import type { ChecklistHeadFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { useFieldWord } from '../receipt/field-words.ts';
import { AnswerSheet, ComplianceMark } from '../sheet/AnswerSheet.tsx';
import styles from './Carried.module.css';
import type { Carried } from './use-carried.ts';

type CarriedCardProps = {
  readonly assessment: ChecklistHeadFragment;
  readonly one: Carried;
};

/** One answer as it was, where it is now, and what of it was parked for which reason. */
export function CarriedCard({ assessment, one }: CarriedCardProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const fieldWord = useFieldWord();
  const { provision, rule, to, reason, parked, answer } = one;
  const isParked = to.length === 0;
  const sheet = (
    <>
      <ComplianceMark compliance={answer.compliance} />
      <AnswerSheet answer={answer} />
    </>
  );
  return (
    <article className={`${styles.card} card`} aria-label={shownKey(provision.reference)}>
      <h3>
        <bdi dir="ltr" className="mono">
          {shownKey(provision.reference)}
        </bdi>{' '}
        <span>{provision.shortTitle}</span> <Chip>{t(rule)}</Chip>
      </h3>
      <p className="sm ink2">
        {t('when', { from: one.fromVersion, to: one.toVersion, day: day(one.at) })}{' '}
        {reason && <Own>{reason}</Own>}
      </p>
      {!isParked && (
        <p>
          {t('now')}{' '}
          {to.map(({ reference }) => (
            <Link key={reference} className={styles.to} to={paths.checklist(assessment.id, reference)}>
              <bdi dir="ltr">{shownKey(reference)}</bdi>
            </Link>
          ))}
        </p>
      )}
      {!isParked && parked.length > 0 && (
        <ul className={styles.parts}>
          {parked.map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing is added or taken out here
            <li key={at}>
              <b>{fieldWord(part.field)}</b>: {part.reason ? <Own>{part.reason}</Own> : t(part.why)}
            </li>
          ))}
        </ul>
      )}
      {isParked ? (
        sheet
      ) : (
        <details>
          <summary>{t('before')}</summary>
          {sheet}
        </details>
      )}
    </article>
  );
}

export const texts = english('versions.carried-card', {
  KEPT: 'Kept in part',
  MOVED: 'Moved',
  SPLIT: 'Split',
  MERGED: 'Merged',
  PARKED: 'Parked',
  when: 'From version {{from}} to version {{to}}, {{day}}.',
  now: 'It is now in:',
  before: 'The answer as it was',
  RULE: 'The new version says so.',
  NOT_ASKED: 'No question of the new version takes it.',
  CODE_GONE: 'The new version does not have this choice.',
  DOES_NOT_FIT: 'It does not fit the question of the new version.',
  LEVELS_DIFFER: 'The provisions that were merged do not all say the same.',
  OTHER_LANGUAGE: 'It is in another language than the rest of the answer.',
  TOO_LONG: 'Together the texts would be too long.',
  SAID_TWICE: 'The same kind of help was asked for in other words.',
});

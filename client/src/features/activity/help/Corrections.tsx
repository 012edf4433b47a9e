import type { ActivityCorrectionsFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { useVocabulary } from '../../../lib/vocabulary.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Own } from '../../../ui/Own.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import styles from './Corrections.module.css';

type Correction = ActivityCorrectionsFragment['corrections'][number];

/** What States say of an activity beside what its provider says, the last of it first, with who and when. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <ol className={styles.corrections}>
      {corrections.map((one) => (
        <Entry key={`${one.participant.code} ${one.at}`} correction={one} />
      ))}
    </ol>
  );
}

function Entry({ correction }: { readonly correction: Correction }) {
  const t = useTexts(texts);
  const word = useVocabulary();
  const { day, instant } = useFormat();
  const { participant, text, status, starts, ends, by, at, answeredAt } = correction;
  return (
    <li className={answeredAt ? 'muted' : undefined}>
      <Chip tone={answeredAt ? 'plain' : 'wait'} icon={answeredAt ? 'check' : 'warning'}>
        {t('says', { state: isolated(participant.name) })}
      </Chip>
      <Quote>{text}</Quote>
      <div className={`${styles.facts} sm`}>
        {status && <span>{t('status', { status: word(status) })}</span>}
        {starts && <span>{t('starts', { day: day(starts) })}</span>}
        {ends && <span>{t('ends', { day: day(ends) })}</span>}
      </div>
      <div className="xs muted">
        <Own>{by}</Own>
        {' · '}
        {instant(at)}
        {answeredAt && ` · ${t('answered', { at: instant(answeredAt) })}`}
      </div>
    </li>
  );
}

export const texts = english('activity.corrections', {
  says: '{{state}} says that this is not right',
  status: 'Status: {{status}}',
  starts: 'First day: {{day}}',
  ends: 'Last day: {{day}}',
  answered: 'written again {{at}}',
});

import { useFormat } from '../../../lib/format.ts';
import { english, isolated, useTexts } from '../../../lib/i18n.ts';
import { Own } from '../../../ui/Own.tsx';
import { texts as words } from '../texts.ts';
import styles from './ReceiptSheet.module.css';
import { ReceiptSquare } from './ReceiptSquare.tsx';
import type { ShownReceipt } from './receipt-file.ts';

/** What was submitted, by whom and when, and what proves it: on the screen, and on one sheet of paper. */
export function ReceiptSheet({ assessment, receipt }: ShownReceipt) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { instant, enumerate } = useFormat();
  const { participant, instrument, cycle, provisionCount } = assessment;
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [t('state'), <Own key="state">{participant.name}</Own>],
    [t('instrument'), instrument.title],
    [t('cycle'), cycle],
    [t('number'), receipt.number],
    [t('submitted'), instant(receipt.submittedAt)],
    [t('by'), receipt.submittedBy ? <Own key="by">{receipt.submittedBy}</Own> : t('notKept')],
    [t('channel'), receipt.channel ? word(receipt.channel) : t('notKept')],
    [
      t('consulted'),
      receipt.consulted.length > 0 ? enumerate(receipt.consulted.map((body) => word(body))) : t('nobody'),
    ],
    [t('answered'), t('of', { answered: receipt.answeredCount, of: provisionCount })],
  ];
  return (
    <article className={`${styles.receipt} card pad`}>
      <h2>{t('title', { number: receipt.number })}</h2>
      <div className={styles.top}>
        <dl>
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ReceiptSquare assessment={assessment.id} number={receipt.number} hash={receipt.contentHash} />
      </div>
      <dl className={styles.proof}>
        <div>
          <dt>{t('hash')}</dt>
          <dd className="mono" dir="ltr">
            {receipt.contentHash}
          </dd>
        </div>
        <div>
          <dt>{t('salt')}</dt>
          <dd className="mono" dir="ltr">
            {receipt.salt ?? t('noSalt')}
          </dd>
        </div>
      </dl>
      {receipt.unanswered.length > 0 && (
        <section className={styles.unanswered}>
          <h3>{t('unanswered', { count: receipt.unanswered.length })}</h3>
          <p className="xs ink2">
            {enumerate(receipt.unanswered.map(({ reference }) => isolated(reference)))}
          </p>
        </section>
      )}
    </article>
  );
}

export const texts = english('receipt.receipt-sheet', {
  title: 'Receipt of submission {{number}}',
  state: 'State',
  instrument: 'Checklist',
  cycle: 'Cycle',
  number: 'Submission',
  submitted: 'Submitted',
  by: 'Submitted by',
  channel: 'Channel',
  consulted: 'Consulted',
  answered: 'Answered',
  of: '{{answered}} of {{of}} provisions',
  nobody: 'Nobody named',
  notKept: 'Not recorded',
  hash: 'Checksum of what was submitted (SHA-256)',
  salt: 'Random value in it (salt)',
  noSalt: 'None: this was submitted before there was one',
  unanswered_one: '1 provision was left unanswered',
  unanswered_other: '{{count}} provisions were left unanswered',
});

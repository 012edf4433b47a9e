import { Link, useLocation } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { paths } from '../../../lib/paths.ts';
import { saveText } from '../../../lib/save-file.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Page } from '../../../ui/Page.tsx';
import { useRunningHead } from '../print/use-running-head.ts';
import { ReceiptCheck } from './ReceiptCheck.tsx';
import styles from './ReceiptScreen.module.css';
import { ReceiptSheet } from './ReceiptSheet.tsx';
import { receiptFile, receiptFileName, type ShownReceipt } from './receipt-file.ts';

/** One receipt, the others of the same assessment beside it, and the check of what somebody holds. */
export function ReceiptScreen({ assessment, receipt }: ShownReceipt) {
  const t = useTexts(texts);
  const { day } = useFormat();
  const { participant, cycle, receipts } = assessment;
  useRunningHead(t('title', { name: participant.name, cycle }));
  // The QR code on paper carries the checksum that was printed.
  const printed = useLocation().hash.slice(1);
  const earlier = receipt.number - 1;
  return (
    <Page
      title={t('title', { name: participant.name, cycle })}
      className={styles.page}
      tools={
        <div className="row wrap at-end no-print">
          <ButtonLink
            kind="ghost"
            to={assessment.viewerCanReview ? paths.submission(assessment.id) : paths.checklist(assessment.id)}
          >
            {t('back')}
          </ButtonLink>
          <Button
            icon="download"
            onClick={() => saveText(receiptFileName(assessment, receipt), receiptFile(assessment, receipt))}
          >
            {t('save')}
          </Button>
          <Button kind="primary" icon="print" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      }
    >
      {printed && (
        <Note tone={printed === receipt.contentHash ? 'ok' : 'bad'} role="status" className="no-print">
          {t(printed === receipt.contentHash ? 'printedSame' : 'printedOther')}
        </Note>
      )}
      <div className={styles.columns}>
        <ReceiptSheet assessment={assessment} receipt={receipt} />
        <aside className={`${styles.aside} no-print`} aria-label={t('submissions')}>
          <nav className="card pad" aria-label={t('submissions')}>
            <h2>{t('submissions')}</h2>
            <ul>
              {receipts.nodes.map(({ number, submittedAt }) => (
                <li key={number}>
                  <Link
                    to={paths.revision(assessment.id, number)}
                    aria-current={number === receipt.number ? 'page' : undefined}
                  >
                    {t('number', { number })}
                  </Link>{' '}
                  <span className="xs muted">
                    {day(submittedAt)}
                    {number === assessment.submittedRevision && ` · ${t('inForce')}`}
                  </span>
                </li>
              ))}
            </ul>
            {receipts.pageInfo.hasNextPage && (
              <p className="xs muted">
                {t('earlier', { count: receipts.totalCount - receipts.nodes.length })}
              </p>
            )}
            <ButtonLink
              size="small"
              to={`${paths.revision(assessment.id, receipt.number)}?compare=${earlier || ''}`}
            >
              {t('compare')}
            </ButtonLink>
          </nav>
          <ReceiptCheck assessment={assessment} receipt={receipt} key={receipt.id} />
        </aside>
      </div>
    </Page>
  );
}

export const texts = english('receipt.receipt-screen', {
  title: 'Receipt: {{name}}, cycle {{cycle}}',
  back: 'Back to the answers',
  save: 'Save the receipt',
  print: 'Print',
  submissions: 'Submissions',
  number: 'Submission {{number}}',
  inForce: 'in force',
  earlier_one: '1 earlier one is not listed.',
  earlier_other: '{{count}} earlier ones are not listed.',
  compare: 'Compare with another one',
  printedSame: 'The checksum on the paper is that of this submission.',
  printedOther: 'The checksum on the paper is another one: the paper is not of this submission.',
});

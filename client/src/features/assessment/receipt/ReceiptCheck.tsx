import { useState } from 'react';
import { english, useTexts } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextAreaField } from '../../../ui/Field.tsx';
import { FileChoice } from '../../../ui/FileChoice.tsx';
import { Note } from '../../../ui/Note.tsx';
import { useLabels } from '../answer/use-answer-form.ts';
import type { Verdict } from './check-receipt.ts';
import styles from './ReceiptCheck.module.css';
import { ReceiptDifferences } from './ReceiptDifferences.tsx';
import type { ShownReceipt } from './receipt-file.ts';

/** Larger than any receipt: a text of this size is no receipt, and reading it would only stop the page. */
const most = 20_000_000;

/** What somebody holds, compared with what was submitted: dropped, chosen or pasted; it does not leave this device. */
export function ReceiptCheck({ assessment, receipt }: ShownReceipt) {
  const t = useTexts(texts);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [pasted, setPasted] = useState('');
  // Asked for with the page: while a file is compared nothing is sent.
  const labels = useLabels(assessment.instrument);

  async function check(text: string) {
    // RFC 8785 is fetched for whoever checks.
    const { checkReceipt } = await import('./check-receipt.ts');
    setVerdict(
      await checkReceipt(text, { ...receipt, salt: receipt.salt ?? null, content: receipt.content ?? null }),
    );
  }
  async function take(file: File) {
    if (file.size > most) return setVerdict({ kind: 'unknown', why: 'noFile' });
    await check(await file.text());
  }
  return (
    <section className={`${styles.check} card pad no-print`} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="sm ink2">{t('how')}</p>
      <FileChoice
        label={t('choose')}
        accept=".json,.xlsx,.csv"
        onChoose={([file]) => file && void take(file)}
      >
        {t('drop')}
      </FileChoice>
      <details>
        <summary>{t('paste')}</summary>
        <TextAreaField
          label={t('pasted')}
          value={pasted}
          rows={4}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button size="small" disabled={pasted.trim() === ''} onClick={() => void check(pasted)}>
          {t('compare')}
        </Button>
      </details>
      <div role="status">
        {verdict?.kind === 'same' && <Note tone="ok">{t('same', { number: receipt.number })}</Note>}
        {verdict?.kind === 'unknown' && (
          <Note tone="wait">
            <b>{t('unknown')}</b> {t(verdict.why)}
          </Note>
        )}
        {verdict?.kind === 'differs' && (
          <>
            <Note tone="bad">
              <b>{t('differs')}</b> {t('places', { count: verdict.differences.length })}
            </Note>
            <ReceiptDifferences labels={labels} differences={verdict.differences} />
          </>
        )}
      </div>
    </section>
  );
}

export const texts = english('receipt.receipt-check', {
  title: 'Check a receipt',
  how: 'Choose a receipt or the checklist as a JSON file. It is read on this device and sent nowhere: its checksum is computed here and compared.',
  drop: 'Drop the file here',
  choose: 'Choose a file',
  paste: 'Paste its text instead',
  pasted: 'The text of the file',
  compare: 'Check',
  same: 'This is what was submitted, as submission {{number}}.',
  differs: 'This is not what was submitted.',
  places_zero: 'Its checksum is another one.',
  places_one: 'It differs in 1 place:',
  places_other: 'It differs in {{count}} places:',
  unknown: 'This cannot be checked.',
  noSalt: 'It was submitted before submissions had a salt, so its checksum cannot be computed again.',
  noFile: 'It is neither a receipt nor a checklist file. Choose the file that was saved here, as JSON.',
  workbook:
    'A workbook shows the answers by their labels and not all that the checksum is of. Save the same checklist as JSON, or take the receipt, and choose that file. To see what differs in the workbook, bring it in by file: nothing is changed before you accept it.',
  csv: 'A CSV table shows the answers by their labels and not all that the checksum is of. Save the same checklist as JSON, or take the receipt, and choose that file.',
  other: 'It is of another State, checklist or cycle. Open the receipt that it belongs to.',
  insecure: 'This page was not opened over a secure connection. Open it with https.',
});

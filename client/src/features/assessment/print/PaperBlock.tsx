import { english, useTexts } from '../../../lib/i18n.ts';
import { texts as words } from '../texts.ts';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import { complianceNumbers, type Numbered, noneNumber, type PaperInstrument } from './paper-codes.ts';

type PaperBlockProps = { readonly one: Numbered; readonly instrument: PaperInstrument };

/** One provision on paper: what it says, the boxes to tick, and the lines to write on. */
export function PaperBlock({ one: { number, provision }, instrument }: PaperBlockProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const questions = instrument.questions.filter(
    (question) => question.provision === provision.reference && question.kind !== 'COMPLIANCE',
  );
  return (
    <section className={styles.block}>
      <header>
        <span className={styles.number}>{number}</span>
        <h3>
          <bdi dir="ltr">{provision.reference}</bdi> {provision.title}
        </h3>
      </header>
      <p className={`${styles.law} law`}>{provision.summary}</p>
      <p className={styles.boxes}>
        <b>{t('compliance')}</b>
        {complianceNumbers.map((answer, at) => (
          <Box key={answer} number={at + 1} label={word(answer)} />
        ))}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('kind')}</th>
            <th className={styles.wide}>{t('measure')}</th>
            <th>{t('citation')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows count={3} columns={3} />
        </tbody>
      </table>
      <p className={styles.write}>{t('practice')}</p>
      <Lines />
      <p className={styles.boxes}>
        <b>{t('challenges')}</b>
        {instrument.challenges.map(({ code, label }, at) => (
          <Box key={code} number={at + 1} label={label} />
        ))}
      </p>
      <p className={styles.boxes}>
        <b>{t('wanted')}</b>
        {instrument.assistanceTypes.map(({ code, label }, at) => (
          <Box key={code} number={at + 1} label={label} />
        ))}
        <Box number={noneNumber} label={word('noneRequired')} />
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('help')}</th>
            <th className={styles.wide}>{t('problem')}</th>
            <th>{t('result')}</th>
            <th>{t('for')}</th>
            <th>{t('term')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows count={2} columns={5} />
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th>{t('help')}</th>
            <th className={styles.wide}>{t('received')}</th>
            <th>{t('from')}</th>
            <th>{t('until')}</th>
          </tr>
        </thead>
        <tbody>
          <Rows count={1} columns={4} />
        </tbody>
      </table>
      {questions.map((question) => (
        <div key={question.code}>
          <p className={styles.boxes}>
            <b>{question.text}</b>
            {question.options.map(({ code, label }, at) => (
              <Box key={code} number={at + 1} label={label} />
            ))}
          </p>
          {question.columns.length > 0 && (
            <table>
              <thead>
                <tr>
                  {question.columns.map(({ code, label }) => (
                    <th key={code}>{label}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <Rows count={3} columns={question.columns.length} />
              </tbody>
            </table>
          )}
          {question.options.length + question.columns.length === 0 && <Lines />}
        </div>
      ))}
    </section>
  );
}

/** Lines for a few sentences. */
const Lines = () => (
  <div>
    <div className={styles.ruled} />
    <div className={styles.ruled} />
    <div className={styles.ruled} />
  </div>
);

/** Empty rows to write in. */
function Rows({ count, columns }: { readonly count: number; readonly columns: number }) {
  return Array.from({ length: count }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: empty lines have nothing but their place
    <tr key={row}>
      {Array.from({ length: columns }, (_, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <td key={column} />
      ))}
    </tr>
  ));
}

export const texts = english('paper.block', {
  compliance: 'Do you do what this provision asks?',
  kind: 'Kind',
  measure: 'Measure: law, regulation, policy, body or practice',
  citation: 'Citation',
  practice: 'In practice',
  challenges: 'What is in the way',
  wanted: 'Help wanted',
  help: 'No.',
  problem: 'Help wanted: the problem',
  result: 'Result wanted',
  for: 'For which body',
  term: 'Term',
  received: 'Help received: from whom',
  from: 'From',
  until: 'Until',
});

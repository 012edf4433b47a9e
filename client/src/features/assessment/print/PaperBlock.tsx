import type { ReactNode } from 'react';
import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { texts as words } from '../texts.ts';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import {
  categoryNumbers,
  complianceNumbers,
  type Numbered,
  noneNumber,
  notProvidedNumber,
  type PaperInstrument,
} from './paper-codes.ts';
import { type EveryField, everyField, ownQuestion, questionsOf, replyField } from './paper-fields.ts';

type PaperBlockProps = {
  readonly one: Numbered;
  readonly instrument: PaperInstrument;
  /** Our explanation of it, where it is wanted. */
  readonly guide?: ReactNode;
};

/** One provision on paper: what it says, the boxes to tick, and the lines to write on. */
export function PaperBlock({ one: { number, provision }, instrument, guide }: PaperBlockProps) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const { signs } = useFormat();
  const questions = questionsOf(instrument, provision);
  const own = ownQuestion(instrument, provision);
  const numbered = (options: readonly { readonly label: string }[]) =>
    options.map(({ label }, at) => `${at + 1} ${label}`).join(signs.semicolon);
  const rows = (count: number, ...heads: readonly (readonly [label: string, wide?: boolean])[]) => (
    <table>
      <thead>
        <tr>
          {heads.map(([label, wide]) => (
            <th key={label} className={wide ? styles.wide : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows count={count} columns={heads.length} />
      </tbody>
    </table>
  );
  const boxes = (label: string, labels: readonly string[], children?: ReactNode) => (
    <p className={styles.boxes}>
      <b>{label}</b>
      {labels.map((one, at) => (
        <Box key={one} number={at + 1} label={one} />
      ))}
      {children}
    </p>
  );
  const written = (label: string) => (
    <>
      <p className={styles.write}>{label}</p>
      <Lines />
    </>
  );
  const parts: Readonly<Record<EveryField, ReactNode>> = {
    compliance: boxes(
      own?.text ?? t('compliance'),
      complianceNumbers.map((answer) => word(answer)),
      own && <Box number={notProvidedNumber} label={t('notProvided')} />,
    ),
    measures: rows(3, [t('kind')], [t('measure'), true], [t('citation')]),
    law: written(t('law')),
    practice: written(t('practice')),
    figures: rows(2, [t('year')], [t('count')], [t('note'), true]),
    challenges: boxes(
      t('challenges'),
      instrument.challenges.map(({ label }) => label),
    ),
    wanted: boxes(
      t('wanted'),
      instrument.assistanceTypes.map(({ label }) => label),
      <Box number={noneNumber} label={word('noneRequired')} />,
    ),
    wishes: rows(2, [t('help')], [t('problem'), true], [t('result')], [t('for')], [t('term')]),
    otherKind: boxes(
      t('otherKind'),
      categoryNumbers.map((category) => word(category)),
    ),
    received: rows(1, [t('help')], [t('received'), true], [t('from')], [t('until')]),
  };
  return (
    <section className={styles.block}>
      <header>
        <span className={styles.number}>{number}</span>
        <h3>
          <bdi dir="ltr">{shownKey(provision.reference)}</bdi> {provision.title}
        </h3>
      </header>
      <p className={`${styles.law} law`}>{provision.summary}</p>
      {guide}
      {everyField.map((field) => (
        <div key={field} data-field={field}>
          {parts[field]}
        </div>
      ))}
      {questions.map((question) => (
        <div key={question.code} data-field={replyField(question)}>
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
                  {question.columns.map(({ code, label, options }) => (
                    <th key={code}>
                      {label}
                      {options.length > 0 && `${signs.colon}${numbered(options)}`}
                    </th>
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
  law: 'On paper: what the law says of it',
  practice: 'In practice',
  year: 'Year',
  count: 'How many',
  note: 'Figures and examples: what is counted, or what happened',
  otherKind: 'If you ask for other help, of which kind is it?',
  notProvided: 'Not provided',
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

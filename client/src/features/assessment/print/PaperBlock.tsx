import type { ReactNode } from 'react';
import { useTexts } from '../../../lib/i18n.ts';
import { shownKey } from '../../../lib/shown-key.ts';
import { texts as words } from '../texts.ts';
import { Letter } from './Letter.tsx';
import { Lines } from './Lines.tsx';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import { PaperList } from './PaperList.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import {
  categoryNumbers,
  complianceNumbers,
  type Numbered,
  noneNumber,
  notProvidedNumber,
  type PaperInstrument,
} from './paper-codes.ts';
import {
  type EveryField,
  everyField,
  letterOf,
  ownQuestion,
  questionsOf,
  replyField,
} from './paper-fields.ts';
import { texts } from './paper-words.ts';
import { useQuestionWords } from './use-question-words.ts';

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
  const wording = useQuestionWords(instrument, provision);
  const own = ownQuestion(instrument, provision);
  const boxes = (label: string, labels: readonly string[], children?: ReactNode) => (
    <p className={styles.boxes}>
      <b>{label}</b>
      {labels.map((one, at) => (
        <Box key={one} number={at + 1} label={one} />
      ))}
      {children}
    </p>
  );
  const written = (field: 'law' | 'practice') => (
    <>
      <p className={styles.write}>
        <Letter of={letterOf(field)} /> {t(field)}
      </p>
      <Lines count={3} />
    </>
  );
  const parts: Readonly<Record<EveryField, ReactNode>> = {
    compliance: boxes(
      own?.text ?? t('compliance'),
      complianceNumbers.map((answer) => word(answer)),
      own && <Box number={notProvidedNumber} label={t('notProvided')} />,
    ),
    measures: <PaperList list="measures" />,
    law: written('law'),
    practice: written('practice'),
    figures: <PaperList list="figures" />,
    challenges: boxes(
      t('challenges'),
      instrument.challenges.map(({ label }) => label),
    ),
    wanted: boxes(
      t('wanted'),
      instrument.assistanceTypes.map(({ label }) => label),
      <Box number={noneNumber} label={word('noneRequired')} />,
    ),
    wishes: <PaperList list="wishes" />,
    otherKind: boxes(
      t('otherKind'),
      categoryNumbers.map((category) => word(category)),
    ),
    received: <PaperList list="received" />,
    texts: <PaperList list="texts" />,
  };
  const asked = (field: EveryField) => (
    <div key={field} data-field={field}>
      {parts[field]}
    </div>
  );
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
      {everyField.map(asked)}
      {questionsOf(instrument, provision).map((question, at) => (
        <div key={question.code} data-field={replyField(question)}>
          <PaperQuestion {...{ question, at, wording }} />
        </div>
      ))}
      {asked('texts')}
    </section>
  );
}

import { Letter } from './Letter.tsx';
import { Lines } from './Lines.tsx';
import { Box } from './PaperBox.tsx';
import styles from './PaperForm.module.css';
import { letterOfReply, type PaperQuestion as Question } from './paper-fields.ts';
import type { useQuestionWords } from './use-question-words.ts';

type PaperQuestionProps = {
  readonly question: Question;
  /** Its place among the questions of the provision. */
  readonly at: number;
  readonly wording: ReturnType<typeof useQuestionWords>;
};

/** One question of the instrument on paper: when it is asked, and boxes, a table or lines for the reply. */
export function PaperQuestion({ question, at, wording }: PaperQuestionProps) {
  const { text, options, columns } = question;
  return (
    <>
      <p className={styles.boxes}>
        <b>
          <Letter of={letterOfReply(question, at)} /> {text}
          {wording.after(question)}
        </b>
        {wording.beside(question).map((line) => (
          <span key={line} className={styles.beside}>
            {line}
          </span>
        ))}
        {options.map(({ code, label }, place) => (
          <Box key={code} number={place + 1} label={label} />
        ))}
      </p>
      {columns.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.code} data-part={column.code}>
                  {wording.column(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[1, 2, 3].map((row) => (
              <tr key={row}>
                {columns.map(({ code }) => (
                  <td key={code} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {options.length + columns.length === 0 && <Lines count={question.kind === 'NUMBER' ? 1 : 3} />}
    </>
  );
}

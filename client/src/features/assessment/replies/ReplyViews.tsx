import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import type { Tell, ToldText } from '../../../lib/told.ts';
import { InAnother } from '../../../ui/InAnother.tsx';
import { Own } from '../../../ui/Own.tsx';
import type { ReplyRow } from '../answer/said-reply.ts';
import type { AskedQuestion } from './asked.ts';
import { shownOf } from './shown.ts';

type ReplyViewsProps = {
  readonly answer: Pick<AnswerFormFragment, 'replies' | 'compliance'>;
  readonly questions: readonly AskedQuestion[];
  /** A text in its reader's language first. */
  readonly tell: Tell;
};

/** What was replied to the instrument's questions, to read and to print. */
export default function ReplyViews({ answer, questions, tell }: ReplyViewsProps) {
  const format = useFormat();
  const replies = answer.replies.map(({ question, value, language, translation }) => ({
    ...{ question, value, language, translation },
  }));
  const asked = questions.filter(({ code }) => replies.some(({ question }) => question === code));
  const shown = shownOf(questions, { compliance: answer.compliance ?? null, replies });
  return (
    <dl>
      {shown
        .filter((one) => asked.includes(one))
        .map((question) => {
          const reply = replies.find((one) => one.question === question.code);
          const value: unknown = reply?.value ?? null;
          if (value === null) return null;
          const label = (code: unknown) =>
            question.options.find((option) => option.code === code)?.label ?? String(code);
          return (
            <div key={question.code}>
              <dt>{question.text}</dt>
              <dd>
                {typeof value === 'number' && `${format.number(value)} ${question.unit ?? ''}`}
                {typeof value === 'string' &&
                  (question.kind === 'TEXT' ? (
                    <Told of={tell(value, reply?.translation, reply?.language)} />
                  ) : (
                    label(value)
                  ))}
                {question.kind === 'MULTIPLE' && Array.isArray(value) && format.enumerate(value.map(label))}
                {question.kind === 'TABLE' && Array.isArray(value) && (
                  <Rows rows={value as readonly ReplyRow[]} columns={question.columns} />
                )}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

const Told = ({ of }: { readonly of: ToldText }) => (
  <>
    <Own as="p" lang={of.lang}>
      {of.text}
    </Own>
    <InAnother of={of} />
  </>
);

function Rows({
  rows,
  columns,
}: {
  readonly rows: readonly ReplyRow[];
  readonly columns: AskedQuestion['columns'];
}) {
  const { day } = useFormat();
  const shown = (column: AskedQuestion['columns'][number], cell: string | number | null | undefined) => {
    if (cell == null) return '';
    if (column.kind === 'DAY') return day(String(cell));
    return column.options.find(({ code }) => code === cell)?.label ?? String(cell);
  };
  return (
    <table className="xs">
      <thead>
        <tr>
          {columns.map(({ code, label }) => (
            <th key={code} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows that are only read
          <tr key={at}>
            {columns.map((column) => (
              <td key={column.code}>
                <Own>{shown(column, row[column.code])}</Own>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { AnswerFormFragment } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { Own } from '../../../ui/Own.tsx';
import type { ReplyRow } from '../answer/said-reply.ts';
import type { AskedQuestion } from './asked.ts';
import { shownOf } from './shown.ts';

type ReplyViewsProps = {
  readonly answer: Pick<AnswerFormFragment, 'replies' | 'compliance'>;
  readonly questions: readonly AskedQuestion[];
};

/** What was replied to the instrument's questions, to read and to print. */
export default function ReplyViews({ answer, questions }: ReplyViewsProps) {
  const format = useFormat();
  const replies = answer.replies.map(({ question, value }) => ({ question, value }));
  const asked = questions.filter(({ code }) => replies.some(({ question }) => question === code));
  const shown = shownOf(questions, { compliance: answer.compliance ?? null, replies });
  return (
    <dl>
      {shown
        .filter((one) => asked.includes(one))
        .map((question) => {
          const value: unknown = replies.find((one) => one.question === question.code)?.value ?? null;
          if (value === null) return null;
          const label = (code: unknown) =>
            question.options.find((option) => option.code === code)?.label ?? String(code);
          return (
            <div key={question.code}>
              <dt>{question.text}</dt>
              <dd>
                {typeof value === 'number' && `${format.number(value)} ${question.unit ?? ''}`}
                {typeof value === 'string' &&
                  (question.kind === 'TEXT' ? <Own as="p">{value}</Own> : label(value))}
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

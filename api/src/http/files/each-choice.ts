type Content = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
/** What is chosen, the name of the list it is from (workbook-words), and where it is in the answer. */
type Change = (value: string, list: string, path: Path) => unknown;

export const choiceLists = { compliance: 'compliance', noneRequired: 'yes' } as const;
const partLists: Readonly<Record<string, readonly string[]>> = {
  measures: ['kind', 'status'],
  assistanceWanted: ['type', 'category', 'horizon', 'budgetBand'],
  assistanceReceived: ['type'],
};

/** An answer with each of its choices changed; what has another shape than an answer stays as it is. */
export function eachChoice(answer: Content, change: Change): Content {
  const one = (value: unknown, list: string, path: Path) =>
    typeof value === 'string' && value.trim() !== '' ? change(value, list, path) : value;
  const changed: Record<string, unknown> = { ...answer };
  for (const [field, list] of Object.entries(choiceLists))
    if (field in answer) changed[field] = one(answer[field], list, [field]);
  if (Array.isArray(answer.challenges))
    changed.challenges = answer.challenges.map((code, at) => one(code, 'challenges', ['challenges', at]));
  for (const [field, parts] of Object.entries(partLists).filter(([field]) => field in answer))
    changed[field] = entries(answer[field], (entry, at) =>
      Object.fromEntries(
        Object.entries(entry).map(([part, value]) => [
          part,
          parts.includes(part) ? one(value, part, [field, at, part]) : value,
        ]),
      ),
    );
  if ('replies' in answer)
    changed.replies = entries(answer.replies, (reply, at) => ({
      ...reply,
      ...('value' in reply && { value: replied(reply, one, ['replies', at, 'value']) }),
    }));
  return changed;
}

/** A reply of one, of several, or a table with some in its columns. */
function replied({ question, value }: Content, one: One, path: Path): unknown {
  const list = `replies.${question}`;
  if (!Array.isArray(value)) return one(value, list, path);
  return value.map((entry: unknown, at) =>
    isContent(entry)
      ? Object.fromEntries(
          Object.entries(entry).map(([column, said]) => [
            column,
            one(said, `${list}.${column}`, [...path, at, column]),
          ]),
        )
      : one(entry, list, [...path, at]),
  );
}
type One = (value: unknown, list: string, path: Path) => unknown;

const entries = (list: unknown, change: (entry: Content, at: number) => Content): unknown =>
  Array.isArray(list)
    ? list.map((entry: unknown, at) => (isContent(entry) ? change(entry, at) : entry))
    : list;
const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

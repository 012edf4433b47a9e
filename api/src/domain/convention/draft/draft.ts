import type { Instant } from '../../base/calendar.ts';
import type { InstrumentDraftId } from '../../base/ids.ts';
import { parse } from '../../base/parse.ts';
import { Invalid, words } from '../../base/refusal.ts';
import { refuseCircle } from '../check-questions.ts';
import { draftFileShape, type InstrumentFile } from '../instrument-file.ts';

/** An instrument as it is being written: what will be its file. Nobody is asked it before it is put under consultation. */
export interface InstrumentDraft {
  /** Its code. */
  readonly id: InstrumentDraftId;
  readonly revision: number;
  readonly file: InstrumentFile;
  readonly changedAt: Instant;
  /** Who changed it last. */
  readonly changedBy: string;
}

/** No instrument file is larger. */
export const mostCharacters = 5_000_000;

/** What was written, in the shape of an instrument file; what is still missing in it may be missing, what can never hold is refused. */
export function draftFile(input: unknown, path: readonly (string | number)[] = []): InstrumentFile {
  const file = parse(draftFileShape, input, path);
  if (JSON.stringify(file).length > mostCharacters)
    throw new Invalid('No instrument is as large as this. Divide it into several.', path);
  const { chapters, articles } = file.convention;
  once('number', chapters, [...path, 'convention', 'chapters']);
  once('number', articles, [...path, 'convention', 'articles']);
  once('code', file.questions, [...path, 'questions']);
  refuseCircle(file.questions, path);
  const { $schema: _, ...rest } = file;
  return rest;
}

function once<K extends 'number' | 'code'>(
  key: K,
  rows: readonly Readonly<Record<K, string>>[],
  path: readonly (string | number)[],
): void {
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    if (seen.has(row[key]))
      throw new Invalid(words('"{code}" is here twice. Keep one.', { code: row[key] }), [...path, at, key]);
    seen.add(row[key]);
  });
}

import { message } from '../../base/file-message.ts';
import type { Measure } from '../answer.ts';
import { noSuchFile, withEvidence } from '../evidence.ts';
import type { Said } from '../merge/merge-content.ts';
import type { FileRow } from './row.ts';

/** What an answer says, its files as people know them: `Act 12.pdf | ` and the SHA-256. Those without a name are not told of. */
export const withNames = (said: Said, names: ReadonlyMap<string, string>): Said =>
  withFiles(said, (sha256) => {
    const name = names.get(sha256);
    return name === undefined ? [] : [`${name.replaceAll('|', '_')} | ${sha256}`];
  });

/** And back: of what a line says, the SHA-256 alone, wherever the file has got another name since. What has none stays, to be refused. */
export const withoutNames = (
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Array.isArray(content.measures) ? { ...content, measures: content.measures.map(withoutNamesIn) } : content;

function withoutNamesIn(measure: unknown): unknown {
  const { evidence } = (measure ?? {}) as { readonly evidence?: unknown };
  if (!Array.isArray(evidence)) return measure;
  const bare = (line: unknown) =>
    typeof line === 'string'
      ? (/(?:^|\|)\s*([0-9a-f]{64})\s*$/i.exec(line)?.[1]?.toLowerCase() ?? line)
      : line;
  return { ...(measure as object), evidence: evidence.map(bare) };
}

const withFiles = (said: Said, of: (sha256: string) => readonly string[]): Said => ({
  ...said,
  measures: said.measures.map((measure: Measure) =>
    withEvidence(measure, (measure.evidence ?? []).flatMap(of)),
  ),
});

/** A row that names a file which the State does not have: not taken in, and where. */
export function refuseStrayEvidence(row: FileRow, known: ReadonlySet<string>): FileRow {
  const messages = (row.said?.after.measures ?? []).flatMap(({ evidence = [] }, measure) =>
    evidence.flatMap((sha256, at) =>
      known.has(sha256)
        ? []
        : [message('ERROR', ['answers', row.at, 'answer', 'measures', measure, 'evidence', at], noSuchFile)],
    ),
  );
  return messages.length > 0 ? { ...row, said: null, messages: [...row.messages, ...messages] } : row;
}

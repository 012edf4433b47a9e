import type { Answer, AnswerContent } from '../../../domain/assessment/answer.ts';
import { filesOf, noSuchFile } from '../../../domain/assessment/evidence.ts';
import { evidenceId } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import type { Context } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';

type Sent = Partial<Pick<AnswerContent, 'measures'>>;

/**
 * An answer rests on the State's own files alone. Said in the transaction that stores it, so that none of them is thrown away at the same time; gives
 * what the audit trail tells of it.
 */
export async function citeEvidence(
  writes: Writes,
  { now }: Pick<Context, 'now'>,
  { before, after, sent }: { readonly before: Answer; readonly after: Answer; readonly sent: Sent },
  path: readonly string[] = [],
): Promise<object> {
  const [was, is] = [filesOf([before]), filesOf([after])];
  const attached = is.filter((sha256) => !was.includes(sha256));
  const removed = was.filter((sha256) => !is.includes(sha256));
  if (attached.length > 0) {
    const ids = attached.map((sha256) => evidenceId(after.participant, sha256));
    if ((await writes.citeEvidence(ids, now)) < ids.length) {
      const known = await writes.evidence.byIds(ownPeople(after.participant), ids);
      const stray = attached.find((sha256) => !known.some((file) => file.sha256 === sha256)) ?? '';
      throw new Invalid(noSuchFile, [...path, ...placeIn(sent, stray)]);
    }
  }
  // Their thirty days begin now: until then whoever removed one can bring it back.
  if (removed.length > 0)
    await writes.citeEvidence(
      removed.map((sha256) => evidenceId(after.participant, sha256)),
      now,
    );
  return {
    ...(attached.length > 0 && { attached }),
    ...(removed.length > 0 && { removed }),
  };
}

function placeIn({ measures = [] }: Sent, sha256: string): readonly (string | number)[] {
  for (const [at, { evidence = [] }] of measures.entries()) {
    const place = evidence.indexOf(sha256);
    if (place >= 0) return ['measures', at, 'evidence', place];
  }
  return ['measures'];
}

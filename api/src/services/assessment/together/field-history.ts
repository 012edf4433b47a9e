import type { Answer } from '../../../domain/assessment/answer.ts';
import type { FieldVersion } from '../../../domain/assessment/together/version.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Context } from '../../base/context.ts';
import { seesAsOwn, sightOf } from './theirs.ts';

export interface FieldHistory {
  readonly versions: readonly FieldVersion[];
  /** By what the ones before these are asked for; null where these are the first. */
  readonly earlier: number | null;
}

/** The versions of one field of an answer, the latest first, a page at a time; for the State's own people alone. */
export async function fieldHistory(
  context: Context,
  answer: Pick<Answer, 'id' | 'assessment' | 'participant' | 'provision'>,
  {
    field,
    first,
    before,
  }: {
    readonly field: string;
    readonly first?: number | null | undefined;
    readonly before?: number | null | undefined;
  },
): Promise<FieldHistory> {
  const count = first ?? 20;
  if (count < 1 || count > 50) throw new Invalid('Ask for 1 to 50 versions at a time.', ['first']);
  const assessment = { id: answer.assessment, participant: answer.participant };
  const sight = await sightOf(context, [assessment]);
  if (!seesAsOwn(sight, assessment, answer.provision)) return { versions: [], earlier: null };
  const found = await context.store.versions.ofField(answer.id, field, {
    first: count + 1,
    before: before ?? null,
  });
  const versions = found.slice(0, count);
  return { versions, earlier: found.length > count ? (versions.at(-1)?.revision ?? null) : null };
}

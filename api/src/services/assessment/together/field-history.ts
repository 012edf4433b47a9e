import type { Answer, Measure } from '../../../domain/assessment/answer.ts';
import { filesOf, withEvidence } from '../../../domain/assessment/evidence.ts';
import type { FieldVersion } from '../../../domain/assessment/together/version.ts';
import { evidenceId, type ParticipantCode } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Context } from '../../base/context.ts';
import { ownPeople } from '../own-people.ts';
import { seesAsOwn, sightOf } from './theirs.ts';

/** Without files that were thrown away since, so that it can be sent again. */
export interface ReadVersion extends FieldVersion {
  /** How many files it had that were. */
  readonly filesGone: number;
  /** And how many it took from the measures. */
  readonly removedGone: number;
  /** Those that it has or had and that are there, by their SHA-256. */
  readonly files: readonly string[];
}
export interface FieldHistory {
  readonly versions: readonly ReadVersion[];
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
  const versions = await withFilesThatAreThere(context, answer.participant, found.slice(0, count));
  return { versions, earlier: found.length > count ? (versions.at(-1)?.revision ?? null) : null };
}

type Files = readonly string[];
type Measures = readonly Pick<Measure, 'evidence'>[];
const measuresIn = (value: unknown): Measures => (Array.isArray(value) ? value : []);

async function withFilesThatAreThere(
  { store }: Context,
  participant: ParticipantCode,
  versions: readonly FieldVersion[],
): Promise<readonly ReadVersion[]> {
  const cited = filesOf(versions.flatMap(({ value, was }) => [value, was].map(asSaid)));
  const kept =
    cited.length === 0
      ? []
      : await store.evidence.byIds(
          ownPeople(participant),
          cited.map((sha256) => evidenceId(participant, sha256)),
        );
  const there = new Set(kept.map(({ sha256 }) => sha256));
  const without = (value: unknown): unknown =>
    filesOf([asSaid(value)]).every((sha256) => there.has(sha256))
      ? value
      : measuresIn(value).map((measure) =>
          withEvidence(
            measure,
            (measure.evidence ?? []).filter((sha256) => there.has(sha256)),
          ),
        );
  return versions.map((version) => {
    const [is, was] = [version.value, version.was].map((value) => filesOf([asSaid(value)])) as [Files, Files];
    const gone = (files: Files): number => files.filter((sha256) => !there.has(sha256)).length;
    return {
      ...version,
      ...{ value: without(version.value), was: without(version.was) },
      filesGone: gone(is),
      removedGone: gone(was.filter((sha256) => !is.includes(sha256))),
      files: [...new Set([...is, ...was])].filter((sha256) => there.has(sha256)),
    };
  });
}
const asSaid = (value: unknown) => ({ measures: measuresIn(value) as readonly Measure[] });

import type { Need } from '../../../domain/assessment/need.ts';
import type { NeedId, ParticipantCode } from '../../../domain/base/ids.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { MatchSides, Touched } from '../../../store/store.ts';
import { changes } from '../../base/changes.ts';
import { audience, type Context } from '../../base/context.ts';

/** Each need that changed, or whose coverage or match of the viewer's may have, where the viewer may see it; of one State, or of all. */
export function needChanged(
  context: Context,
  participant: string | null,
  signal: AbortSignal,
): AsyncGenerator<Need, void> {
  const { store } = context;
  if (participant !== null && !store.catalogue().participants.has(participant as ParticipantCode)) {
    throw new Invalid(`There is no participant "${participant}". Take the code as the catalogue writes it.`, [
      'participant',
    ]);
  }
  const who = audience(context);
  let { version } = store.live.version(who);
  const told = ({ needs, matches = [] }: Touched): NeedId[] => {
    const before = version;
    version = store.live.version(who).version;
    const own = new Set(matches.filter((match) => isOf(who, match)).map(({ need }) => need));
    // A hidden write touches needs too; whoever may not see it is not told that there was one.
    return needs.filter(
      (need) =>
        (participant === null || stateOf(need) === participant) &&
        (version !== before || who.participants.includes(stateOf(need)) || own.has(need)),
    );
  };
  return follow(context, who, changes(store, signal, told));
}

async function* follow(
  { store }: Context,
  who: Audience,
  touched: AsyncIterable<ReadonlySet<NeedId>>,
): AsyncGenerator<Need, void> {
  for await (const needs of touched) if (needs.size > 0) yield* await store.needs.byIds(who, [...needs]);
}

/** The steps of a match move no figure until both sides agreed: only its sides and the secretariat know of them. */
const isOf = ({ level, participants, providers }: Audience, { participant, provider }: MatchSides): boolean =>
  level === 'SECRETARIAT' || participants.includes(participant) || providers.includes(provider);

/** A need's id begins with its State's code. */
const stateOf = (id: NeedId): ParticipantCode => id.slice(0, id.indexOf('/')) as ParticipantCode;

import type { Need } from '../../domain/assessment/need.ts';
import type { NeedId, ParticipantCode } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { changes } from '../base/changes.ts';
import { audience, type Context } from '../base/context.ts';

/** Each need that changed, or whose coverage may have, as far as the viewer sees it; of one State, or of all. */
export function needChanged(
  context: Context,
  participant: string | null,
  signal: AbortSignal,
): AsyncGenerator<Need, void> {
  if (participant !== null && !context.store.catalogue().participants.has(participant as ParticipantCode)) {
    throw new Invalid(`There is no participant "${participant}". Take the code as the catalogue writes it.`, [
      'participant',
    ]);
  }
  return follow(context, participant, signal);
}

async function* follow(
  context: Context,
  participant: string | null,
  signal: AbortSignal,
): AsyncGenerator<Need, void> {
  const { store } = context;
  const who = audience(context);
  let { version } = store.live.version(who);
  for await (const touched of changes(store, signal)) {
    const now = store.live.version(who);
    // A hidden write touches needs too; who may not see it is not told that there was one.
    if (now.version === version) continue;
    version = now.version;
    const ids = [...touched].filter((id) => participant === null || stateOf(id) === participant);
    if (ids.length > 0) yield* await store.needs.byIds(who, ids);
  }
}

/** A need's id begins with its State's code. */
const stateOf = (id: NeedId): string => id.slice(0, id.indexOf('/'));

import type { Need } from '../../domain/assessment/need.ts';
import type { NeedId, ParticipantCode } from '../../domain/base/ids.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Store } from '../../store/store.ts';
import { changes } from '../base/changes.ts';
import { audience, type Context } from '../base/context.ts';

/** Each need that changed, or whose coverage or match of the viewer's may have, as far as the viewer sees it; of one State, or of all. */
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
  let steps = await ownSteps(store, who);
  for await (const touched of changes(store, signal)) {
    const before = { version, steps };
    version = store.live.version(who).version;
    steps = await ownSteps(store, who);
    const told = (need: NeedId): boolean =>
      (participant === null || stateOf(need) === participant) &&
      // A hidden write touches needs too; who may not see it is not told that there was one.
      (version !== before.version ||
        who.participants.includes(stateOf(need)) ||
        steps.get(need) !== before.steps.get(need));
    const ids = [...touched].filter(told);
    if (ids.length > 0) yield* await store.needs.byIds(who, ids);
  }
}

/** How many steps the viewer's own matches of each need have taken: those move no figure until both sides agreed. */
async function ownSteps({ matches }: Store, who: Audience): Promise<ReadonlyMap<NeedId, number>> {
  const steps = new Map<NeedId, number>();
  if (who.participants.length + who.providers.length === 0 && who.level !== 'SECRETARIAT') return steps;
  for (const { need, revision } of await matches.ofSides(who, {}))
    steps.set(need, (steps.get(need) ?? 0) + revision);
  return steps;
}

/** A need's id begins with its State's code. */
const stateOf = (id: NeedId): ParticipantCode => id.slice(0, id.indexOf('/')) as ParticipantCode;

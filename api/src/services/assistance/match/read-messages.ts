import type { MatchMessage } from '../../../domain/assistance/match-message.ts';
import { type MatchId, pairOf } from '../../../domain/base/ids.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { keyBehind, pageFrom } from '../../base/page.ts';

/** What the sides wrote to each other, the latest first: for them and the secretariat; for all others there is nothing. */
export async function matchMessages(
  context: Context,
  match: MatchId,
  request: PageRequest,
): Promise<Page<MatchMessage>> {
  const { store } = context;
  const key = keyBehind(request, { list });
  const seen = pairOf(match) ? await store.matches.byIds(audience(context), [match]) : [];
  const after = key && { at: String(key[0]), id: String(key[1]) };
  const { first, language } = request;
  const found =
    seen.length === 0
      ? { rows: [], totalCount: 0, from: 0 }
      : await store.matchMessages.page(match, { after, first });
  return pageFrom(context, { ...found, order: { list, keyOf: ({ at, id }) => [at, id] }, language });
}
const list = 'matchMessages';

/** How many of them this person has not read, match by match, of the matches that the person still sees. */
export async function unreadMessages(context: Context): Promise<ReadonlyMap<MatchId, number>> {
  const { store, viewer } = context;
  const who = audience(context);
  if (!viewer || (who.participants.length === 0 && who.providers.length === 0)) return new Map();
  const told = await store.matchMessages.unread(viewer.id, who);
  return new Map(
    told
      .filter(({ match }) => store.live.projection.isActedOn(match, who))
      .map(({ match, count }) => [match, count]),
  );
}

export interface ReadMessagesInput {
  readonly operationId: string;
  readonly match: MatchId;
}

/** This person has read them. */
export async function readMatchMessages(
  context: Context,
  input: ReadMessagesInput,
): Promise<{ readonly match: MatchId }> {
  const { store, viewer } = context;
  signedIn(viewer);
  const seen = await found(store.matches.byIds(audience(context), [input.match]), ['match']);
  const by = permit(viewer, 'match.read', seen, ['match']);
  return once(
    context,
    'match.read',
    input.operationId,
    input,
    async (writes) => {
      await writes.readMatchMessages(input.match, by.id);
      return { match: input.match };
    },
    { keep: (kept) => kept, again: async (kept) => kept },
  );
}

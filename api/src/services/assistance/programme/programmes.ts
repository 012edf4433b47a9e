import { concerns, type Programme } from '../../../domain/assistance/programme/programme.ts';
import type { NeedId, ParticipantCode, ProgrammeId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { finds } from '../../../domain/base/search.ts';
import { broadAt } from '../../../domain/convention/broad/broad.ts';
import { audience, type Context, found } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';
import { checkCodes } from '../matrix/need-filter.ts';

export interface ProgrammeFilter {
  readonly participants?: readonly string[] | null | undefined;
  /** Those that this need can belong to. */
  readonly need?: NeedId | null | undefined;
  readonly text?: string | null | undefined;
}

/** National plans and programmes, what ends last first. Two reads at most, however many there are. */
export async function programmes(
  context: Context,
  filter: ProgrammeFilter | null | undefined,
  request: PageRequest,
): Promise<Page<Programme>> {
  const { store } = context;
  const catalogue = store.catalogue();
  checkCodes(catalogue.participants, filter?.participants, ['filter', 'participants'], 'participant');
  const words = searchedWords(filter?.text, ['filter', 'text']);
  const need = filter?.need
    ? await found(store.needs.byIds(audience(context), [filter.need]), ['filter', 'need'])
    : null;
  const states = need ? [need.participant] : (filter?.participants as readonly ParticipantCode[] | null);
  const all = await store.programmes.list(states ?? null);
  const parts = broadAt(store.catalogue(), need?.provision ?? '')?.provisions;
  const wanted = all.filter(
    (one) =>
      (!need || concerns(one, need, parts)) &&
      (words.length === 0 || finds(words, `${one.title}\n${one.note ?? ''}\n${nameOf(context, one)}`)),
  );
  return pageOf(context, inOrder(wanted, order), order, request);
}

/** Null where there is none. */
export const programme = async ({ store }: Context, id: ProgrammeId): Promise<Programme | null> =>
  (await store.programmes.byIds([id]))[0] ?? null;

/** How many of the needs that the viewer sees belong to each; two reads. */
export async function needsIn(
  context: Context,
  ids: readonly ProgrammeId[],
): Promise<readonly { readonly id: ProgrammeId; readonly count: number }[]> {
  const { store } = context;
  const placings = await store.programmes.placedIn(ids);
  const seen = await store.needs.byIds(
    audience(context),
    placings.map(({ id }) => id),
  );
  const open = new Set(seen.filter(({ state }) => state !== 'WITHDRAWN').map(({ id }) => id));
  return ids.map((id) => ({
    id,
    count: placings.filter((one) => one.programmes.includes(id) && open.has(one.id)).length,
  }));
}

function nameOf({ store, language = 'en' }: Context, { participant, provider }: Programme): string {
  const { participants, providers } = store.catalogue();
  if (provider) return providers.get(provider)?.name ?? '';
  const names = participants.get(participant ?? ('' as ParticipantCode))?.names;
  return names?.[language] ?? names?.en ?? '';
}

const order: Order<Programme> = {
  list: 'programmes',
  keyOf: ({ lastYear, title, id }) => [lastYear, title, id],
  compare: byParts(descending, ascending, ascending),
};

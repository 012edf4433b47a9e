import type { SilentGapsOfState } from '../../../domain/assistance/matrix/figures.ts';
import type { Language } from '../../../domain/base/language.ts';
import { byParts, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { byState } from '../../../domain/convention/places.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageFrom, pageOf } from '../../base/page.ts';
import { kept } from './kept.ts';
import { checkInstrument } from './matrix.ts';
import { narrowed } from './narrowed.ts';
import { type NeedFilterInput, needFilterOf } from './need-filter.ts';

export interface SilentGaps {
  readonly gapAnswers: number;
  readonly states: readonly SilentGapsOfState[];
}

/** Gaps in force about which the State asked for nothing: findings, never needs [WG 19]. */
export async function silentGaps(
  context: Context,
  filter: NeedFilterInput | null | undefined,
  instrument: string | null | undefined,
  language: Language = 'en',
): Promise<SilentGaps> {
  const catalogue = context.store.catalogue();
  checkInstrument(catalogue.instruments, instrument, ['instrument']);
  const asked = needFilterOf(catalogue, await narrowed(context, filter, ['filter']), ['filter']);
  const of = instrument ?? null;
  return kept(context, 'silentGaps', [asked, of, language], {
    work: () => {
      const { gapAnswers, states } = context.store.live.projection.silentGaps(asked, of, audience(context));
      return { gapAnswers, states: inOrder(states, stateOrder(context, language)) };
    },
    bytes: ({ states }) => states.reduce((sum, { provisions }) => sum + 100 + 8 * provisions.length, 0),
  });
}

/** The States of a list of silent gaps; all of them where no page is asked for, as it was before there were pages. */
export function statesOf(
  context: Context,
  { states }: SilentGaps,
  request: PageRequest | null,
): Page<SilentGapsOfState> {
  const language = request?.language ?? 'en';
  const order = stateOrder(context, language);
  return request
    ? pageOf(context, states, order, request)
    : pageFrom(context, { from: 0, totalCount: states.length, rows: states, order, language });
}

const stateOrder = ({ store }: Context, language: Language): Order<SilentGapsOfState> => ({
  list: 'silentGaps',
  keyOf: ({ participant }) => [participant],
  compare: byParts(byState(store.catalogue(), language)),
});

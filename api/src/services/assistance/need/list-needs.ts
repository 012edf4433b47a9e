import type { Need } from '../../../domain/assessment/need.ts';
import { byTurn, type NeedsFirst, needOrder, turnOf } from '../../../domain/assistance/orders.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf, pageRead } from '../../base/page.ts';
import { searchedWords } from '../../base/searched-words.ts';
import { kept } from '../matrix/kept.ts';
import { narrowed } from '../matrix/narrowed.ts';
import { type NeedFilterInput, needFilterOf } from '../matrix/need-filter.ts';

/** Which needs is asked of the projection, what they say of MongoDB: one read, whatever the filter. What is searched is read once, the first time. */
export async function listNeeds(
  context: Context,
  filter: NeedFilterInput | null | undefined,
  request: PageRequest,
  first: NeedsFirst | null = null,
): Promise<Page<Need>> {
  const { store } = context;
  const { text, ...others } = filter ?? {};
  const words = searchedWords(text, ['filter', 'text']);
  if (words.length > 0) await store.live.readTexts();
  const who = audience(context);
  const { projection } = store.live;
  const catalogue = store.catalogue();
  const { language } = request;
  const asked = needFilterOf(catalogue, await narrowed(context, others, ['filter']), ['filter']);
  const searched = words.length === 0 ? [] : [words, projection.textsVersion()];
  const turn = first ? turnOf(catalogue, first) : () => 0;
  const ids = kept(context, 'needs', [asked, language, searched, first], {
    work: () => byTurn(projection.needs(asked, who, language, words), turn),
    bytes: ({ length }) => 8 * length,
  });
  const order = needOrder(first ? `needs/${first}` : 'needs', catalogue, language, projection.ownPlace, turn);
  const found = pageOf(context, ids, order, request);
  return pageRead(
    found,
    (id) => id,
    (some) => store.needs.byIds(who, some),
  );
}

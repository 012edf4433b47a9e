import {
  audiencesFor,
  type Edition,
  type EditionAudience,
  type EditionContent,
} from '../../../domain/assistance/edition/edition.ts';
import { frozenOf } from '../../../domain/assistance/edition/format.ts';
import { type EditionPlan, usualPlan } from '../../../domain/assistance/edition/plan.ts';
import type { Frozen } from '../../../domain/assistance/matrix/frozen/frozen.ts';
import type { Thawed } from '../../../domain/assistance/matrix/frozen/thaw.ts';
import { descending, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context } from '../../base/context.ts';
import { pageOf } from '../../base/page.ts';
import { opened } from './opened.ts';

const newestFirst: Order<number> = {
  list: 'editions',
  keyOf: (number) => [number],
  compare: ([a], [b]) => descending(a, b),
};

/** Every edition, the newest first; they are numbered without gaps, so a page of them is known without reading. */
export async function editions(
  context: Context,
  request: PageRequest,
): Promise<Page<Edition & { readonly id: string }>> {
  const { store } = context;
  const last = (await store.editions.last())?.number ?? 0;
  const numbers = { length: last, at: (place: number) => last - place };
  const page = pageOf(context, numbers, newestFirst, request);
  const found = new Map(
    (await store.editions.byNumbers(page.nodes)).map((edition) => [edition.number, edition]),
  );
  return {
    ...page,
    nodes: page.nodes.flatMap((number) => {
      const edition = found.get(number);
      return edition ? [withId(edition)] : [];
    }),
  };
}

export const withId = (edition: Edition) => ({ ...edition, id: `edition-${edition.number}` });

/** Null where there is none of that number. */
export const edition = async ({ store }: Context, number: number): Promise<Edition | null> =>
  (await store.editions.byNumbers([number]))[0] ?? null;

/** The contents that the viewer may read, the one for the widest audience first. */
export const contentsFor = (context: Pick<Context, 'viewer' | 'eyes'>): readonly EditionAudience[] =>
  audiencesFor(audience(context).level);

/** The content that is meant: the one asked for, else that for the viewer's own general right. What is not for the viewer looks absent. */
export function contentMeant(
  context: Pick<Context, 'viewer' | 'eyes'>,
  asked: EditionAudience | null | undefined,
): EditionAudience | null {
  const mine = contentsFor(context);
  const meant = asked ?? mine.at(-1) ?? 'PUBLIC';
  return mine.includes(meant) ? meant : null;
}

export const contentText = async ({ store }: Context, one: Edition, of: EditionAudience): Promise<string> =>
  (await store.editions.content(one, of)).toString();

export async function contentOf(
  context: Context,
  one: Edition,
  of: EditionAudience,
): Promise<EditionContent> {
  return JSON.parse(await contentText(context, one, of)) as EditionContent;
}

/** The matrix of an edition, to be asked; NOT_FOUND where there is none for this reader. */
export async function openedEdition(
  context: Context,
  number: number,
  asked: EditionAudience | null | undefined,
  path: readonly string[],
): Promise<{ readonly edition: Edition; readonly audience: EditionAudience; readonly thawed: Thawed }> {
  const of = contentMeant(context, asked);
  const one = of && (await edition(context, number));
  if (!one || !of) throw new NotFound(path);
  return { edition: one, audience: of, thawed: await openedContent(context, one, of) };
}

/** The content of one audience, for whoever was found to be of it. */
export const openedContent = (context: Context, one: Edition, of: EditionAudience): Promise<Thawed> =>
  opened(
    context.store.catalogue(),
    one.contents[of].sha256,
    () => async () => frozenOf(await contentOf(context, one, of)),
  );

/** All that an edition has for one audience, for whoever has asked already for whom it is. */
export async function frozenEdition(context: Context, number: number, of: EditionAudience): Promise<Frozen> {
  const one = await edition(context, number);
  if (!one) throw new NotFound(['edition']);
  return frozenOf(await contentOf(context, one, of));
}

/** As it was set, or the usual one. */
export const editionPlan = async ({ store, now }: Context): Promise<EditionPlan> =>
  (await store.editions.plan()) ?? usualPlan(now);

import { mayAsk, type Report, type ReportFormat } from '../../../domain/assistance/report/report.ts';
import type { ReportId } from '../../../domain/base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../../../domain/base/order.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { NotFound, OutOfTurn } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, signedIn } from '../../base/context.ts';
import { hashOf } from '../../base/once.ts';
import { pageOf } from '../../base/page.ts';
import { compose } from './compose.ts';

const newestFirst: Order<Report> = {
  list: 'reports',
  keyOf: ({ askedAt, id }) => [askedAt, id],
  compare: byParts(descending, ascending),
};

/** Those that the viewer asked for and may still see, the newest first. */
export async function reports(context: Context, request: PageRequest): Promise<Page<Report>> {
  const all = await context.store.reports.listed(signedIn(context.viewer).id);
  const mine = all.filter(({ question }) => mayAsk(audience(context), question));
  return pageOf(context, inOrder(mine, newestFirst), newestFirst, request);
}

/** Null where there is none of theirs, or it is for an audience to which they no longer belong. */
export async function report(context: Context, id: ReportId): Promise<Report | null> {
  const { store, viewer } = context;
  if (!viewer) return null;
  const [one] = await store.reports.byIds(viewer.id, [id]);
  return one && mayAsk(audience(context), one.question) ? one : null;
}

/**
 * The file as it was written. What its audience may see is looked at again: a State that narrowed something since is not read from an older file, and the
 * same question then gives another report.
 */
export async function reportFile(
  context: Context,
  id: ReportId,
  format: ReportFormat,
): Promise<{ readonly report: Report; readonly bytes: Buffer }> {
  const one = await found(report(context, id).then((mine) => (mine ? [mine] : [])));
  if (one.status !== 'WRITTEN') throw new NotFound();
  if (hashOf(await compose(context, one.question)) !== one.sha256)
    throw new OutOfTurn(
      'What the audience of this report may see has changed since it was written. Have it written again.',
    );
  return { report: one, bytes: await context.store.reports.file(one, format) };
}

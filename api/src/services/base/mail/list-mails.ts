import { type Mail, type MailStatus, mailStatuses } from '../../../domain/base/mail.ts';
import type { Page, PageRequest } from '../../../domain/base/page.ts';
import { type Context, permit } from '../context.ts';
import { newestBehind, newestFirst } from '../newest.ts';
import { pageFrom } from '../page.ts';

/** The outbox, for the administrator: the newest first. */
export async function listMails(
  context: Context,
  statuses: readonly MailStatus[] | null | undefined,
  request: PageRequest,
): Promise<Page<Mail>> {
  permit(context.viewer, 'mail.administer');
  const order = newestFirst('mails');
  const page = await context.store.mails.page(statuses ?? mailStatuses, newestBehind(request, order));
  return pageFrom(context, { ...page, rows: page.found, order, language: request.language });
}

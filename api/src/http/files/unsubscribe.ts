import { endSubscription } from '../../services/correspondence/subscription/change.ts';
import { bodyOf } from '../request/body.ts';
import { makeFileDoor, type Parts } from './file-door.ts';

export const isUnsubscribe = (path: string): boolean => path === '/unsubscribe';

/**
 * `POST /unsubscribe?link=…`: a mail program ends what it is told to by the head of the mail (RFC 8058), in nobody's name and without a cookie; the link is
 * all its right. Who opens the same address in a browser is asked first, since what checks mails for danger opens every link.
 */
export const makeUnsubscribe = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, search }) => {
    const body = await bodyOf(to.request, { mostBytes: 1_000, graceMs: 10_000, bytesPerSecond: 1_000 });
    if (!body.bytes?.toString('utf8').includes('One-Click'))
      return answer.jsonText(to, '{"ended":false}', 400, json);
    await endSubscription({ ...context, viewer: null }, search.get('link') ?? '');
    answer.jsonText(to, '{"ended":true}', 200, json);
  });

const json = { 'content-type': 'application/json; charset=utf-8' };

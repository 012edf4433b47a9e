import { encodeId } from '../../domain/base/node-id.ts';
import { pages } from '../../domain/base/pages.ts';
import { NotFound } from '../../domain/base/refusal.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { calendarToRead } from '../../services/assistance/joint/joint-offers.ts';
import { say } from '../../texts/say-reason.ts';
import { makeFileDoor, type Parts } from './file-door.ts';
import { writeCalendar } from './write-calendar.ts';

const address = /^\/joint-offers\/([\w-]+)\.ics$/;

export const isJointCalendar = (path: string): boolean => address.test(path);

/** `GET /joint-offers/ID.ics`: the common calendar of a joint offer for a calendar program (iCalendar, RFC 5545), for whoever sees it on the screen. */
export const makeJointCalendar = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, pathname }) => {
    const { joint, calendar, offer } = await calendarToRead(context, idIn(address.exec(pathname)?.[1] ?? ''));
    const origin = parts.config.appOrigin;
    const said = writeCalendar(calendar, {
      title: offer.title,
      changedAt: joint.changedAt,
      url: origin ? `${origin}${pages.jointOffer(joint.id)}` : null,
      online: say({ code: 'joint-step-online', values: {} }, to.language, context.store.catalogue()),
    });
    const name = `joint-offer-${encodeId('JointOffer', joint.id).slice(-8)}.ics`;
    answer.file(to, Buffer.from(said), { name, type: 'text/calendar; charset=utf-8' });
  });

/** Nothing has an id that is not a joint offer's. */
function idIn(id: string) {
  try {
    return decodeId('JointOffer', id);
  } catch {
    throw new NotFound();
  }
}

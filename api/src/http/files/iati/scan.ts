import { SaxesParser } from 'saxes';
import { ours, version } from '../../../domain/assistance/iati/codes.ts';
import type { IatiActivity } from '../../../domain/assistance/iati/iati-activity.ts';
import { Invalid, words } from '../../../domain/base/refusal.ts';
import { tooMuch } from '../thread.ts';
import { begun, type Draft, type Given } from './draft-activity.ts';

/** A file of 25 MB has some twenty thousand; so many are still looked at by a person. */
export const mostActivities = 25_000;

/** Reads a file of IATI 2.03, activity by activity, as it goes; what is not such a file is refused before anything is held of it. */
export function scan(text: string, take: (activity: IatiActivity) => void): void {
  const parser = new SaxesParser({ position: true });
  const open: string[] = [];
  let activities = 0;
  let own = '';
  let activity: Draft | null = null;
  /** What the element at hand says, in its own words. */
  let said = '';
  /** In an element that is not IATI's, or that says nothing although the schema asks for it. */
  let skipped = 0;

  parser.on('doctype', () => refuse(noDoctype, ['iati-activities']));
  parser.on('error', () => {
    throw new Invalid(words(notXml, { line: parser.line }), ['file']);
  });
  parser.on('text', (part) => {
    if (activity) said += part;
  });
  parser.on('cdata', (part) => {
    if (activity) said += part;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const given = attributes as Given;
    open.push(name);
    if (open.length > mostDeep) refuse(tooMuch, ['file']);
    said = '';
    if (open.length === 1) {
      if (name !== 'iati-activities') refuse(notIati, ['file']);
      if (given.version !== version)
        throw new Invalid(words(otherVersion, { code: given.version ?? '?' }), [
          'iati-activities',
          'version',
        ]);
      own =
        Object.keys(given)
          .find((key) => key.startsWith('xmlns:') && given[key] === ours.space)
          ?.slice(6) ?? '';
      return;
    }
    if (skipped > 0 || given.xmlns || (own && `${own}:unsaid` in given)) skipped += 1;
    else if (open.length === 2 && name === 'iati-activity') {
      if (activities >= mostActivities)
        throw new Invalid(words(tooMany, { most: mostActivities }), ['iati-activities']);
      activity = begun(activities, parser.line, given);
      activities += 1;
    } else if (activity) activity.enter(open, given, own);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1;
    else if (activity && open.length === 2) {
      take(activity.done(parser.line));
      activity = null;
    } else if (activity) activity.leave(open, said);
    open.pop();
    said = '';
  });
  for (let at = 0; at < text.length; at += piece) parser.write(text.slice(at, at + piece));
  parser.close();
  if (activities === 0) refuse(none, ['iati-activities']);
}

/** The schema has eight; what others add of their own has some more. */
const mostDeep = 64;
const piece = 1 << 20;
const refuse = (sentence: string, path: readonly string[]): never => {
  throw new Invalid(sentence, path);
};

export const noDoctype =
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.';
const notXml = 'This is not XML: something is wrong at line {line}. Send the file as it was published.';
const notIati =
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.';
const otherVersion = 'This file is of version "{code}" of IATI. Send it in version 2.03.';
export const tooMany = 'This file has more than {most} activities. Divide it into several files.';
const none = 'There is no activity in this file. Choose another file.';

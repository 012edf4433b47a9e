import { create } from 'xmlbuilder2';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Language } from '../../domain/base/language.ts';

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Where the feed itself is, and the page it tells of. */
  readonly self: string;
  readonly page: string;
  readonly updated: Instant;
  readonly entries: readonly FeedEntry[];
}
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly page: string;
  readonly updated: Instant;
}

/** A web feed (Atom, RFC 4287). */
export function writeAtom(feed: Feed): string {
  const { language } = feed;
  const xml = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': language,
  });
  xml.ele('id').txt(feed.id).up().ele('title').txt(feed.title).up().ele('updated').txt(feed.updated);
  xml.ele('author').ele('name').txt(feed.author);
  xml.ele('link', { rel: 'self', type: 'application/atom+xml', href: feed.self });
  xml.ele('link', { rel: 'alternate', type: 'text/html', href: feed.page });
  for (const one of feed.entries) {
    const entry = xml.ele('entry');
    entry.ele('id').txt(one.id);
    entry.ele('title').txt(one.title);
    entry.ele('updated').txt(one.updated);
    entry.ele('link', { rel: 'alternate', type: 'text/html', href: one.page });
    entry.ele('summary').txt(one.summary);
  }
  return xml.end({ prettyPrint: true });
}

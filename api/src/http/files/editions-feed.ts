import { dayOfEdition, type Edition } from '../../domain/assistance/edition/edition.ts';
import { type Language, languages } from '../../domain/base/language.ts';
import { pages } from '../../domain/base/pages.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { editions } from '../../services/assistance/edition/read.ts';
import { say } from '../../texts/say-reason.ts';
import { languageOf } from '../request/language.ts';
import { makeFileDoor, type Parts } from './file-door.ts';
import { type FeedEntry, writeAtom } from './write-atom.ts';

const address = '/editions.atom';

export const isEditionsFeed = (path: string): boolean => path === address;

/** `GET /editions.atom?language=fr`: the newest editions as a web feed, whoever asks in their content for the public. */
export const makeEditionsFeed = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, search }) => {
    // A reader's own choice stays with their account: the same address gives everybody the same.
    const wanted = languageOf(to.request.headers['accept-language']);
    const language = languages.find((one) => one === search.get('language')) ?? wanted;
    const origin = parts.config.appOrigin ?? `http://${to.request.headers.host}`;
    const nobody = { ...context, viewer: null };
    const { nodes } = await editions(nobody, { first: newest, after: null, language });
    const catalogue = context.store.catalogue();
    const words = (code: string) => say({ code, values: {} }, language, catalogue);
    const feed = writeAtom({
      id: `${origin}${address}`,
      title: words('feed-title'),
      author: words('feed-author'),
      language,
      self: `${origin}${address}?language=${language}`,
      page: `${origin}${pages.editions}`,
      updated: nodes[0]?.asOf ?? context.now,
      entries: nodes.map((one) => entryOf(one, origin, language, catalogue)),
    });
    answer.jsonText(to, feed, 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      vary: 'accept-language',
    });
  });

/** Whoever reads a feed has seen those before. */
const newest = 20;

function entryOf(
  { number, asOf, contents }: Edition,
  origin: string,
  language: Language,
  catalogue: Catalogue,
): FeedEntry {
  const { sha256, needs, participants, changes } = contents.PUBLIC;
  const changed = changes && Object.values(changes).reduce((sum, count) => sum + count, 0);
  const values = { needs, states: participants, ...(changed !== null && { changed }) };
  const words = (code: string, of: Readonly<Record<string, string | number>>) =>
    say({ code, values: of }, language, catalogue);
  return {
    // RFC 6920: named by its content, wherever it is read.
    id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`,
    title: words('feed-edition', { number, day: dayOfEdition({ asOf }) }),
    summary: words(changed === null ? 'feed-first' : 'feed-since', values),
    page: `${origin}${pages.edition(number)}`,
    updated: asOf,
  };
}

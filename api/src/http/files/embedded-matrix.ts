import { createHash } from 'node:crypto';
import { type AskedInAddress, askedInAddress } from '../../domain/assistance/matrix/asked-in-address.ts';
import { type Language, languages } from '../../domain/base/language.ts';
import { Refusal } from '../../domain/base/refusal.ts';
import { everyone } from '../../domain/base/visibility.ts';
import type { Fact } from '../../formats/document/block.ts';
import { style, writeHtml } from '../../formats/document/write-html.ts';
import { matrixBlocks } from '../../formats/report/matrix-blocks.ts';
import { type Said, saidOf } from '../../formats/report/said.ts';
import { momentSaid, scopeFacts } from '../../formats/report/scope.ts';
import { providerIdIn } from '../../graph/convention/provider-id.ts';
import { anyMatrix } from '../../services/assistance/edition/matrix-of-edition.ts';
import { about } from '../../services/assistance/matrix/about.ts';
import type { Context } from '../../services/base/context.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import { makeByteCache } from '../answer/byte-cache.ts';
import { figuresVersion } from '../answer/figures-version.ts';
import type { GraphqlParts } from '../graphql.ts';
import { languageOf } from '../request/language.ts';
import { type AtTheDoor, makeFileDoor, type Parts } from './file-door.ts';

const address = '/embed/matrix';

export const isEmbeddedMatrix = (path: string): boolean => path === address;

/**
 * `GET /embed/matrix?rows=article&columns=type&language=fr`: a table of the matrix for other sites to show in a frame, by the same parts of an address
 * as the explorer's. It has no script, asks nothing, and says what everybody may see, whoever is signed in. The one address that may be framed.
 */
export function makeEmbeddedMatrix(parts: Parts & Pick<GraphqlParts, 'metrics'>) {
  const pages = makeByteCache();
  const { 'x-frame-options': _denied, ...unframed } = parts.security;
  return makeFileDoor(parts, async ({ to, context, search }: AtTheDoor) => {
    const wanted = languageOf(to.request.headers['accept-language']);
    const language = languages.find((one) => one === search.get('language')) ?? wanted;
    const nobody: Context = { ...context, viewer: null, language };
    const origin = parts.config.appOrigin ?? `http://${to.request.headers.host}`;
    const send = (status: number, page: Buffer) =>
      to.response
        .writeHead(status, {
          ...unframed,
          ...framed,
          'cache-control': status === 200 ? 'public, max-age=300' : 'no-store',
          'content-type': 'text/html; charset=utf-8',
          vary: 'accept-language',
          'x-request-id': to.requestId,
        })
        .end(to.request.method === 'HEAD' ? undefined : page);
    try {
      // As the matrix itself is kept: nothing is worked out as long as nothing changes that everybody may see.
      const version = figuresVersion(context.store, everyone, context.now);
      const asked = `${language}\n${origin}\n${search}`;
      const known = pages.get(asked, version);
      parts.metrics.figures.inc({ from: known ? 'kept' : 'computed' });
      const page = known ?? pages.set(asked, version, await pageOf(nobody, search, language, origin));
      send(200, page.plain);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const text = sayRefusal(error, language);
      const on = context.now.slice(0, 10);
      send(400, writeHtml([{ is: 'text', text }], { language, title: 'Needs Matrix', on }));
    }
  });
}

async function pageOf(
  context: Context,
  search: URLSearchParams,
  language: Language,
  origin: string,
): Promise<Buffer> {
  const { store } = context;
  const catalogue = store.catalogue();
  const { filter: said, ...asked } = askedInAddress(search);
  const filter = { ...said, ...providersIn(context, said) };
  const usual = about(context).instrument?.code ?? null;
  const instrument = asked.instrument === 'any' ? null : (asked.instrument ?? usual);
  const view = await anyMatrix(context, {
    ...{ ...asked, instrument, filter },
    ...(asked.edition !== null && { editionAudience: 'PUBLIC' as const }),
  });
  const say = saidOf({ question: { language } }, catalogue);
  const question = { filter: filter as object, instrument, cycle: null, edition: asked.edition };
  const moment = momentSaid(say, { asOf: view.asOf, question });
  const { title, blocks } = matrixBlocks(say, {
    ...{ rows: asked.rows, columns: asked.columns, figures: view },
    facts: [...scopeFacts(say, { question }, catalogue), ...sourceOf(say, moment)],
    demonstration: store.live.projection.population() === 'FICTIONAL',
  });
  const page = `${origin}/matrix?${withoutLanguage(search)}`;
  const on = view.asOf.slice(0, 10);
  return writeHtml(blocks, { language, title, on, running: moment }, { text: say('openMatrix'), href: page });
}

/** In an address a provider is named by its id for programs, as in every answer. */
const providersIn = (context: Context, said: AskedInAddress['filter']) =>
  Object.fromEntries(
    (['providers', 'priorities'] as const).flatMap((name) => {
      const ids = said[name];
      return Array.isArray(ids)
        ? [[name, ids.map((id, at) => providerIdIn(context, id, ['filter', name, at]))]]
        : [];
    }),
  );

const sourceOf = (say: Said, moment: string): readonly Fact[] => [
  { label: say('asOf'), value: moment },
  { label: say('boundary'), value: say('publicBoundary') },
  { label: say('sourceName'), value: say('sourceText') },
];

function withoutLanguage(search: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(search);
  rest.delete('language');
  return rest;
}

/** Its one style is known by its digest; nothing else is fetched or run. */
const framed = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join(';'),
  'cross-origin-resource-policy': 'cross-origin',
};

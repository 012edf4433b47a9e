import { beforeAll, describe, expect, it } from 'vitest';
import { figures } from './features/matrix/export/exported.ts';
import {
  about,
  addressIn,
  asOf,
  exported,
  table,
  viewOf,
} from './features/matrix/export/exports.test-kit.ts';
import { factsOf } from './features/matrix/export/facts.ts';
import { drawingOf } from './features/matrix/export/matrix-drawing.ts';
import { texts } from './features/matrix/export/texts.ts';
import { sayIn } from './lib/i18n.ts';
import { directionOf, languages } from './lib/languages.ts';
import { loadTexts } from './texts/load.ts';

beforeAll(async () => {
  for (const language of languages) await loadTexts(language);
});

describe('an export of the matrix, in every language,', () => {
  it.each(languages)('cites an address that opens as it was copied, in %s', (language) => {
    const facts = factsOf(about(viewOf('participants=XBO'), { filters: ['Bórea', 'بورياليا'] }), language);
    for (const { name, text } of facts) expect(`${name}${text}`).not.toMatch(/[\u2066-\u2069]/);
    expect(addressIn(facts).view).toMatchObject({ asOf, filter: { participants: ['XBO'] } });
  });

  it.each(languages)('names an edition and its audience, and not the instant, in %s', (language) => {
    const view = viewOf('edition=7');
    const facts = factsOf(about(view, { table: table('PUBLIC'), audience: 'Public' }), language);
    expect(facts.map(({ text }) => text)).toContain('7');
    const citation = facts.at(-1)?.text ?? '';
    expect(citation.slice(0, citation.indexOf('https:'))).toContain('7');
    expect(citation, 'how many reported today is not of the edition').not.toContain('9 ');
    expect(addressIn(facts).link).toMatch(/[?&]edition=7&for=public/);
    expect(addressIn(facts).view).toMatchObject({ edition: 7, audience: 'PUBLIC', asOf: null });
  });

  it.each(languages)('has room for all its words in %s, however long the address', (language) => {
    const say = sayIn(texts, language);
    const states = Array.from({ length: 60 }, (_, n) => `participants=X${n}`).join('&');
    const address = `https://matrix.example/matrix?rows=article&goals=${'9'.repeat(300)}&${states}`;
    const long = exported('A fund', {
      ...{ language, direction: directionOf(language) },
      facts: [{ name: say('citation'), text: `${say('sourceText')}, ${address}` }],
      words: {
        ...exported('').words,
        figures: Object.fromEntries(figures.map((one) => [one, say(one)])) as never,
      },
    });
    const { width, height, shapes } = drawingOf(long);
    const written = shapes.filter((shape) => shape.kind === 'text');
    for (const { x, y, at, text, size } of written) {
      expect(
        at === 'left' ? x + widthOf(text, size) : width - x + widthOf(text, size),
        text,
      ).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    const all = written.map(({ text }) => text).join('');
    expect(all).toContain(address);
    for (const figure of ['met', 'unmet', 'offers', 'activities'] as const)
      expect(all).toContain(say(figure));
  });
});

/** As wide as capitals of Latin script, the widest there are; Chinese is as wide as it is high. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + size * (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.583), 0);

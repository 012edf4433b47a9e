import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import { openWorld, type World } from './open-world.ts';

const publish = `mutation ($input: PublishEditionInput!) {
  publishEdition(input: $input) { __typename ... on Edition { number content(audience: PUBLIC) { sha256 } } ... on Refused { message } }
}`;

describe('the web feed of editions', () => {
  let world: World;
  let sha256: string;
  const read = async (query = '', headers: Record<string, string> = {}) => {
    const answer = await fetch(`${world.url}/editions.atom${query}`, { headers });
    const text = await answer.text();
    return { answer, text, feed: (create(text).toObject() as { feed: Record<string, unknown> }).feed };
  };
  beforeAll(async () => {
    world = await openWorld({ appOrigin: 'https://needs.example' });
  });
  afterAll(() => world?.close());

  it('is there before anything was published', async () => {
    const { answer, feed } = await read();
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(feed).toMatchObject({ '@xml:lang': 'en', id: 'https://needs.example/editions.atom' });
    expect(feed).not.toHaveProperty('entry');
  });

  it('names each edition by its content for the public, and leads to its page', async () => {
    const analyst = await world.person('analyst');
    const { data } = await analyst.send(publish, { input: { operationId: randomUUID(), number: 1 } });
    sha256 = data.publishEdition.content.sha256;
    const { feed } = await read();
    expect(feed.entry).toMatchObject({
      id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`,
      title: expect.stringMatching(/^Edition 1, as of /),
      summary: '0 needs of 0 States.',
      link: { '@href': 'https://needs.example/editions/1' },
    });
  });

  it('is in the language asked for, else in the one that the reader’s program names', async () => {
    expect((await read('?language=fr')).feed).toMatchObject({ '@xml:lang': 'fr' });
    expect((await read('?language=fr')).text).toContain('Édition 1');
    expect((await read('', { 'accept-language': 'ar' })).feed).toMatchObject({ '@xml:lang': 'ar' });
    expect((await read('?language=xx')).feed).toMatchObject({ '@xml:lang': 'en' });
  });

  it('is the same for whoever asks', async () => {
    const analyst = await world.person('analyst');
    const signedIn = await read('', { cookie: analyst.cookie() });
    expect(signedIn.text).toBe((await read()).text);
  });

  it('is only read', async () => {
    const answer = await fetch(`${world.url}/editions.atom`, { method: 'POST' });
    expect(answer.status).toBe(405);
  });
});

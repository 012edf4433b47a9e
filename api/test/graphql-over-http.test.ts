import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openWorld, type World } from './open-world.ts';

/** GraphQL over HTTP as the suite of graphql-http asks for it; what one MAY do is ours to choose. */
describe.each([
  ['demonstration', { MONGODB_URI: 'mongodb://given', DEMO: '1' }],
  ['production', { MONGODB_URI: 'mongodb://given', NODE_ENV: 'production' }],
  ['production with DEMO=1', { MONGODB_URI: 'mongodb://given', NODE_ENV: 'production', DEMO: '1' }],
])('GraphQL over HTTP in %s', (_mode, environment) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(readConfig(environment));
  });
  afterAll(() => world?.close());

  const audits = serverAudits({ url: () => `${world.url}/graphql`, fetchFn: fetch }).filter(
    ({ name }) => !name.startsWith('MAY'),
  );

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const outcome = await audit.fn();
    expect({ ...outcome, response: undefined }).toMatchObject({ status: 'ok' });
  });

  it('is 13 times MUST and 23 times SHOULD', () => {
    const count = (word: string) => audits.filter(({ name }) => name.startsWith(word)).length;
    expect([count('MUST'), count('SHOULD')]).toEqual([13, 23]);
  });

  it('tells the schema where it is tried, and nowhere else', async () => {
    const asked = await world.visitor().send('{ __schema { queryType { name } } }');
    const page = await fetch(`${world.url}/graphql`, { headers: { accept: 'text/html' } });
    const named = await world.visitor().send('{ viewer { nam } }');
    const inProduction = 'NODE_ENV' in environment;
    expect([asked.status, page.status]).toEqual(inProduction ? [400, 405] : [200, 200]);
    expect(/Did you mean/.test(named.errors?.[0]?.message)).toBe(!inProduction);
    expect((await world.visitor().send('{ __type(name: "Need") { name } }')).data).toEqual({
      __type: { name: 'Need' },
    });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const mine = '{ viewer { language chosenLanguage } }';
const choose = (who: Visitor, language: string | null, operationId: string = randomUUID()) =>
  who.act('chooseLanguage', { language }, '... on Viewer { chosenLanguage }', operationId);
const asks = async (who: Visitor, header: string) =>
  (await who.send(mine, {}, { 'accept-language': header })).data.viewer;
/** What a person is told who asks for a participant that does not exist. */
const refusal = async (who: Visitor, header: string): Promise<string> => {
  const input = { operationId: randomUUID(), participant: 'QQQ', instrument: 'test', cycle: '2026' };
  const answer = await who.send(
    'mutation($input: OpenAssessmentInput!) { openAssessment(input: $input) { ... on Refusal { message } } }',
    { input },
    { 'accept-language': header },
  );
  return answer.data.openAssessment.message;
};

describe('the language a person is answered in', () => {
  it('is that of Accept-Language until one is chosen, and then the chosen one wherever they sign in', async () => {
    const [here, there] = [await world.person('focal'), await world.person('focal')];
    expect(await asks(here, 'ru, en;q=0.5')).toEqual({ language: 'ru', chosenLanguage: null });
    const english = await refusal(here, 'en');

    expect(await choose(here, 'fr-CA')).toEqual({ __typename: 'Viewer', chosenLanguage: 'fr' });
    expect(await asks(there, 'ru, en;q=0.5')).toEqual({ language: 'fr', chosenLanguage: 'fr' });
    const french = await refusal(there, 'en');
    expect(french).not.toBe(english);
    expect(await asks(await world.person('neighbour'), 'ru')).toMatchObject({ language: 'ru' });

    expect(await here.act('chooseLanguage', {}, '... on Viewer { chosenLanguage }')).toMatchObject({
      chosenLanguage: 'fr',
    });
    expect(await choose(here, null)).toMatchObject({ chosenLanguage: null });
    expect(await asks(there, 'ru')).toEqual({ language: 'ru', chosenLanguage: null });
    expect(await refusal(there, 'en')).toBe(english);
  });

  it('is one of the six: another is refused in the reader’s own', async () => {
    const who = await world.person('analyst');
    await choose(who, 'es');
    for (const tag of ['pt', 'xx', '', 'english', 'x'.repeat(5_000), '\u202efr', 'fr_FR'])
      expect(await choose(who, tag), tag).toMatchObject({
        __typename: 'Refused',
        code: 'INVALID',
        path: ['language'],
        message: expect.stringMatching(/^No hay textos en el idioma /),
      });
    expect((await asks(who, 'en')).chosenLanguage).toBe('es');
  });

  it('is chosen by a person who is signed in, once for one operation id, and written down', async () => {
    expect(await choose(world.visitor(), 'fr')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const who = await world.person('donor');
    const operationId = randomUUID();
    await choose(who, 'ar', operationId);
    await choose(who, 'zh');
    expect(await choose(who, 'ar', operationId)).toMatchObject({ chosenLanguage: 'zh' });
    expect(await choose(who, 'ru', operationId)).toMatchObject({ code: 'INVALID' });
    const audit = await world.store.audit.recent(2);
    expect(audit.map(({ action, detail }) => [action, detail.language])).toEqual([
      ['language.choose', 'zh'],
      ['language.choose', 'ar'],
    ]);
  });

  it('is told apart where answers are kept', async () => {
    const who = await world.person('contributor');
    const said = async () =>
      (
        await who.send(
          '{ indicators(input: { instrument: "uncac-full" }) { label } }',
          {},
          { 'accept-language': 'en' },
        )
      ).data.indicators[0].label;
    expect([await said(), await said()]).toEqual(['Response rate', 'Response rate']);
    await choose(who, 'ru');
    expect([await said(), await said()]).toEqual(['Доля представивших ответы', 'Доля представивших ответы']);
  });

  it('is that of what HTTP itself refuses, too', async () => {
    const refused = async (body: string, headers: Record<string, string>) => {
      const answer = await fetch(`${world.url}/graphql`, { method: 'POST', body, headers });
      const { errors } = (await answer.json()) as { errors: { message: string }[] };
      return [answer.status, errors[0]?.message];
    };
    const french = { 'accept-language': 'fr-CA, en;q=0.5' };
    const json = { ...french, 'content-type': 'application/json' };
    expect(await refused('{}', french)).toEqual([415, 'Envoyez la requête en application/json, en UTF-8.']);
    expect(await refused('{', json)).toEqual([400, 'Le corps n’est pas du JSON.']);
    expect(await refused('{ "query": "{ needs(first: 1000) { totalCount } }" }', json)).toEqual([
      200,
      'Demandez de 1 à 100 fiches à la fois.',
    ]);
    const who = await world.person('neighbour');
    await choose(who, 'ru');
    const own = { ...json, cookie: who.cookie() };
    expect(await refused('[]', own)).toEqual([
      400,
      'Отправьте один запрос: { "query", "variables", "operationName" }.',
    ]);
    expect(await refused('{ "query": "{ node(id: \\"x\\") { id } }" }', own)).toEqual([
      200,
      'Это не идентификатор этого API. Возьмите идентификатор так, как его дал API.',
    ]);
  });
});

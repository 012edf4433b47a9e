import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { adopted, aSecondTreaty } from './second-treaty.ts';

let world: World;
let administrator: Visitor;
let focal: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [administrator, focal] = await Promise.all([world.person('administrator'), world.person('focal')]);
});
afterAll(() => world?.close());

async function post(who: Visitor | null, body: unknown, query = '', headers: Record<string, string> = {}) {
  const response = await fetch(`${world.url}/instruments/import${query}`, {
    method: 'POST',
    headers: { ...(who && { cookie: who.cookie() }), 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as any) };
}
const load = (who: Visitor, file: unknown) => post(who, file, '?load=yes');
const codes = async () =>
  (await focal.send('{ instruments { code version state convention { code } } conventions { code title } }'))
    .data;

describe("another treaty's checklist", () => {
  it('is shown before it is loaded, and changes nothing by that', async () => {
    const preview = await post(administrator, aSecondTreaty());
    expect(preview).toMatchObject({ status: 200, outcome: 'NEW', messages: [] });
    expect(preview.instrument).toMatchObject({ provisions: 3, questions: 7, state: 'UNDER_CONSULTATION' });
    expect(preview.changes).toContainEqual({ part: 'articles', added: 3, changed: 0, unchanged: 0 });
    expect((await codes()).instruments).toHaveLength(1);
  });

  it('is refused whole, with each fault by its path, in the reader’s language', async () => {
    const file = aSecondTreaty((one) => {
      one.questions[4].when = { question: 'by-year', answered: true };
    });
    const preview = await post(administrator, file, '', { 'accept-language': 'es' });
    expect(preview).toMatchObject({ status: 200, outcome: null, instrument: null });
    expect(preview.messages[0].path.join('.')).toBe('questions.4.when');
    const refused = await load(administrator, file);
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.errors[0].extensions).toEqual({ code: 'INVALID', path: ['questions', '4', 'when'] });
    expect((await codes()).conventions).toHaveLength(1);
  });

  it('is refused where a condition is the opposite of a reply as such, which nobody can fulfil', async () => {
    const when = {
      all: [{ question: 'how-punished', is: 'OTHER' }, { not: { question: 'how-punished', answered: true } }],
    };
    const never = aSecondTreaty((one) => {
      one.questions[2].when = when;
    });
    expect((await post(administrator, never)).messages[0].path.join('.')).toBe('questions.2.when.all.1');
    const fits = aSecondTreaty((one) => {
      one.questions[2].when = { not: { question: 'how-punished', is: 'PRISON' } };
    });
    expect(await post(administrator, fits)).toMatchObject({ outcome: 'NEW', messages: [] });
    const stray = aSecondTreaty((one) => {
      one.questions[2].when = { not: { question: 'how-punished', is: 'NOTHING' } };
    });
    expect((await post(administrator, stray)).messages[0].path.join('.')).toBe('questions.2.when.not');
    const other = aSecondTreaty((one) => {
      one.legislativeTypes = ['LEGAL_ADVICE', 'NOTHING'];
    });
    expect((await post(administrator, other)).messages[0].path.join('.')).toBe('legislativeTypes.1');
  });

  it.each<[string, unknown, number, Record<string, string>?]>([
    ['no JSON', '{', 400],
    ['no object', '7', 400],
    ['too large', `"${'x'.repeat(5_000_001)}"`, 413],
    ['another type', '{}', 415, { 'content-type': 'text/csv' }],
  ])('is typed where it is %s', async (_name, body, status, headers) => {
    const refused = await post(administrator, body, '?load=yes', headers);
    expect(refused.status).toBe(status);
    expect(refused.errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('is loaded by the administrator alone', async () => {
    expect(await load(focal, aSecondTreaty())).toMatchObject({ status: 403 });
    expect(await post(null, aSecondTreaty())).toMatchObject({ status: 401 });
  });

  it('is there for everybody at once, and once more changes nothing', async () => {
    expect(await load(administrator, aSecondTreaty())).toMatchObject({ status: 200, outcome: 'NEW' });
    expect(await codes()).toEqual({
      instruments: [
        { code: 'uncac-full', version: '1', state: 'ADOPTED', convention: { code: 'uncac' } },
        {
          code: 'smuggling-first',
          version: '1',
          state: 'UNDER_CONSULTATION',
          convention: { code: 'smuggling' },
        },
      ],
      conventions: [
        { code: 'uncac', title: 'uncac' },
        { code: 'smuggling', title: 'Convention on Smuggling (an invented example)' },
      ],
    });
    const { version } = world.store.catalogue();
    expect(await load(administrator, aSecondTreaty())).toMatchObject({ outcome: 'UNCHANGED' });
    expect(world.store.catalogue().version).toBe(version);
  });

  it('is read with its short name beside its numbers, in the reader’s language', async () => {
    const asked =
      '{ conventions { shortTitle } instrument(code: "smuggling-first") { provisions { label } } }';
    const read = async (language: string) =>
      (await focal.send(asked, {}, { 'accept-language': language })).data;
    const names = { en: ['UNCAC', 'Smuggling'], ar: ['UNCAC', 'التهريب'] };
    for (const [language, [bare, short]] of Object.entries(names)) {
      const { conventions, instrument } = await read(language);
      expect(conventions).toEqual([{ shortTitle: bare }, { shortTitle: short }]);
      expect(instrument.provisions[0].label).toBe(`1(1) ${short}`);
    }
  });

  it('keeps the short name that another file of its convention gave', async () => {
    const other = aSecondTreaty((file) => {
      file.instrument.code = 'smuggling-other';
      delete file.convention.shortTitles;
    });
    const { changes } = await post(administrator, other);
    expect(changes).toContainEqual({ part: 'conventions', added: 0, changed: 0, unchanged: 1 });
    const renamed = aSecondTreaty((file) => {
      file.instrument.code = 'smuggling-other';
      delete file.convention.titles;
      file.convention.shortTitles = { en: 'Smuggled' };
    });
    expect((await post(administrator, renamed)).changes).toContainEqual({
      ...{ part: 'conventions', added: 0, changed: 1, unchanged: 0 },
    });
    const long = aSecondTreaty((file) => {
      file.convention.shortTitles = { en: 'S'.repeat(41) };
    });
    expect((await post(administrator, long)).messages[0].path.join('.')).toBe('convention.shortTitles.en');
  });

  it('asks its questions, with their conditions', async () => {
    const { data } = await focal.send(
      '{ instrument(code: "smuggling-first") { questions(provision: "smuggling:1(1)") { code kind required when options { code label } limit } } }',
    );
    expect(data.instrument.questions).toMatchObject([
      { code: 'offence', kind: 'COMPLIANCE', required: true, when: null },
      { code: 'how-punished', kind: 'SINGLE', options: [{ code: 'PRISON', label: 'Prison' }, {}, {}] },
      {
        code: 'other-punishment',
        kind: 'TEXT',
        limit: 1000,
        when: { question: 'how-punished', is: 'OTHER' },
      },
    ]);
  });

  it('refuses the same version with other content', async () => {
    const refused = await load(
      administrator,
      aSecondTreaty((file) => {
        file.questions[0].texts.en = 'Is it?';
      }),
    );
    expect(refused.errors[0].extensions).toEqual({ code: 'INVALID', path: ['instrument', 'version'] });
  });

  it('is put to real States once it is adopted by a decision, and to invented ones before', async () => {
    await world.store.atomically(async (writes) => {
      const invented = world.store.catalogue().participants.get('XAA' as never);
      if (!invented) throw new Error('There is no XAA.');
      await writes.saveReference({
        participants: [{ ...invented, code: 'AAA' as never, fictional: false }],
      });
      writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
    });
    const report = async (participant: string) =>
      reportAssessment(world.administrator, {
        ...{ participant, instrument: 'smuggling-first', cycle: '2026', answers: [] },
        ...{ channel: 'FILE', helped: false },
      });
    await expect(report('XAA')).resolves.toMatchObject({ participant: 'XAA' });
    await expect(report('AAA')).rejects.toMatchObject({ code: 'INVALID', inputPath: ['instrument'] });
    expect(await load(administrator, aSecondTreaty(adopted))).toMatchObject({ outcome: 'STATE' });
    await expect(report('AAA')).resolves.toMatchObject({ participant: 'AAA' });
  });
});

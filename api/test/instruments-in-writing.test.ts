import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askForEvents } from './listen.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { aSecondTreaty } from './second-treaty.ts';

let world: World;
let administrator: Visitor;
let analyst: Visitor;
let focal: Visitor;
let donor: Visitor;
beforeAll(async () => {
  world = await openWorld();
  [administrator, analyst, focal, donor] = (await Promise.all(
    ['administrator', 'analyst', 'focal', 'donor'].map((one) => world.person(one)),
  )) as [Visitor, Visitor, Visitor, Visitor];
});
afterAll(() => world?.close());

const type = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
async function ask(who: Visitor, mutation: string, input: object, fields: string): Promise<any> {
  const asked = { input: { operationId: randomUUID(), ...input } };
  const { data, errors } = await who.send(
    `mutation($input: ${type(mutation)}!) { ${mutation}(input: $input) { __typename ${fields} ... on Refusal { code path message } ... on Conflict { currentRevision theirs } } }`,
    asked,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
}
const draftFields =
  '... on InstrumentDraft { draftCode: instrument revision file changedBy faults { path sentence } }';
const begin = (input: object, who = administrator) => ask(who, 'beginInstrumentDraft', input, draftFields);
const write = (code: string, expectedRevision: number, edits: object[], who = administrator) =>
  ask(who, 'writeInstrumentDraft', { code, expectedRevision, edits }, draftFields);
const advance = (input: object, who = administrator) =>
  ask(who, 'advanceInstrument', input, '... on Instrument { instrumentCode: code state decision version }');
const question = (file: any, code: string) => file.questions.find((one: any) => one.code === code);
const instruments = async () => (await focal.send('{ instruments { code state } }')).data.instruments;

describe('an instrument that is written by hand', () => {
  it('begins from a file, which it gives back as it was', async () => {
    const begun = await begin({ file: aSecondTreaty() });
    expect(begun).toMatchObject({ draftCode: 'smuggling-first', revision: 1, faults: [] });
    const { $schema: _, ...given } = aSecondTreaty();
    expect(begun.file.questions.map(({ code }: any) => code)).toEqual(
      given.questions.map(({ code }: any) => code),
    );
    expect(begun.file.convention).toMatchObject(given.convention);
    expect(begun.file.instrument).toEqual({ ...given.instrument, state: 'DRAFT' });
    expect(await instruments()).toHaveLength(1);
    expect(await begin({ file: aSecondTreaty() })).toMatchObject({ code: 'INVALID', path: ['code'] });
  });

  it('begins from nothing, and says what is missing in it by its place', async () => {
    const begun = await begin({ convention: 'ports', code: 'ports-first', title: 'On ports' });
    expect(begun.faults.map(({ path }: any) => path.join('.'))).toContain('convention.articles');
    expect(await begin({ convention: 'ports' })).toMatchObject({ code: 'INVALID', path: ['code'] });
    expect(await begin({})).toMatchObject({ code: 'INVALID', path: ['instrument'] });
    expect(await begin({ instrument: 'nothing' })).toMatchObject({ code: 'INVALID', path: ['instrument'] });
  });

  it('is read and written by the administrator alone', async () => {
    expect(await begin({ convention: 'a', code: 'a' }, analyst)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await write('smuggling-first', 1, [], focal)).toMatchObject({ code: 'FORBIDDEN' });
    const { errors } = await analyst.send('{ instrumentDrafts { instrument } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await write('nothing', 1, [])).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes what two write in different questions, and asks about what both wrote', async () => {
    const { file } = (await administrator.send('{ instrumentDraft(code: "smuggling-first") { file } }')).data
      .instrumentDraft;
    const [offence, seizures] = [question(file, 'offence'), question(file, 'seizures')];
    const changed = (one: any, en: string) => ({ ...one, texts: { ...one.texts, en } });
    const edit = (was: any, becomes: any) => ({ part: 'questions', key: was.code, was, becomes });
    const one = await write('smuggling-first', 1, [edit(offence, changed(offence, 'Is it?'))]);
    expect(one).toMatchObject({ revision: 2, changedBy: 'administrator' });
    const other = await write('smuggling-first', 1, [edit(seizures, changed(seizures, 'How many?'))]);
    expect(other).toMatchObject({ revision: 3 });
    expect(question(other.file, 'offence').texts.en).toBe('Is it?');
    const late = [edit(seizures, changed(seizures, 'So many?')), edit(offence, changed(offence, 'Was it?'))];
    const conflict = await write('smuggling-first', 1, late);
    expect(conflict).toMatchObject({ code: 'CONFLICT', path: ['edits', '0'], currentRevision: 3 });
    expect(conflict.theirs.texts.en).toBe('How many?');
    const again = await write('smuggling-first', 1, [edit(offence, changed(offence, 'Is it?'))]);
    expect(again).toMatchObject({ __typename: 'InstrumentDraft' });
    expect(await write('smuggling-first', 99, [edit(offence, null)])).toMatchObject({
      code: 'INVALID',
      path: ['expectedRevision'],
    });
  });

  it('keeps an order beside what was added meanwhile', async () => {
    const { file, revision } = (
      await administrator.send('{ instrumentDraft(code: "smuggling-first") { file revision } }')
    ).data.instrumentDraft;
    const codes = file.questions.map(({ code }: any) => code);
    const added = { code: 'more', provision: '3(1)', kind: 'TEXT', texts: { en: 'More?' } };
    await write('smuggling-first', revision, [
      { part: 'questions', key: 'more', was: null, becomes: added, behind: 'offence' },
    ]);
    const turned = [...codes].reverse();
    const ordered = await write('smuggling-first', revision, [
      { part: 'questions', was: codes, becomes: turned },
    ]);
    const after = ordered.file.questions.map(({ code }: any) => code);
    expect(after.filter((code: string) => code !== 'more')).toEqual(turned);
    expect(after[after.indexOf('offence') + 1]).toBe('more');
    expect(
      await write('smuggling-first', revision, [
        { part: 'questions', was: codes, becomes: [codes[1], codes[0], ...codes.slice(2)] },
      ]),
    ).toMatchObject({ code: 'CONFLICT' });
    await write('smuggling-first', revision + 2, [
      { part: 'questions', key: 'more', was: question(ordered.file, 'more'), becomes: null },
      { part: 'questions', was: turned, becomes: codes },
    ]);
  });

  it.each<[string, (file: any) => object[], string[]]>([
    [
      'conditions in a circle',
      (file) => [
        {
          ...{ part: 'questions', key: 'seizures', was: question(file, 'seizures') },
          becomes: { ...question(file, 'seizures'), when: { question: 'by-year', answered: true } },
        },
      ],
      ['questions', '4', 'when'],
    ],
    [
      'a kind that there is not',
      (file) => [
        {
          ...{ part: 'questions', key: 'seizures', was: question(file, 'seizures') },
          becomes: { ...question(file, 'seizures'), kind: 'GUESS' },
        },
      ],
      ['questions', '4', 'kind'],
    ],
    [
      'a code that is taken',
      (file) => [
        {
          ...{ part: 'questions', key: 'seizures', was: question(file, 'seizures') },
          becomes: { ...question(file, 'seizures'), code: 'offence' },
        },
      ],
      ['edits', '0', 'becomes', 'code'],
    ],
    ['nothing', () => [], ['edits']],
  ])('refuses %s, and writes nothing', async (_name, edits, path) => {
    const before = (
      await administrator.send('{ instrumentDraft(code: "smuggling-first") { file revision } }')
    ).data.instrumentDraft;
    const refused = await write('smuggling-first', before.revision, edits(before.file));
    expect(refused).toMatchObject({ code: 'INVALID', path });
    if (path[2] === 'when') expect(refused.message).toContain('seizures → by-year → seizures');
    const after = await administrator.send('{ instrumentDraft(code: "smuggling-first") { revision } }');
    expect(after.data.instrumentDraft.revision).toBe(before.revision);
  });
});

describe('an instrument on its way', () => {
  const comment = (input: object, who = focal) =>
    ask(
      who,
      'commentOnInstrument',
      { code: 'smuggling-first', version: '1', text: 'Say what a border is.', ...input },
      '... on ConsultationComment { id revision text settledAt question { code } participant { code } replies { text participant { code } } }',
    );
  const settle = (input: object, who = analyst) =>
    ask(who, 'settleConsultation', input, '... on ConsultationComment { revision settledAt }');
  const reply = (input: object, who = analyst) =>
    ask(
      who,
      'replyToConsultation',
      input,
      '... on ConsultationComment { revision settledAt replies { text } }',
    );

  it('is commented on and adopted in its turn alone', async () => {
    const on = { code: 'smuggling-first', version: '1' };
    expect(await comment({})).toMatchObject({ code: 'NOT_FOUND' });
    expect(await comment({ code: 'uncac-full' })).toMatchObject({ code: 'OUT_OF_TURN', path: ['code'] });
    const { revision } = (
      await administrator.send('{ instrumentDraft(code: "smuggling-first") { revision } }')
    ).data.instrumentDraft;
    expect(await advance({ ...on, to: 'ADOPTED', expectedRevision: revision })).toMatchObject({
      code: 'OUT_OF_TURN',
    });
    expect(await advance({ ...on, to: 'UNDER_CONSULTATION', expectedRevision: revision - 1 })).toMatchObject({
      code: 'CONFLICT',
      currentRevision: revision,
    });
    expect(
      await advance({ ...on, to: 'UNDER_CONSULTATION', expectedRevision: revision }, analyst),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await advance({ ...on, to: 'UNDER_CONSULTATION', expectedRevision: revision })).toMatchObject({
      __typename: 'Instrument',
      state: 'UNDER_CONSULTATION',
    });
    expect((await administrator.send('{ instrumentDrafts { instrument } }')).data.instrumentDrafts).toEqual([
      { instrument: 'ports-first' },
    ]);
    expect(await instruments()).toContainEqual({ code: 'smuggling-first', state: 'UNDER_CONSULTATION' });
  });

  it('is commented on by whoever is asked, question by question', async () => {
    const said = await comment({ question: 'offence' });
    expect(said).toMatchObject({
      participant: { code: 'XAA' },
      question: { code: 'offence' },
      settledAt: null,
    });
    expect(await comment({ question: 'nothing' })).toMatchObject({ code: 'INVALID', path: ['question'] });
    expect(await comment({ provision: '5(1)' })).toMatchObject({ code: 'INVALID', path: ['provision'] });
    expect(await comment({ version: '7' })).toMatchObject({ code: 'INVALID', path: ['version'] });
    expect(await comment({ text: '  ' })).toMatchObject({ code: 'INVALID', path: ['text'] });
    expect(await comment({}, donor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await settle({ comment: said.id, expectedRevision: 1, settled: true }, focal)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await reply({ comment: said.id, text: 'We shall.' })).toMatchObject({ revision: 2 });
    const settled = await settle({ comment: said.id, expectedRevision: 2, settled: true });
    expect(settled.settledAt).toBeTruthy();
    expect(await settle({ comment: said.id, expectedRevision: 2, settled: true })).toMatchObject({
      code: 'CONFLICT',
    });
    const opened = await reply({ comment: said.id, text: 'And on rivers?' }, focal);
    expect(opened).toMatchObject({ settledAt: null, replies: [{ text: 'We shall.' }, {}] });
  });

  it('shows comments to those who are consulted, and to nobody else', async () => {
    const read = async (who: Visitor) =>
      (await who.send('{ instrument(code: "smuggling-first") { openComments comments { text } } }')).data
        .instrument;
    for (const who of [analyst, await world.person('neighbour'), await world.person('contributor')])
      expect(await read(who)).toMatchObject({
        openComments: 1,
        comments: [{ text: 'Say what a border is.' }],
      });
    for (const who of [donor, world.visitor(), await world.person('auditor')])
      expect(await read(who)).toEqual({ openComments: 0, comments: [] });
  });

  it('is read page by page, in the order of what it speaks of', async () => {
    for (const about of [{ question: 'by-year' }, {}, { provision: 'smuggling:1(1)' }])
      await comment({ text: JSON.stringify(about), ...about });
    const read = async (args: string, who = analyst) => {
      const { data, errors } = await who.send(
        `{ instrument(code: "smuggling-first") { consultation(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { text } } } }`,
      );
      return data?.instrument?.consultation ?? errors?.[0]?.extensions;
    };
    const first = await read('first: 2');
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await read(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...rest.nodes].map(({ text }: any) => text)).toEqual([
      '{}',
      '{"provision":"smuggling:1(1)"}',
      'Say what a border is.',
      '{"question":"by-year"}',
    ]);
    const open = await read('first: 100, open: true');
    expect(open.totalCount).toBe(4);
    expect(await read('first: 2', donor)).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await read('first: 500')).toMatchObject({ code: 'INVALID', path: ['first'] });
    expect(await read('after: "nothing"')).toMatchObject({ code: 'INVALID', path: ['after'] });
  });

  it('is adopted by a decision, and superseded', async () => {
    const on = { code: 'smuggling-first', version: '1' };
    expect(await advance({ ...on, to: 'SUPERSEDED' })).toMatchObject({ code: 'OUT_OF_TURN', path: ['to'] });
    expect(await advance({ ...on, to: 'ADOPTED' })).toMatchObject({ code: 'INVALID', path: ['decision'] });
    const decided = { decision: 'Decision 1/1 (invented)', decidedOn: '2020-01-31' };
    expect(await advance({ ...on, to: 'ADOPTED', decision: 'X', decidedOn: '2199-01-01' })).toMatchObject({
      code: 'INVALID',
      path: ['decidedOn'],
    });
    expect(await advance({ ...on, version: '9', to: 'ADOPTED', ...decided })).toMatchObject({
      code: 'OUT_OF_TURN',
      path: ['version'],
    });
    expect(await advance({ ...on, to: 'ADOPTED', ...decided })).toMatchObject({
      state: 'ADOPTED',
      decision: 'Decision 1/1 (invented)',
    });
    expect(await comment({ question: 'offence' })).toMatchObject({ code: 'OUT_OF_TURN' });
    expect(await advance({ ...on, to: 'SUPERSEDED' })).toMatchObject({ state: 'SUPERSEDED' });
    expect(await advance({ code: 'uncac-full', version: '1', to: 'SUPERSEDED' })).toMatchObject({
      code: 'OUT_OF_TURN',
    });
    const entries = (await world.store.audit.recent(20)).filter(
      ({ action }) => action === 'instrument.advance',
    );
    expect(entries.map(({ detail }) => detail.state).reverse()).toEqual([
      'UNDER_CONSULTATION',
      'ADOPTED',
      'SUPERSEDED',
    ]);
  });

  it('is not written in place once it is loaded: a new version begins from it', async () => {
    expect(await begin({ instrument: 'smuggling-first' })).toMatchObject({ revision: 1, faults: [{}] });
    const next = await begin({ instrument: 'smuggling-first', code: 'smuggling-second', version: '2' });
    expect(next.faults).toEqual([]);
    expect(next.file.instrument).toMatchObject({ code: 'smuggling-second', version: '2', state: 'DRAFT' });
    const drop = (expectedRevision: number) =>
      ask(
        administrator,
        'dropInstrumentDraft',
        { code: 'smuggling-second', expectedRevision },
        '... on DroppedInstrumentDraft { dropped: instrument }',
      );
    expect(await drop(7)).toMatchObject({ code: 'CONFLICT', currentRevision: 1 });
    expect(await drop(1)).toMatchObject({ dropped: 'smuggling-second' });
  });

  it('is discussed by the States that it is put to, and by no others', async () => {
    const file = aSecondTreaty((one) => {
      one.instrument.code = 'smuggling-near';
      one.participants = ['XAA'];
    });
    await begin({ file });
    const on = { code: 'smuggling-near', version: '1' };
    expect(await advance({ ...on, to: 'UNDER_CONSULTATION', expectedRevision: 1 })).toMatchObject({
      state: 'UNDER_CONSULTATION',
    });
    const said = await comment(on);
    const neighbour = await world.person('neighbour');
    const read = async (who: Visitor) =>
      (await who.send('{ instrument(code: "smuggling-near") { openComments comments { text } } }')).data
        .instrument;
    expect(await read(await world.person('contributor'))).toMatchObject({ openComments: 1 });
    expect(await read(analyst)).toMatchObject({ openComments: 1 });
    expect(await read(neighbour)).toEqual({ openComments: 0, comments: [] });
    expect(await reply({ comment: said.id, text: 'And we?' }, neighbour)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['comment'],
    });
  });

  it('gives its file, which changes nothing when it is loaded again', async () => {
    const { file } = (await focal.send('{ instrument(code: "smuggling-first") { file } }')).data.instrument;
    const response = await fetch(`${world.url}/instruments/import`, {
      method: 'POST',
      headers: { cookie: administrator.cookie(), 'content-type': 'application/json' },
      body: JSON.stringify(file),
    });
    expect(await response.json()).toMatchObject({ outcome: 'UNCHANGED', messages: [] });
  });
});

describe('a new version that is written by hand', () => {
  const on = { code: 'smuggling-new', version: '2' };
  const decided = { decision: 'Decision 2/1 (invented)', decidedOn: '2020-01-31' };
  const faults = ({ faults: told }: any) => told.map(({ path }: any) => path.join('.'));

  it('begins with a mapping that says nothing yet, and tells what would be lost', async () => {
    const file = aSecondTreaty((one) => {
      one.instrument.code = 'smuggling-new';
    });
    await begin({ file });
    await advance({ ...on, version: '1', to: 'UNDER_CONSULTATION', expectedRevision: 1 });
    await advance({ ...on, version: '1', to: 'ADOPTED', ...decided });
    const begun = await begin({ instrument: 'smuggling-new', version: '2' });
    expect(begun.file.replaces).toEqual({ version: '1', provisions: [], questions: [] });
    expect(begun.faults).toEqual([]);
    const { questions, instrument } = begun.file;
    const gone = questions.filter(({ provision }: any) => provision === '3(1)');
    const lost = await write('smuggling-new', 1, [
      ...gone.map((one: any) => ({ part: 'questions', key: one.code, was: one, becomes: null })),
      { part: 'instrument', was: instrument, becomes: { ...instrument, provisions: ['1(1)', '2(1)'] } },
    ]);
    expect(faults(lost)).toEqual(['replaces.provisions']);
    expect(lost.file.replaces).toEqual(begun.file.replaces);
  });

  it('says what becomes of answers as a whole, and of two who write it asks the second', async () => {
    const was = { version: '1', provisions: [], questions: [] };
    const parked = { rule: 'PARKED', from: ['3(1)'], to: [] };
    const becomes = { ...was, provisions: [{ ...parked, reason: { en: 'Asked elsewhere.' } }] };
    const silent = await write('smuggling-new', 2, [
      { part: 'replaces', was, becomes: { ...was, provisions: [parked] } },
    ]);
    expect(faults(silent)).toEqual(['replaces.provisions.0.reason']);
    expect(await write('smuggling-new', 2, [{ part: 'replaces', was, becomes }])).toMatchObject({
      code: 'CONFLICT',
      path: ['edits', '0'],
    });
    const kept = await write('smuggling-new', 3, [
      { part: 'replaces', was: { ...was, provisions: [parked] }, becomes },
    ]);
    expect(kept.faults).toEqual([]);
    const stray = { ...becomes, provisions: [{ ...becomes.provisions[0], rule: 'LOST' }] };
    expect(
      await write('smuggling-new', 4, [{ part: 'replaces', was: becomes, becomes: stray }]),
    ).toMatchObject({ code: 'INVALID', path: ['replaces', 'provisions', '0', 'rule'] });
  });

  it('takes the place of the adopted one by a decision, and by nothing else', async () => {
    const read = '{ instrumentDraft(code: "smuggling-new") { next } }';
    expect((await administrator.send(read)).data.instrumentDraft).toEqual({ next: 'ADOPTED' });
    const step = { ...on, expectedRevision: 4 };
    expect(await advance({ ...step, to: 'UNDER_CONSULTATION' })).toMatchObject({ code: 'OUT_OF_TURN' });
    expect(await advance({ ...step, to: 'ADOPTED' })).toMatchObject({ code: 'INVALID', path: ['decision'] });
    expect(await advance({ ...step, to: 'ADOPTED', decision: 'X', decidedOn: '2199-01-01' })).toMatchObject({
      code: 'INVALID',
      path: ['decidedOn'],
    });
    expect(await advance({ ...step, to: 'ADOPTED', ...decided })).toMatchObject({
      ...{ state: 'ADOPTED', version: '2', decision: 'Decision 2/1 (invented)' },
    });
    const { file } = (await focal.send('{ instrument(code: "smuggling-new") { file } }')).data.instrument;
    expect(file.replaces.provisions).toMatchObject([{ rule: 'PARKED', from: ['3(1)'] }]);
  });

  it('says why an article comes first in six languages', async () => {
    const begun = await begin({ instrument: 'smuggling-new', code: 'smuggling-why' });
    const second = begun.file.convention.articles[1];
    const reason = { en: 'Seizures follow from offences.', fr: 'Les saisies découlent des infractions.' };
    const becomes = { ...second, prerequisites: [{ article: '1', strength: 'HARD', reason }] };
    const written = await write('smuggling-why', 1, [{ part: 'articles', key: '2', was: second, becomes }]);
    expect(written.faults).toEqual([]);
    const first = written.file.convention.articles[0];
    const circle = { article: '2', strength: 'HARD', reason: { en: 'Round and round.' } };
    const round = await write('smuggling-why', 2, [
      { part: 'articles', key: '1', was: first, becomes: { ...first, prerequisites: [circle] } },
    ]);
    expect(round.faults).toHaveLength(1);
  });
});

describe('whoever follows an instrument', () => {
  it('hears of what is written in it, in order to read it again; others hear nothing', async () => {
    await begin({ convention: 'airports', code: 'airports-first', title: 'On airports' });
    const query =
      'subscription { instrumentChanged(code: "airports-first") { draft { revision } instrument { code } } }';
    const abort = new AbortController();
    const listen = (who: Visitor) =>
      askForEvents(world.url, { query }, { cookie: who.cookie() }, abort.signal);
    const refused = await (await listen(donor)).text();
    expect(refused).toContain('FORBIDDEN');
    const heard = async function* (who: Visitor) {
      const decoder = new TextDecoder();
      let [text, told] = ['', 0];
      for await (const chunk of (await listen(who)).body ?? []) {
        text += decoder.decode(chunk as Uint8Array, { stream: true });
        const whole = [...text.matchAll(/^data: (\{.*\})$/gm)].map(([, json]) => JSON.parse(json ?? ''));
        if (whole.length > told) yield whole.at(-1)?.data?.instrumentChanged;
        told = whole.length;
      }
    };
    const [mine, theirs] = [heard(administrator), heard(focal)];
    expect((await mine.next()).value).toEqual({ draft: { revision: 1 }, instrument: null });
    expect((await theirs.next()).value).toEqual({ draft: null, instrument: null });
    await write('airports-first', 1, [
      { part: 'chapters', key: 'I', was: null, becomes: { number: 'I', titles: { en: 'All' } } },
    ]);
    expect((await mine.next()).value).toEqual({ draft: { revision: 2 }, instrument: null });
    abort.abort();
  });
});

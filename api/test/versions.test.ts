import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openedCycle } from '../src/domain/assessment/cycle/change-cycle.ts';
import { runCarrying, sendInstrument } from './load-version.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { aSecondTreaty, aSecondVersion } from './second-treaty.ts';

let world: World;
let administrator: Visitor;
let focal: Visitor;
let contributor: Visitor;
let assessment: string;
let submitted: { readonly contentHash: string; readonly content: string };
let need: string;
const at = (provision: string) => ({ assessment, provision });
const fields =
  '... on SyncedAnswer { carriedTo open { field } answer { id revision law practice compliance challenges { code } replies { question value } } }';
const sync = (
  who: Visitor,
  provision: string,
  before: object,
  after: object,
  expectedRevision: number,
  more: object = {},
) => who.act('syncAnswer', { ...at(provision), before, after, expectedRevision, ...more }, fields);
const answers = async (who = focal, id = assessment) =>
  (
    await who.send(
      `query($id: ID!) { assessment(id: $id) { status instrument { version provisionCount } answeredCount answers(first: 50) { nodes {
        id revision provision { reference } compliance law practice replies { question value } assistanceWanted { type { code } subject } } } } }`,
      { id },
    )
  ).data.assessment;
const answerTo = async (provision: string) =>
  (await answers()).answers.nodes.find((one: any) => one.provision.reference === provision);
const receiptQuery =
  'query($id: ID!) { assessment(id: $id) { revision receipt(number: 1) { contentHash content answeredCount unanswered { reference } } } }';
const theNeeds = async () =>
  (
    await focal.send(
      '{ needs(first: 50, filter: { participants: ["XAA"] }) { nodes { id state provision { reference } type { code } subject } } }',
    )
  ).data.needs.nodes;

beforeAll(async () => {
  world = await openWorld();
  [administrator, focal, contributor] = await Promise.all([
    world.person('administrator'),
    world.person('focal'),
    world.person('contributor'),
  ]);
  await sendInstrument(world, administrator, aSecondTreaty(), '?load=yes');
  const input = { participant: 'XAA', instrument: 'smuggling-first', cycle: '2026' };
  assessment = (await focal.act('openAssessment', input, '... on Assessment { id }')).id;
  const wish = { type: 'CAPACITY_BUILDING', subject: 'Teach customs officers to search a lorry.' };
  const write = async (provision: string, answer: object) => {
    const written = await focal.act(
      'answerProvision',
      { ...at(provision), expectedRevision: 0, ...answer },
      '... on Answer { revision }',
    );
    expect(written).toMatchObject({ __typename: 'Answer', revision: 1 });
  };
  await write('smuggling:1(1)', {
    ...{ compliance: 'IN_PART', law: 'The customs act.', practice: 'Fines are rare.' },
    replies: [{ question: 'how-punished', value: 'FINE' }],
  });
  await write('smuggling:2(1)', {
    ...{ compliance: 'NO', practice: 'No record is kept.', assistanceWanted: [wish] },
    replies: [
      { question: 'goods-covered', value: ['TOBACCO', 'FUEL'] },
      { question: 'seizures', value: 12 },
    ],
  });
  await write('smuggling:3(1)', { compliance: 'YES', practice: 'A joint post was opened.' });
  const { revision } = (await focal.send(receiptQuery, { id: assessment })).data.assessment;
  await focal.act(
    'submitAssessment',
    { assessment, declaration: true, expectedRevision: revision, visibility: 'DONORS' },
    '... on Assessment { status }',
  );
  submitted = (await focal.send(receiptQuery, { id: assessment })).data.assessment.receipt;
  const [stated] = await theNeeds();
  need = stated.id;
  const { revision: then } = (await focal.send(receiptQuery, { id: assessment })).data.assessment;
  await focal.act('takeUpAssessment', { assessment, expectedRevision: then }, '... on Assessment { status }');
});
afterAll(() => world?.close());

describe('a new version of an instrument', () => {
  it('is refused where it would lose answers, by the place and with what to do', async () => {
    const file = aSecondVersion((one) => {
      delete one.replaces;
    });
    expect(await sendInstrument(world, administrator, file)).toMatchObject({
      outcome: null,
      messages: [{ severity: 'ERROR', path: ['replaces', 'provisions'] }],
    });
  });

  it('is looked at first, and changes nothing by that', async () => {
    const preview = await sendInstrument(world, administrator, aSecondVersion());
    expect(preview).toMatchObject({ status: 200, outcome: 'VERSION', messages: [] });
    expect((await answers()).instrument.version).toBe('1');
    const one = { KEPT: 0, MOVED: 1, SPLIT: 1, MERGED: 0, PARKED: 1, inPart: 0 };
    expect(preview.answers).toMatchObject({
      ...{ from: '1', to: '2' },
      rules: [
        { rule: 'SPLIT', from: ['smuggling:1(1)'], to: ['smuggling:1(1)', 'smuggling:1(2)'], submitted: 1 },
        { rule: 'MOVED', from: ['smuggling:2(1)'], to: ['smuggling:2(2)'], submitted: 1, reason: null },
        {
          ...{ rule: 'PARKED', from: ['smuggling:3(1)'], to: [], submitted: 1 },
          reason: 'Joint work at borders is asked in the checklist on cooperation.',
        },
      ],
      states: [{ code: 'XAA', submitted: one, drafts: 1 }],
      // One State alone has a draft: what it wrote there is its own.
      drafts: { checklists: 1, counts: null },
    });
  });

  it('is loaded while drafts are of the one before, which go on as they were', async () => {
    expect(await sendInstrument(world, administrator, aSecondVersion(), '?load=yes')).toMatchObject({
      outcome: 'VERSION',
    });
    expect(await answers()).toMatchObject({ instrument: { version: '1', provisionCount: 3 } });
    const written = await sync(
      focal,
      'smuggling:1(1)',
      { law: 'The customs act.' },
      { law: 'The customs act of 1990.' },
      1,
    );
    expect(written).toMatchObject({ carriedTo: null, answer: { law: 'The customs act of 1990.' } });
  });

  it('carries them soon after: split, moved and parked', async () => {
    expect(await runCarrying(world)).toBeGreaterThan(0);
    expect(await answers()).toMatchObject({
      status: 'DRAFT',
      answeredCount: 2,
      instrument: { version: '2', provisionCount: 3 },
      answers: {
        nodes: [
          {
            provision: { reference: 'smuggling:1(1)' },
            ...{ compliance: 'IN_PART', law: 'The customs act of 1990.', practice: null, replies: [] },
          },
          {
            provision: { reference: 'smuggling:1(2)' },
            ...{ compliance: null, law: null, practice: 'Fines are rare.' },
            replies: [{ question: 'how-punished', value: 'FINE' }],
          },
          {
            provision: { reference: 'smuggling:2(2)' },
            ...{ compliance: 'NO', practice: 'No record is kept.' },
            replies: [
              { question: 'goods-seized', value: ['TOBACCO', 'ENERGY'] },
              { question: 'seizures', value: 12 },
            ],
          },
        ],
      },
    });
    expect(await runCarrying(world)).toBe(0);
  });

  it('leaves what was submitted as it was: the hash comes out again, under its version', async () => {
    const receipt = (await focal.send(receiptQuery, { id: assessment })).data.assessment.receipt;
    expect(receipt).toEqual(submitted);
    expect(receipt.unanswered).toEqual([]);
  });

  it('is refused once more under a version that another one replaced', async () => {
    const file = aSecondVersion((one) => {
      one.instrument.version = '1';
    });
    const again = await sendInstrument(world, administrator, file, '?load=yes');
    expect(again.errors[0].extensions).toEqual({ code: 'INVALID', path: ['instrument', 'version'] });
  });
});

describe('what waited on a device that had not heard of it', () => {
  it('goes where its provision went, merged with what others wrote there', async () => {
    await sync(
      contributor,
      'smuggling:2(2)',
      { practice: 'No record is kept.' },
      { practice: 'No record is kept. It is planned.' },
      (await answerTo('smuggling:2(2)')).revision,
    );
    const late = await sync(
      focal,
      'smuggling:2(1)',
      { practice: 'No record is kept.' },
      { practice: 'No national record is kept.' },
      1,
    );
    expect(late).toMatchObject({
      open: [],
      carriedTo: ['smuggling:2(2)'],
      answer: { practice: 'No national record is kept. It is planned.' },
    });
  });

  it('is left to a person where both wrote the same, and told so again when it is sent again', async () => {
    const id = crypto.randomUUID();
    const send = () =>
      focal.act(
        'syncAnswer',
        {
          ...at('smuggling:2(1)'),
          before: { practice: 'No record is kept.' },
          after: { practice: 'Nothing of this kind.' },
          expectedRevision: 1,
        },
        '... on SyncedAnswer { carriedTo open { field mine theirs } }',
        id,
      );
    const open = {
      carriedTo: ['smuggling:2(2)'],
      open: [{ field: 'practice', mine: expect.stringMatching(/^Nothing of this kind\./) }],
    };
    expect(await send()).toMatchObject(open);
    expect(await send()).toMatchObject(open);
  });

  it('is divided as its answer was, by the version that was read', async () => {
    const late = await sync(
      focal,
      'smuggling:1(1)',
      { practice: 'Fines are rare.', replies: [{ question: 'how-punished', value: 'FINE' }] },
      { practice: 'Fines are very rare.', replies: [{ question: 'how-punished', value: 'PRISON' }] },
      2,
      { instrumentVersion: '1' },
    );
    expect(late).toMatchObject({ open: [], carriedTo: ['smuggling:1(2)'] });
    expect(await answerTo('smuggling:1(2)')).toMatchObject({
      practice: 'Fines are very rare.',
      replies: [{ question: 'how-punished', value: 'PRISON' }],
    });
    expect((await answerTo('smuggling:1(1)')).practice).toBeNull();
  });

  it('joins what was parked where nothing takes it; sent again it is there once', async () => {
    const id = crypto.randomUUID();
    const send = () =>
      focal.act(
        'syncAnswer',
        {
          ...at('smuggling:3(1)'),
          before: { practice: 'A joint post was opened.' },
          after: { practice: 'A joint post was opened in May.' },
          expectedRevision: 1,
        },
        fields,
        id,
      );
    expect(await send()).toMatchObject({ carriedTo: [], open: [] });
    expect(await send()).toMatchObject({ carriedTo: [], open: [] });
    const { data } = await focal.send(
      `query($id: ID!) { assessment(id: $id) { carried(first: 10) { totalCount nodes { provision { reference } rule to { reference } reason fromVersion answer { practice compliance } parked { field reason } } } } }`,
      { id: assessment },
    );
    expect(data.assessment.carried.totalCount).toBe(3);
    expect(data.assessment.carried.nodes.at(-1)).toMatchObject({
      provision: { reference: 'smuggling:3(1)' },
      ...{ rule: 'PARKED', to: [], fromVersion: '1' },
      reason: 'Joint work at borders is asked in the checklist on cooperation.',
      answer: { compliance: 'YES', practice: 'A joint post was opened in May.' },
    });
  });
});

describe('a form that was printed before it', () => {
  const report = (instrumentVersion: string, answers: readonly object[], cycle = '2026') =>
    administrator.act(
      'registerReport',
      {
        ...{ participant: 'XAB', instrument: 'smuggling-first', cycle, instrumentVersion, answers },
        ...{ channel: 'PAPER', helped: false, receivedOn: world.clock().slice(0, 10) },
      },
      `... on Assessment { status revision instrument { version } answeredCount
        answers(first: 9) { nodes { provision { reference } practice } } }
       ... on Refused { code path }`,
    );
  const post = { provision: 'smuggling:3(1)', practice: 'There is one post.' };
  const record = { provision: 'smuggling:2(2)', practice: 'There is one record.' };

  // As they were opened while an adopted version was asked; this one is not yet.
  beforeAll(() =>
    world.store.atomically(async (writes) => {
      const { now, deadline } = { now: world.clock(), deadline: world.clock().slice(0, 10) };
      for (const cycle of ['2025', '2026'])
        await writes.saveCycle(openedCycle('smuggling-first', cycle, { deadline }, now), null);
      writes.record({ user: null, action: 'cycle.open', subject: 'test', detail: {} });
    }),
  );

  it('is submitted as an answer to what it asked, and follows when the next report is of today', async () => {
    expect(await report('1', [post])).toMatchObject({
      ...{ status: 'SUBMITTED', instrument: { version: '1' } },
      answers: { nodes: [{ provision: { reference: 'smuggling:3(1)' }, practice: 'There is one post.' }] },
    });
    expect(await report('2', [record])).toMatchObject({
      ...{ status: 'SUBMITTED', instrument: { version: '2' } },
      answers: { nodes: [{ provision: { reference: 'smuggling:2(2)' }, practice: 'There is one record.' }] },
    });
  });

  it('is refused under a version that there never was, or that its State has left behind', async () => {
    const refused = { code: 'INVALID', path: ['instrumentVersion'] };
    expect(await report('9', [post], '2025')).toMatchObject(refused);
    expect(await report('1', [post])).toMatchObject(refused);
    expect(await report('1', [record], '2025')).toMatchObject({
      ...{ code: 'INVALID', path: ['answers', '0', 'provision'] },
    });
  });

  it('is printed as it was', async () => {
    const { data } = await administrator.send(
      '{ instrument(code: "smuggling-first", version: "1") { version versions provisions { reference } } }',
    );
    expect(data.instrument).toEqual({
      ...{ version: '1', versions: ['1', '2'] },
      provisions: ['1(1)', '2(1)', '3(1)'].map((number) => ({ reference: `smuggling:${number}` })),
    });
  });
});

describe('needs and comparisons', () => {
  it('a need whose provision moved is the same need once its State submits again', async () => {
    expect(await theNeeds()).toMatchObject([{ id: need, provision: { reference: 'smuggling:2(1)' } }]);
    const { revision } = (await focal.send(receiptQuery, { id: assessment })).data.assessment;
    const sent = await focal.act(
      'submitAssessment',
      { assessment, declaration: true, expectedRevision: revision },
      '... on Assessment { status }',
    );
    expect(sent).toMatchObject({ status: 'SUBMITTED' });
    expect(await theNeeds()).toMatchObject([
      { id: need, state: 'OPEN', provision: { reference: 'smuggling:2(2)' } },
    ]);
  });

  it('two submissions of different versions are compared along the mapping', async () => {
    const { data } = await focal.send(
      `query($id: ID!) { assessment(id: $id) { comparedWith(number: 1) { before { version } after { version } changed(first: 20) { nodes {
        provision { reference } fields before { practice } after { practice } carried { rule provision { reference } reason } } } } } }`,
      { id: assessment },
    );
    const { before, after, changed } = data.assessment.comparedWith;
    expect([before.version, after.version]).toEqual(['1', '2']);
    expect(changed.nodes).toMatchObject([
      { provision: { reference: 'smuggling:1(1)' }, fields: ['law'] },
      {
        provision: { reference: 'smuggling:1(2)' },
        fields: ['practice', 'replies'],
        before: { practice: 'Fines are rare.' },
        after: { practice: 'Fines are very rare.' },
        carried: [{ rule: 'SPLIT', provision: { reference: 'smuggling:1(1)' } }],
      },
      {
        provision: { reference: 'smuggling:2(2)' },
        fields: ['practice'],
        carried: [{ rule: 'MOVED', provision: { reference: 'smuggling:2(1)' } }],
      },
      { provision: { reference: 'smuggling:3(1)' }, after: null, carried: [{ rule: 'PARKED' }] },
    ]);
  });

  it('a new cycle begins from them where they are asked now', async () => {
    const input = { participant: 'XAA', instrument: 'smuggling-first', cycle: '2027' };
    const { id } = await focal.act('openAssessment', input, '... on Assessment { id }');
    const next = await answers(focal, id);
    expect(next.answers.nodes.map((one: any) => [one.provision.reference, one.revision])).toEqual([
      ['smuggling:1(1)', 0],
      ['smuggling:1(2)', 0],
      ['smuggling:2(2)', 0],
    ]);
  });
});

describe('a version after it', () => {
  const third = () =>
    aSecondVersion((file) => {
      file.convention.fictional = true;
      file.instrument.version = '3';
      file.instrument.provisions = ['1(1)', '1(2)', '2(2)', '3(1)'];
      const turned: Record<string, string> = { '1(1)': '1(2)', '1(2)': '1(1)' };
      for (const one of file.questions) one.provision = turned[one.provision] ?? one.provision;
      file.replaces = {
        version: '2',
        provisions: Object.entries(turned).map(([from, to]) => ({ rule: 'MOVED', from: [from], to: [to] })),
        questions: [],
      };
    });

  it('takes the history of each answer with it where two change places, and a late edit of either', async () => {
    const input = { participant: 'XAA', instrument: 'smuggling-first', cycle: '2027' };
    const { id } = await focal.act('openAssessment', input, '... on Assessment { id }');
    const written = { 'smuggling:1(1)': 'The first.', 'smuggling:1(2)': 'The second.' };
    for (const [provision, practice] of Object.entries(written))
      await focal.act(
        'answerProvision',
        { assessment: id, provision, practice, expectedRevision: 0 },
        '... on Answer { revision }',
      );
    const copied = await focal.act('openAssessment', { ...input, cycle: '2028' }, '... on Assessment { id }');
    expect(await sendInstrument(world, administrator, third(), '?load=yes')).toMatchObject({
      outcome: 'VERSION',
    });
    await runCarrying(world);
    await choosesVisibilityOfNoOther(copied.id);
    const history = async (provision: string) =>
      (
        await focal.send(
          'query($id: ID!, $provision: String!) { answer(assessment: $id, provision: $provision) { practice history(field: "practice") { versions { value } } } }',
          { id, provision },
        )
      ).data.answer;
    for (const [provision, value] of [
      ['smuggling:1(1)', 'The second.'],
      ['smuggling:1(2)', 'The first.'],
    ] as const)
      expect(await history(provision)).toEqual({ practice: value, history: { versions: [{ value }] } });

    // Both versions ask both: only the name of the version tells what a late edit is about.
    const late = {
      ...{ assessment: id, provision: 'smuggling:1(1)', expectedRevision: 1, instrumentVersion: '2' },
      ...{ before: { practice: 'The first.' }, after: { practice: 'The first of all.' } },
    };
    const operation = crypto.randomUUID();
    for (const _time of ['once', 'sent again'])
      expect(
        await focal.act(
          'syncAnswer',
          late,
          '... on SyncedAnswer { carriedTo open { field } answer { practice provision { reference } } }',
          operation,
        ),
      ).toMatchObject({
        ...{ carriedTo: ['smuggling:1(2)'], open: [] },
        answer: { provision: { reference: 'smuggling:1(2)' }, practice: 'The first of all.' },
      });
    expect((await history('smuggling:1(1)')).practice).toBe('The second.');
    await refusesWhatIsOfAnother(id);
  });

  /** Copied answers are of revision 0 wherever they are: a choice that waited is not taken for another one that is there now. */
  async function choosesVisibilityOfNoOther(id: string) {
    const choose = (provision: string, instrumentVersion: string) =>
      focal.act(
        'answerProvision',
        { assessment: id, provision, expectedRevision: 0, visibility: 'PUBLIC', instrumentVersion },
        '... on Answer { visibility } ... on Conflict { code currentRevision }',
      );
    expect(await choose('smuggling:1(1)', '2')).toMatchObject({ code: 'CONFLICT', currentRevision: 0 });
    expect(await choose('smuggling:2(2)', '2')).toMatchObject({ visibility: 'PUBLIC' });
    expect(await choose('smuggling:1(1)', '3')).toMatchObject({ visibility: 'PUBLIC' });
  }

  /** Whoever says which version they read has their words taken for an answer to it, or refused: never for an answer to another one. */
  async function refusesWhatIsOfAnother(id: string) {
    const about = { assessment: id, provision: 'smuggling:1(1)', expectedRevision: 1 };
    const refused = '... on Refused { code path }';
    const send = (more: object) =>
      focal.act('syncAnswer', { ...about, before: { law: null }, after: { law: 'Mine.' }, ...more }, refused);
    expect(await send({ instrumentVersion: '9' })).toMatchObject({
      ...{ code: 'INVALID', path: ['instrumentVersion'] },
    });
    expect(await send({ instrumentVersion: '1', provision: 'smuggling:2(2)' })).toMatchObject({
      ...{ code: 'INVALID', path: ['provision'] },
    });
    const reply = { replies: [{ question: 'goods-seized', value: ['FUEL'] }] };
    expect(
      await send({
        ...{ instrumentVersion: '1', provision: 'smuggling:2(1)' },
        ...{ before: { replies: null }, after: reply },
      }),
    ).toMatchObject({ code: 'INVALID' });
    const chosen = await focal.act('answerProvision', { ...about, visibility: 'PUBLIC' }, refused);
    expect(chosen).toMatchObject({ code: 'CONFLICT' });
  }

  it('takes no word for nothing where somebody wrote the first ones there meanwhile', async () => {
    const input = { participant: 'XAA', instrument: 'smuggling-first', cycle: '2027' };
    const { id } = await focal.act('openAssessment', input, '... on Assessment { id }');
    const write = (who: Visitor, law: string, more: object) =>
      who.act(
        'syncAnswer',
        { assessment: id, before: { law: null }, after: { law }, ...more },
        '... on SyncedAnswer { open { field } answer { law provision { reference } } }',
      );
    await write(contributor, 'Theirs came first.', { provision: 'smuggling:1(1)', expectedRevision: 2 });
    const late = await write(focal, 'Mine came late.', {
      ...{ provision: 'smuggling:1(2)', expectedRevision: 1, instrumentVersion: '2' },
    });
    expect(late.answer.provision.reference).toBe('smuggling:1(1)');
    expect(late).toMatchObject({ open: [{ field: 'law' }], answer: { law: 'Theirs came first.' } });
  });

  it('is answered again where it asks what one before it had parked', async () => {
    const { revision } = (await focal.send(receiptQuery, { id: assessment })).data.assessment;
    const takenUp = { assessment, expectedRevision: revision };
    await focal.act('takeUpAssessment', takenUp, '... on Assessment { status }');
    await runCarrying(world);
    const written = await focal.act(
      'answerProvision',
      { ...at('smuggling:3(1)'), practice: 'There are two posts.', expectedRevision: 0 },
      '... on Answer { revision practice }',
    );
    expect(written).toMatchObject({ revision: 1, practice: 'There are two posts.' });
  });

  it('goes with its invented treaty, and so do those before it', async () => {
    await world.reset();
    expect(world.store.catalogue().instruments.has('smuggling-first')).toBe(false);
    expect(world.store.catalogue().earlierInstruments.has('smuggling-first')).toBe(false);
  });
});

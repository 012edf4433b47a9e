import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { execute, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentId } from '../src/domain/assessment/assessment.ts';
import type { ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import { needId } from '../src/domain/base/ids.ts';
import { encodeId } from '../src/domain/base/node-id.ts';
import type { Visibility } from '../src/domain/base/visibility.ts';
import type { GraphContext } from '../src/graph/base/context.ts';
import { makeSchema } from '../src/graph/schema.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { orderNeeds } from '../src/services/assessment/order-needs.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { submitAssessment } from '../src/services/assessment/submit-assessment.ts';
import { takeUpAssessment } from '../src/services/assessment/take-up-assessment.ts';
import { chooseConvergence } from '../src/services/assistance/convergence/choose-convergence.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { aCatalogue, ref } from './assessment-makers.ts';
import { openTestStore } from './open-test-store.ts';
import { aPerson } from './people.ts';
import { everything } from './whole-schema.ts';

/*
 * Two worlds are made by the same acts that an audience may see, and differ in all that it may not: what the hidden answers say, how often they were
 * written, what is drafted. Then every field of the schema and every document of the contract has to be the same to the letter.
 */

const shown = ['16(1)', '23(1)'] as const;
/** Hidden at first, then said again, for all. */
const late = '15(b)';
const secret = ['15(a)', late, '23(2)(b)'] as const;
type Level = 'PUBLIC' | 'DONORS' | 'SECRETARIAT';

const said = fc.record({
  compliance: fc.constantFrom('YES', 'IN_PART', 'NO'),
  practice: fc.option(fc.constantFrom('Rarely.', 'As the law says.'), { nil: null }),
  types: fc.subarray(['LEGAL_ADVICE', 'CAPACITY_BUILDING']),
  rewritten: fc.nat({ max: 3 }),
});
const hidden = fc.record({
  answers: fc.record(
    Object.fromEntries(secret.map((provision) => [provision, fc.option(said, { nil: null })])),
  ),
  rewritten: fc.nat({ max: 3 }),
  drafts: fc.array(fc.tuple(fc.constantFrom(...shown, ...secret), said), { maxLength: 4 }),
  label: fc.constantFrom<Visibility>('STATE', 'SECRETARIAT', 'DONORS'),
  relabelled: fc.nat({ max: 2 }),
  planned: fc.nat({ max: 2 }),
});
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;
type Hidden = typeof hidden extends fc.Arbitrary<infer T> ? T : never;

async function openWorld() {
  let now = Date.parse('2026-11-21T09:00:00.000Z');
  const opened = await openTestStore({ clock: () => new Date(now).toISOString(), say: () => undefined });
  let made = 0;
  const as = (viewer: Context['viewer']): Context => ({
    store: opened.store,
    viewer,
    now: new Date(now).toISOString(),
    newId: () => `made-${++made}`,
    log: opened.log,
  });
  return {
    ...opened,
    as,
    /** What all may know of is at these instants, in both worlds. */
    at: (minute: number) => {
      now = Date.parse('2026-11-21T09:00:00.000Z') + minute * 60_000;
    },
    /** What is hidden happens a moment later than all else. */
    later: () => {
      now += 37;
    },
    begin: async () => {
      await opened.reset();
      made = 0;
      await load(opened.store);
    },
  };
}
/** A reset takes along what was invented. */
async function load(store: Context['store']): Promise<void> {
  const { chapters, articles, instruments, vocabulary } = aCatalogue();
  await store.atomically((writes) =>
    writes.saveReference({
      chapters: [...chapters.values()],
      articles: [...articles.values()],
      instruments: [...instruments.values()],
      participants: ['XAA', 'XAB'].map((code) => ({
        code: code as ParticipantCode,
        names: { en: code },
        fictional: true,
        regionalGroup: 'AFRICAN',
        signed: '2003-01-01',
        deposited: '2003-01-01',
        statusSource: null,
        leastDeveloped: null,
        languages: ['en'],
        legalTradition: 'CIVIL',
      })),
      vocabulary,
      sources: [],
    }),
  );
  await store.atomically((writes) =>
    writes.saveProviders([
      { id: 'fund' as ProviderId, name: 'Fund', kind: 'MULTILATERAL', participant: null, fictional: true },
    ]),
  );
}

type World = Awaited<ReturnType<typeof openWorld>>;

const id = assessmentId('XAA' as ParticipantCode, 'uncac-full', '2026');
const own = { level: 'SECRETARIAT', participants: ['XAA' as ParticipantCode], providers: [] } as const;
const focal = aPerson('FOCAL_POINT', 'XAA');

async function write(world: World, provision: string, input: object): Promise<void> {
  const answers = await world.store.answers.ofAssessments(own, [id]);
  const before = answers.find((answer) => answer.provision === provision);
  await answerProvision(world.as(focal), {
    operationId: randomUUID(),
    assessment: id,
    provision,
    expectedRevision: before?.revision ?? 0,
    ...input,
  });
}

const content = ({ compliance, practice, types }: Said) => ({
  compliance,
  practice,
  assistanceWanted: types.map((type) => ({ type, subject: 'Draft the amendments to the penal code' })),
});

async function submit(world: World): Promise<void> {
  const [assessment] = await world.store.assessments.byIds(own, [id]);
  await submitAssessment(world.as(focal), {
    operationId: randomUUID(),
    assessment: id,
    expectedRevision: assessment?.revision ?? 0,
    declaration: true,
  });
}

/** The acts that are the same, and between them those that this audience may not know of. */
async function live(world: World, level: Level, visible: Readonly<Record<string, Said>>, mine: Hidden) {
  await world.begin();
  world.at(0);
  await publishOffer(world.as(aPerson('DONOR', 'fund')), {
    operationId: randomUUID(),
    provider: 'fund' as ProviderId,
    title: 'Advice',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['15', '16', '23'] },
  });
  world.at(1);
  const input = { participant: 'XAA', instrument: 'uncac-full', cycle: '2026' };
  await openAssessment(world.as(focal), { operationId: randomUUID(), ...input });

  const label: Visibility = level === 'PUBLIC' ? mine.label : 'SECRETARIAT';
  const hide = async () => {
    if (level === 'SECRETARIAT') return;
    for (const [provision, answer] of Object.entries(mine.answers)) {
      for (let n = 0; n < (answer?.rewritten ?? 0); n++) {
        world.later();
        await write(world, provision, { practice: `Draft ${n}` });
      }
      world.later();
      if (answer) await write(world, provision, { ...content(answer), visibility: label });
    }
  };
  const show = async (from: number, provisions: readonly string[]) => {
    for (const [at, provision] of provisions.entries()) {
      for (let n = 0; n < mine.rewritten; n++) {
        world.later();
        await write(world, provision, { practice: `Draft ${n}` });
      }
      world.at(from + at);
      const answer = visible[provision];
      if (answer) await write(world, provision, { ...content(answer), visibility: 'PUBLIC' });
    }
  };
  await hide();
  await show(10, shown);
  world.at(20);
  await submit(world);

  if (level !== 'SECRETARIAT') {
    const labels: Visibility[] =
      level === 'PUBLIC' ? ['DONORS', 'SECRETARIAT'] : ['SECRETARIAT', 'SECRETARIAT'];
    for (let n = 0; n < mine.relabelled; n++) {
      world.later();
      await write(world, secret[0], { visibility: labels[n % 2] });
    }
    await plan(world, late, mine.planned, [null]);
  }
  world.at(30);
  const [submitted] = await world.store.assessments.byIds(own, [id]);
  await takeUpAssessment(world.as(focal), {
    operationId: randomUUID(),
    assessment: id,
    expectedRevision: submitted?.revision ?? 0,
  });
  await show(40, [...shown, late]);
  world.at(50);
  await submit(world);
  world.at(60);
  const [again] = await world.store.assessments.byIds(own, [id]);
  await takeUpAssessment(world.as(focal), {
    operationId: randomUUID(),
    assessment: id,
    expectedRevision: again?.revision ?? 0,
  });
  await order(world);
  if (level !== 'SECRETARIAT') await plan(world, secret[0], mine.planned);
  for (const [provision, draft] of mine.drafts) {
    world.later();
    await write(world, provision, content(draft));
  }
  world.at(70);
}

/** The hidden ones are between the shown ones. */
async function order(world: World): Promise<void> {
  const needs = (await world.store.needs.ofParticipants(['XAA' as ParticipantCode])).filter(
    ({ state }) => state === 'OPEN',
  );
  // What it puts first is grouped by what each may see of it.
  const choice = { participant: 'XAA', takesPart: true, expectedRevision: 0 };
  await chooseConvergence(world.as(focal), { operationId: randomUUID(), ...choice });
  const ids = needs.map((need) => need.id).sort((a, b) => (a < b ? 1 : -1));
  if (ids.length === 0) return;
  await orderNeeds(world.as(focal), {
    operationId: randomUUID(),
    participant: 'XAA',
    needs: ids,
    expectedRevision: 0,
  });
}

/** So many plans of the need that is there, then these. */
async function plan(
  world: World,
  provision: string,
  times: number,
  last: readonly (string | null)[] = [],
): Promise<void> {
  const need = needId('XAA' as ParticipantCode, ref(provision), 'LEGAL_ADVICE');
  const horizons = [...Array.from({ length: times }, (_, n) => (n % 2 ? 'LONG' : 'SHORT')), ...last];
  for (const horizon of horizons) {
    const [stated] = await world.store.needs.byIds(own, [need]);
    if (stated?.state !== 'OPEN') return;
    world.later();
    await planNeed(world.as(focal), {
      operationId: randomUUID(),
      need,
      expectedRevision: stated.revision,
      horizon,
    });
  }
}

/** One State drafted and planned much where the other said nothing: what counts it shows. */
const wants: Said = { compliance: 'NO', practice: null, types: ['LEGAL_ADVICE'], rewritten: 2 };
const nothing: Hidden = {
  answers: { '15(a)': null, [late]: null, '23(2)(b)': null },
  rewritten: 0,
  drafts: [],
  label: 'SECRETARIAT',
  relabelled: 0,
  planned: 0,
};
const much: Hidden = {
  answers: { '15(a)': wants, [late]: wants, '23(2)(b)': wants },
  rewritten: 2,
  drafts: [['16(1)', wants]],
  label: 'SECRETARIAT',
  relabelled: 2,
  planned: 2,
};
const telling: [Readonly<Record<string, Said>>, Hidden, Hidden] = [
  { '16(1)': wants, '23(1)': wants, [late]: wants },
  nothing,
  much,
];

const runs = Number(process.env.RUNS ?? 3);
const schema = makeSchema();
const query = schema.getQueryType();
const field = (name: string, args = '') => {
  const found = query?.getFields()[name];
  if (!found) throw new Error(name);
  let type = found.type as any;
  while (type.ofType) type = type.ofType;
  return `${name}${args} ${everything(type)}`;
};
const table = '{ rows: PROVISION, columns: TYPE }';
const assessment = encodeId('Assessment', id);
const need = (provision: string) =>
  encodeId('Need', needId('XAA' as ParticipantCode, ref(provision), 'LEGAL_ADVICE'));
/** As the page of a State asks, and that of a provider: all lists at once. */
const ofState = '{ participants: ["XAA"], population: FICTIONAL }';
const ofProvider = `{ providers: ["${encodeId('Provider', 'fund')}"] }`;
const counted = (list: string, filter: string, fields: string) =>
  `${list}(filter: ${filter}, first: 10) { totalCount nodes { id ${fields} } }`;
const sides = (filter: string) =>
  `${counted('activities', filter, 'title status')} ${counted('matches', filter, 'stage')}`;
const pages = [
  `participant(code: "XAA") { code status provider { id } }
  ${counted('assessments', ofState, 'answeredCount gapCount answers(first: 10) { totalCount nodes { compliance } }')}
  needTotals(filter: ${ofState}) { open served coverage { unmet offered agreed underWay met } }
  ${counted('needs', ofState, 'coverage place')}
  ${sides('{ participants: ["XAA"] }')}`,
  `${['offers', 'needs'].map((list) => counted(list, ofProvider, '')).join(' ')} ${sides(ofProvider)}`,
];
const documents = [
  ...pages,
  field('about'),
  ...['activities', 'assessments', 'needs', 'offers', 'matches'].map((name) => field(name, '(first: 5)')),
  field('silentGaps', '(instrument: "uncac-full")'),
  field('assessment', `(id: "${assessment}")`),
  field('indicators', '(input: { instrument: "uncac-full" })'),
  field('indicators', '(input: { instrument: "uncac-full", cycle: "2026" })'),
  field('indicatorSeries', '(input: { instrument: "uncac-full" })'),
  field('aggregates', '(instrument: "uncac-full")'),
  field('capacityByType', '(input: { instrument: "uncac-full" })'),
  field('planIndicators', '(input: { instrument: "uncac-full", cycle: "2026" })'),
  field('planIndicatorSeries', '(input: { instrument: "uncac-full" })'),
  field('levelShares', '(input: { instrument: "uncac-full" })'),
  field('matrix', `(input: ${table})`),
  field('matrix', '(input: { rows: ARTICLE, columns: COVERAGE })'),
  field('matrixCell', `(input: ${table})`),
  field('needOrder', '(participant: "XAA")'),
  ...[...shown, ...secret].flatMap((provision) => [
    field('need', `(id: "${need(provision)}")`),
    field('answer', `(assessment: "${assessment}", provision: "${provision}")`),
    `need(id: "${need(provision)}") { matches(includeBlocked: true) { totalCount nodes { score revision blockers { sentence } cautions { sentence } parts { points } } } }`,
  ]),
  ...['statuses: [DRAFT]', 'statuses: [SUBMITTED]', 'returned: true'].map(
    (filter) => `assessments(filter: { ${filter} }) { totalCount }`,
  ),
  ...['PENAL code', '15(a)', 'xaa penal'].map(
    (words) => `needs(filter: { text: "${words}" }) { totalCount nodes { id } }`,
  ),
].map((text) => parse(`{ ${text} }`));

async function bytes(world: World, viewer: Context['viewer']): Promise<readonly string[]> {
  const context = world.as(viewer);
  const graph: GraphContext = {
    ...context,
    audience: audience(context),
    language: 'en',
    demo: true,
    origin: '',
    sendsMail: false,
    deviceCopyDays: 7,
    needConfirmDays: 366,
    presenceSeconds: 30,
    evidenceRoomBytes: 500e6,
    signal: new AbortController().signal,
    address: '',
    device: null,
    setDevice: () => undefined,
    sessionHash: null,
    setSession: () => undefined,
  } as GraphContext;
  const answers: string[] = [];
  // They are salted, so they differ from world to world, also in the content of a receipt, which is a text of its own; that a version does not move is tested
  // where it is made.
  const salted =
    graph.audience.level === 'SECRETARIAT'
      ? /(\\?"(?:version|contentHash|salt)\\?":\\?")[^"\\]*/g
      : /("version":")[^"]*/g;
  for (const document of documents) {
    const answer = await execute({ schema, document, contextValue: { ...graph } });
    if (answer.errors) throw answer.errors[0];
    answers.push(JSON.stringify(answer).replaceAll(salted, '$1…'));
  }
  return answers;
}

const readers: Readonly<Record<Level, readonly Context['viewer'][]>> = {
  PUBLIC: [null, aPerson('FOCAL_POINT', 'XAB'), aPerson('AUDITOR')],
  DONORS: [null, aPerson('DONOR', 'fund'), aPerson('FOCAL_POINT', 'XAB')],
  SECRETARIAT: [null, aPerson('DONOR', 'fund'), aPerson('ANALYST')],
};

describe('what is hidden', () => {
  let one: World;
  let other: World;
  beforeAll(async () => {
    [one, other] = await Promise.all([openWorld(), openWorld()]);
  });
  afterAll(() => Promise.all([one?.close(), other?.close()]));

  it('is asked by documents that the schema takes', () => {
    for (const document of documents) expect(validate(schema, document, specifiedRules)).toEqual([]);
  });

  it.each<Level>(['PUBLIC', 'DONORS', 'SECRETARIAT'])(
    'from %s changes no byte of any answer',
    async (level) => {
      const visible = fc.record(Object.fromEntries([...shown, late].map((provision) => [provision, said])));
      await fc.assert(
        fc.asyncProperty(visible, hidden, hidden, async (same, here, there) => {
          await Promise.all([live(one, level, same, here), live(other, level, same, there)]);
          for (const viewer of readers[level]) {
            const [a, b] = await Promise.all([bytes(one, viewer), bytes(other, viewer)]);
            for (const [at, answer] of a.entries()) expect(b[at]).toBe(answer);
          }
        }),
        { numRuns: runs, endOnFailure: true, examples: [telling] },
      );
    },
    120_000,
  );
});

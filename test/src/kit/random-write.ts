import { daysAgo } from './makers.ts';
import type { Program } from './program.ts';
import type { Random } from './random.ts';
import type { Assessment, Need } from './shapes.ts';

export interface Writers {
  readonly states: readonly { readonly code: string; readonly focalPoint: Program }[];
  readonly donors: readonly Program[];
}

const provisions = ['5(1)', '9(1)', '15(a)', '16(1)', '23(1)(a)(i)', '23(2)(a)', '44(1)', '52(1)'];
const types = ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE', 'CAPACITY_BUILDING', 'IT_EQUIPMENT', 'ON_SITE_EXPERT'];
const labels = ['SECRETARIAT', 'DONORS', 'PUBLIC'];
const cycles = ['2025', '2026'];

/** One write of some kind by somebody who may. A write that has nothing to work on does nothing. */
export function randomWrite(writers: Writers, chance: Random): Promise<unknown> {
  const write = chance.pick([
    submit,
    submit,
    submit,
    narrowOrWiden,
    plan,
    order,
    offer,
    offer,
    withdraw,
    agree,
    agree,
    agree,
  ]);
  return write(writers, chance);
}

async function submit({ states }: Writers, chance: Random): Promise<void> {
  const { code, focalPoint } = chance.pick(states);
  const cycle = chance.pick(cycles);
  let assessment = await focalPoint.does('OpenAssessment', {
    participant: code,
    instrument: 'uncac-2007',
    cycle,
  });
  if (assessment.status !== 'DRAFT') assessment = await takeUp(focalPoint, assessment);
  const answers =
    (await focalPoint.ask('Assessment', { id: assessment.id, first: 100 }))?.answers.nodes ?? [];
  const revisions = new Map(answers.map(({ provision, revision }) => [provision.reference, revision]));
  for (const provision of provisions.filter(() => chance.chance(0.5))) {
    const compliance = chance.pick(['YES', 'IN_PART', 'NO']);
    await focalPoint.does('AnswerProvision', {
      assessment: assessment.id,
      provision,
      expectedRevision: revisions.get(provision) ?? 0,
      compliance,
      assistanceWanted: types
        .filter(() => chance.chance(0.3))
        .map((type) => ({
          type,
          subject: `Help number ${chance.below(99)} for the court of appeal`,
          horizon: chance.pick(['SHORT', 'LONG', null]),
        })),
      visibility: chance.pick(labels),
    });
  }
  const { revision } = (await focalPoint.ask('Assessment', { id: assessment.id })) as Assessment;
  await focalPoint.does('SubmitAssessment', {
    assessment: assessment.id,
    expectedRevision: revision,
    declaration: true,
  });
}

async function takeUp(focalPoint: Program, { id, revision }: Assessment): Promise<Assessment> {
  const document =
    'mutation($input: TakeUpAssessmentInput!) { takeUpAssessment(input: $input) { ... on Assessment { id status revision } ... on Refusal { code message } } }';
  const { data, errors } = await focalPoint.send(document, {
    input: { operationId: crypto.randomUUID(), assessment: id, expectedRevision: revision },
  });
  const result = data?.takeUpAssessment as Assessment | undefined;
  if (result?.status !== 'DRAFT')
    throw new Error(`The assessment was not taken up: ${JSON.stringify(errors ?? result)}`);
  return result;
}

async function narrowOrWiden({ states }: Writers, chance: Random): Promise<void> {
  const { code, focalPoint } = chance.pick(states);
  const assessment = await focalPoint.does('OpenAssessment', {
    participant: code,
    instrument: 'uncac-2007',
    cycle: chance.pick(cycles),
  });
  const answers =
    (await focalPoint.ask('Assessment', { id: assessment.id, first: 100 }))?.answers.nodes ?? [];
  if (answers.length === 0) return;
  const { provision, revision } = chance.pick(answers);
  await focalPoint.does('AnswerProvision', {
    assessment: assessment.id,
    provision: provision.reference,
    expectedRevision: revision,
    visibility: chance.pick(labels),
  });
}

async function plan(writers: Writers, chance: Random): Promise<void> {
  const found = await ownNeed(writers, chance);
  if (!found) return;
  const { focalPoint, need } = found;
  await focalPoint.does('PlanNeed', {
    need: need.id,
    expectedRevision: need.revision,
    horizon: chance.pick(['SHORT', 'MEDIUM', 'LONG']),
    state: chance.pick(['OPEN', 'OPEN', 'MET']),
  });
}

async function order({ states }: Writers, chance: Random): Promise<void> {
  const { code, focalPoint } = chance.pick(states);
  const now = await focalPoint.ask('NeedOrder', { participant: code });
  if (!now || now.needs.length < 2) return;
  await focalPoint.does('OrderNeeds', {
    participant: code,
    needs: now.needs.map(({ id }) => id).reverse(),
    expectedRevision: now.revision,
  });
}

async function offer({ donors }: Writers, chance: Random): Promise<void> {
  const donor = chance.pick(donors);
  const provider = (await donor.ask('Me'))?.roles[0]?.provider?.id;
  await donor.does('PublishOffer', {
    provider,
    title: `Offer ${chance.below(1000)}`,
    types: [chance.pick(types)],
    scope: chance.chance(0.3)
      ? { chapters: ['III'] }
      : { articles: [chance.pick(provisions).replace(/\(.*/, '')] },
    eligible: chance.chance(0.3) ? { leastDevelopedOnly: true } : null,
    opens: daysAgo(30),
    closes: chance.chance(0.2) ? daysAgo(-60) : null,
    capacityPerYear: chance.chance(0.3) ? 1 : null,
  });
}

async function withdraw(writers: Writers, chance: Random): Promise<void> {
  const pair = await somePair(writers, chance);
  if (!pair) return;
  const { data } = await pair.donor.send('query($id: ID!) { offer(id: $id) { id revision } }', {
    id: pair.offer,
  });
  const { revision } = (data as { offer: { revision: number } }).offer;
  await pair.donor.does('WithdrawOffer', {
    offer: pair.offer,
    expectedRevision: revision,
    reason: 'No more funds',
  });
}

/** As far along as chance takes it. */
async function agree(writers: Writers, chance: Random): Promise<void> {
  const pair = await somePair(writers, chance);
  const state = writers.states.find(({ code }) => code === pair?.participant);
  if (!pair || !state || pair.stage) return;
  let match = await pair.donor.does('ProposeMatch', { need: pair.need, offer: pair.offer });
  const steps = [
    [state.focalPoint, 'CONTACTED'],
    [pair.donor, 'AGREED'],
    [state.focalPoint, 'AGREED'],
    [pair.donor, 'DELIVERING'],
    [pair.donor, 'DONE'],
  ] as const;
  for (const [who, to] of steps.slice(0, 1 + chance.below(steps.length))) {
    match = await who.does('AdvanceMatch', { match: match.id, to, expectedRevision: match.revision });
  }
  if (chance.chance(0.15) && match.stage !== 'DONE')
    await state.focalPoint.does('AdvanceMatch', {
      match: match.id,
      to: 'DECLINED',
      expectedRevision: match.revision,
      reason: 'Another way was found',
    });
}

/** Something a donor of the offer itself could propose now. */
async function somePair({ donors }: Writers, chance: Random) {
  const donor = chance.pick(donors);
  const provider = (await donor.ask('Me'))?.roles[0]?.provider?.name;
  const open = (await donor.ask('Needs', { filter: { coverage: ['OFFERED'] }, first: 100 })).nodes;
  if (open.length === 0) return null;
  const need = chance.pick(open);
  const matches = (await donor.ask('MatchesOfNeed', { need: need.id }))?.matches.nodes ?? [];
  const match = matches.find((one) => one.offer.provider.name === provider);
  return match
    ? { donor, need: need.id, offer: match.offer.id, stage: match.stage, participant: need.participant.code }
    : null;
}

async function ownNeed(
  { states }: Writers,
  chance: Random,
): Promise<{ focalPoint: Program; need: Need } | null> {
  const { code, focalPoint } = chance.pick(states);
  const needs = (
    await focalPoint.ask('Needs', { filter: { participants: [code] }, first: 100 })
  ).nodes.filter(({ coverage }) => coverage !== 'WITHDRAWN');
  return needs.length > 0 ? { focalPoint, need: chance.pick(needs) } : null;
}

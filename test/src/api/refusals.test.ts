import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../kit/documents.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import type { Assessment, Need } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

describe('a refusal', () => {
  let world: World;
  let focalPoint: Program;
  let contributor: Program;
  let donor: Program;
  let analyst: Program;
  let draft: Assessment;
  let need: Need;
  let provider: string;
  beforeAll(async () => {
    const fixture = aFixture({
      assessments: [
        anAssessment(),
        anAssessment({ participant: 'XAB', answers: [anAnswer({ visibility: 'SECRETARIAT' })] }),
      ],
      offers: [anOffer()],
    });
    world = await openWorld({ world: fixture });
    [focalPoint, contributor, donor, analyst] = await Promise.all([
      world.as('FOCAL_POINT', 'XAA'),
      world.as('CONTRIBUTOR', 'XAA'),
      world.as('DONOR', 'fund'),
      world.as('ANALYST'),
    ]);
    draft = await focalPoint.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: '2031',
    });
    need = (await donor.ask('Needs')).nodes[0] as Need;
    provider = (await donor.ask('Me'))?.roles[0]?.provider?.id as string;
  });
  afterAll(() => world?.close());

  const answer = (more: object) => ({
    assessment: draft.id,
    provision: '15(a)',
    expectedRevision: 0,
    ...more,
  });
  const offer = (more: object) => ({
    provider,
    title: 'Help',
    types: ['LEGAL_ADVICE'],
    scope: { articles: ['23'] },
    ...more,
  });

  describe('names the field that is wrong and says what to do', () => {
    it.each([
      ['an unknown provision', { provision: '999' }, 'provision'],
      [
        'an unknown type of help',
        { assistanceWanted: [aWish({ type: 'MONEY' })] },
        'assistanceWanted.0.type',
      ],
      ['the same type wanted twice', { assistanceWanted: [aWish(), aWish()] }, 'assistanceWanted.1.type'],
      [
        'other help without a category',
        { assistanceWanted: [aWish({ type: 'OTHER' })] },
        'assistanceWanted.0.category',
      ],
      [
        'a language that does not exist',
        { assistanceWanted: [{ ...aWish(), languages: ['not a language'] }] },
        'assistanceWanted.0.languages.0',
      ],
      ['an unknown challenge', { challenges: ['BOREDOM'] }, 'challenges.0'],
    ])('for an answer with %s', async (_what, more, path) => {
      const refusal = await focalPoint.refused('AnswerProvision', answer(more));
      expect({ code: refusal.code, path: refusal.path.join('.') }).toEqual({ code: 'INVALID', path });
      expect(refusal.message).toMatch(/\w.*\.$/);
    });

    it.each([
      [
        'model legislation for the whole Convention',
        { types: ['MODEL_LEGISLATION'], scope: { wholeConvention: true } },
        'scope.wholeConvention',
      ],
      ['an unknown article', { scope: { articles: ['999'] } }, 'scope.articles.0'],
      ['no type', { types: [] }, 'types'],
      ['an unknown currency', { ceiling: { amount: '100', currency: 'XYZ' } }, 'ceiling.currency'],
      [
        'more digits than the currency has',
        { ceiling: { amount: '100.001', currency: 'USD' } },
        'ceiling.amount',
      ],
      ['a window that closes before it opens', { opens: '2027-05-01', closes: '2027-04-01' }, 'closes'],
      ['an unknown State', { eligible: { participants: ['QQQ'] } }, 'eligible.participants.0'],
    ])('for an offer with %s', async (_what, more, path) => {
      const refusal = await donor.refused('PublishOffer', offer(more));
      expect({ code: refusal.code, path: refusal.path.join('.') }).toEqual({ code: 'INVALID', path });
    });
  });

  it('comes when nobody is signed in where somebody must be', async () => {
    expect((await world.everyone.refused('AnswerProvision', answer({ compliance: 'NO' }))).code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await world.everyone.refused('CreateToken', { label: 'x', expiresInDays: 1 })).code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('lets a contributor write and not submit, and no one else write', async () => {
    expect(
      (
        await contributor.refused('SubmitAssessment', {
          assessment: draft.id,
          expectedRevision: draft.revision,
          declaration: true,
        })
      ).code,
    ).toBe('FORBIDDEN');
    expect((await contributor.refused('AnswerProvision', answer({ visibility: 'PUBLIC' }))).code).toBe(
      'FORBIDDEN',
    );
    const submitted = (await analyst.ask('Needs', { filter: { participants: ['XAB'] } })).nodes[0]?.because[0]
      ?.answer?.id;
    expect(submitted).toBeTruthy();
  });

  it('is for the provider of the offer alone', async () => {
    const other = await world.as('DONOR', 'agency');
    expect((await other.refused('PublishOffer', offer({}))).code).toBe('FORBIDDEN');
    const match = (await donor.ask('MatchesOfNeed', { need: need.id }))?.matches.nodes[0];
    expect((await other.refused('WithdrawOffer', { offer: match?.offer.id, expectedRevision: 1 })).code).toBe(
      'FORBIDDEN',
    );
    expect((await other.refused('ProposeMatch', { need: need.id, offer: match?.offer.id })).code).toBe(
      'FORBIDDEN',
    );
  });

  it('needs the declaration to submit', async () => {
    const { revision } = (await focalPoint.ask('Assessment', { id: draft.id })) as Assessment;
    expect(
      await focalPoint.refused('SubmitAssessment', {
        assessment: draft.id,
        expectedRevision: revision,
        declaration: false,
      }),
    ).toMatchObject({ code: 'INCOMPLETE', path: ['declaration'] });
  });

  it('lets the secretariat accept only what it read, and return only with what it names', async () => {
    const hash = '0'.repeat(64);
    const assessmentId = await ofNeed(need);
    expect(
      (
        await analyst.refused('ReviewAssessment', {
          assessment: assessmentId,
          decision: 'ACCEPT',
          contentHash: hash,
        })
      ).code,
    ).toBe('CONFLICT');
    expect(
      (
        await focalPoint.refused('ReviewAssessment', {
          assessment: assessmentId,
          decision: 'ACCEPT',
          contentHash: hash,
        })
      ).code,
    ).toBe('FORBIDDEN');
  });

  describe('looks the same for what is unknown and what is forbidden', () => {
    it('in a query: null', async () => {
      expect(await donor.ask('Assessment', { id: draft.id })).toBeNull();
      expect(await donor.ask('Assessment', { id: unknown('Assessment') })).toBeNull();
      const hidden = (await analyst.ask('Needs', { filter: { participants: ['XAB'] } })).nodes[0] as Need;
      expect(await donor.ask('MatchesOfNeed', { need: hidden.id })).toBeNull();
      expect(await donor.ask('MatchesOfNeed', { need: unknown('Need') })).toBeNull();
    });

    it('in a mutation: NOT_FOUND with the same words', async () => {
      const hidden = (await analyst.ask('Needs', { filter: { participants: ['XAB'] } })).nodes[0] as Need;
      const someOffer = (await donor.ask('MatchesOfNeed', { need: need.id }))?.matches.nodes[0]?.offer.id;
      const forHidden = await donor.refused('ProposeMatch', { need: hidden.id, offer: someOffer });
      const forUnknown = await donor.refused('ProposeMatch', { need: unknownNeed(), offer: someOffer });
      expect(forHidden).toEqual(forUnknown);
      expect(forHidden.code).toBe('NOT_FOUND');
      const other = await world.as('FOCAL_POINT', 'XAC');
      const write = (assessment: string) =>
        other.refused('AnswerProvision', {
          assessment,
          provision: '15(a)',
          expectedRevision: 0,
          compliance: 'YES',
        });
      expect(await write(draft.id)).toEqual(await write(unknown('Assessment')));
    });

    it('in signing in: wrong password and unknown address', async () => {
      const refuse = (email: string) =>
        world.everyone.refused('SignIn', { email, password: 'not the password' });
      const known = await refuse(world.accounts[0]?.email as string);
      expect(known).toEqual(await refuse('nobody@nowhere.example'));
      expect(known.code).toBe('UNAUTHENTICATED');
    });
  });

  it('is INVALID for an id that cannot be one', async () => {
    expect(
      (await focalPoint.refused('AnswerProvision', answer({ assessment: '%%%', compliance: 'NO' }))).code,
    ).toBe('INVALID');
    expect((await donor.refused('ProposeMatch', { need: 'garbage', offer: 'garbage' })).code).toBe('INVALID');
  });

  it('is malformed GraphQL, 400, for what a scalar or an enum refuses', async () => {
    for (const wrong of [{ compliance: 'PERHAPS' }, { operationId: 'not a uuid' }]) {
      const reply = await focalPoint.send(documentOf('AnswerProvision'), {
        input: { operationId: randomUUID(), ...answer(wrong) },
      });
      expect(reply.status).toBe(400);
    }
  });

  it('slows down who guesses passwords', async () => {
    const email = (await world.accounts.find(({ roles }) => roles.some(({ role }) => role === 'AUDITOR')))
      ?.email as string;
    const codes: string[] = [];
    for (let n = 0; n < 15 && !codes.includes('TOO_MANY_ATTEMPTS'); n += 1)
      codes.push((await world.everyone.refused('SignIn', { email, password: `guess ${n}` })).code);
    expect(codes).toContain('TOO_MANY_ATTEMPTS');
  });

  const unknown = (type: string) => Buffer.from(`${type}:${randomUUID()}`).toString('base64url');
  const unknownNeed = () => Buffer.from('Need:XAC/15(a)/LEGAL_ADVICE').toString('base64url');
  const ofNeed = async (from: Need): Promise<string> => {
    const query = 'query($id: ID!) { node(id: $id) { ... on Answer { assessment { id } } } }';
    const reply = await analyst.send(query, { id: from.because[0]?.answer?.id });
    return (reply.data as { node: { assessment: { id: string } } }).node.assessment.id;
  };
});

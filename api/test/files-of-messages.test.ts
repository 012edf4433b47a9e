import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchId, needId, type ParticipantCode } from '../src/domain/base/ids.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { publishOffer } from '../src/services/assistance/offer/publish-offer.ts';
import { demoPassword } from '../src/services/base/demo.ts';
import { registerUsers } from '../src/services/base/register.ts';
import { recordProviders } from '../src/services/convention/record-providers.ts';
import { ref } from './assessment-makers.ts';
import { aPdf } from './evidence-files.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { aPerson } from './people.ts';
import { sendEvidence, sha256 } from './send-evidence.ts';

/* Files that the sides of a match show each other: read where the match is seen, and by nobody else. */

const state = 'XAA' as ParticipantCode;
const need = needId(state, ref('15(a)'), 'LEGAL_ADVICE');
const shown = '... on MatchMessage { id side text files { name url } }';
let world: World;
let focal: Visitor;
let donor: Visitor;
let others: readonly Visitor[];
let analyst: Visitor;
let match: string;

beforeAll(async () => {
  world = await openWorld({});
  const { administrator } = world;
  const [fund, agency] = await recordProviders(administrator, [
    { name: 'Fund', kind: 'MULTILATERAL', fictional: true },
    { name: 'Agency', kind: 'BILATERAL', fictional: true },
  ]);
  if (!fund || !agency) throw new Error('Two providers were recorded.');
  await registerUsers(
    administrator,
    [fund, agency].map(({ id, name }) => ({
      email: `${name}@demo.example`,
      name,
      roles: [{ role: 'DONOR' as const, participant: null, provider: id }],
      password: demoPassword,
    })),
  );
  await reportAssessment(administrator, {
    ...{ participant: 'XAA', instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
    submittedAt: administrator.now,
    answers: [
      {
        ...{ provision: '15(a)', compliance: 'NO', visibility: 'DONORS' },
        assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'A draft law on bribery' }],
      },
    ],
  } as never);
  const offer = await publishOffer(
    { ...administrator, viewer: aPerson('DONOR', fund.id) },
    {
      ...{ operationId: randomUUID(), provider: fund.id, title: 'Advice', types: ['LEGAL_ADVICE'] },
      scope: { articles: ['15'] },
    },
  );
  [focal, donor, analyst] = await Promise.all([
    world.person('focal'),
    world.person('Fund'),
    world.person('analyst'),
  ]);
  others = await Promise.all([world.person('Agency'), world.person('neighbour')]);
  match = Buffer.from(`Match:${matchId(need, offer.id)}`).toString('base64url');
  const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
  const proposed = await donor.act(
    'proposeMatch',
    { need: global('Need', need), offer: global('Offer', offer.id) },
    '... on Match { stage }',
  );
  expect(proposed).toMatchObject({ stage: 'PROPOSED' });
});
afterAll(() => world?.close());

const send = (who: Visitor, bytes: Buffer) =>
  sendEvidence({ url: world.url, who, match, name: 'Terms.pdf', bytes });
const status = async (who: Visitor, url: string) =>
  (await fetch(`${world.url}${url}`, { headers: { cookie: who.cookie() } })).status;

describe('a file beside a message', () => {
  it.each(['the provider', 'the State'])(
    'comes from %s, and is read where the match is seen',
    async (side) => {
      const who = side === 'the State' ? focal : donor;
      const bytes = aPdf(`Of ${side}`);
      expect((await send(who, bytes)).became).toBe('STORED');
      const said = await who.act('writeMatchMessage', { match, files: [sha256(bytes)] }, shown);
      expect(said).toMatchObject({ text: null, files: [{ name: 'Terms.pdf' }] });
      const [{ url }] = said.files;
      expect(await Promise.all([focal, donor, analyst].map((one) => status(one, url)))).toEqual([
        200, 200, 200,
      ]);
      expect(await Promise.all(others.map((one) => status(one, url)))).toEqual([404, 404]);
      expect(await status(world.visitor(), url)).toBe(404);
    },
  );

  it('is shown by the side that sent it alone, and until then is nobody else’s', async () => {
    const bytes = aPdf('Not yet shown');
    await send(focal, bytes);
    const stolen = await donor.act('writeMatchMessage', { match, files: [sha256(bytes)] }, shown);
    expect(stolen).toMatchObject({ code: 'INVALID', path: ['files', '0'] });
    const url = `/evidence/${Buffer.from(`EvidenceFile:XAA/${sha256(bytes)}`).toString('base64url')}`;
    expect([await status(focal, url), await status(donor, url), await status(analyst, url)]).toEqual([
      200, 404, 404,
    ]);
  });

  it('is taken from the sides alone', async () => {
    for (const one of others)
      expect((await send(one, aPdf('Not theirs'))).error).toMatchObject({ code: 'NOT_FOUND' });
    expect((await send(analyst, aPdf('Nor theirs'))).error).toMatchObject({ code: 'FORBIDDEN' });
  });
});

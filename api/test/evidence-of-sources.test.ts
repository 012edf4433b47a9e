import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPdf } from './evidence-files.ts';
import { openWorld, type Visitor, type World } from './open-world.ts';
import { sendEvidence, sha256 } from './send-evidence.ts';

/* A file beside the source of a need from elsewhere: sent to the State itself, seen by whoever sees that source. */

let world: World;
let focal: Visitor;
let analyst: Visitor;
let donor: Visitor;
let neighbour: Visitor;
beforeAll(async () => {
  world = await openWorld({});
  [focal, analyst, donor, neighbour] = await Promise.all([
    world.person('focal'),
    world.person('analyst'),
    world.person('donor'),
    world.person('neighbour'),
  ]);
});
afterAll(() => world?.close());

const send = (bytes: Buffer, who = focal) =>
  sendEvidence({ url: world.url, who, participant: 'XAA', name: 'Letter.pdf', bytes });
const idOf = (bytes: Buffer) => Buffer.from(`EvidenceFile:XAA/${sha256(bytes)}`).toString('base64url');
const status = async (who: Visitor, bytes: Buffer) =>
  (await fetch(`${world.url}/evidence/${idOf(bytes)}`, { headers: { cookie: who.cookie() } })).status;
const statuses = (bytes: Buffer) =>
  Promise.all([focal, analyst, donor, neighbour].map((who) => status(who, bytes)));
const letter = {
  ...{ participant: 'XAA', provision: '15(a)', wish: { type: 'LEGAL_ADVICE', subject: 'A draft law' } },
  source: { kind: 'LETTER', text: 'Letter of May, page 2', day: '2020-05-02' },
};
const shown = '... on SourcedNeed { id revision state file { name } }';

describe('a file that shows where a need comes from', () => {
  it('comes without a checklist, is the State’s own until the need is entered, then whose the source is', async () => {
    const bytes = aPdf('A letter of the ministry');
    expect((await send(bytes)).became).toBe('STORED');
    expect(await statuses(bytes)).toEqual([200, 404, 404, 404]);
    const entered = await focal.act('recordNeed', { ...letter, file: idOf(bytes) }, shown);
    expect(entered).toMatchObject({ state: 'CONFIRMED', file: { name: 'Letter.pdf' } });
    expect(await statuses(bytes)).toEqual([200, 200, 404, 404]);
  });

  it('is attached by the State when it confirms what others propose', async () => {
    const bytes = aPdf('Of a visit');
    const { id } = await analyst.act('proposeNeed', { ...letter, provision: '16(1)' }, shown);
    await send(bytes);
    const decision = { proposal: id, expectedRevision: 1, decision: 'CONFIRM', visibility: 'DONORS' };
    const lost = await focal.act('decideProposedNeed', { ...decision, file: idOf(aPdf('None')) }, shown);
    expect(lost).toMatchObject({ code: 'NOT_FOUND', path: ['file'] });
    const decided = await focal.act('decideProposedNeed', { ...decision, file: idOf(bytes) }, shown);
    expect(decided).toMatchObject({ state: 'CONFIRMED', file: { name: 'Letter.pdf' } });
    expect(await statuses(bytes)).toEqual([200, 200, 200, 404]);
  });

  it('is sent by the State’s own people alone', async () => {
    for (const who of [neighbour, analyst, donor])
      expect((await send(aPdf('Not theirs'), who)).error).toMatchObject({
        ...{ code: 'FORBIDDEN', path: ['participant'] },
      });
  });
});

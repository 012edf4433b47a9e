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

  it('of whoever proposes a need is read by its State, and by nobody else before that confirms it', async () => {
    const bytes = aPdf('Report of a visit');
    const id = (owner: string) => Buffer.from(`EvidenceFile:${owner}/${sha256(bytes)}`).toString('base64url');
    const statuses = (owner: string) =>
      Promise.all(
        [focal, analyst, donor, neighbour].map(async (who) => {
          const { status } = await fetch(`${world.url}/evidence/${id(owner)}`, {
            headers: { cookie: who.cookie() },
          });
          return status;
        }),
      );
    const sent = { ...letter, provision: 'article.15', file: sha256(bytes) };
    const shows = '... on SourcedNeed { id revision state proposedFile { name } file { name } }';
    expect(await analyst.act('proposeNeed', sent, shows)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['file'],
    });
    const proposal = (who: Visitor, proposal: string) =>
      sendEvidence({ url: world.url, who, proposal, name: 'Report.pdf', bytes });
    expect((await proposal(analyst, 'SECRETARIAT')).became).toBe('STORED');
    expect(await statuses('secretariat:')).toEqual([404, 404, 404, 404]);

    const proposed = await analyst.act('proposeNeed', sent, shows);
    expect(proposed).toMatchObject({ state: 'PROPOSED', proposedFile: { name: 'Report.pdf' }, file: null });
    expect(await statuses('secretariat:')).toEqual([200, 200, 404, 404]);
    const decision = {
      proposal: proposed.id,
      expectedRevision: 1,
      decision: 'CONFIRM',
      visibility: 'DONORS',
    };
    await focal.act('decideProposedNeed', decision, shows);
    expect(await statuses('secretariat:')).toEqual([200, 200, 200, 404]);

    // Who may not propose sends nothing, and nobody in another's name.
    expect((await proposal(focal, 'SECRETARIAT')).error).toMatchObject({ code: 'FORBIDDEN' });
    expect((await proposal(donor, 'SECRETARIAT')).error).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is sent by the State’s own people alone', async () => {
    for (const who of [neighbour, analyst, donor])
      expect((await send(aPdf('Not theirs'), who)).error).toMatchObject({
        ...{ code: 'FORBIDDEN', path: ['participant'] },
      });
  });
});

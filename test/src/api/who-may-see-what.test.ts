import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import type { Answer, Assessment } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

const provisions = { SECRETARIAT: '15(a)', DONORS: '15(b)', PUBLIC: '16(1)' } as const;
/** What is asked of a file of results. */
interface Oscal {
  readonly uuid: string;
  readonly metadata: object;
  readonly results: readonly {
    readonly uuid: string;
    readonly findings?: readonly {
      readonly uuid: string;
      readonly target: { readonly 'target-id': string };
    }[];
    readonly 'reviewed-controls': {
      readonly 'control-selections': readonly {
        readonly 'include-controls': readonly {
          readonly 'control-id': string;
          readonly 'statement-ids': readonly string[];
        }[];
      }[];
    };
  }[];
}
const tokenOf = (reference: string) => `uncac-${reference.replaceAll(/[()]+/g, '.').replace(/\.$/, '')}`;
const table = { rows: 'ARTICLE', columns: 'TYPE' };

describe('who may see what', () => {
  let world: World;
  const people = new Map<string, Program>();
  const who = (name: string) => people.get(name) as Program;
  beforeAll(async () => {
    const answers = Object.entries(provisions).map(([visibility, provision]) =>
      anAnswer({ provision, visibility: visibility as 'DONORS' }),
    );
    const silent = (['SECRETARIAT', 'DONORS', 'PUBLIC'] as const).map((visibility, at) =>
      anAnswer({
        provision: ['17', '23(1)(a)(i)', '23(1)(a)(ii)'][at] as string,
        visibility,
        assistanceWanted: [],
      }),
    );
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment({ answers: [...answers, ...silent] })],
        offers: [anOffer()],
      }),
    });
    people.set('everyone', world.everyone);
    for (const [name, role, whose] of [
      ['its focal point', 'FOCAL_POINT', 'XAA'],
      ['its contributor', 'CONTRIBUTOR', 'XAA'],
      ['its coordination focal point', 'ASSISTANCE_FOCAL_POINT', 'XAA'],
      ['another State', 'FOCAL_POINT', 'XAB'],
      ['a donor', 'DONOR', 'fund'],
      ['an analyst', 'ANALYST', undefined],
      ['an administrator', 'ADMINISTRATOR', undefined],
      ['the help desk', 'HELP_DESK', undefined],
      ['an auditor', 'AUDITOR', undefined],
    ] as const) {
      people.set(name, await world.as(role, whose));
    }
  });
  afterAll(() => world?.close());

  it.each([
    ['everyone', 'PUBLIC', 1],
    ['another State', 'STATE', 1],
    ['the help desk', 'PUBLIC', 1],
    ['an auditor', 'PUBLIC', 1],
    ['a donor', 'DONORS', 2],
    ['an analyst', 'SECRETARIAT', 3],
    ['an administrator', 'SECRETARIAT', 3],
    ['its focal point', 'STATE', 3],
    ['its contributor', 'STATE', 3],
    ['its coordination focal point', 'STATE', 3],
  ])('%s reads as %s and sees %i of three needs, everywhere the same', async (name, audience, count) => {
    const program = who(name);
    const matrix = await program.ask('Matrix', { input: table });
    const total = matrix.totals.find(({ row, column }) => row === null && column === null);
    expect(matrix.audience).toBe(audience);
    expect({ needs: total?.needs, silentGaps: total?.silentGaps }).toEqual({
      needs: count,
      silentGaps: count,
    });
    const { nodes, totalCount } = await program.ask('Needs');
    expect([nodes.length, totalCount]).toEqual([count, count]);
    const records = await program.ask('CellRecords', { input: table, row: null, column: null });
    expect([records.needs, records.needRecords.totalCount]).toEqual([count, count]);
  });

  it('gives the answers of a submitted assessment as far as the label lets', async () => {
    const mine = await theAssessment(who('its focal point'));
    const seen = async (name: string) =>
      (await who(name).ask('Assessment', { id: mine.id, first: 100 }))?.answers.totalCount;
    expect(await seen('its focal point')).toBe(6);
    expect(await seen('an analyst')).toBe(6);
    expect(await seen('a donor')).toBe(4);
    expect(await seen('everyone')).toBe(2);
  });

  it('gives the same answers as OSCAL, gaps as findings, and no file where none is seen', async () => {
    const mine = await theAssessment(who('its focal point'));
    const file = (name: string) =>
      fetch(`${world.url}/assessments/${mine.id}.oscal.json`, { headers: who(name).headers });
    for (const name of ['its focal point', 'an analyst', 'a donor', 'everyone']) {
      const seen = (await who(name).ask('Assessment', { id: mine.id, first: 100 }))?.answers.nodes ?? [];
      const said = seen.filter(({ compliance }) => compliance !== null);
      const text = await (await file(name)).text();
      const { metadata, results, uuid } = JSON.parse(text)['assessment-results'] as Oscal;
      const [result] = results;
      const reviewed = result?.['reviewed-controls']['control-selections'][0]?.['include-controls'] ?? [];
      expect(reviewed.flatMap((control) => control['statement-ids']).sort(), name).toEqual(
        said.map(({ provision }) => tokenOf(provision.reference)).sort(),
      );
      expect((result?.findings ?? []).map(({ target }) => target['target-id']).sort(), name).toEqual(
        said
          .filter(({ compliance }) => compliance !== 'YES')
          .map(({ provision }) => tokenOf(provision.reference))
          .sort(),
      );
      // As the metaschema of OSCAL requires it.
      expect(metadata).toMatchObject({
        title: expect.stringMatching(/./),
        'last-modified': expect.stringMatching(/Z$/),
        version: '1',
        'oscal-version': '1.1.3',
      });
      for (const id of [uuid, result?.uuid, ...(result?.findings ?? []).map((one) => one.uuid)])
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      for (const control of reviewed) expect(control['control-id']).toMatch(/^[\p{L}_][\p{L}\p{N}._-]*$/u);
      expect(await (await file(name)).text()).toBe(text);
    }
    const nothing = await fetch(`${world.url}/assessments/nonsense.oscal.json`);
    expect(nothing.status).toBe(404);
  });

  it('never tells a hidden write by asOf or version', async () => {
    const before = await who('a donor').ask('Matrix', { input: table });
    await changeVisibilityOf('17', 'SECRETARIAT');
    await answerInDraft('44(1)');
    const after = await who('a donor').ask('Matrix', { input: table });
    expect([after.asOf, after.version]).toEqual([before.asOf, before.version]);
  });

  it('narrows at once, everywhere, and down to the secretariat', async () => {
    const need = (await who('everyone').ask('Needs')).nodes[0];
    expect(need?.provision.reference).toBe(provisions.PUBLIC);
    const beforehand = new Date().toISOString();
    await changeVisibilityOf(provisions.PUBLIC, 'STATE');
    expect((await who('everyone').ask('Needs')).totalCount).toBe(0);
    expect(await who('everyone').ask('MatchesOfNeed', { need: need?.id })).toBeNull();
    expect((await who('a donor').ask('Needs')).nodes.map(({ provision }) => provision.reference)).toEqual([
      provisions.DONORS,
    ]);
    expect((await who('an analyst').ask('Needs')).totalCount).toBe(3);
    const past = await who('everyone').ask('Matrix', { input: { ...table, asOf: beforehand } });
    expect(
      past.cells.filter(({ needs }) => needs > 0),
      'the past is read under the visibility of today',
    ).toEqual([]);
  });

  it('widens at once what is submitted', async () => {
    await changeVisibilityOf(provisions.PUBLIC, 'PUBLIC');
    expect((await who('everyone').ask('Needs')).totalCount).toBe(1);
    await changeVisibilityOf(provisions.SECRETARIAT, 'DONORS');
    expect((await who('a donor').ask('Needs')).totalCount).toBe(3);
  });

  it('shows the order of its needs to the State alone', async () => {
    expect((await who('its focal point').ask('NeedOrder', { participant: 'XAA' }))?.needs).toHaveLength(3);
    for (const name of ['everyone', 'a donor', 'an analyst', 'another State', 'its contributor']) {
      expect(await who(name).ask('NeedOrder', { participant: 'XAA' }), name).toBeNull();
    }
  });

  it('gives a token the rights of its maker', async () => {
    const { token } = await who('a donor').does('CreateToken', { label: 'report', expiresInDays: 7 });
    const script = world.everyone.withToken(token);
    expect((await script.ask('Matrix', { input: table })).audience).toBe('DONORS');
    expect((await script.ask('Me'))?.email).toBe((await who('a donor').ask('Me'))?.email);
    expect(
      (await world.everyone.withToken(`${token}x`).send('{ viewer { name } }')).data?.viewer ?? null,
    ).toBeNull();
  });

  it('names what is not answered as far as the answers are seen, and remarks upon a far date', async () => {
    const { id } = await theAssessment(who('its focal point'));
    const missing = async (name: string) => {
      const { data } = await who(name).send(
        'query($id: ID!) { assessment(id: $id) { answeredCount provisionCount unanswered { reference } } }',
        { id },
      );
      return data?.assessment as { answeredCount: number; provisionCount: number; unanswered: object[] };
    };
    for (const name of ['its focal point', 'a donor', 'everyone']) {
      const { answeredCount, provisionCount, unanswered } = await missing(name);
      expect(unanswered, name).toHaveLength(provisionCount - answeredCount);
    }
    const need = (await who('its focal point').ask('Needs')).nodes[0];
    await who('its focal point').does('PlanNeed', {
      need: need?.id,
      expectedRevision: need?.revision,
      targetDate: '2050-01-01',
    });
    const remark = await who('its focal point').send(
      'query($id: ID!) { need(id: $id) { targetDateRemark } }',
      {
        id: need?.id,
      },
    );
    expect(JSON.stringify(remark.data)).toMatch(/more than five years ahead/);
  });

  it('tells nobody else that the State goes on drafting', async () => {
    const { id } = await theAssessment(who('its focal point'));
    const read = async (name: string) => {
      const assessment = await who(name).ask('Assessment', { id, first: 100 });
      return { revision: assessment?.revision, answers: assessment?.answers.nodes };
    };
    const hash = (await who('an analyst').ask('Assessment', { id }))?.contentHash;
    await who('an analyst').does('ReviewAssessment', {
      assessment: id,
      decision: 'RETURN',
      contentHash: hash,
    });
    const names = ['everyone', 'a donor', 'an analyst'];
    const before = await Promise.all(names.map(read));
    const own = await read('its focal point');
    // Submitted, then returned: two steps, however often the State wrote on the way.
    expect(before.map(({ revision }) => revision)).toEqual([2, 2, 2]);
    await who('its contributor').does('AnswerProvision', {
      assessment: id,
      provision: '46(1)',
      expectedRevision: 0,
      compliance: 'NO',
    });
    expect(await Promise.all(names.map(read))).toEqual(before);
    expect((await read('its focal point')).revision).toBe((own.revision ?? 0) + 1);
  });

  async function theAssessment(program: Program): Promise<Assessment> {
    return program.does('OpenAssessment', { participant: 'XAA', instrument: 'uncac-2007', cycle: '2026' });
  }

  async function answersOf(program: Program, id: string): Promise<readonly Answer[]> {
    return (await program.ask('Assessment', { id, first: 100 }))?.answers.nodes ?? [];
  }

  async function changeVisibilityOf(provision: string, visibility: string): Promise<void> {
    const { id } = await theAssessment(who('its focal point'));
    const answer = (await answersOf(who('its focal point'), id)).find(
      (one) => one.provision.reference === provision,
    );
    await who('its focal point').does('AnswerProvision', {
      assessment: id,
      provision,
      expectedRevision: answer?.revision,
      visibility,
    });
  }

  async function answerInDraft(provision: string): Promise<void> {
    const draft = await who('its focal point').does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: '2029',
    });
    await who('its contributor').does('AnswerProvision', {
      assessment: draft.id,
      provision,
      expectedRevision: 0,
      compliance: 'NO',
    });
  }
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFixture, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import type { Assessment } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

describe('writing', () => {
  let world: World;
  let focalPoint: Program;
  let contributor: Program;
  let assessment: Assessment;
  let cycle = 2030;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    [focalPoint, contributor] = await Promise.all([
      world.as('FOCAL_POINT', 'XAA'),
      world.as('CONTRIBUTOR', 'XAA'),
    ]);
  });
  beforeEach(async () => {
    assessment = await focalPoint.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: String(cycle++),
    });
  });
  afterAll(() => world?.close());

  const answer = (more: object = {}) => ({
    assessment: assessment.id,
    provision: '15(a)',
    expectedRevision: 0,
    compliance: 'NO',
    ...more,
  });

  describe('with an operation id', () => {
    it('has one effect and one answer however often it is sent', async () => {
      const input = answer({ operationId: randomUUID() });
      const first = await focalPoint.does('AnswerProvision', input);
      const again = await focalPoint.does('AnswerProvision', input);
      expect(again).toEqual(first);
      expect(again.revision).toBe(1);
    });

    it('has one effect when sent many times at once', async () => {
      const input = answer({ operationId: randomUUID() });
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => focalPoint.does('AnswerProvision', input)),
      );
      expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([1]));
    });

    it('is INVALID when the same id comes with another input', async () => {
      const operationId = randomUUID();
      await focalPoint.does('AnswerProvision', answer({ operationId }));
      expect(
        await focalPoint.refused('AnswerProvision', answer({ operationId, compliance: 'YES' })),
      ).toMatchObject({ code: 'INVALID', path: ['operationId'] });
    });

    it('is not spent by a refusal', async () => {
      const operationId = randomUUID();
      expect(
        (await focalPoint.refused('AnswerProvision', answer({ operationId, provision: '99' }))).code,
      ).toBe('INVALID');
      expect((await focalPoint.does('AnswerProvision', answer({ operationId }))).revision).toBe(1);
    });

    it('belongs to its user: two people may use the same one', async () => {
      const operationId = randomUUID();
      await focalPoint.does('AnswerProvision', answer({ operationId }));
      expect(
        (await contributor.does('AnswerProvision', answer({ operationId, provision: '15(b)' }))).revision,
      ).toBe(1);
    });
  });

  describe('over what somebody else wrote meanwhile', () => {
    it('merges when it is another field', async () => {
      await focalPoint.does('AnswerProvision', answer());
      const merged = await contributor.does('AnswerProvision', {
        ...answer(),
        compliance: undefined,
        practice: 'Courts apply it.',
      });
      expect(merged).toMatchObject({ revision: 2, compliance: 'NO' });
    });

    it('is a CONFLICT when it is the same field, and says what is there now', async () => {
      await focalPoint.does('AnswerProvision', answer());
      const conflict = await contributor.refused('AnswerProvision', answer({ compliance: 'YES' }));
      expect(conflict).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
      const read = await focalPoint.ask('Assessment', { id: assessment.id, first: 100 });
      expect(read?.answers.nodes.map(({ compliance }) => compliance)).toEqual(['NO']);
    });

    it('is a CONFLICT to submit what was not read to its end', async () => {
      const read = assessment.revision;
      await contributor.does('AnswerProvision', answer());
      expect(
        (
          await focalPoint.refused('SubmitAssessment', {
            assessment: assessment.id,
            expectedRevision: read,
            declaration: true,
          })
        ).code,
      ).toBe('CONFLICT');
    });

    it('lets two people who answer at once lose nothing', async () => {
      const references =
        (await focalPoint.ask('Instrument', { code: 'uncac-2007' }))?.provisions
          .slice(0, 12)
          .map(({ reference }) => reference) ?? [];
      await Promise.all(
        references.map((provision, at) =>
          (at % 2 ? focalPoint : contributor).does('AnswerProvision', answer({ provision })),
        ),
      );
      expect((await focalPoint.ask('Assessment', { id: assessment.id }))?.answeredCount).toBe(12);
    });
  });

  it('leaves a field that is left out, clears one that is null and replaces a list whole', async () => {
    await focalPoint.does(
      'AnswerProvision',
      answer({ assistanceWanted: [aWish(), aWish({ type: 'LEGAL_ADVICE' })] }),
    );
    await focalPoint.does('AnswerProvision', {
      ...answer({ expectedRevision: 1 }),
      compliance: undefined,
      practice: 'None yet',
    });
    const wanted = async () => (await focalPoint.ask('Assessment', { id: assessment.id }))?.answers.nodes[0];
    expect((await wanted())?.assistanceWanted.map(({ type }) => type.code)).toEqual([
      'LEGISLATIVE_DRAFTING',
      'LEGAL_ADVICE',
    ]);
    await focalPoint.does('AnswerProvision', {
      ...answer({ expectedRevision: 2 }),
      compliance: null,
      assistanceWanted: [aWish({ type: 'LEGAL_ADVICE' })],
    });
    expect(await wanted()).toMatchObject({
      compliance: null,
      assistanceWanted: [{ type: { code: 'LEGAL_ADVICE' } }],
    });
  });
});

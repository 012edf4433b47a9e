// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf } from '../kit/accounts.ts';
import { aFixture } from '../kit/makers.ts';
import { type Person, sitDown, standUp } from '../kit/person.ts';
import { openWorld, type World } from '../kit/world.ts';

describe('a focal point submits a checklist', () => {
  let world: World;
  let focalPoint: Person;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    focalPoint = sitDown(world, world.everyone);
  });
  afterAll(async () => {
    standUp();
    await world?.close();
  });

  it('signs in with one press, and nothing waits yet', async () => {
    const { name } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await focalPoint.opens('/sign-in');
    await focalPoint.presses(new RegExp(`^${name}`));
    await focalPoint.finds('button', `Account of ${name}`);
    await focalPoint.sees('Nothing waits for you');
  });

  it('opens the checklist of this cycle and goes to article 23', async () => {
    await focalPoint.follows(/^Checklist/);
    await focalPoint.sees('No checklist yet');
    await focalPoint.presses('Open it');
    await focalPoint.follows(/^23\s?Laundering/);
    await focalPoint.follows(/^23\(1\)\(a\)\(i\)/);
    await focalPoint.finds('heading', /23\(1\)\(a\)\(i\)/);
    await focalPoint.sees('Draft, seen by Alborea only');
  });

  it('answers, says which help is wanted, and reads at each question that it is saved', async () => {
    await focalPoint.chooses(/^No ?Nothing covers it yet/);
    await focalPoint.presses('Legislative drafting');
    const coach = await focalPoint.within('group', 'Legislative drafting');
    await coach.sees('0 of 7');
    await coach.writes('Problem', 'The penal code knows no offence of laundering');
    await coach.writes('Result wanted', 'A bill that the legislature can pass');
    await coach.sees(/Saved \d\d:\d\d.*Saved \d\d:\d\d/);
    await coach.sees('2 of 7');
  });

  it('finds the same answer when the page is opened again', async () => {
    await focalPoint.opens(window.location.pathname);
    const answer = (await focalPoint.finds('radio', /^No ?Nothing covers it yet/)) as HTMLInputElement;
    const problem = (await focalPoint.finds('textbox', 'Problem')) as HTMLTextAreaElement;
    expect(answer.checked).toBe(true);
    expect(problem.value).toBe('The penal code knows no offence of laundering');
  });

  it('is told what is still open, and cannot submit before the declaration', async () => {
    await focalPoint.presses('Check all answers');
    const check = await focalPoint.within('dialog', 'Check all answers');
    await check.sees(/1 of \d+ provisions answered/);
    await check.sees('They never block submitting');
    await check.presses('Submit…');
    const submit = await focalPoint.within('dialog', /^Submit the checklist/);
    await submit.sees('a provider can only propose help for needs that it sees');
    expect((await submit.finds('button', 'Submit')).matches(':disabled')).toBe(true);
  });

  it('submits for donors to see, and finds the need in the own list, with its reason', async () => {
    const submit = await focalPoint.within('dialog', /^Submit the checklist/);
    await submit.chooses(/^These are the answers of Alborea/);
    await submit.presses('Submit');
    await focalPoint.finds('heading', 'Checklists of Alborea');
    await focalPoint.sees('last submitted');
    await focalPoint.follows(/^My needs/);
    await focalPoint.presses('The penal code knows no offence of laundering');
    const need = await focalPoint.within('complementary', /^The chosen need/);
    await need.sees('Because The State answered “No” on 23(1)(a)(i) and asked for: Legislative drafting.');
  });

  it('is seen by a donor in the matrix, and by nobody else', async () => {
    const donor = sitDown(world, await world.as('DONOR', 'fund'));
    await donor.opens('/matrix');
    await donor.finds('gridcell', /^Article 23, Legislative drafting: 1 need of 1 State, 1 unmet/);
    const everyone = sitDown(world, world.everyone);
    await everyone.opens('/matrix');
    await everyone.sees('Nothing has been submitted or offered yet that you may see.');
  });
});

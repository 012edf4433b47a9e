import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holds, open } from '../browser/visitor.ts';
import { accountOf } from '../kit/accounts.ts';
import { aFixture } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { openRoom, type Person, type Room } from './person.ts';

describe('a focal point submits a checklist', () => {
  let world: World;
  let room: Room;
  let focalPoint: Person;
  let donor: Person;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    room = await openRoom(world);
    focalPoint = await room.sitDown(world.everyone);
  });
  afterAll(async () => {
    await room?.close();
    await world?.close();
  });

  it('signs in with one press, and nothing waits yet', async () => {
    const { name } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await focalPoint.opens('/sign-in');
    await focalPoint.presses(new RegExp(`^${name}`));
    await focalPoint.finds('button', `Account of ${name}`);
    await focalPoint.sees('Nothing is waiting for you');
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
    await focalPoint.opens(new URL(focalPoint.page.url()).pathname);
    const answer = await focalPoint.finds('radio', /^No ?Nothing covers it yet/);
    const problem = await focalPoint.finds('textbox', 'Problem');
    await expect.poll(() => answer.isChecked()).toBe(true);
    await holds(problem, 'The penal code knows no offence of laundering');
  });

  it('loses nothing when the session ends while writing: signed in again, it is saved by itself', async () => {
    await focalPoint.page.context().clearCookies();
    await focalPoint.writes('In practice', 'The courts apply the old code');
    await focalPoint.follows('Sign in to save it');
    const { name } = accountOf(world.accounts, 'FOCAL_POINT', 'XAA');
    await focalPoint.presses(new RegExp(`^${name}`));
    await focalPoint.page.waitForURL('**/checklist/*/**');
    const practice = () => focalPoint.finds('textbox', 'In practice');
    await holds(await practice(), 'The courts apply the old code');
    await focalPoint.findsNo('link', 'Sign in to save it');
    await focalPoint.opens(new URL(focalPoint.page.url()).pathname);
    await holds(await practice(), 'The courts apply the old code');
  });

  it('does not read on under its name in a window beside, once it has signed out in another', async () => {
    const context = focalPoint.page.context();
    const beside = await context.newPage();
    await open(beside, '/matrix');
    await expect.poll(() => beside.textContent('body')).toContain('Alborea');
    const signedIn = await context.cookies();
    await context.clearCookies();
    await beside.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await beside.getByRole('link', { name: 'Sign in' }).first().waitFor();
    await expect.poll(() => beside.getByText('Seen as').locator('..').textContent()).toContain('Public');
    await context.addCookies(signedIn);
    await beside.close();
  });

  it('is told what is still open, and cannot submit before the declaration', async () => {
    await focalPoint.presses('Check all answers');
    const check = await focalPoint.within('dialog', 'Check all answers');
    await check.sees(/1 of \d+ provisions answered/);
    await check.sees('You can submit anyway');
    await check.presses('Submit…');
    const submit = await focalPoint.within('dialog', /^Submit the checklist/);
    await submit.sees('a provider can only propose help for needs that it sees');
    expect(await (await submit.finds('button', 'Submit')).isDisabled()).toBe(true);
  });

  it('submits for donors to see, and the open matrix of a donor changes by itself within two seconds', async () => {
    donor = await room.sitDown(await world.as('DONOR', 'fund'));
    await donor.opens('/matrix');
    const submit = await focalPoint.within('dialog', /^Submit the checklist/);
    await submit.chooses(/^These are the answers of Alborea/);
    await submit.presses('Submit');
    await focalPoint.findsNo('dialog');
    await donor.finds('gridcell', /^Article 23, Legislative drafting: 1 need of 1 State, 1 unmet/, 2000);
  });

  it('finds the need in the own list, with its reason', async () => {
    await focalPoint.finds('heading', 'Checklists of Alborea');
    await focalPoint.sees('last submitted');
    await focalPoint.follows(/^My needs/);
    // Beside a list this wide the first need is open already.
    await focalPoint.sees('The penal code knows no offence of laundering');
    const need = await focalPoint.within('complementary', /^The chosen need/);
    await need.sees('Because The State answered “No” on 23(1)(a)(i) and asked for: Legislative drafting.');
  });

  it('is seen by nobody else', async () => {
    const everyone = await room.sitDown(world.everyone);
    await everyone.opens('/matrix');
    await everyone.sees('Nothing has been submitted or offered yet that you may see.');
  });
});

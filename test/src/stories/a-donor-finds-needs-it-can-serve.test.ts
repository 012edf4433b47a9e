import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counts } from '../browser/visitor.ts';
import { aFixture, anAnswer, anAssessment, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { openRoom, type Person, type Room } from './person.ts';

describe('a donor finds needs it can serve', () => {
  let world: World;
  let room: Room;
  let fund: Program;
  let alborea: Program;
  let donor: Person;
  beforeAll(async () => {
    const computers = aWish({ type: 'IT_EQUIPMENT', subject: 'Twelve computers for the central authority' });
    const answers = [anAnswer(), anAnswer({ provision: '44(1)', assistanceWanted: [computers] })];
    world = await openWorld({ world: aFixture({ assessments: [anAssessment({ answers })] }) });
    room = await openRoom(world);
    fund = await world.as('DONOR', 'fund');
    alborea = await world.as('FOCAL_POINT', 'XAA');
    donor = await room.sitDown(fund);
  });
  afterAll(async () => {
    await room?.close();
    await world?.close();
  });

  it('is told at the field what is missing in an offer', async () => {
    await donor.opens('/our-offers/new');
    await donor.writes(/^Title/, 'Drafting help on laundering');
    await donor.presses('Publish the offer');
    await donor.sees('Choose at least one kind of help.');
  });

  it('publishes an offer', async () => {
    await donor.presses('Legislative drafting');
    await donor.chooses(/whole Convention/);
    await donor.presses('Publish the offer');
    await donor.finds('heading', 'Drafting help on laundering');
  });

  it('sees the need that fits, with a reason for every part of its score, and the other one with why not', async () => {
    await donor.opens('/matching');
    const list = await donor.within('region', 'Needs that fit');
    await list.sees('1 need fits');
    await list.sees('Alborea');
    await counts(donor.page.locator('[data-part] > :last-child:not(:empty)'), 9);
    await donor.chooses('Show those that do not fit, and why');
    await list.sees(/Twelve computers.*Information technology equipment is not offered\./);
  });

  it('contacts the State', async () => {
    await donor.presses('Contact Alborea');
    const dialog = await donor.within('dialog', 'Contact Alborea');
    await dialog.writes('Message (optional)', 'We could begin in May.');
    await dialog.presses('Propose it');
    await donor.findsNo('dialog');
  });

  it('is told of the need that does not fit what would have to change, and who can change it', async () => {
    await donor.follows('What would have to change');
    await donor.finds('heading', 'What is in the way');
    await donor.sees('Information technology equipment is not offered.');
    const way = donor.page.getByRole('listitem').filter({ hasText: 'The provider' });
    const offered = way.filter({ hasText: 'Offer this kind of help too: Information technology equipment.' });
    await offered.first().waitFor();
    await donor.follows('Drafting help on laundering');
    await donor.finds('heading', 'Drafting help on laundering');
  });

  it('comes to an agreement with the State, each taking its own steps', async () => {
    const focalPoint = await room.sitDown(alborea);
    await focalPoint.opens('/needs?text=COMPUTERS');
    await focalPoint.sees('1 need found');
    await focalPoint.findsNo('button', /laundering/);
    await focalPoint.opens('/matches');
    await focalPoint.sees('We could begin in May.');
    await focalPoint.presses('Make contact');
    await focalPoint.presses('Agree');
    await focalPoint.findsNo('button', 'Agree');

    await donor.opens('/matches');
    await donor.presses('Agree');
    await donor.finds('button', 'Delivery has begun');
  });

  it('sees the agreed match as coverage in the cell', async () => {
    await donor.opens('/matrix?row=23&column=LEGISLATIVE_DRAFTING');
    const cell = await donor.finds('gridcell', /^Article 23, Legislative drafting: /);
    expect(await cell.getAttribute('aria-label')).toMatch(/1 need of 1 State, 1 agreed; 1 offer, 1 activity/);
    const panel = await donor.within('complementary', /23 × Legislative drafting/);
    await panel.chooses(/^Activities/);
    await panel.sees('Planned');
  });

  it('finds needs by their words, however they are typed, in a list that a link shows again', async () => {
    await donor.opens('/needs');
    await donor.writes(/^Find in needs/, 'ALBORÉA computers');
    await donor.presses('Find');
    await donor.sees('1 need');
    expect(new URL(donor.page.url()).searchParams.get('text')).toBe('ALBORÉA computers');
    await donor.opens('/needs?text=computer+drafting');
    await donor.presses('Show all needs');
    await donor.sees('2 needs');
    await donor.follows(/Twelve computers/);
    await donor.finds('heading', /44 × Information technology/);
  });

  it('looks at legislation alone where they ask for it, and is told that a law is not enough', async () => {
    await donor.opens('/needs');
    await donor.sees('2 needs');
    await donor.findsNo('status', /A law alone/);
    await donor.page.getByLabel('Show', { exact: true }).selectOption('legislation-only');
    await donor.sees('1 need');
    await donor.sees(/A law alone is not enough.*changes no State’s own order/);
    await donor.finds('link', /laundering|drafting|chapter|law/i);
    expect(new URL(donor.page.url()).searchParams.get('tier')).toBe('legislation-only');
    await donor.opens('/matrix?law=1');
    await donor.finds('gridcell', /^Article 23, Legislative drafting: /);
    await donor.findsNo('gridcell', /^Article 44, Information technology/);
  });

  it('adds a State to an offer by a part of its name', async () => {
    await donor.opens('/our-offers/new');
    await donor.writes('Add a State', 'borea');
    await donor.presses('Alborea');
    await donor.finds('button', 'Alborea');
  });
});

import { createHash, randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, open, openBrowser, press, settled, visit } from './visitor.ts';

const shots = process.env.SHOTS;

describe('running help ends only after it was named', () => {
  let world: World;
  let browser: Browser;
  let focalPoint: Page;
  let donor: Page;

  beforeAll(async () => {
    const need = { participant: 'XAA', provision: '23(1)(a)(i)', type: 'LEGISLATIVE_DRAFTING' };
    const equipment = anAnswer({
      provision: '44(1)',
      assistanceWanted: [
        aWish({ type: 'IT_EQUIPMENT', subject: 'Twelve computers for the central authority' }),
      ],
    });
    const solved = anAnswer({
      ...{ provision: '15(a)', compliance: 'YES', assistanceWanted: [] },
      measures: [{ title: 'Act 12 on bribery', kind: 'LAW' }],
    });
    const judges = anAnswer({
      provision: '55(1)',
      assistanceWanted: [
        aWish({ type: 'CAPACITY_BUILDING', subject: 'Courses for judges on orders from abroad' }),
      ],
    });
    world = await openWorld({
      world: aFixture({
        assessments: [
          anAssessment({ answers: [anAnswer(), equipment] }),
          anAssessment({ participant: 'XAB', answers: [solved, judges] }),
          anAssessment({ participant: 'XAC', answers: [judges] }),
        ],
        offers: [anOffer({ capacityPerYear: 1 })],
        matches: [{ need, offer: 'drafting', stage: 'DELIVERING' }],
        activities: [
          {
            key: 'training',
            title: 'Training of prosecutors',
            status: 'PIPELINE',
            organizations: [{ provider: 'agency', role: 'IMPLEMENTING' }],
            participants: ['XAA'],
            provisions: ['23(2)(a)'],
            types: ['CAPACITY_BUILDING'],
          },
        ],
      }),
    });
    browser = await openBrowser();
    focalPoint = await visit(browser, world, await world.as('FOCAL_POINT', 'XAA'));
    donor = await visit(browser, world, await world.as('DONOR', 'fund'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('is carried, as help already received, by a formal request that is answered and fulfilled', async () => {
    await open(focalPoint, '/needs');
    await focalPoint.getByRole('link', { name: 'Formal requests' }).first().click();
    await focalPoint.getByText('No open requests').waitFor();
    await focalPoint.getByRole('link', { name: 'Write a request' }).first().click();
    await focalPoint.getByLabel('Who receives it').selectOption({ label: 'First Fund' });
    await focalPoint.getByLabel('Title').fill('Help with our law on laundering');
    await focalPoint.getByLabel('Covering words').fill('Dear colleagues, we ask for help.');
    await focalPoint.getByRole('button', { name: 'Save the draft' }).click();
    await focalPoint.getByText('Choose at least one need.').waitFor();
    await focalPoint.getByRole('checkbox', { name: /laundering/ }).check();
    await focalPoint.getByLabel('Covering words').fill('Dear colleagues, we ask for help with it.');
    await focalPoint.getByRole('button', { name: 'Save the draft' }).click();
    await focalPoint.getByText('As it would be sent today.').waitFor();
    await focalPoint.getByRole('button', { name: 'Send it' }).click();
    await focalPoint.getByRole('dialog').getByRole('button', { name: 'Send it' }).click();
    await focalPoint.getByText('The answer of the receiver is awaited.').waitFor();
    await shot(focalPoint, 'request-sent');

    await open(donor, '/to-do');
    await donor.getByRole('link', { name: /formal request waits for you/ }).click();
    await donor.getByRole('link', { name: 'Help with our law on laundering' }).click();
    await donor.getByText('Help already received: 1').waitFor();
    await donor.getByText('From the offer “Drafting help on laundering”').waitFor();
    const document = await donor.getByRole('link', { name: 'JSON' }).getAttribute('href');
    const sent = await (await donor.request.get(document ?? '')).body();
    await donor.getByText(createHash('sha256').update(sent).digest('hex')).waitFor();
    await donor.getByRole('button', { name: 'Answer it' }).click();
    const letter = { name: 'Letter.txt', mimeType: 'text/plain', buffer: Buffer.from('In March.\n') };
    await donor.locator('[role=dialog] input[type=file]').setInputFiles(letter);
    await donor.getByText('It has arrived.').waitFor();
    await donor.getByRole('dialog').getByLabel('Your answer').fill('An expert comes in March.');
    await shot(donor, 'request-answer');
    await donor.getByRole('dialog').getByRole('button', { name: 'Answer it' }).click();
    await donor.getByText('The State will say whether it was fulfilled.').waitFor();

    await focalPoint.reload();
    await focalPoint.getByText('An expert comes in March.').waitFor();
    const file = await focalPoint.getByRole('link', { name: 'Letter.txt' }).getAttribute('href');
    expect(await (await focalPoint.request.get(file ?? '')).text()).toBe('In March.\n');
    await focalPoint.getByRole('button', { name: 'It was fulfilled' }).click();
    await focalPoint.getByRole('dialog').getByRole('button', { name: 'It was fulfilled' }).click();
    await focalPoint.getByText('Fulfilled', { exact: true }).first().waitFor();
  });

  it('is asked first, told what ends, and nothing ends by closing the question', async () => {
    await need(focalPoint, /laundering/);
    await focalPoint.getByRole('button', { name: 'Withdraw it' }).click();
    const dialog = focalPoint.getByRole('dialog');
    await dialog.getByText('Drafting help on laundering').first().waitFor();
    const said = await dialog.textContent();
    expect(said).toContain('It is being delivered.');
    expect(said).toMatch(/The activity “.*” is cancelled\./);
    expect(said).toContain('The place goes back to the offer');
    await shot(focalPoint, 'withdraw');
    await dialog.getByRole('button', { name: 'Keep the need' }).click();
    expect(await stages()).toEqual(['DELIVERING']);
  });

  it('gives the keyboard back to the button that asked', async () => {
    for (const name of ['Withdraw it', 'It is met']) {
      const button = focalPoint.getByRole('button', { name });
      await button.focus();
      await focalPoint.keyboard.press('Enter');
      await focalPoint.getByRole('dialog').waitFor();
      await focalPoint.keyboard.press('Escape');
      await focalPoint.getByRole('dialog').waitFor({ state: 'detached' });
      await until('the focus to be back', () => button.evaluate((one) => one === document.activeElement));
    }
  });

  it('says that help goes on where a need is met', async () => {
    await focalPoint.getByRole('button', { name: 'It is met' }).click();
    const dialog = focalPoint.getByRole('dialog');
    await dialog.getByText('Help for this need is still under way, and continues').waitFor();
    await dialog.getByRole('button', { name: 'Not yet' }).click();
  });

  it('ends, and comes back with its need, and the State is told', async () => {
    await focalPoint.getByRole('button', { name: 'Withdraw it' }).click();
    await focalPoint.getByRole('button', { name: 'Withdraw it and end the help' }).click();
    await focalPoint.getByRole('button', { name: 'Open it again' }).waitFor();
    expect(await stages()).toEqual(['DECLINED']);
    await focalPoint.getByRole('button', { name: 'Open it again' }).click();
    await focalPoint.getByText('runs again as before.').waitFor();
    await settled(focalPoint);
    await shot(focalPoint, 'opened');
    expect(await stages()).toEqual(['DELIVERING']);
    await focalPoint.getByRole('link', { name: 'Drafting help on laundering' }).first().click();
    await focalPoint.getByText('The need was opened again, and this came back with it.').waitFor();
    await settled(focalPoint);
    await shot(focalPoint, 'match');
  });

  it('needs one press where nothing ends', async () => {
    await need(focalPoint, /computers/i);
    await focalPoint.getByRole('button', { name: 'Withdraw it' }).click();
    await focalPoint.getByRole('button', { name: 'Open it again' }).click();
    await focalPoint.getByRole('button', { name: 'Withdraw it' }).waitFor();
  });

  it('is for needs that belong to a plan, as their State says, and a donor reads that of those it sees', async () => {
    await open(focalPoint, '/plans-and-programmes');
    await press(focalPoint.getByRole('button', { name: 'Enter a national plan' }));
    const dialog = focalPoint.getByRole('dialog');
    await press(dialog.getByRole('button', { name: 'Save it' }));
    await dialog.getByText('Give it a title.').waitFor();
    await dialog.getByLabel('Title').fill('Strategy against corruption');
    await dialog.getByLabel('First year').fill('2026');
    await dialog.getByLabel('Last year').fill('2030');
    await press(dialog.getByRole('button', { name: 'Save it' }));
    await focalPoint.getByText('0 needs belong to it.').waitFor();
    for (const named of [/laundering/, /computers/i]) {
      await need(focalPoint, named);
      await press(focalPoint.getByRole('button', { name: 'Say where it belongs' }));
      await choose(dialog.getByRole('checkbox', { name: /Strategy against corruption/ }));
      await press(dialog.getByRole('button', { name: 'Save it' }));
      await dialog.waitFor({ state: 'detached' });
      await focalPoint.getByText('Strategy against corruption').waitFor();
    }
    const state = await world.as('FOCAL_POINT', 'XAA');
    const { data } = await state.send('{ assessments(first: 1) { nodes { id } } }');
    const assessment = (data as { assessments: { nodes: { id: string }[] } }).assessments.nodes[0]?.id;
    const hidden = { assessment, provision: '44(1)', expectedRevision: 1, visibility: 'SECRETARIAT' };
    await state.does('AnswerProvision', hidden);
    await open(focalPoint, '/plans-and-programmes');
    await focalPoint.getByText('2 needs belong to it.').waitFor();
    await shot(focalPoint, 'plan');
    await open(donor, '/plans-and-programmes');
    await donor.getByText('1 need belongs to it.').waitFor();
    expect(await donor.getByRole('button', { name: 'Change' }).count()).toBe(0);
    await open(donor, '/matches');
    await donor.locator('main a[href^="/matches/"]').first().click();
    await donor.getByRole('definition').getByText('Strategy against corruption').waitFor();
  });

  it('lets its sides show each other files meanwhile, and says which are not taken', async () => {
    await open(donor, '/matches');
    await donor.locator('main a[href^="/matches/"]').first().click();
    const files = donor.locator('input[type="file"]');
    await files.waitFor({ state: 'attached' });
    const file = (name: string, text: string) => ({
      ...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) },
    });
    await files.setInputFiles([file('run.exe', 'MZ'), file('Terms.txt', 'Two drafters, six weeks.')]);
    await donor.getByText('Files of this kind are not taken.').waitFor();
    await donor.getByText('Ready. The other side sees it when you send the message.').waitFor();
    // The file that came is kept with what is written, over a reload; the one that was refused is not.
    await donor.reload();
    await donor.getByText('Terms.txt').waitFor();
    await donor.getByLabel('Message to the other side').fill('Here are our terms.');
    await shot(donor, 'message');
    await donor.getByRole('button', { name: 'Send the message' }).click();
    await donor.getByRole('link', { name: 'Terms.txt' }).waitFor();
    await focalPoint.goto(donor.url());
    await focalPoint.getByText('Here are our terms.').waitFor();
    const link = focalPoint.getByRole('link', { name: 'Terms.txt' });
    const url = new URL((await link.getAttribute('href')) ?? '', world.url).href;
    expect(await (await focalPoint.request.get(url)).text()).toBe('Two drafters, six weeks.');
  });

  it('is named before a provider declines, and before it withdraws an offer', async () => {
    await open(donor, '/matches');
    await donor.getByRole('button', { name: 'Decline', exact: true }).first().click();
    const dialog = donor.getByRole('dialog');
    await dialog.getByText('This ends:').waitFor();
    await shot(donor, 'decline');
    await dialog.getByText(/The activity “.*” is cancelled\./).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await open(donor, '/our-offers');
    await donor.getByRole('button', { name: 'Withdraw', exact: true }).first().click();
    await donor.getByRole('dialog').getByText('This cannot be undone').waitFor();
    await shot(donor, 'offer');
    await donor.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  });

  it('is named before a checklist is submitted that no longer asks for it', async () => {
    await open(focalPoint, '/checklist');
    await focalPoint.locator('main a[href^="/checklist/"]').first().click();
    await settled(focalPoint);
    await focalPoint.getByRole('button', { name: 'Edit it again' }).click();
    await focalPoint.getByRole('button', { name: 'Edit it again' }).waitFor({ state: 'detached' });
    const id = /checklist\/([^/]+)/.exec(focalPoint.url())?.[1] ?? '';
    const state = await world.as('FOCAL_POINT', 'XAA');
    await state.does('AnswerProvision', {
      assessment: decodeURIComponent(id),
      provision: '23(1)(a)(i)',
      expectedRevision: 1,
      assistanceWanted: [],
    });
    await focalPoint.reload();
    await settled(focalPoint);
    await focalPoint.getByRole('button', { name: /^Check/ }).click();
    await focalPoint
      .getByRole('dialog')
      .getByRole('button', { name: /submit/i })
      .last()
      .click();
    const dialog = focalPoint.getByRole('dialog');
    await dialog.getByText('Submitting ends help that is under way').waitFor();
    await dialog.getByText('Drafting help on laundering', { exact: true }).waitFor();
    await shot(focalPoint, 'submit');
    await dialog.getByText('I have checked them').click();
    await dialog.getByRole('button', { name: 'Submit', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await stages()).toEqual(['DECLINED']);
  });

  it('tells two donors and the State that they overlap, and each says what it is', async () => {
    await open(donor, '/activities/new');
    await donor.getByRole('textbox', { name: 'Title' }).fill('Courses for prosecutors');
    await pick(donor, 'Add a State', 'XAA');
    await pick(donor, 'Add a provision', '23(1)(b)(i)');
    await donor.getByRole('button', { name: 'Capacity building', exact: false }).first().click();
    await donor.getByRole('button', { name: 'Record the activity' }).click();
    await donor.getByRole('heading', { name: 'Activities', level: 1 }).waitFor();
    await donor.getByText('Courses for prosecutors').waitFor();

    await open(donor, '/to-do');
    await donor.getByRole('link', { name: /overlap to decide/ }).click();
    await donor.getByText('Other provisions of the same article: 23.').waitFor();
    await donor.getByRole('button', { name: 'Duplicate', exact: true }).last().click();
    const dialog = donor.getByRole('dialog');
    await dialog.getByRole('textbox').fill('One course, written down by both.');
    await dialog.getByRole('button', { name: 'Duplicate', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await open(donor, '/activities');
    await donor.getByText('Also recorded as: Training of prosecutors').waitFor();

    const agency = await visit(browser, world, await world.as('DONOR', 'agency'));
    await open(agency, '/overlaps');
    await agency.getByText('One course, written down by both.').waitFor();
    await agency.getByRole('button', { name: 'Neither', exact: true }).last().click();
    await agency.getByRole('dialog').getByRole('textbox').fill('Other people are taught.');
    await agency.getByRole('dialog').getByRole('button', { name: 'Neither', exact: true }).click();
    await agency.getByText('Other people are taught.').waitFor();
    await agency.close();

    await open(focalPoint, '/overlaps');
    await focalPoint.getByText('Other people are taught.').waitFor();
    await focalPoint.getByRole('button', { name: 'They work together' }).click();
    await focalPoint.getByRole('dialog').getByRole('button', { name: 'They work together' }).click();
    await focalPoint.getByRole('listitem').getByText('Working together').waitFor();
    await focalPoint.getByLabel('Article', { exact: true }).selectOption('12');
    await focalPoint.getByText('No overlaps match').waitFor();
    expect(new URL(focalPoint.url()).searchParams.get('article')).toBe('12');
    await focalPoint.getByRole('button', { name: /^Article: 12/ }).click();
    await focalPoint.getByRole('listitem').getByText('Working together').waitFor();
  });

  it('lets the State say that an activity is not right, until its provider has written it again', async () => {
    await open(focalPoint, '/help-for-us');
    const row = focalPoint.getByRole('row').filter({ hasText: 'Courses for prosecutors' });
    await row.getByRole('button', { name: 'This is not right' }).click();
    const dialog = focalPoint.getByRole('dialog');
    await dialog.getByLabel('What is not right').fill('No course was ever given.');
    await dialog.getByLabel('Status, as it really is').selectOption('CANCELLED');
    await shot(focalPoint, 'correct');
    await dialog.getByRole('button', { name: 'Send the correction' }).click();
    await row.getByText('No course was ever given.').waitFor();
    await row.getByText('Status: Cancelled').waitFor();
    await row.getByText('Stopped').waitFor();

    await open(donor, '/to-do');
    await donor.getByRole('link', { name: /activity that a State says is not right/ }).click();
    await donor.getByText('No course was ever given.').waitFor();
    await donor.getByRole('link', { name: 'Courses for prosecutors' }).click();
    await donor.getByText('No course was ever given.').waitFor();
    await donor.getByLabel('Status', { exact: true }).selectOption('CANCELLED');
    await donor.getByRole('button', { name: 'Save the changes' }).click();
    await donor.getByRole('heading', { name: 'Activities', level: 1 }).waitFor();
    await donor.getByText(/written again/).waitFor();
  });

  const pick = async (page: Page, list: string, typed: string) => {
    await page.getByRole('searchbox', { name: list }).fill(typed);
    await page.getByRole('list', { name: list }).getByRole('button').first().click();
  };

  it('begins for a need from a visit that was proposed, confirmed by its State, and fits an offer', async () => {
    const fitting = async () => {
      const query = '{ needs { nodes { subject offersThatFit } } }';
      const { data } = await (await world.as('DONOR', 'fund')).send(query);
      const found = data?.needs as { nodes: { subject: string; offersThatFit: number }[] } | undefined;
      return (found?.nodes ?? [])
        .filter(({ subject }) => subject === wish.subject)
        .map((one) => one.offersThatFit);
    };
    const wish = { type: 'LEGISLATIVE_DRAFTING', subject: 'Draft the offence of acquiring proceeds' };
    const propose =
      'mutation ($input: ProposeNeedInput!) { proposeNeed(input: $input) { ... on SourcedNeed { state } } }';
    const source = { kind: 'COUNTRY_VISIT', text: 'Visit of the review team, page 12', day: '2026-01-15' };
    const input = { operationId: randomUUID(), participant: 'XAA', provision: '23(1)(b)(i)', wish, source };
    const { data } = await (await world.as('ANALYST')).send(propose, { input });
    expect(data?.proposeNeed).toEqual({ state: 'PROPOSED' });
    await open(focalPoint, '/needs');
    await focalPoint.getByText('1 need from elsewhere was proposed to you').waitFor();
    expect(await fitting()).toEqual([]);
    await open(focalPoint, '/to-do');
    await focalPoint.getByRole('link', { name: /need proposed to you/ }).click();
    await focalPoint.getByText('Visit of the review team, page 12').waitFor();
    const report = { name: 'Visit report.txt', mimeType: 'text/plain', buffer: Buffer.from('Page 12.\n') };
    await focalPoint.locator('main input[type=file]').setInputFiles(report);
    await focalPoint.getByText('It has arrived.').waitFor();
    await shot(focalPoint, 'proposed');
    await focalPoint.getByLabel('Who may see it').selectOption({ label: 'The secretariat and providers' });
    await focalPoint.getByRole('button', { name: 'Confirm: this is our need' }).click();
    await focalPoint.getByText('Confirmed', { exact: true }).waitFor();
    await focalPoint.getByRole('link', { name: 'Visit report.txt' }).waitFor();
    await need(focalPoint, /Draft the offence/);
    await focalPoint.getByText('came from a country visit').first().waitFor();
    expect(await fitting()).toEqual([1]);
  });

  it('begins for a whole article that a provider proposed with its file, once its State confirmed it', async () => {
    await open(donor, '/needs-from-elsewhere');
    await press(donor.getByRole('button', { name: 'Propose a need' }));
    const form = donor.getByRole('dialog');
    await form.getByLabel('State', { exact: true }).selectOption('XAA');
    await form.getByLabel('What it concerns').selectOption({ label: 'A whole article' });
    await form.getByLabel('Article', { exact: true }).selectOption('article.23');
    await form.getByLabel('Kind of help').selectOption({ label: 'Legislative drafting' });
    await form.getByLabel('What the help is for').fill('Bring all of article 23 into law');
    await form.getByLabel('Source', { exact: true }).fill('Workshop, second day');
    await form.getByRole('spinbutton').first().focus();
    await donor.keyboard.type('02022026');
    const notes = {
      name: 'Workshop notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Second day.\n'),
    };
    await form.locator('input[type=file]').setInputFiles(notes);
    await form.getByText('It has arrived.').waitFor();
    await shot(donor, 'proposed-article');
    await form.getByRole('button', { name: 'Propose it to the State' }).click();
    await donor.getByRole('heading', { name: /Article 23 · Bring all of article 23/ }).waitFor();

    await open(focalPoint, '/needs-from-elsewhere');
    const card = focalPoint.getByRole('listitem').filter({ hasText: 'Bring all of article 23 into law' });
    await card.getByRole('link', { name: 'Workshop notes.txt' }).waitFor();
    await card.getByLabel('Who may see it').selectOption({ label: 'The secretariat and providers' });
    await card.getByRole('button', { name: 'Confirm: this is our need' }).click();
    await card.getByText('Confirmed', { exact: true }).waitFor();
    await need(focalPoint, /Bring all of article 23/);
    await focalPoint.getByText('It concerns: Article 23.').first().waitFor();
    await open(donor, '/matrix?rows=PROVISION&columns=TYPE');
    await donor.getByRole('rowheader', { name: /Article 23 as a whole/ }).waitFor();
  });

  it('is begun by a State that shows what it has solved, by two presses', async () => {
    const giver = await visit(browser, world, await world.as('FOCAL_POINT', 'XAB'));
    await open(giver, '/our-experience');
    await giver.getByRole('button', { name: /^Offer our experience with 15\(a\)/ }).click();
    await giver.getByRole('button', { name: 'Publish the offer' }).click();
    await giver.getByRole('heading', { level: 1, name: /^Our experience with 15\(a\)/ }).waitFor();
    await giver.getByText('We can show how we did it: Act 12 on bribery.').waitFor();
    await giver.getByText('Borealia · State').waitFor();
    await shot(giver, 'experience');
  });

  it('is offered to two States at once that put the same first, and each answers for itself', async () => {
    for (const participant of ['XAB', 'XAC']) {
      const program = await world.as('FOCAL_POINT', participant);
      const order = await program.ask('NeedOrder', { participant });
      const needs = order?.needs.map(({ id }) => id);
      await program.does('OrderNeeds', { participant, needs, expectedRevision: order?.revision });
      if (participant === 'XAC')
        await program.does('ChooseConvergence', { participant, takesPart: true, expectedRevision: 0 });
    }
    const taker = await visit(browser, world, await world.as('FOCAL_POINT', 'XAB'));
    await open(taker, '/needs');
    await taker.getByRole('button', { name: 'Take part' }).click();
    await taker.getByText('Such an offer names your State and the provisions').waitFor();
    await shot(taker, 'take-part');
    await taker.getByRole('dialog').getByRole('button', { name: 'Take part' }).click();
    await taker.getByRole('button', { name: 'No longer take part' }).waitFor();

    await open(donor, '/convergence');
    await donor.getByText('All of them put help with article 55 first.').waitFor();
    await donor.getByRole('link', { name: /^Offer to this group/ }).click();
    await donor.getByText('It will be proposed for 2 needs.').waitFor();
    await donor.getByLabel('Title').fill('Judges learn together');
    await donor.getByRole('button', { name: 'Add a step' }).click();
    await donor.getByLabel('What happens').fill('First course');
    await donor.getByRole('button', { name: 'Make the offer to the group' }).click();
    await donor.getByText('Give a day.').waitFor();
    await donor.getByRole('spinbutton').first().focus();
    await donor.keyboard.type('01032027');
    await donor.getByRole('button', { name: 'Make the offer to the group' }).click();
    await donor.getByRole('heading', { level: 1, name: 'Judges learn together' }).waitFor();
    await donor.getByText('First course').waitFor();

    await open(taker, '/joint-offers');
    await taker.getByRole('link', { name: 'Judges learn together' }).click();
    await taker.getByText('Cedaria', { exact: true }).waitFor();
    await taker.getByText('1 Mar 2027').waitFor();
    const href = await taker.getByRole('link', { name: /iCalendar/ }).getAttribute('href');
    const file = await (await taker.request.get(href ?? '')).text();
    expect(file).toContain('DTSTART;VALUE=DATE:20270301');
    expect(file).toContain('SUMMARY:First course');
    await taker.getByRole('link', { name: 'Open the match with Borealia' }).click();
    await taker.getByRole('link', { name: 'Part of a joint offer' }).waitFor();
    await taker.getByRole('button', { name: 'Make contact' }).click();
    await taker.getByText('In contact', { exact: true }).first().waitFor();
    await shot(taker, 'joint-match');
    await open(donor, new URL(taker.url()).pathname);
    await donor.getByRole('button', { name: 'Agree', exact: true }).click();
    await donor.getByText('waiting for the other side').first().waitFor();
    await taker.reload();
    await taker.getByRole('button', { name: 'Agree', exact: true }).click();
    await taker.getByText('Agreed', { exact: true }).first().waitFor();
    await taker.getByRole('link', { name: 'Part of a joint offer' }).click();
    const states = taker.getByRole('region', { name: 'For these States' });
    await states.getByText('Agreed', { exact: true }).waitFor();
  });

  async function need(page: Page, named: RegExp): Promise<void> {
    await open(page, '/needs');
    const heading = page.getByRole('complementary').getByRole('heading', { name: named });
    if ((await heading.count()) === 0)
      await page.locator('main li button[aria-expanded]').filter({ hasText: named }).first().click();
    await heading.waitFor();
  }

  async function stages(): Promise<readonly string[]> {
    const analyst = await world.as('ANALYST');
    const { data } = await analyst.send('{ matches { nodes { stage } } }');
    return (data as { matches: { nodes: { stage: string }[] } }).matches.nodes.map(({ stage }) => stage);
  }

  const shot = async (page: Page, name: string) => {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
  };
});

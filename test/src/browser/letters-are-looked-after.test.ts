import { MongoClient } from 'mongodb';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmtp, smtpError } from '../../../api/test/smtp.ts';
import { accountOf } from '../kit/accounts.ts';
import { aFixture, anAssessment, anOffer, daysAgo } from '../kit/makers.ts';
import { freePort, type Product, startProduct } from '../kit/product.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { focused, open, openBrowser, settled, tabTo, visit } from './visitor.ts';

/** Two letters are written: to the focal points of Alborea and of Borealia, whose submissions are accepted. */
describe('what the administrator sees of mail, by keyboard alone', { timeout: 120_000 }, () => {
  let world: World;
  let browser: Browser;
  let page: Page;
  let again: Product | undefined;
  /** The server knows no such person at first, and breaks off while it takes the letter to the other one. */
  let mended = false;
  let smtp: Awaited<ReturnType<typeof openSmtp>>;

  beforeAll(async () => {
    smtp = await openSmtp({
      at: (stage, { envelope }, cut) => {
        const [to] = envelope.rcptTo;
        if (mended || !to) return null;
        if (stage === 'whole' && /xab/i.test(to.address)) cut();
        return stage === 'data' && /xaa/i.test(to.address) ? smtpError(550, 'No such person here') : null;
      },
    });
    world = await openWorld({
      world: aFixture({
        assessments: [anAssessment(), anAssessment({ participant: 'XAB' })],
        offers: [anOffer({ confirmedAt: `${daysAgo(185)}T09:00:00.000Z` })],
      }),
      settings: { PORT: String(await freePort()) },
    });
    const analyst = await world.as('ANALYST');
    const { data } = await analyst.send('{ assessments(first: 5) { nodes { id contentHash } } }');
    const { nodes } = (data?.assessments ?? { nodes: [] }) as {
      nodes: readonly { id: string; contentHash: string }[];
    };
    expect(nodes).toHaveLength(2);
    for (const { id, contentHash } of nodes)
      await analyst.does('ReviewAssessment', { assessment: id, decision: 'ACCEPT', contentHash });
    browser = await openBrowser();
    page = await visit(browser, world, await world.as('ADMINISTRATOR'));
  });
  afterAll(async () => {
    await browser?.close();
    await again?.stop();
    await world?.close();
    await smtp?.close();
  });

  const mail = () => page.getByRole('region', { name: 'Mail', exact: true });
  const shelf = (name: RegExp) => mail().getByRole('button', { name });
  const letters = () => mail().getByRole('button', { name: /^Read the letter to/ });
  async function enter(there: Locator): Promise<void> {
    await tabTo(page, there);
    await page.keyboard.press('Enter');
  }
  async function look(): Promise<void> {
    await open(page, '/jobs-and-mail');
    await settled(page);
  }

  it('says that there is no mail server, and shows the letters that wait for one', async () => {
    await look();
    await mail().getByText('There is no mail server').waitFor();
    await shelf(/^Waiting 2$/).waitFor();
    await expect.poll(() => letters().count()).toBe(2);
    await enter(letters().first());
    const letter = page.getByRole('dialog');
    // Each in the language of whom it is for.
    await letter
      .getByText(/secrétariat a accepté|secretariat (has )?accepted/)
      .first()
      .waitFor();
    expect(await letter.getByRole('button', { name: 'Send again' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page).getAttribute('aria-label')).toMatch(/^Read the letter to/);
  });

  it('lists a letter of which nobody knows whether it arrived, and sends it no second time by itself', async () => {
    await world.product.stop();
    again = await withMail();
    await until('the mail server to have had both', async () => {
      await look();
      return (await shelf(/^In doubt 1$/).count()) === 1 && (await shelf(/^Failed 1$/).count()) === 1;
    });
    expect(await mail().getByText('There is no mail server').count()).toBe(0);
    // What somebody has to decide is shown first.
    expect(await shelf(/^In doubt/).getAttribute('aria-pressed')).toBe('true');
    const [{ messageId } = { messageId: '' }] = smtp.taken();
    await enter(letters().first());
    const letter = page.getByRole('dialog');
    await letter.getByText(messageId).waitFor();
    await letter.getByText('so it may have arrived').waitFor();
    await enter(letter.getByRole('button', { name: 'It arrived' }));
    await shelf(/^Sent 1$/).waitFor();
    expect(smtp.taken().map((one) => one.messageId)).toEqual([messageId]);
  });

  it('sends a letter that failed again when it is told to', async () => {
    mended = true;
    await look();
    await enter(shelf(/^Failed 1$/));
    await mail().getByText('No such person here').first().waitFor();
    await enter(letters().first());
    await enter(page.getByRole('dialog').getByRole('button', { name: 'Send again' }));
    await until('the letter to arrive', () => smtp.taken().length === 2);
    await until('it to be shown as sent', async () => {
      await look();
      return (await shelf(/^Sent 2$/).count()) === 1;
    });
    expect(smtp.taken()[1]?.to.join()).toMatch(/xaa/i);
    await mail().getByText('No letter here').waitFor();
  });

  it('carries a stranger’s request to be listed to an account by its mails, and makes one of two records', async () => {
    const stranger = await visit(browser, world, world.everyone);
    await open(stranger, '/ask-to-be-listed');
    await stranger.getByRole('button', { name: 'Ask to be listed' }).click();
    await stranger.getByText('Write its name.').waitFor();
    await stranger.getByLabel('Name of the organization').fill('Second Agency, south');
    await stranger.getByLabel('Kind of organization').selectOption('BILATERAL');
    await stranger.getByLabel('What help it offers').fill('Courses for judges.');
    await stranger.getByLabel('Your name').fill('Ana Ruiz');
    await stranger.getByLabel('Your e-mail address').fill('ana@agency.example');
    await stranger.getByRole('button', { name: 'Ask to be listed' }).click();
    await stranger.getByText('A mail is on its way to ana@agency.example').waitFor();
    await open(stranger, await linkTo('ana@agency.example', 1));
    await stranger.getByRole('button', { name: 'Yes, send it to the secretariat' }).click();
    await stranger.getByText(/^Confirmed on/).waitFor();

    await open(page, '/requests-to-be-listed');
    await page.getByText('a similar name').waitFor();
    await enter(page.getByRole('button', { name: 'Approve: Second Agency, south' }));
    await enter(page.getByRole('dialog').getByRole('button', { name: 'Approve' }));
    await page.getByText('Nobody waits to be listed').waitFor();
    await open(stranger, await linkTo('ana@agency.example', 2));
    await stranger.getByLabel('New password', { exact: true }).fill('four words are long');
    await stranger.getByLabel(/again/i).fill('four words are long');
    await stranger.keyboard.press('Enter');
    await stranger.getByRole('link', { name: 'Our offers' }).first().waitFor();
    await stranger.context().close();

    await open(page, '/merge-providers');
    await page.getByLabel('Record that is kept').selectOption({ label: 'Second Agency' });
    await page.getByLabel('Record that becomes it').selectOption({ label: 'Second Agency, south' });
    await page.getByText('1 person').waitFor();
    await page.getByLabel('Reason').fill('One office.');
    await page.getByLabel(/They are one organization/).check();
    await enter(page.getByRole('button', { name: 'Make them one' }));
    await page.getByText('Done: Second Agency is one record now.').waitFor();
  });

  it('lets an offer that went stale be confirmed by the page to which its mail leads, once and signed out', async () => {
    await again?.stop();
    // Over a week in which nobody ran, a Monday came.
    const mongodb = await MongoClient.connect(world.environment.MONGODB_URI ?? '');
    const schedules = mongodb.db().collection<{ _id: string }>('schedules');
    await schedules.updateOne({ _id: 'remind' }, { $set: { last: `${daysAgo(8)}T06:00:00.000Z` } });
    await mongodb.close();
    again = await withMail();
    const { email } = accountOf(world.accounts, 'DONOR', 'fund');
    const anybody = await visit(browser, world, world.everyone);
    const link = await linkTo(email, 1, '/confirm-offer');
    await open(anybody, link);
    await anybody.getByRole('heading', { name: 'Drafting help on laundering' }).waitFor();
    await anybody.getByRole('button', { name: 'Yes, it is still valid' }).click();
    await anybody.getByText('Thank you. The offer is confirmed until').waitFor();
    await open(anybody, link);
    await anybody.getByText('There is nothing left to do.').waitFor();
    expect(await anybody.getByRole('button', { name: 'Yes, it is still valid' }).count()).toBe(0);
    await anybody.context().close();
  });

  it('tells whoever follows what changed: asked by a mail, once a period, ended by one click', async () => {
    const reader = await visit(browser, world, world.everyone);
    await open(reader, '/states/XAA');
    await reader.getByRole('link', { name: 'Follow by mail' }).click();
    await reader.getByLabel('Your e-mail address').fill('reader@example.org');
    await reader.getByRole('button', { name: 'Send me digests' }).click();
    await reader.getByText('A mail is on its way to reader@example.org').waitFor();
    await open(reader, await linkTo('reader@example.org', 1));
    await reader.getByRole('button', { name: 'Yes, send me digests' }).click();
    await reader.getByText('Digests come from now on').waitFor();
    await reader.getByText('Alborea').first().waitFor();

    const focal = await world.as('FOCAL_POINT', 'XAA');
    const { data } = await focal.send(
      '{ assessments(first: 1, filter: { participants: ["XAA"] }) { nodes { id } } }',
    );
    const { nodes: own } = (data?.assessments ?? { nodes: [] }) as { nodes: readonly { id: string }[] };
    const id = own[0]?.id ?? '';
    const answers = (await focal.ask('Assessment', { id, first: 100 }))?.answers.nodes ?? [];
    for (const { provision, revision } of answers)
      await focal.does('AnswerProvision', {
        ...{
          assessment: id,
          provision: provision.reference,
          expectedRevision: revision,
          visibility: 'PUBLIC',
        },
      });
    // The week that ends with the next Monday.
    const day = 86_400_000;
    const at = (days: number) => new Date(Date.now() + days * day).toISOString();
    const client = await MongoClient.connect(world.environment.MONGODB_URI ?? '');
    await client
      .db()
      .collection<{ _id: string }>('jobs')
      .insertOne({
        ...{ _id: 'send-digests@test', name: 'send-digests', input: { since: at(-1), due: at(7) } },
        ...{ status: 'WAITING', next: new Date(), tries: 0, lease: 0, error: null, holder: null, written: 0 },
        ...{ createdAt: at(0), gone: null },
      });
    await client.close();
    const link = await linkTo('reader@example.org', 2);
    const source = smtp.taken().at(-1)?.source ?? '';
    expect(source).toMatch(/List-Unsubscribe-Post: List-Unsubscribe=One-Click/);
    expect(source).toContain('/states/XAA');
    const [, head = ''] = /List-Unsubscribe:\s*<([^>]+)>/.exec(source) ?? [];
    // What checks mails opens every link, and ends nothing by it.
    await open(reader, link);
    await reader.getByRole('button', { name: 'Unsubscribe' }).waitFor();
    const ended = await fetch(head, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([ended.status, await ended.json()]).toEqual([200, { ended: true }]);
    await reader.getByRole('link', { name: 'Change what you follow instead' }).click();
    await reader.getByText('no longer in use').waitFor();
    await reader.context().close();
  });

  const withMail = (): Promise<Product> =>
    startProduct({
      ...world.environment,
      ...{ APP_ORIGIN: world.url, SMTP_URL: smtp.url(), MAIL_FROM: 'us@example.org' },
    });

  /** Where the newest mail to this address leads (to such a page), once that many have arrived. */
  async function linkTo(address: string, many: number, page = ''): Promise<string> {
    const mails = () => smtp.taken().filter(({ to }) => to.includes(address));
    await until('the mail to arrive', () => mails().length === many);
    const source =
      mails()
        .at(-1)
        ?.source.replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=') ?? '';
    const links = [...source.matchAll(/https?:\/\/[^/\s]+(\/[^\s"]+)/g)].map(([, path = '']) => path);
    return links.find((path) => path.startsWith(page)) ?? '';
  }
});

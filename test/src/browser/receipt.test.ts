import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { focused, open, openBrowser, settled, visit } from './visitor.ts';

const [first, second, third] = ['15(a)', '15(b)', '23(1)(a)(i)'];
/** Where pictures go, for whoever wants to look. */
const shots = process.env.SHOTS;

describe('a submission', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let state: Page;
  let analyst: Page;
  let id: string;

  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    id = (await focal.does('OpenAssessment', { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' }))
      .id;
    await says(first, { compliance: 'IN_PART', practice: 'Fines only for companies.' });
    await says(second, { compliance: 'YES', practice: 'Since 2010.' });
    await says(third, { compliance: 'NO', noneRequired: true });
    state = await visit(browser, world, focal);
    analyst = await visit(browser, world, await world.as('ANALYST'));
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const says = async (provision: string | undefined, content: object) => {
    const input = { assessment: id, provision, expectedRevision: 0, ...content };
    expect((await focal.does('AnswerProvision', input)).compliance).toBeTruthy();
  };
  const shot = async (page: Page, name: string) => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await settled(page);
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };
  const submits = async () => {
    await state.getByRole('button', { name: 'Check all answers' }).click();
    await state.getByRole('button', { name: 'Submit…' }).click();
    await state.getByRole('checkbox').last().check();
    await state.getByRole('button', { name: 'Submit', exact: true }).click();
    await state.getByText('The secretariat is reviewing it').waitFor();
  };

  it('says article by article what it lacks, and leads to the place', async () => {
    await open(state, `/checklist/${id}/${encodeURIComponent(second as string)}`);
    await state.getByRole('button', { name: 'Check all answers' }).click();
    const lack = state.getByRole('link', { name: /15\(a\).*say which help you want/ });
    await lack.waitFor();
    await shot(state, 'completeness');
    await lack.click();
    await state.waitForURL(/15\(a\)#assistanceWanted|15%28a%29#assistanceWanted/);
    await expect
      .poll(async () => focused(state).evaluate((one) => one.closest('section')?.ariaLabel))
      .toBe('Which help do you want?');
  });

  it('has a receipt, which says of a file whether it is what was submitted, and where it is not', async () => {
    await submits();
    await state.getByRole('link', { name: 'See the receipt' }).click();
    await state.getByRole('heading', { name: 'Receipt of submission 1' }).waitFor();
    await shot(state, 'receipt');
    const [download] = await Promise.all([
      state.waitForEvent('download'),
      state.getByRole('button', { name: 'Save the receipt' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const asked: string[] = [];
    state.on('request', (request) => asked.push(request.url()));
    const drops = (content: string) =>
      state
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await drops(text);
    await state.getByText('This is what was submitted, as submission 1.').waitFor();
    await shot(state, 'receipt-same');
    await drops(text.replace('Fines only for companies.', 'Fines only for banks.'));
    await state.getByText('This is not what was submitted.').waitFor();
    const places = state.getByRole('listitem').filter({ hasText: first as string });
    expect(await places.locator('del').innerText()).toContain('companies');
    expect(await places.locator('ins').innerText()).toContain('banks');
    await shot(state, 'receipt-differs');
    await drops('{"a checklist":"of something else"}');
    await state.getByText('This cannot be checked.').waitFor();
    const checklist = await (
      await fetch(`${world.url}/checklists/${id}.json`, { headers: focal.headers })
    ).text();
    await drops(checklist);
    await state.getByText('This is what was submitted, as submission 1.').waitFor();
    expect(
      asked.filter((url) => !url.includes('/assets/')),
      'nothing is sent',
    ).toEqual([]);
    const pdf = await state.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('comes back with comments beside what they are about, until they are answered', async () => {
    await open(analyst, `/submissions/${id}`);
    const comments = async (reference: string, text: string, about: string) => {
      await analyst.getByRole('button', { name: `Comment on ${reference}` }).click();
      await analyst.getByRole('textbox', { name: `Comment on ${reference}` }).fill(text);
      await analyst.getByLabel(`Which part of ${reference} it is about`).selectOption({ label: about });
    };
    await analyst.getByRole('button', { name: /^All/ }).click();
    await comments(first as string, 'Which law sets these fines?', 'Measures');
    await comments(second as string, 'Since when exactly?', 'The whole answer');
    await shot(analyst, 'review');
    await analyst.getByRole('button', { name: 'Return with comments' }).click();
    await analyst.waitForURL(/submissions$/);

    await open(state, `/checklist/${id}/${encodeURIComponent(first as string)}`);
    await state.getByText('2 comments wait for an answer').waitFor();
    const measures = state.getByRole('region', { name: 'Which measures do you rely on?' });
    await measures.getByText('Which law sets these fines?').waitFor();
    await shot(state, 'comments');
    await measures.getByRole('button', { name: 'Reply' }).click();
    await measures.getByLabel('Your reply').fill('The companies act, section 12.');
    await measures.getByRole('button', { name: 'Save the reply' }).click();
    await measures.getByText('Answered by a reply').waitFor();
    await state.getByText('1 comment waits for an answer').waitFor();

    await state
      .getByRole('link', { name: second as string })
      .first()
      .click();
    await state.getByText('Since when exactly?').first().waitFor();
    await state.getByLabel('In practice').first().fill('Since March 2010.');
    await state.getByText('Answered by a change').waitFor();
    await shot(state, 'comments-answered');
  });

  it('shows its reviewer what changed alone, and is accepted by its checksum', async () => {
    await submits();
    await open(analyst, `/submissions/${id}`);
    await analyst.getByText('Changed since submission 1').waitFor();
    const answers = analyst.getByRole('region', { name: 'Answers' });
    await answers.getByText('The companies act, section 12.').waitFor();
    expect(await answers.getByText(third as string).count()).toBe(0);
    expect(await answers.locator('ins').innerText()).toContain('March');
    await answers.getByText('Answered by a change').waitFor();
    await shot(analyst, 'review-since');
    await analyst.getByRole('button', { name: 'Show all answers' }).click();
    await answers.getByText(third as string).waitFor();
    const sent = await focal.send('query($id: ID!) { assessment(id: $id) { contentHash } }', { id });
    const contentHash = String((sent.data?.assessment as { contentHash?: string } | undefined)?.contentHash);
    await analyst.getByRole('button', { name: 'Accept', exact: true }).click();
    const dialog = analyst.getByRole('dialog');
    await dialog.getByText(contentHash).waitFor();
    await shot(analyst, 'accept');
    await dialog.getByRole('button', { name: 'Accept submission 2' }).click();
    await analyst.waitForURL(/submissions$/);

    await open(state, `/revisions/${id}/2?compare=1`);
    await state.getByText('1 answer changed.').waitFor();
    await shot(state, 'compare');
  });

  it('of many answers comes back with comments on the first and the last of them, each at its place', async () => {
    const next = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2028' };
    const { id: many } = await focal.does('OpenAssessment', next);
    const { data } = await focal.send('{ instrument(code: "uncac-2007") { provisions { reference } } }');
    const { provisions } = (data as { instrument: { provisions: readonly { reference: string }[] } })
      .instrument;
    // A page of answers is twelve.
    const asked = provisions.slice(0, 14).map(({ reference }) => reference);
    for (const provision of asked)
      await focal.does('AnswerProvision', {
        ...{ assessment: many, provision, expectedRevision: 0 },
        ...{ compliance: 'YES', practice: 'It is done.' },
      });
    const { data: now } = await focal.send('query($id: ID!) { assessment(id: $id) { revision } }', {
      id: many,
    });
    const { revision } = (now as { assessment: { revision: number } }).assessment;
    await focal.does('SubmitAssessment', { assessment: many, expectedRevision: revision, declaration: true });

    await open(analyst, `/submissions/${many}`);
    await analyst.getByRole('button', { name: /^All 14/ }).click();
    const both = [asked[0], asked.at(-1)] as const;
    for (const reference of both) {
      await analyst.getByRole('button', { name: `Comment on ${reference}` }).click();
      await analyst.getByRole('textbox', { name: `Comment on ${reference}` }).fill(`Who does ${reference}?`);
    }
    await analyst.getByRole('button', { name: 'Return with comments' }).click();
    await analyst.waitForURL(/submissions$/);

    await open(state, `/checklist/${many}/${encodeURIComponent(String(both[0]))}`);
    await state.getByText('2 comments wait for an answer').waitFor();
    for (const reference of both) await state.getByText(`Who does ${reference}?`).first().waitFor();
    await state
      .getByRole('listitem')
      .filter({ hasText: `Who does ${both[1]}?` })
      .getByRole('link')
      .click();
    await state.waitForURL((url) => decodeURIComponent(url.pathname).endsWith(`/${both[1]}`));
    await state.getByRole('button', { name: 'Reply' }).first().waitFor();
  });
});

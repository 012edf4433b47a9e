import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { focused, holds, open, openBrowser, press, settled, visit } from './visitor.ts';

/** Where pictures go, for whoever wants to look. */
const shots = process.env.SHOTS;

describe('a checklist on paper', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each(['en', 'ar'])('is printed whole, a page number on each page, in %s', async (language) => {
    const page = await visit(browser, world, world.everyone, { language });
    await open(page, '/paper/uncac-2007');
    expect(await page.locator('article h3').count()).toBeGreaterThan(105);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(40);
    expect(pages).toBeLessThan(190);
    await page.emulateMedia({ media: 'print' });
    expect(await wider(page), 'nothing is wider than the sheet').toEqual([]);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      writeFileSync(`${shots}/paper-${language}.pdf`, pdf);
    }
    await page.context().close();
  });

  it('has what is asked and typical evidence with it where that is chosen, and the next time too', async () => {
    const page = await visit(browser, world, world.everyone);
    await open(page, '/paper/uncac-2007');
    const ours = page.getByText('Our explanation, not the authentic text.');
    expect(await ours.count()).toBe(0);
    await press(page.getByRole('button', { name: 'With what is asked and typical evidence' }));
    await ours.first().waitFor();
    await open(page, '/paper/uncac-2007');
    await ours.first().waitFor();
    const articles = await page.locator('article h2').count();
    expect(await ours.count()).toBeGreaterThanOrEqual(articles - 1);
    await page.emulateMedia({ media: 'print' });
    expect(await wider(page), 'nothing is wider than the sheet').toEqual([]);
    await page.context().close();
  });

  it('asks on paper and on the screen for the same, in the same order, by the same numbers', async () => {
    const page = await visit(browser, world, await world.as('ADMINISTRATOR'));
    const fields = (one: Element) =>
      [...one.querySelectorAll('[data-field]')].map((field) => field.getAttribute('data-field') ?? '');
    await open(page, '/paper/uncac-2007');
    const blocks = page.locator('section:has(> header h3)');
    const paper = await blocks.evaluateAll((all) =>
      all.map(
        (one) => `${one.querySelector('header span')?.textContent} ${one.querySelector('bdi')?.textContent}`,
      ),
    );
    const asked = await blocks.first().evaluate(fields);
    const boxes = await blocks
      .first()
      .locator('[data-field=challenges] bdi, [data-field=wanted] bdi')
      .allTextContents();
    await open(page, '/paper/uncac-2007/type-in');
    const rows = page.locator('[data-row]');
    const screen = await rows.evaluateAll((all) =>
      all.map((one) => `${one.querySelector('b')?.textContent} ${one.querySelector('bdi')?.textContent}`),
    );
    expect(screen).toEqual(paper);
    expect(screen.length).toBe(105);
    for (const row of [rows.first(), rows.nth(52), rows.last()]) {
      await row.locator('input').first().focus();
      await expect.poll(() => row.evaluate(fields)).toEqual(asked);
    }
    const key = (await page.locator('details dl').textContent()) ?? '';
    for (const number of boxes) expect(key).toMatch(new RegExp(`(^|\\D)${number} `));
    await page.context().close();
  });

  it('is typed in by keyboard alone, each part in its place, kept over a reload, refused at its row, and is what the checklist would have saved', async () => {
    const page = await visit(browser, world, await world.as('ADMINISTRATOR'));
    await open(page, '/paper/uncac-2007/type-in');
    await page.getByLabel('State').focus();
    await page.getByLabel('State').selectOption({ label: 'Borealia' });
    await page.getByLabel('Language of your texts').selectOption('fr');
    await page.getByLabel('Second language').selectOption('en');
    const first = page.locator('[data-row="5(1)"]');
    await first.locator('input').first().focus();
    // Tab leads from field to field; Enter from the start of an empty row past it.
    for (const [at, part] of everyPart.entries()) {
      if (at > 0) await page.keyboard.press(everyPart[at - 1] === null ? 'Enter' : 'Tab');
      if (part) await page.keyboard.type(part);
    }
    if (shots) await page.screenshot({ path: `${shots}/type-in.png` });
    await page.reload();
    await settled(page);
    await holds(first.locator('input').first(), '2');
    await press(page.getByRole('button', { name: 'Register the report' }));
    await first.getByText('“99” is not understood here.').waitFor();
    await expect.poll(() => focused(page).inputValue()).toBe('2 99');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('2 1');
    await press(page.getByRole('button', { name: 'Register the report' }));
    // As of a year that was mistyped, nothing is registered in a cycle that nobody opened.
    await page.getByText('This cycle is not open. Open it first, so that States know of it.').waitFor();
    await openCycle(await world.as('ANALYST'), await page.getByLabel('Cycle').inputValue());
    await press(page.getByRole('button', { name: 'Register the report' }));
    await page.getByRole('heading', { name: 'Receipt of submission 1' }).waitFor();
    await page.getByText('1 of 105 provisions').waitFor();
    await page.getByText('Paper', { exact: true }).waitFor();
    const typed = await answerOf(await world.as('ADMINISTRATOR'), 'XAB');
    const focal = await world.as('FOCAL_POINT', 'XAA');
    await saveInTheChecklist(focal, typed.cycle);
    expect(typed.answer).toEqual((await answerOf(focal, 'XAA')).answer);
  });
});

/** Each part of an answer in the order of the paper; null goes past an empty row. */
const everyPart: readonly (string | null)[] = [
  '2',
  ...['1', '1', 'Code pénal; livre 3', 'Journal 12', 'https://law.example/12', 'Punit.', 'Rare.'],
  ...['4', '3', 'Agence', '', '', '', '', null],
  ...['Article 214; et 215.', 'Peu.', '2024', '1 200', 'condamnations', null],
  ...['2 99', '1 12'],
  ...['12', 'Laboratoire', 'Preuves', 'Police', 'Locaux', '7 3', 'French, ar', '2', '4', null],
  ...['3', '1', 'Un fonds', '2020', '2021-06-30', null],
  ...['b1', '', 'Punishes.', 'd', 'Arabic', 'Section 214.', 'k1', '', 'A fund'],
];

/** The same, as it is saved in the checklist. */
const sameAnswer = {
  ...{ provision: '5(1)', compliance: 'IN_PART', language: 'fr', secondLanguage: 'en', noneRequired: false },
  ...{ law: 'Article 214; et 215.', lawLanguage: 'ar', lawTranslation: 'Section 214.', practice: 'Peu.' },
  measures: [
    {
      ...{ kind: 'LAW', status: 'IN_FORCE', title: 'Code pénal; livre 3', citation: 'Journal 12' },
      ...{
        url: 'https://law.example/12',
        summary: 'Punit.',
        practice: 'Rare.',
        summaryTranslation: 'Punishes.',
      },
    },
    { kind: 'BODY', status: 'SUPERSEDED', title: 'Agence' },
  ],
  figures: [{ year: 2024, count: 1200, note: 'condamnations' }],
  assistanceReceived: [
    {
      ...{ type: 'GOOD_PRACTICES', providerName: 'Un fonds', providerNameTranslation: 'A fund' },
      ...{ from: '2020-01-01', until: '2021-06-30' },
    },
  ],
};
const content = `compliance law practice noneRequired language secondLanguage lawTranslation practiceTranslation lawLanguage practiceLanguage
  challenges { code } figures { year count note noteTranslation noteLanguage } replies { question value language translation }
  measures { title kind status citation url summary practice titleTranslation summaryTranslation practiceTranslation titleLanguage summaryLanguage practiceLanguage }
  assistanceWanted { type { code } category subjects { code } subject result beneficiary ownContribution horizon languages budgetBand
    subjectTranslation resultTranslation beneficiaryTranslation ownContributionTranslation
    subjectLanguage resultLanguage beneficiaryLanguage ownContributionLanguage }
  assistanceReceived { type { code } providerName providerNameTranslation providerNameLanguage from until }`;

async function told<T>(who: Program, query: string, variables: object): Promise<T> {
  const { data, errors } = await who.send(query, variables);
  expect(errors).toBeNull();
  return data as T;
}

async function answerOf(reader: Program, participant: string) {
  const { assessments } = await told<{
    readonly assessments: { readonly nodes: readonly { readonly id: string; readonly cycle: string }[] };
  }>(reader, 'query ($of: String!) { assessments(filter: { participants: [$of] }) { nodes { id cycle } } }', {
    of: participant,
  });
  const [found] = assessments.nodes;
  const { answer } = await told<{ readonly answer: object }>(
    reader,
    `query ($id: ID!) { answer(assessment: $id, provision: "5(1)") { ${content} } }`,
    { id: found?.id },
  );
  return { cycle: found?.cycle ?? '', answer };
}

type Coded = readonly { readonly code: string }[];
async function saveInTheChecklist(focal: Program, cycle: string): Promise<void> {
  const operation = () => ({ operationId: crypto.randomUUID() });
  const { subjects, instrument } = await told<{
    readonly subjects: Coded;
    readonly instrument: { readonly challenges: Coded; readonly assistanceTypes: Coded };
  }>(
    focal,
    '{ subjects { code } instrument(code: "uncac-2007") { challenges { code } assistanceTypes { code } } }',
    {},
  );
  const { openAssessment } = await told<{ readonly openAssessment: { readonly id: string } }>(
    focal,
    'mutation ($input: OpenAssessmentInput!) { openAssessment(input: $input) { ... on Assessment { id } } }',
    { input: { ...operation(), participant: 'XAA', instrument: 'uncac-2007', cycle } },
  );
  const wish = {
    ...{ type: 'OTHER', category: 'EQUIPMENT', subjects: [subjects[6]?.code, subjects[2]?.code] },
    ...{ subject: 'Laboratoire', result: 'Preuves', beneficiary: 'Police', ownContribution: 'Locaux' },
    ...{ horizon: 'MEDIUM', budgetBand: 'OVER_1M', languages: ['fr', 'ar'] },
  };
  const input = {
    ...{ ...operation(), assessment: openAssessment.id, expectedRevision: 0, ...sameAnswer },
    challenges: [instrument.challenges[1]?.code, instrument.challenges[0]?.code],
    assistanceWanted: [{ type: instrument.assistanceTypes[0]?.code }, wish],
  };
  expect(
    await told(
      focal,
      'mutation ($input: AnswerProvisionInput!) { answerProvision(input: $input) { __typename ... on Refusal { message path } } }',
      { input },
    ),
  ).toEqual({ answerProvision: { __typename: 'Answer' } });
}

async function openCycle(analyst: Program, cycle: string): Promise<void> {
  const deadline = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const input = { operationId: crypto.randomUUID(), instrument: 'uncac-2007', cycle, deadline };
  const { data } = await analyst.send(
    'mutation ($input: OpenCycleInput!) { openCycle(input: $input) { __typename } }',
    { input },
  );
  expect(data).toEqual({ openCycle: { __typename: 'Cycle' } });
}

/** What reaches beyond the paper, by its words. */
const wider = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('article')?.getBoundingClientRect();
    return [...document.querySelectorAll('article *')]
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return sheet && (right > sheet.right + 1 || left < sheet.left - 1);
      })
      .map((one) => one.textContent?.slice(0, 40) ?? '');
  });

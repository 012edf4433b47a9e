import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, counts, open, openBrowser, visit } from './visitor.ts';

const reference = '23(1)(a)(i)';
const spoken = 'Only the finance ministry knows of this problem.';

describe('every part of an answer', () => {
  let world: World;
  let browser: Browser;
  let focal: Program;
  let assessment: string;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({
        assessments: [
          anAssessment({
            cycle: '2025',
            answers: [
              anAnswer({ provision: '23(1)(b)(i)', measures: [{ title: 'Penal Code', kind: 'LAW' }] }),
              anAnswer({ provision: '15(a)', assistanceWanted: [aWish({ type: 'LEGAL_ADVICE' })] }),
            ],
          }),
        ],
        offers: [anOffer({ languages: ['en'] })],
      }),
    });
    browser = await openBrowser();
    focal = await world.as('FOCAL_POINT', 'XAA');
    const checklist = { participant: 'XAA', instrument: 'uncac-2007', cycle: '2027' };
    assessment = (await focal.does('OpenAssessment', checklist)).id;
    page = await visit(browser, world, focal);
    await open(page, `/checklist/${assessment}/${encodeURIComponent(reference)}`);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  it('shows offers beside a wish while it is typed, and what was asked already, and sends no word of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('query WishedHelp')) asked.push(body);
    });
    await choose(page.getByRole('radio', { name: /^In part/ }));
    await page.getByRole('button', { name: 'Legislative drafting' }).click();
    const beside = page.getByRole('region', { name: 'What there is for this wish' });
    await beside.getByRole('link', { name: 'Drafting help on laundering' }).waitFor();
    const score = () => beside.getByRole('img', { name: /^Score \d+ of 100$/ }).getAttribute('aria-label');
    const before = await score();
    await field('Problem').fill(spoken);
    await page.getByRole('group', { name: 'Languages' }).getByRole('button', { name: 'French' }).click();
    await until('the score to follow the wish', async () => (await score()) !== before);

    await beside.getByText('You ask for the same help there.').waitFor();
    await counts(beside.getByText('At 23(1)(b)(i):'), 1);
    // One of another kind, at another article, is none of this wish's.
    await counts(beside.getByRole('listitem'), 2);

    await until('the wish to be saved', async () => (await kept())?.assistanceWanted[0]?.subject === spoken);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((body) => body.includes('finance'))).toEqual([]);

    // Proposed from the provision, and nothing until a person takes it.
    const about = page.getByRole('group', { name: 'What it is about' });
    const proposed = about.getByRole('button', { name: 'Money-laundering offences' });
    expect(await proposed.getAttribute('aria-pressed')).toBe('false');
    await proposed.click();
    await about.getByRole('combobox').selectOption('Witness protection');
    await until('what it is about to be saved', async () => {
      const subjects = (await kept())?.assistanceWanted[0]?.subjects ?? [];
      return (
        subjects.map(({ code }: { code: string }) => code).join() ===
        'MONEY_LAUNDERING_OFFENCES,WITNESS_PROTECTION'
      );
    });

    await page.getByRole('button', { name: 'Good practices' }).click();
    await page.getByText('No offer fits this yet.').waitFor();
    await page.getByRole('button', { name: 'Good practices' }).click();
  });

  it('keeps the law on paper, a figure, and a measure of another provision', async () => {
    await field('On paper').fill('El artículo 214 castiga la ocultación.');
    await page.getByRole('button', { name: 'Add a row' }).click();
    await field('Year').fill('٢٠٢٥');
    await field('How many').fill('about three');
    await page.getByText('Write a whole number.').waitFor();
    await field('How many').fill('1 200');
    await page.getByRole('button', { name: 'Reuse one from another provision' }).click();
    await page.getByRole('button', { name: 'Reuse Penal Code' }).click();
    await until('all of it to be saved', async () => {
      const { law, figures, measures } = (await kept()) ?? {};
      return (
        law !== null &&
        JSON.stringify(figures) === '[{"year":2025,"count":1200,"note":null,"noteTranslation":null}]' &&
        measures[0]?.title === 'Penal Code'
      );
    });
  });

  it('tells Spanish from French by its words where nobody chose a language, also of who gives help', async () => {
    const another = '23(1)(a)(ii)';
    await open(page, `/checklist/${assessment}/${encodeURIComponent(another)}`);
    await field('On paper').fill('La ley penal castiga a quien oculta el origen de los bienes.');
    await page.getByRole('button', { name: /^Texts in Spanish: change/ }).waitFor();
    await page
      .getByRole('region', { name: 'Do you receive help with this already?' })
      .getByRole('button', { name: 'Yes', exact: true })
      .click();
    const giver = field('Who gives it');
    await giver.fill('Agence française de lutte contre la corruption des agents publics');
    await expect.poll(() => giver.getAttribute('lang')).toBe('fr');
    await until('both to be saved', async () => {
      const { language, assistanceReceived } = (await kept(another)) ?? {};
      return language === 'es' && assistanceReceived[0]?.providerNameLanguage === 'fr';
    });
    await open(page, `/checklist/${assessment}?view=whole`);
    await page.locator('[lang=fr]').filter({ hasText: 'Agence française' }).first().waitFor();
    await page.locator('dd[lang=es]').filter({ hasText: 'La ley penal' }).waitFor();
    await open(page, `/checklist/${assessment}/${encodeURIComponent(reference)}`);
  });

  it('takes the State’s own translation, and shows it to whoever reads that language, marked as that', async () => {
    await page.getByRole('button', { name: /^Texts in English: change/ }).click();
    await page.getByLabel('Language of your texts here').selectOption('es');
    await page.getByLabel('Second language').selectOption('en');
    await page.keyboard.press('Escape');
    const translation = field('On paper (English)');
    await translation.fill('Section 214 punishes hiding.');
    await expect.poll(() => translation.getAttribute('lang')).toBe('en');
    await until(
      'it to be saved',
      async () => (await kept())?.lawTranslation === 'Section 214 punishes hiding.',
    );
    await open(page, `/checklist/${assessment}?view=whole`);
    const shown = page.locator('dd[lang=en]').filter({ hasText: 'Section 214 punishes hiding.' });
    await shown.waitFor();
    await page.getByText('Texts in the State’s own translation: English.').waitFor();
    await page.getByRole('button', { name: 'Show the original: Spanish' }).click();
    await page.locator('dd[lang=es]').filter({ hasText: 'El artículo 214' }).waitFor();
    await counts(shown, 0);
  });

  it('marks a text by itself that is in another language, by its script, and lets its writer say another', async () => {
    await open(page, `/checklist/${assessment}/${encodeURIComponent(reference)}`);
    const practice = field('In practice');
    await practice.fill('لم تصدر أي إدانة حتى الآن.');
    await until('it to be marked', async () => (await kept())?.practiceLanguage === 'ar');
    await expect.poll(() => practice.getAttribute('lang')).toBe('ar');
    await field('What is counted, or an example').fill('Condenas');
    await field('What is counted, row 1 (English)').fill('Convictions');
    await page.getByRole('button', { name: /^Texts in .*: change/ }).click();
    await page.getByLabel(/^Measure: title/).selectOption('pt');
    await page.keyboard.press('Escape');
    await until('all of it to be saved', async () => {
      const { measures, figures } = (await kept()) ?? {};
      return measures[0]?.titleLanguage === 'pt' && figures[0]?.noteTranslation === 'Convictions';
    });
    await open(page, `/checklist/${assessment}?view=whole`);
    await page.locator('dd[lang=ar][dir=rtl]').filter({ hasText: 'إدانة' }).waitFor();
    await page.getByText('In practice (Arabic)').waitFor();
    await page.locator('bdi[lang=pt]').filter({ hasText: 'Penal Code' }).waitFor();
    await page.locator('bdi[lang=en]').filter({ hasText: 'Convictions' }).waitFor();
  });

  it('opens a panel inside a narrow window, above the bars at its foot, also when it grows', async () => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open(page, `/checklist/${assessment}/${encodeURIComponent(reference)}`);
    await page.getByRole('button', { name: /^Texts in .*: change/ }).press('Enter');
    const panel = page.locator('[aria-expanded=true] + div', { hasText: 'Second language' });
    const inSight = async () => {
      const box = await panel.boundingBox();
      const covered = await panel.evaluate((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        const last = document.elementFromPoint((left + right) / 2, bottom - 4);
        return !one.contains(last);
      });
      return box !== null && box.x >= 0 && box.x + box.width <= 390 && !covered;
    };
    await expect.poll(inSight).toBe(true);
    await panel.locator('summary').press('Enter');
    await expect.poll(inSight).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  const kept = async (provision = reference) => {
    const { data } = await focal.send(
      'query ($a: ID!, $p: String!) { answer(assessment: $a, provision: $p) { language law lawTranslation practiceLanguage figures { year count note noteTranslation } measures { title titleLanguage } assistanceWanted { subject subjects { code } } assistanceReceived { providerNameLanguage } } }',
      { a: assessment, p: provision },
    );
    return (data as any)?.answer;
  };
});

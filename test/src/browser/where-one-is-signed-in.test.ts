import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { choose, open, openBrowser, settled, visit } from './visitor.ts';

describe('where one is signed in', () => {
  let world: World;
  let browser: Browser;
  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ answers: [anAnswer()] })] }),
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const rows = (page: Page) =>
    page.getByRole('region', { name: 'Where you are signed in' }).getByRole('listitem');

  it('is listed on the account page, and ended there, one by one and all others at once', async () => {
    const here = await visit(browser, world, await world.as('ANALYST'));
    const there = await world.as('ANALYST');
    await open(here, '/account');
    await expect.poll(() => rows(here).count()).toBe(2);

    await here.getByLabel('What it is for').fill('Nightly report');
    await choose(here.getByLabel('It keeps working when I sign out'));
    await here.getByRole('button', { name: 'Create a token' }).click();
    await here.getByText('Copy it now').waitFor();
    await rows(here).filter({ hasText: 'Nightly report' }).waitFor();
    const token = (await here.locator('code').textContent()) ?? '';
    expect(await world.everyone.withToken(token).ask('Me')).not.toBeNull();

    await here.getByRole('button', { name: 'End it: Nightly report' }).click();
    await expect.poll(() => rows(here).count()).toBe(2);
    expect(await world.everyone.withToken(token).ask('Me')).toBeNull();

    await here.getByRole('button', { name: 'End all others' }).click();
    await expect.poll(() => rows(here).count()).toBe(1);
    expect(await there.ask('Me')).toBeNull();
    await here.reload();
    await settled(here);
    await rows(here).filter({ hasText: 'This one' }).waitFor();
    await here.context().close();
  });

  it.each([
    ['es', 'La dirección de correo y la contraseña no coinciden.'],
    ['ar', 'عنوان البريد الإلكتروني وكلمة المرور لا يتطابقان.'],
    ['en', 'The e-mail address and the password do not match.'],
  ] as const)(
    'says in the language of the page why a password was refused: %s',
    async (language, sentence) => {
      const page = await visit(browser, world, world.everyone, { language });
      await open(page, '/sign-in');
      await page.locator('input[type="email"]').fill('nobody@example.org');
      await page.locator('input[type="password"]').fill('not this one at all');
      await page.locator('form button[type="submit"]').click();
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      await page.context().close();
    },
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, settled, visit } from './visitor.ts';

type Who = 'nobody' | 'focal' | 'donor' | 'analyst';

describe('a link that names what there is not', () => {
  let world: World;
  let browser: Browser;
  let assessment: string;
  const pages = new Map<Who, Page>();

  beforeAll(async () => {
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ answers: [anAnswer()] })], offers: [anOffer()] }),
    });
    browser = await openBrowser();
    const people: Record<Who, Program> = {
      nobody: world.everyone,
      focal: await world.as('FOCAL_POINT', 'XAA'),
      donor: await world.as('DONOR', 'fund'),
      analyst: await world.as('ANALYST'),
    };
    for (const [who, program] of Object.entries(people))
      pages.set(who as Who, await visit(browser, world, program, { language: 'fr' }));
    const opened = await people.focal.does('OpenAssessment', {
      participant: 'XAA',
      instrument: 'uncac-2007',
      cycle: '2031',
    });
    assessment = opened.id;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it.each<[Who, string, ...string[]]>([
    ['nobody', '/offers?type=NOPE', 'type d’aide « NOPE »'],
    ['nobody', '/offers?article=xyz:5&provider=NOPE', 'article « xyz:5 »', 'prestataire « NOPE »'],
    ['nobody', '/activities?status=NOPE', 'état d’avancement « NOPE »'],
    ['nobody', '/matrix?row=xyz:5', 'ligne « xyz:5 »'],
    ['nobody', '/matrix?rows=provision&row=untoc:5(1)&column=LEGAL_ADVICE', 'ligne « untoc:5(1) »'],
    ['nobody', '/matrix?row=23&column=NOPE', 'colonne « NOPE »'],
    ['nobody', '/matrix?rows=NOPE&category=NOPE', 'lignes « NOPE »', 'catégorie d’aide « NOPE »'],
    ['nobody', '/matrix?instrument=NOPE&asOf=hier', 'liste de contrôle « NOPE »', 'date « hier »'],
    ['nobody', '/matrix?articles=xyz:5&participants=ZZZ', 'article « xyz:5 »', 'État « ZZZ »'],
    ['focal', '/checklist/:assessment/xyz:5(1)', 'disposition « xyz:5(1) »'],
    ['focal', '/checklist/:assessment/untoc%3', 'disposition « untoc%3 »'],
  ])('shows the rest to %s at %s', async (who, path, ...named) => {
    const page = await at(who, path);
    const note = page.getByRole('status').filter({ hasText: 'Ce lien contient un élément inconnu' });
    await note.waitFor();
    for (const part of named) expect(spaced(await note.innerText())).toContain(part);
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(spaced(await page.locator('main').innerText())).not.toMatch(/Réessayer/);
    const address = decodeURIComponent(new URL(page.url()).search + new URL(page.url()).pathname);
    expect(address).not.toMatch(/NOPE|xyz|untoc|hier|ZZZ/);
  });

  it.each<[Who, string, string]>([
    ['nobody', '/NOPE', 'Rien ici'],
    ['nobody', '/offers/NOPE', 'Rien ici'],
    ['nobody', '/%E0%A4%A', 'Rien ici'],
    ['focal', '/checklist/NOPE/NOPE', 'Rien ici'],
    ['donor', '/matches/NOPE', 'Rien ici'],
    ['donor', '/our-offers/NOPE', 'Rien ici'],
    ['donor', '/activities/NOPE', 'Rien ici'],
    ['donor', '/matching/NOPE', 'Nous n’avons pas cette offre'],
    ['analyst', '/submissions/NOPE', 'Rien ici'],
  ])('says to %s at %s that there is none, and where to go on', async (who, path, said) => {
    const main = (await at(who, path)).locator('main');
    expect(spaced(await main.innerText())).toContain(said);
    expect(await main.getByRole('link').count()).toBeGreaterThan(0);
  });

  it('opens an edition that is published and checked, and says that another is not there', async () => {
    const analyst = pages.get('analyst') as Page;
    await open(analyst, '/editions');
    await analyst.getByRole('button', { name: 'Publier une édition' }).click();
    await analyst.getByRole('button', { name: 'Publier pour toujours' }).click();
    await analyst.getByRole('heading', { name: 'Édition 1' }).waitFor();
    await analyst.getByRole('button', { name: 'Vérifier ici' }).click();
    await analyst.getByText('C’est le contenu qui a été publié').waitFor();
    await analyst.getByRole('link', { name: 'Ouvrir dans la matrice' }).click();
    await analyst.getByRole('status').filter({ hasText: 'Ce qui a été publié ne change pas' }).waitFor();
    const nobody = await at('nobody', '/matrix?edition=7');
    await nobody.getByText('Il n’y a pas d’édition 7').waitFor();
    await nobody.getByRole('button', { name: 'Voir la matrice actuelle' }).click();
    await nobody.getByRole('grid').waitFor();
  });

  async function at(who: Who, path: string): Promise<Page> {
    const page = pages.get(who) as Page;
    await open(page, path.replace(':assessment', assessment));
    return page;
  }
});

/** French signs are parted by blanks that do not break. */
const spaced = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2066-\u2069]/g, (sign) => (sign < '\u2066' ? ' ' : ''));

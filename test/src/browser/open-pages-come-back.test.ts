import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer } from '../kit/makers.ts';
import { freePort, type Product, startProduct } from '../kit/product.ts';
import { type Program, program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';
import { open, openBrowser, visit } from './visitor.ts';

describe('open pages come back', () => {
  let world: World;
  let again: Product | undefined;
  let browser: Browser;
  let page: Page;
  let focalPoint: Program;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture({ assessments: [anAssessment()], offers: [anOffer()] }) });
    focalPoint = await world.as('FOCAL_POINT', 'XAB');
    browser = await openBrowser();
    page = await visit(browser, world, await world.as('ANALYST'));
  });
  afterAll(async () => {
    await browser?.close();
    await again?.stop();
    await world?.close();
  });

  const live = () => page.getByText('Live: changes appear by themselves').waitFor();
  const notLive = () => page.getByText('Not live: waiting for the connection').waitFor();
  const shows = (figures: string) =>
    page
      .getByRole('gridcell', { name: new RegExp(`^(Article )?23\\b.*${figures}`, 'i') })
      .first()
      .waitFor();

  it('is live while it is told of changes', async () => {
    await open(page, '/matrix');
    await live();
    await shows('1 need of 1 State');
  });

  it('says that it is not while the product is away, and keeps what it shows', async () => {
    await world.product.stop();
    await notLive();
    await shows('1 need of 1 State');
  });

  it('is live again by itself once the product is back, and shows what happened meanwhile', async () => {
    // Written where nobody is told of it: by the time the page is back it is the past.
    const { port } = new URL(world.url);
    const elsewhere = await startProduct({ ...world.environment, PORT: String(await freePort()) });
    await submit(program(elsewhere.url, focalPoint.headers));
    await elsewhere.stop();
    again = await startProduct({ ...world.environment, PORT: port });
    await live();
    await shows('2 needs of 2 States');
  });

  it('and is told again of what happens then', async () => {
    const donor = await world.as('DONOR', 'agency');
    const provider = (await donor.ask('Me'))?.roles[0]?.provider?.id;
    await donor.does('PublishOffer', {
      provider,
      title: 'A second offer',
      types: ['LEGISLATIVE_DRAFTING'],
      scope: { articles: ['23'] },
    });
    await shows('2 offers');
  });

  it('lasts through a network that goes and comes', async () => {
    await page.context().setOffline(true);
    await notLive();
    await page.context().setOffline(false);
    await live();
    expect(await page.getByRole('grid').count()).toBe(1);
  });

  async function submit(as: Program): Promise<void> {
    const { id } = await as.does('OpenAssessment', {
      participant: 'XAB',
      instrument: 'uncac-2007',
      cycle: '2026',
    });
    const { assessment } = await as.does('AnswerProvision', {
      assessment: id,
      expectedRevision: 0,
      ...anAnswer({ visibility: undefined }),
    });
    await as.does('SubmitAssessment', {
      assessment: id,
      expectedRevision: assessment.revision,
      declaration: true,
      visibility: 'DONORS',
    });
  }
});

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';
import { openRoom, type Person, type Room } from './person.ts';

describe('an analyst sees the cell change', () => {
  let world: World;
  let room: Room;
  let analyst: Person;
  beforeAll(async () => {
    world = await openWorld({ world: aFixture({ assessments: [anAssessment()], offers: [anOffer()] }) });
    room = await openRoom(world);
    analyst = await room.sitDown(await world.as('ANALYST'));
  });
  afterAll(async () => {
    await room?.close();
    await world?.close();
  });

  it('reads the matrix, and who may see it, its instant, and that it is live', async () => {
    await analyst.opens('/matrix');
    await analyst.finds('gridcell', drafting('1 need of 1 State, 1 offered; 1 offer'));
    await analyst.sees('Secretariat');
    await analyst.sees('Demonstration data');
    await analyst.sees('Live: changes appear by themselves');
  });

  it('sees the cell change by itself within two seconds when another State submits, and hears it said', async () => {
    await borealiaSubmits();
    await analyst.finds('gridcell', drafting('2 needs of 2 States, 2 offered; 1 offer'), 2000);
    await analyst.hears(/Changed: Article 23, Legislative drafting/);
  });

  it('opens the cell and finds both needs and the offer that fits them', async () => {
    await (await analyst.finds('gridcell', drafting('2 needs'))).click();
    const panel = await analyst.within('complementary', /23 × Legislative drafting/);
    await panel.sees('Alborea');
    await panel.sees('Borealia');
    await panel.chooses(/^Services/);
    await panel.sees('Drafting help on laundering');
  });

  it('gives the same view to whoever follows its address', async () => {
    const other = await room.sitDown(await world.as('ADMINISTRATOR'));
    await other.opens(analyst.page.url());
    const cell = await other.finds('gridcell', drafting('2 needs'));
    expect(await cell.getAttribute('aria-selected')).toBe('true');
    const panel = await other.within('complementary', /23 × Legislative drafting/);
    await panel.sees('Drafting help on laundering');
  });

  it('looks as the public: needs that donors may see are neither in the cell nor in the file, and then as itself', async () => {
    await analyst.opens('/matrix');
    await analyst.finds('gridcell', drafting('2 needs'));
    // The strip has one more, for the day.
    await (await analyst.finds('button', 'Change')).click();
    const dialog = await analyst.within('dialog');
    await dialog.chooses(/^Public/);
    await dialog.presses('Show the matrix');
    await analyst.sees('You are looking at this as somebody else: Public.');
    await analyst.findsNo('gridcell', drafting('2 needs'));
    const [file] = await Promise.all([analyst.page.waitForEvent('download'), exportAsTable()]);
    expect(file.suggestedFilename()).toContain('public');
    const figures = (await readFile(await file.path(), 'utf8')).match(
      /^23,.*,LEGISLATIVE_DRAFTING,.*$/m,
    )?.[0];
    expect(figures).toMatch(/,15113(,0){7},1,1,0,0\s*$/);
    await analyst.presses('Look as yourself again');
    await analyst.finds('gridcell', drafting('2 needs'));
  });

  it('keeps what it asks under a name, and gives the link to a colleague, who is asked the same', async () => {
    await analyst.opens('/matrix?rows=participant&columns=coverage&types=LEGISLATIVE_DRAFTING');
    await analyst.presses('Saved searches');
    await analyst.presses('Save this search');
    await analyst.writes('Name', 'Drafting, State by State');
    await analyst.chooses(/^Your colleagues/);
    await analyst.presses('Save it');
    const saved = await analyst.finds('link', 'Drafting, State by State');
    const link = (await saved.getAttribute('href')) ?? '';
    const colleague = await room.sitDown(await world.as('ADMINISTRATOR'));
    await colleague.opens(link);
    await colleague.finds('gridcell', /^Borealia, /);
    expect(new URL(colleague.page.url()).search).toContain('types=LEGISLATIVE_DRAFTING');
    const donor = await room.sitDown(await world.as('DONOR'));
    await donor.opens(link);
    await donor.finds('heading', 'Nothing here');
    await donor.findsNo('gridcell');
  });

  it('accepts the submission, and it no longer waits', async () => {
    await analyst.opens('/submissions');
    await analyst.follows('Review: Borealia, 2026');
    await analyst.finds('heading', /^Borealia/);
    await analyst.presses('Accept');
    await analyst.presses(/^Accept submission/);
    await analyst.finds('heading', /^Submissions/);
    await analyst.findsNo('link', 'Review: Borealia, 2026');
  });

  async function exportAsTable(): Promise<void> {
    await analyst.presses('Export');
    await analyst.presses(/^CSV/);
  }

  /** What the cell of article 23 and legislative drafting says, from its beginning. */
  const drafting = (figures: string) => new RegExp(`^Article 23, Legislative drafting: ${figures}`);

  async function borealiaSubmits(): Promise<void> {
    const focalPoint = await world.as('FOCAL_POINT', 'XAB');
    const { id } = await focalPoint.does('OpenAssessment', {
      participant: 'XAB',
      instrument: 'uncac-2007',
      cycle: '2026',
    });
    const { assessment } = await focalPoint.does('AnswerProvision', {
      assessment: id,
      expectedRevision: 0,
      ...anAnswer({ visibility: undefined }),
    });
    await focalPoint.does('SubmitAssessment', {
      assessment: id,
      expectedRevision: assessment.revision,
      declaration: true,
      visibility: 'DONORS',
    });
  }
});

import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { MongoClient } from 'mongodb';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, type ReportFormat, reportFormats } from '../src/domain/assistance/report/report.ts';
import type { Instant } from '../src/domain/base/calendar.ts';
import type { AssessmentId } from '../src/domain/base/ids.ts';
import { languages } from '../src/domain/base/language.ts';
import { writeDocument } from '../src/formats/document/write-document.ts';
import { reportTask } from '../src/formats/report/report-task.ts';
import { answerProvision } from '../src/services/assessment/answer-provision.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import { publishEdition } from '../src/services/assistance/edition/publish.ts';
import { type AskForReportInput, askForReport, removeReport } from '../src/services/assistance/report/ask.ts';
import { compose } from '../src/services/assistance/report/compose.ts';
import { previewReport } from '../src/services/assistance/report/preview.ts';
import { report, reportFile, reports } from '../src/services/assistance/report/read.ts';
import { writeReport } from '../src/services/assistance/report/write.ts';
import type { Context } from '../src/services/base/context.ts';
import { hashOf } from '../src/services/base/once.ts';
import { saySentence } from '../src/texts/say-refusal.ts';
import { writeReportAsked, writingReports } from '../src/work/assistance/write-report.ts';
import { makeWorker } from '../src/work/worker.ts';
import { type AssistanceWorld, anOffer, openAssistanceWorld } from './assistance-world.ts';
import { aWorking, handClock, leaseMs } from './job-makers.ts';

const page = { first: 50, after: null, language: 'en' as const };
/** Nobody but the State and the secretariat may read it. */
const secret = 'Ausgleichsposten';
const said = 'Zwischenbericht';
const later: Instant = '2026-12-24T00:00:00.000Z';

describe('a report', () => {
  let world: AssistanceWorld;
  const ask = (who: Context, input: Partial<AskForReportInput> = {}) =>
    askForReport(who, {
      ...{ operationId: randomUUID(), template: 'ANALYTIC', audience: 'DONORS', language: 'en' },
      ...{ instrument: 'uncac-full', ...input },
    });
  // In this thread, which is warm.
  const here = writingReports(() => ({ write: writeDocument, end: async () => undefined }));
  const worker = (clock: () => Instant = () => later, kind = here) =>
    makeWorker(aWorking(world.store, clock, [kind]));
  const write = async (clock?: () => Instant) => {
    while (await worker(clock).runNext());
  };
  const remove = (who: Context, { id, revision }: Report) =>
    removeReport(who, { operationId: randomUUID(), report: id, expectedRevision: revision });
  const written = async (who: Context, input: Partial<AskForReportInput> = {}) => {
    const asked = await ask(who, input);
    await write();
    return asked;
  };
  const bytesOf = async (who: Context, { id }: Report) => {
    const files = await Promise.all(reportFormats.map((format) => reportFile(who, id, format)));
    return Object.fromEntries(reportFormats.map((format, at) => [format, files[at]?.bytes])) as Files;
  };
  const textsOf = async (who: Context, one: Report) => readAll(await bytesOf(who, one));

  beforeAll(async () => {
    world = await openAssistanceWorld();
    const wish = (type: string, subject: string) => ({ type, subject });
    const gap = (provision: string, visibility: string, subject: string) => ({
      ...{ provision, compliance: 'NO', visibility, assistanceWanted: [wish('LEGAL_ADVICE', subject)] },
    });
    await reportAssessment(world.administrator, {
      ...{ participant: 'XAA', instrument: 'uncac-full', cycle: '2026', channel: 'ONLINE', helped: false },
      submittedAt: world.administrator.now,
      answers: [
        gap('15(a)', 'PUBLIC', `${said} for everybody`),
        gap('16(1)', 'DONORS', 'Draft the amendments'),
        gap('23(1)', 'SECRETARIAT', secret),
      ],
    } as never);
    await anOffer(world.donor, world.fund, { scope: { articles: ['15'] } });
    await publishEdition(world.analyst, { operationId: randomUUID(), number: 1 });
  });
  afterAll(() => world.close());

  it('is the same bytes for the same question, whoever asks and whenever it is written', async () => {
    const { asOf } = (await written(world.donor)).question;
    const one = await written(world.donor, { asOf });
    const other = await ask(world.analyst, { asOf });
    await write(() => '2027-03-03T03:03:03.000Z');
    const [ours, theirs] = [await bytesOf(world.donor, one), await bytesOf(world.analyst, other)];
    for (const format of reportFormats) expect(ours[format].equals(theirs[format])).toBe(true);
    expect((await report(world.donor, one.id))?.sha256).toBe((await report(world.analyst, other.id))?.sha256);
  });

  it('tells its audience what it may see, and nothing besides, in none of its files', async () => {
    const forDonors = await textsOf(world.donor, await written(world.donor));
    const forSecretariat = await textsOf(
      world.analyst,
      await written(world.analyst, { audience: 'SECRETARIAT' }),
    );
    for (const format of reportFormats) {
      expect(forDonors[format]).toContain(said);
      expect(forDonors[format]).not.toContain(secret);
      // The search would find it.
      expect(forSecretariat[format]).toContain(secret);
    }
    const content = await compose(world.donor, (await ask(world.donor)).question);
    expect(content.total.needs).toBe(2);
    expect(content.tables.flatMap(({ lines }) => lines).some(({ row }) => row === '23')).toBe(false);
    await write();
  });

  it('is for its asker alone, and as long as they are of its audience', async () => {
    const mine = await written(world.analyst, { audience: 'SECRETARIAT' });
    expect(await report(world.donor, mine.id)).toBeNull();
    await expect(reportFile(world.donor, mine.id, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const demoted = { ...world.analyst, viewer: { ...world.analyst.viewer, roles: [] } } as Context;
    expect(await report(demoted, mine.id)).toBeNull();
    expect((await reports(demoted, page)).nodes.map(({ id }) => id)).not.toContain(mine.id);
    await expect(reports(world.everyone, page)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each(languages)('says all of each template in %s', async (language) => {
    for (const input of [
      { template: 'STATE_PROFILE', filter: { participants: ['XAA', 'XAB'] } },
      { template: 'ANALYTIC' },
      { template: 'DONOR_BRIEFING', edition: 1 },
      { template: 'CYCLE_PROGRESS', cycle: '2026' },
    ] as const) {
      const { question } = await ask(world.donor, { language, ...input });
      const content = await compose(world.donor, question);
      const html = (
        await writeDocument(reportTask('html', content, hashOf(content), world.store.catalogue()))
      ).toString();
      expect(html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
      expect(html.match(/\{\w+\}|undefined|\bNaN\b/g)).toBeNull();
    }
    await write();
  });

  it('reads from right to left in Arabic', async () => {
    const one = await written(world.donor, { language: 'ar' });
    const { docx, pdf } = await bytesOf(world.donor, one);
    const xml = await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string');
    expect(xml?.match(/<w:bidi\/>/g)?.length).toBeGreaterThan(20);
    expect(xml).toContain('<w:bidiVisual/>');
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    expect(text.normalize('NFKC')).toMatch(/تقرير|ريرقت/);
  });

  it('tells the sections that were chosen, with money and capacity against demand, and no others', async () => {
    const html = async (input: Partial<AskForReportInput>) => {
      const one = await written(world.donor, input);
      return (await bytesOf(world.donor, one)).html.toString();
    };
    const some = await html({ sections: ['MONEY', 'UNSERVED'] });
    for (const heading of ['Money and capacity offered against demand', 'What nobody serves'])
      expect(some).toContain(`<h2>${heading}</h2>`);
    for (const heading of [
      'Demand by kind of help',
      'Demand and coverage by article',
      'In the words of States',
    ])
      expect(some).not.toContain(`<h2>${heading}</h2>`);
    expect(some).not.toContain(said);
    const { question } = await ask(world.donor, { sections: ['MONEY'] });
    const { money, words, levels } = await compose(world.donor, question);
    expect(money?.find(({ type }) => type === null)).toMatchObject({ needs: 2, offers: 1, withBudget: 0 });
    expect([words, levels]).toEqual([[], []]);
    expect(await html({ edition: 1, sections: ['MONEY'] })).toContain('An edition holds no answers');
    expect(await html({ template: 'DONOR_BRIEFING', instrument: null })).toContain(
      'choose one for this section',
    );
    const profile = { template: 'STATE_PROFILE', filter: { participants: ['XAA'] } } as const;
    expect(await html({ ...profile, sections: ['HELP'] })).not.toContain(said);
    expect(await html(profile)).toContain(said);
  });

  it('is shown before it is written, the same page, to whoever may have it written, and nothing of it is kept', async () => {
    const before = (await reports(world.donor, page)).totalCount;
    const input = {
      template: 'ANALYTIC',
      audience: 'DONORS',
      language: 'en',
      instrument: 'uncac-full',
    } as const;
    const content = await previewReport(world.donor, { ...input, asOf: world.donor.now });
    const { asOf } = content;
    const task = reportTask('html', content, hashOf(content), world.store.catalogue());
    expect((await reports(world.donor, page)).totalCount).toBe(before);
    const one = await written(world.donor, { asOf });
    const { html } = await bytesOf(world.donor, one);
    expect((await writeDocument(task)).equals(html)).toBe(true);
    expect(html.toString()).not.toContain(secret);
    const refused = (who: Context, more: Partial<AskForReportInput>) =>
      previewReport(who, { ...input, ...more }).then(
        () => null,
        ({ code, inputPath }) => ({ code, inputPath }),
      );
    expect(await refused(world.donor, { audience: 'SECRETARIAT' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(world.everyone, {})).toMatchObject({ code: 'UNAUTHENTICATED' });
    const many = { participants: Array.from({ length: 21 }, () => 'XAA') };
    expect(await refused(world.donor, { template: 'STATE_PROFILE', filter: many })).toEqual({
      ...{ code: 'INVALID', inputPath: ['filter', 'participants'] },
    });
  });

  it('leaves nothing where it is cancelled while it is being written', async () => {
    const files = async () => {
      const client = await MongoClient.connect(process.env.TEST_MONGODB_URI as string);
      const count = await client.db(world.database).collection('reportFiles').countDocuments();
      await client.close();
      return count;
    };
    const before = await files();
    const asked = await ask(world.donor);
    const made: ReportFormat[] = [];
    await writeReport(world.everyone, asked.id, {
      finish: async () => undefined,
      last: false,
      make: async (format) => {
        if (format === 'pdf') await remove(world.donor, asked);
        made.push(format);
        return Buffer.from(format);
      },
    });
    expect(made).toEqual(['docx', 'pdf']);
    expect(await report(world.donor, asked.id)).toBeNull();
    expect(await files()).toBe(before);
    expect(await worker().runNext()).toBe(false);
    // One that is written goes with all of it.
    const whole = await written(world.donor);
    expect(await files()).toBe(before + 3);
    await remove(world.donor, (await report(world.donor, whole.id)) as Report);
    expect(await files()).toBe(before);
  });

  it('is written by another process where the first dies while it writes', async () => {
    const clock = handClock(later);
    const asked = await ask(world.donor);
    const dead = { names: ['write-report'], holder: 'a process that dies', leaseMs };
    expect(await world.store.queue.take(dead, clock.now())).not.toBeNull();
    expect(await worker(clock.now).runNext()).toBe(false);
    clock.forward(leaseMs + 1);
    expect(await worker(clock.now, writeReportAsked).runNext()).toBe(true);
    expect(await report(world.donor, asked.id)).toMatchObject({ status: 'WRITTEN', done: 4, of: 4 });
  }, 60_000);

  it('says why it is not written where its asker lost their audience meanwhile', async () => {
    const asked = await ask(world.donor);
    const users = { ...world.store.users, byIds: async () => [{ ...world.donor.viewer, roles: [] }] };
    const store = { ...world.store, users } as unknown as Context['store'];
    await writeReport({ ...world.everyone, store }, asked.id, {
      ...{ finish: async () => undefined, last: false, make: async () => Buffer.from('x') },
    });
    expect(await report(world.donor, asked.id)).toMatchObject({ status: 'FAILED', sha256: null });
  });

  it.each<[Partial<AskForReportInput>, object]>([
    [{ template: 'STATE_PROFILE' }, { code: 'INVALID', inputPath: ['filter', 'participants'] }],
    [{ instrument: null }, { code: 'INVALID', inputPath: ['instrument'] }],
    [{ template: 'CYCLE_PROGRESS' }, { code: 'INVALID', inputPath: ['cycle'] }],
    [
      { template: 'CYCLE_PROGRESS', cycle: '26' },
      { code: 'INVALID', inputPath: ['cycle'] },
    ],
    [
      { template: 'CYCLE_PROGRESS', cycle: '2026', edition: 1 },
      { code: 'INVALID', inputPath: ['edition'] },
    ],
    [{ edition: 99 }, { code: 'NOT_FOUND', inputPath: ['edition'] }],
    [{ edition: -1 }, { code: 'NOT_FOUND', inputPath: ['edition'] }],
    [
      { edition: 1, asOf: later },
      { code: 'INVALID', inputPath: ['edition'] },
    ],
    [{ asOf: '1999-01-01T00:00:00.000Z' }, { code: 'INVALID', inputPath: ['asOf'] }],
    [{ asOf: '2999-01-01T00:00:00.000Z' }, { code: 'INVALID', inputPath: ['asOf'] }],
    [{ audience: 'SECRETARIAT' }, { code: 'FORBIDDEN', inputPath: ['audience'] }],
    [
      { audience: 'STATE', participant: 'XAA' },
      { code: 'FORBIDDEN', inputPath: ['audience'] },
    ],
    [{ audience: 'STATE' }, { code: 'INVALID', inputPath: ['participant'] }],
    [{ language: 'de' }, { code: 'INVALID' }],
    [{ sections: [] }, { code: 'INVALID', inputPath: ['sections'] }],
    [{ sections: ['KINDS', 'HELP'] }, { code: 'INVALID', inputPath: ['sections', '1'] }],
    [{ instrument: 'other' }, { code: 'INVALID', inputPath: ['instrument'] }],
    [{ filter: { articles: ['9999'] } }, { code: 'INVALID', inputPath: ['filter', 'articles', '0'] }],
  ])('is refused with what is wrong: %j', async (input, refusal) => {
    const before = (await reports(world.donor, page)).totalCount;
    const refused = await ask(world.donor, input).catch((error: Error) => error);
    expect(refused).toMatchObject(refusal);
    const { message } = refused as Error;
    for (const language of languages.slice(1)) expect(saySentence(message, language)).not.toBe(message);
    expect((await reports(world.donor, page)).totalCount).toBe(before);
    await expect(ask(world.everyone)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('tells a State all of its own, and is not given out once a State has narrowed what it says', async () => {
    const own = await textsOf(
      world.focalPoint,
      await written(world.focalPoint, {
        ...{ template: 'STATE_PROFILE', audience: 'STATE', participant: 'XAA' },
        filter: { participants: ['XAA'] },
      }),
    );
    expect(own.html).toContain(secret);
    const older = await written(world.donor);
    const ofEdition = await written(world.donor, { edition: 1, template: 'DONOR_BRIEFING' });
    await answerProvision(world.focalPoint, {
      ...{ operationId: randomUUID(), assessment: 'XAA/uncac-full/2026' as AssessmentId, provision: '15(a)' },
      ...{ expectedRevision: 1, visibility: 'SECRETARIAT' },
    });
    for (const one of [older, ofEdition])
      await expect(reportFile(world.donor, one.id, 'docx')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    const again = await textsOf(
      world.donor,
      await written(world.donor, { edition: 1, template: 'DONOR_BRIEFING' }),
    );
    // The figures of an edition stay; words are read under the label of today.
    expect(again.html).not.toContain(said);
  });
});

type Files = Readonly<Record<ReportFormat, Buffer>>;

async function readAll({ docx, pdf, html }: Files): Promise<Readonly<Record<ReportFormat, string>>> {
  const zip = await JSZip.loadAsync(docx);
  const entries = await Promise.all(Object.values(zip.files).map((entry) => entry.async('string')));
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return { docx: entries.join('\n'), pdf: text, html: html.toString() };
}

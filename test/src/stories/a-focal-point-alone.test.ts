import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeOffline, openBrowser, openProfile, settled, visit } from '../browser/visitor.ts';
import { accountOf } from '../kit/accounts.ts';
import { type Word, wordsIn } from '../kit/in-language.ts';
import { aFixture, anAnswer, anAssessment, anOffer, aParticipant } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { until } from '../kit/until.ts';
import { openWorld, type World } from '../kit/world.ts';
import { atTheChecklist, atTheSecretariat, filledIn, type Level, lineOf } from './by-keyboard.ts';

const long = Boolean(process.env.LONG_RUN);
const spanish = {
  language: 'es' as const,
  texts: {
    known: 'Los tribunales aplican el código penal.',
    before: 'Desde 2009, ',
    after: ' Hubo cuatro condenas.',
    withoutLine: 'Escrito sin conexión.',
    more: ' Y después del reinicio.',
    asked: '¿Cuántos casos hubo en 2025?',
    askedToo: '¿Qué autoridad se ocupa de ello?',
    change: ' En 2025 hubo 17 casos.',
    reply: 'La Fiscalía General, desde 2011.',
    inFile: 'Añadido en el libro de cálculo en 2026.',
    changed: ' Cambió en el nuevo ciclo.',
  },
};
const arabic = {
  language: 'ar' as const,
  texts: {
    known: 'تطبق المحاكم قانون العقوبات.',
    before: 'منذ 2009، ',
    after: ' وصدرت أربعة أحكام.',
    withoutLine: 'كتب دون اتصال.',
    more: ' ثم بعد إعادة التشغيل.',
    asked: 'كم قضية كانت في 2025؟',
    askedToo: 'ما هي السلطة المختصة؟',
    change: ' في 2025 كانت 17 قضية.',
    reply: 'النيابة العامة منذ 2011.',
    inFile: 'أضيف في المصنف في 2026.',
    changed: ' تغير في الدورة الجديدة.',
  },
};
const onPhone = (speech: typeof spanish | typeof arabic) => ({ ...speech, width: 390 });
const onDesktop = (speech: typeof spanish | typeof arabic) => ({ ...speech, width: 1440 });
/** The harder one, unless the other is asked for; a long run takes both languages on both screens. */
const turn = process.env.STORY ?? 'ar';
const turns = long
  ? [spanish, arabic].flatMap((speech) => [onPhone(speech), onDesktop(speech)])
  : [turn === 'es' ? onDesktop(spanish) : onPhone(arabic)];
/** How many of the 105 provisions are answered. */
const count = long ? 105 : 8;
/** Where pictures go, for whoever wants to look. */
const shots = process.env.SHOTS;

describe.each(turns)(
  'a focal point who is alone, in $language on a screen $width wide',
  ({ language, width, texts }) => {
    const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-alone-'));
    const cycle = String(new Date().getUTCFullYear());
    const next = String(Number(cycle) + 1);
    const looks = { language, width, height: width < 500 ? 844 : 900 };
    let world: World;
    let browser: Browser;
    let t: Word;
    let context: BrowserContext;
    let focal: ReturnType<typeof atTheChecklist>;
    let colleague: ReturnType<typeof atTheChecklist>;
    let analyst: ReturnType<typeof atTheSecretariat>;
    let program: Program;
    let assessment = '';
    let references: readonly string[] = [];

    beforeAll(async () => {
      world = await openWorld({
        world: aFixture({
          participants: [
            aParticipant({ languages: [language] }),
            aParticipant({ code: 'XAB', name: 'Borealia' }),
          ],
          assessments: [anAssessment({ participant: 'XAB', answers: [anAnswer()] })],
          offers: [anOffer()],
        }),
      });
      t = await wordsIn(language);
      browser = await openBrowser();
      program = await world.as('FOCAL_POINT', 'XAA');
      await sitsDown();
    });
    afterAll(async () => {
      await context?.close();
      await browser?.close();
      await world?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function sitsDown(): Promise<void> {
      context = await openProfile(folder, world, looks);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      focal = atTheChecklist(page, t);
    }

    it('signs in and opens the checklist of this year', async () => {
      await focal.signsIn(accountOf(world.accounts, 'FOCAL_POINT', 'XAA').name);
      await focal.goesTo('/checklist');
      await focal.begins(t('assessment.open-assessment', 'open'));
      assessment = new URL(focal.page.url()).pathname.split('/')[2] ?? '';
      references = await provisions();
      expect(references.length).toBe(105);
      expect(await focal.page.getByText(t('ui.new-version', 'title')).count(), 'it is as new as can be').toBe(
        0,
      );
      await picture('1-begins');
    });

    it('answers two provisions, and is at the first question of the third', async () => {
      await focal.answers('IN_PART');
      await focal.saysInPractice(texts.known);
      await focal.saved();
      await focal.goesOn();
      await focal.answers('YES');
      await focal.goesOn();
      await picture('2-third');
      expect(await focal.page.locator('h1').innerText()).toContain(references[2]);
      await onDevice();
    });

    it('the line is cut: what is answered waits, and goes out by itself when it is back', async () => {
      await lineOf(context).cut();
      await focal.answers('NO');
      await focal.asksFor(await helpNamed('LEGAL_ADVICE'));
      await focal.waitsHere();
      await focal.hasNoLine();
      await picture('3-cut');
      await focal.goesOn();
      await focal.answers('NO');
      await focal.wantsNoHelp();
      await lineOf(context).mend();
      await focal.isOnline();
      await stored(references[2], ({ compliance }) => compliance === 'NO');
      await stored(references[3], ({ noneRequired }) => noneRequired);
    });

    it('a colleague writes in the same text while the line is cut again: both are there', async () => {
      await focal.goesBack(3);
      const page = await visit(browser, world, await world.as('CONTRIBUTOR', 'XAA'), { language });
      colleague = atTheChecklist(page, t);
      await colleague.opens(at(0));
      await colleague.saysInPractice('');
      await focal.sees(bare(t('assessment.here-note', 'writing', { count: 1, names: '' })));
      await picture('4-colleague');
      await lineOf(context).cut();
      await focal.putsInFront(texts.before);
      await focal.waitsHere();
      await colleague.saysInPractice(texts.after);
      await colleague.saved();
      await lineOf(context).mend();
      const joined = texts.before + texts.known + texts.after;
      await stored(references[0], ({ practice }) => practice === joined);
      await until(
        'both to see it',
        async () => (await focal.reads()) === joined && (await colleague.reads()) === joined,
      );
      expect(await focal.page.getByRole('alert').count(), 'nobody is asked').toBe(0);
      await page.context().close();
    });

    it('the browser is restarted while the line is cut a third time: no word is lost', async () => {
      await focal.goesOn(4);
      await onDevice();
      await lineOf(context).cut();
      await focal.answers('IN_PART');
      await focal.saysInPractice(texts.withoutLine);
      await focal.waitsHere();
      await closeOffline(context);
      await sitsDown();
      await lineOf(context).cut();
      await focal.opens(at(4));
      await until('the words to be back', async () => (await focal.reads()) === texts.withoutLine);
      await focal.saysInPractice(texts.more);
      await focal.waitsHere();
      await picture('5-restarted');
      await lineOf(context).mend();
      await stored(
        references[4],
        ({ compliance, practice }) => compliance === 'IN_PART' && practice === texts.withoutLine + texts.more,
      );
    });

    it('goes on to the last of them, with four keys or so for each', async () => {
      const before = focal.steps();
      for (let one = 5; one < count; one += 1) {
        await focal.goesOn();
        const level = (['YES', 'IN_PART', 'NO'] as const)[one % 3] as Level;
        await focal.answers(level);
        if (level === 'NO') await focal.wantsNoHelp();
      }
      await focal.saved();
      expect((focal.steps() - before) / (count - 5)).toBeLessThan(14);
      await until('all to be stored', async () => (await answered()) === count, 30_000);
    }, 300_000);

    it('submits; where the line is gone at that very moment, it is said, and a second press is enough', async () => {
      const submission = await focal.submits();
      await picture('6-submit');
      await lineOf(context).cut();
      await submission.presses();
      await focal.finds('alert', undefined, submission.dialog);
      await picture('7-submit-cut');
      await lineOf(context).mend();
      await submission.presses();
      await focal.isSubmitted();
      await picture('8-submitted');
    });

    it('gets it back with two comments', async () => {
      const page = await visit(browser, world, await world.as('ANALYST'), { language });
      analyst = atTheSecretariat(page, t);
      await analyst.reviews('Alborea', cycle);
      await analyst.comments(references[0] ?? '', texts.asked);
      await analyst.comments(references[2] ?? '', texts.askedToo);
      await analyst.returns();
      await focal.goesTo(`/checklist/${assessment}`);
      await focal.sees(texts.asked);
      await focal.sees(texts.askedToo);
      await picture('9-returned');
    });

    it('answers one by a change and one by a reply, and submits again', async () => {
      await focal.goesToComment(references[0] ?? '');
      await focal.saysInPractice(texts.change);
      await focal.saved();
      await focal.sees(t('receipt.comment-card', 'CHANGE'));
      await focal.goesToComment(references[2] ?? '');
      await focal.replies(texts.reply);
      await picture('10-replied');
      const submission = await focal.submits();
      await submission.presses();
      await focal.isSubmitted();
    });

    it('is read by the secretariat in what changed alone', async () => {
      await analyst.reviews('Alborea', cycle);
      await analyst.finds('button', new RegExp(`^${t('receipt.since-note', 'tab')} 2$`));
      const said = await analyst.page.locator('main').innerText();
      expect(said).toContain(texts.change.trim());
      expect(said).toContain(texts.reply);
      expect(said).not.toContain(texts.withoutLine);
    });

    it('is printed as it was submitted', async () => {
      await focal.goesTo(`/checklist/${assessment}?view=whole`);
      await focal.page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await focal.presses(t('assessment.whole-screen', 'print'));
      await focal.page.locator('body[data-printed]').waitFor();
      const pdf = await focal.page.pdf({ preferCSSPageSize: true });
      if (shots) writeFileSync(`${shots}/${language}-${width}-print.pdf`, pdf);
      const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
        mergePages: true,
      });
      expect(totalPages).toBeGreaterThan(3);
      const words = text.normalize('NFKC').replace(/\s+/g, ' ');
      for (const reference of [references[0], references[4], references.at(-1)])
        expect(words).toContain(reference);
      if (language === 'es') {
        expect(words).toContain(texts.change.trim());
        expect(words).toContain(texts.withoutLine + texts.more);
      } else expect(words).toMatch(/2009[\s\S]*17/);
      expect(words).not.toContain(t('assessment.checklist-foot', 'check'));
    });

    it('goes out as a workbook, is filled in with another program, and comes in again', async () => {
      await focal.goesTo(`/checklist/${assessment}`);
      await focal.presses(t('assessment.take-up', 'takeUp'));
      await focal.finds('button', t('assessment.checklist-foot', 'check'));
      await focal.page
        .getByRole('button', { name: t('assessment.take-up', 'takeUp') })
        .waitFor({ state: 'detached' });
      await focal.goesTo(`/checklist/${assessment}?view=file`);
      const exported = await focal.exports();
      const filled = await filledIn(exported, folder, {
        [`${references[1]}|practice`]: texts.inFile,
        [`${references[6]}|compliance`]: t('assessment', 'NO'),
      });
      await focal.imports(filled);
      await focal.sees(texts.inFile);
      await picture('11-import');
      await focal.presses(t('assessment.import-preview', 'take', { count: 2 }));
      await focal.sees(t('assessment.imported-result', 'taken', { count: 2 }));
      await stored(references[1], ({ practice }) => practice === texts.inFile);
      await stored(references[6], ({ compliance }) => compliance === 'NO');
      await focal.goesTo(`/checklist/${assessment}`);
      const submission = await focal.submits();
      await submission.presses();
      await focal.isSubmitted();
      await analyst.reviews('Alborea', cycle);
      await analyst.accepts(3);
    });

    it('begins the next cycle, confirms what did not change, and changes the rest', async () => {
      const page = await visit(browser, world, await world.as('ADMINISTRATOR'), { language });
      await atTheSecretariat(page, t).opensCycle(next, new Date(Date.UTC(Number(next), 5, 30)));
      await focal.goesTo('/to-do');
      await focal.goesTo('/checklist');
      await picture('12-next-cycle');
      await focal.begins(t('cycle.open-cycles', 'begin'));
      assessment = new URL(focal.page.url()).pathname.split('/')[2] ?? '';
      expect(new URL(focal.page.url()).pathname).toBe(at(0));
      await focal.saysInPractice(texts.changed);
      await focal.saved();
      await focal.finds('complementary', t('cycle.since-last', 'since', { cycle }));
      await focal.presses(t('cycle.bar', 'confirm'));
      const dialog = await focal.finds('dialog', t('cycle.confirm', 'title'));
      await picture('13-confirm');
      await focal.presses(new RegExp(`^${t('cycle.confirm', 'confirmAll', { count: count - 1 })}$`), dialog);
      await focal.sees(t('cycle.confirmed', 'done'), dialog);
      await picture('14-confirmed');
      await focal.page.keyboard.press('Escape');
      await until('all to be answered', async () => (await answered()) === count);
    });

    const at = (index: number) => `/checklist/${assessment}/${encodeURIComponent(references[index] ?? '')}`;
    const picture = async (name: string) => {
      if (!shots) return;
      mkdirSync(shots, { recursive: true });
      await settled(focal.page);
      await focal.page.screenshot({ path: `${shots}/${language}-${width}-${name}.png` });
    };

    interface Answer {
      readonly compliance: string | null;
      readonly practice: string | null;
      readonly noneRequired: boolean;
    }
    async function stored(reference: string | undefined, is: (answer: Answer) => boolean): Promise<void> {
      let last: unknown;
      await until(
        `${reference} to be stored`,
        async () => {
          const { data } = await program.send(
            'query ($of: ID!, $at: String!) { answer(assessment: $of, provision: $at) { compliance practice noneRequired } }',
            { of: assessment, at: reference },
          );
          last = data?.answer;
          return Boolean(last) && is(last as Answer);
        },
        45_000,
      ).catch((error) => {
        throw new Error(`${error} ${JSON.stringify(last)}`);
      });
    }
    async function ofAssessment<T>(fields: string): Promise<T> {
      const { data } = await program.send(`query ($id: ID!) { assessment(id: $id) { ${fields} } }`, {
        id: assessment,
      });
      return (data as { readonly assessment: T }).assessment;
    }
    const answered = async () =>
      (await ofAssessment<{ readonly answeredCount: number }>('answeredCount')).answeredCount;
    const provisions = async () =>
      (
        await ofAssessment<{
          readonly instrument: { readonly provisions: readonly { readonly reference: string }[] };
        }>('instrument { provisions { reference } }')
      ).instrument.provisions.map(({ reference }) => reference);
    async function helpNamed(code: string): Promise<string> {
      const { data } = await program.send(
        'query ($id: ID!) { assessment(id: $id) { instrument { assistanceTypes { code label } } } }',
        { id: assessment },
        { 'accept-language': language },
      );
      const found = data as {
        assessment: { instrument: { assistanceTypes: readonly { code: string; label: string }[] } };
      };
      return found.assessment.instrument.assistanceTypes.find((one) => one.code === code)?.label ?? '';
    }
    /** The worker has the page, and all answers are on the device. */
    async function onDevice(): Promise<void> {
      await focal.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await until('all answers to be on the device', async () => (await kept(focal.page)) > 100, 30_000);
    }
  },
);

/** Without the signs that keep a name's direction. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '').trim();

const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('needs-matrix');
        asked.onsuccess = () => {
          const all = asked.result.transaction('records').objectStore('records').getAllKeys();
          all.onsuccess = () => {
            asked.result.close();
            resolve(all.result.filter((key) => (key as string[])[1]?.startsWith('answer ReadAnswer')).length);
          };
        };
      }),
  );

import { createHash, randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormalRequest } from '../src/domain/assistance/formal-request/formal-request.ts';
import { waits } from '../src/domain/assistance/formal-request/steps.ts';
import { plusDays } from '../src/domain/base/calendar.ts';
import type { NeedId, ProviderId } from '../src/domain/base/ids.ts';
import { requestFormats } from '../src/http/files/formal-request/request-file.ts';
import { advanceRequest } from '../src/services/assistance/formal-request/advance.ts';
import { readAnswerFile, sendAnswerFile } from '../src/services/assistance/formal-request/answer-file.ts';
import { askAgain } from '../src/services/assistance/formal-request/ask-again.ts';
import { needsToAskFor } from '../src/services/assistance/formal-request/needs-to-ask-for.ts';
import {
  formalRequest,
  formalRequests,
  requestsThatWait,
  requestToRead,
} from '../src/services/assistance/formal-request/read.ts';
import { remindToAskAgain } from '../src/services/assistance/formal-request/remind.ts';
import { sidesOf } from '../src/services/assistance/formal-request/sides.ts';
import { reviseRequest, writeRequest } from '../src/services/assistance/formal-request/write.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import { pageRequest } from '../src/services/base/page.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  reportGaps,
} from './assistance-world.ts';

const page = { first: 50, after: null, language: 'en' as const };
/** What somebody who opens the document reads. */
const wordsOf = async (docx: Buffer): Promise<string> => {
  const body = await (await JSZip.loadAsync(docx)).file('word/document.xml')?.async('string');
  return (body ?? '').replace(/<\/w:p>/g, ' ').replace(/<[^>]+>/g, '');
};
const pagesOf = async (pdf: Buffer): Promise<string[]> => {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text;
};

describe('a formal request', () => {
  let world: AssistanceWorld;
  let open: NeedId;
  let hidden: NeedId;
  let others: NeedId;
  const write = (input: object = {}, who: Context = world.focalPoint): Promise<FormalRequest> =>
    writeRequest(who, {
      operationId: randomUUID(),
      participant: 'XAA',
      receiver: world.fund,
      title: 'Help with article 15',
      words: 'Dear colleagues,\nwe ask for help.',
      language: 'fr',
      needs: [{ need: open }],
      ...input,
    });
  const take = (
    { id, revision }: FormalRequest,
    step: 'SEND' | 'WITHDRAW' | 'ACKNOWLEDGE' | 'ANSWER' | 'FULFIL' | 'NOT_FULFIL',
    who: Context = world.focalPoint,
    more: object = {},
  ) =>
    advanceRequest(who, {
      operationId: randomUUID(),
      request: id,
      step,
      expectedRevision: revision,
      ...more,
    });
  const later = (who: Context, days: number): Context => ({ ...who, now: plusDays(who.now, days) });

  beforeAll(async () => {
    world = await openAssistanceWorld();
    [open, hidden] = (await reportGaps(world, 'XAA', [
      { provision: '15(a)' },
      { provision: '16(1)', types: ['CAPACITY_BUILDING'], visibility: 'SECRETARIAT' },
    ])) as [NeedId, NeedId];
    [others] = (await reportGaps(world, 'XAB', [{ provision: '15(a)' }])) as [NeedId];
    await agreeOn(world, open, await anOffer(world.donor, world.fund));
  }, 60_000);
  afterAll(() => world?.close());

  it('carries the chosen needs with the help agreed for them, frozen as it was sent', async () => {
    const draft = await write();
    const sent = await take(draft, 'SEND');
    expect(sent).toMatchObject({ status: 'SENT', sent: { dueOn: '2027-02-19' } });
    const { content } = await requestToRead(world.donor, sent.id);
    expect(content.needs).toMatchObject([
      { need: open, help: [{ kind: 'ACTIVITY', offer: { title: 'Advice on criminal law' } }] },
    ]);
    const json = await requestFormats.json?.write(content, 'en', true);
    expect(
      createHash('sha256')
        .update(json ?? '')
        .digest('hex'),
    ).toBe(sent.sent?.sha256);
    for (const format of ['docx', 'pdf'] as const) {
      const [one, again] = [
        await requestFormats[format]?.write(content, 'ar', true),
        await requestFormats[format]?.write(content, 'ar', true),
      ];
      expect(one?.length).toBeGreaterThan(5_000);
      expect(one?.equals(again as Buffer)).toBe(true);
    }
    // Either document tells a reader what help the need has received, and from whom.
    const [docx, pdf] = await Promise.all(
      (['docx', 'pdf'] as const).map((format) => requestFormats[format]?.write(content, 'en', true)),
    );
    for (const text of [await wordsOf(docx as Buffer), (await pagesOf(pdf as Buffer)).join(' ')])
      for (const said of ['Advice on criminal law', 'Drafting Fund', 'Legal advice'])
        expect(text.replace(/\s+/g, ' ')).toContain(said);
    await expect(take(sent, 'SEND')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
  });

  it('is there for its State and its receiver alone, a draft for its State', async () => {
    const draft = await write();
    expect(await formalRequest(world.donor, draft.id)).toBeNull();
    const { id } = await take(draft, 'SEND');
    expect((await formalRequest(world.donor, id))?.id).toBe(id);
    for (const who of [world.otherDonor, world.analyst, world.everyone]) {
      expect(await formalRequest(who, id)).toBeNull();
      expect((await formalRequests(who, null, page)).nodes).toEqual([]);
      await expect(requestToRead(who, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const toSecretariat = await take(await write({ receiver: null }), 'SEND');
    expect((await formalRequest(world.analyst, toSecretariat.id))?.id).toBe(toSecretariat.id);
    expect(await formalRequest(world.donor, toSecretariat.id)).toBeNull();
  });

  it('hands over what its receiver may not see only where the State says so', async () => {
    const draft = await write({ needs: [{ need: hidden }] });
    await expect(take(draft, 'SEND')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      inputPath: ['needs', '0', 'handOver'],
    });
    const sent = await take(await write({ needs: [{ need: hidden, handOver: true }] }), 'SEND');
    const { content } = await requestToRead(world.donor, sent.id);
    expect(content.needs).toMatchObject([{ need: hidden, handedOver: true }]);
  });

  it('shows whoever may write it the open needs of their State, with the help for each', async () => {
    const asked = (who: Context, receiver = world.fund as ProviderId | null) =>
      needsToAskFor(who, { participant: 'XAA', receiver }, page);
    const { nodes, totalCount } = await asked(world.focalPoint);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.find(({ need }) => need === open)).toMatchObject({
      handedOver: false,
      help: [{ kind: 'ACTIVITY', offer: { title: 'Advice on criminal law' } }],
    });
    expect(nodes.find(({ need }) => need === hidden)).toMatchObject({ handedOver: true, help: [] });
    const toSecretariat = (await asked(world.focalPoint, null)).nodes;
    expect(toSecretariat.find(({ need }) => need === hidden)?.handedOver).toBe(false);
    for (const who of [world.donor, world.analyst, world.everyone])
      expect((await asked(who)).nodes).toEqual([]);
    await expect(asked(world.focalPoint, 'nobody' as ProviderId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      inputPath: ['receiver'],
    });
  });

  it('goes its way by the steps of each side, with the words and the file of the answer', async () => {
    const sent = await take(await write(), 'SEND');
    await expect(take(sent, 'ACKNOWLEDGE')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(take(sent, 'FULFIL')).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    const seen = await take(sent, 'ACKNOWLEDGE', world.donor);
    await expect(take(seen, 'ANSWER', world.donor)).rejects.toMatchObject({ code: 'INCOMPLETE' });
    const bytes = Buffer.from('%PDF-1.7 answer');
    const about = await sendAnswerFile(
      world.donor,
      seen.id,
      { name: 'answer.pdf', bytes },
      async () => undefined,
    );
    await expect(readAnswerFile(world.focalPoint, seen.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const another = (who: Context) =>
      sendAnswerFile(who, seen.id, { name: 'other.pdf', bytes }, async () => undefined);
    await expect(another(world.focalPoint)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(another(world.otherDonor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const words = 'We can send an expert in March.';
    const answered = await take(seen, 'ANSWER', world.donor, { words, file: about.sha256 });
    expect(answered.steps.at(-1)).toMatchObject({ to: 'ANSWERED', side: 'RECEIVER', words });
    expect((await readAnswerFile(world.focalPoint, seen.id)).bytes.equals(bytes)).toBe(true);
    await expect(another(world.donor)).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    expect((await take(answered, 'FULFIL')).status).toBe('FULFILLED');
  });

  it('does not go out with a need that is narrowed while it is being sent', async () => {
    const [need] = (await reportGaps(world, 'XAA', [{ provision: '23(1)' }], '2027')) as [NeedId];
    const draft = await write({ needs: [{ need }] });
    let narrowed = 0;
    const narrow = async () => {
      if (narrowed++ > 0) return;
      await reportGaps(world, 'XAA', [{ provision: '23(1)', visibility: 'SECRETARIAT' }], '2028');
    };
    const { store } = world.focalPoint;
    const meanwhile: Context = {
      ...world.focalPoint,
      store: {
        ...store,
        atomically: (work, at) =>
          store.atomically(
            (writes) =>
              // Reads and writes are made when they are asked for: a copy would have none of them.
              work(
                Object.create(writes, {
                  freezeRequest: {
                    value: async (...frozen: Parameters<typeof writes.freezeRequest>) => {
                      await writes.freezeRequest(...frozen);
                      await narrow();
                    },
                  },
                }),
              ),
            at,
          ),
      },
    };
    await expect(take(draft, 'SEND', meanwhile)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      inputPath: ['needs', '0', 'handOver'],
    });
    expect(narrowed).toBeGreaterThan(0);
    expect(await formalRequest(world.donor, draft.id)).toBeNull();
  });

  it('says on each page of its PDF which one it is, and of how many', async () => {
    const words = Array.from({ length: 90 }, (_, line) => `Paragraph ${line} of a long letter.`).join('\n');
    const draft = await write({ words });
    const { content } = await requestToRead(world.focalPoint, draft.id);
    for (const language of ['en', 'ar'] as const) {
      const pages = await pagesOf((await requestFormats.pdf?.write(content, language, false)) as Buffer);
      expect(pages.length).toBeGreaterThan(2);
      for (const [at, text] of pages.entries())
        expect(text.replace(/\s/g, '')).toContain(`${at + 1}/${pages.length}`);
    }
  });

  it('is asked again once its term is over, by a draft that names the first; its State is reminded', async () => {
    const sent = await take(await write({ termDays: 7 }), 'SEND');
    const again = (who: Context) =>
      askAgain(who, { operationId: randomUUID(), request: sent.id, expectedRevision: sent.revision });
    await expect(again(world.focalPoint)).rejects.toMatchObject({ code: 'OUT_OF_TURN' });
    const due = plusDays(world.focalPoint.now, 8);
    const people = [{ ...world.focalPoint.viewer, passwordHash: null, passwordRevision: 0 }] as never;
    const reminders = await remindToAskAgain(world.focalPoint, { since: plusDays(due, -1), due }, people);
    expect(reminders).toMatchObject([{ notice: { code: 'formal-request-overdue' } }]);
    const draft = await again(later(world.focalPoint, 9));
    expect(draft).toMatchObject({ status: 'DRAFT', follows: sent.id, title: sent.title });
    const { content } = await requestToRead(world.focalPoint, draft.id);
    expect(content.follows?.title).toBe(sent.title);
    const standing = async () =>
      (await world.store.formalRequests.byIds(audience(world.focalPoint), [sent.id]))[0] as FormalRequest;
    expect((await standing()).followedBy).toBe(draft.id);
    // A draft that is thrown away has asked for nothing; what was sent and withdrawn did.
    await take(draft, 'WITHDRAW', later(world.focalPoint, 9));
    const { followedBy, revision } = await standing();
    expect(followedBy).toBeNull();
    const once = await askAgain(later(world.focalPoint, 9), {
      ...{ operationId: randomUUID(), request: sent.id, expectedRevision: revision },
    });
    await take(await take(once, 'SEND', later(world.focalPoint, 9)), 'WITHDRAW', later(world.focalPoint, 9));
    expect((await standing()).followedBy).toBe(once.id);
  });

  it('is listed page by page, and waits for whoever has the next step', async () => {
    const listed: FormalRequest[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, endCursor, hasNextPage, totalCount } = await formalRequests(world.focalPoint, null, {
        ...page,
        first: 2,
        after: pageRequest(world.focalPoint, { after }).after,
      });
      listed.push(...nodes);
      expect(totalCount).toBeGreaterThanOrEqual(listed.length);
      if (!hasNextPage) break;
      after = endCursor;
    }
    const all = await formalRequests(world.focalPoint, null, { ...page, first: 100 });
    expect(listed).toEqual(all.nodes);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(all.totalCount);
    for (const who of [world.focalPoint, world.donor, world.analyst, world.everyone])
      for (const days of [0, 7, 8, 9, 90, 91]) {
        const then = later(who, days);
        const seen = (await formalRequests(then, null, { ...page, first: 100 })).nodes;
        const expected = seen.filter((one) => waits(one, sidesOf(then.viewer, one), then.now));
        const waiting = await formalRequests(then, { waiting: true }, { ...page, first: 100 });
        expect(waiting.nodes).toEqual(expected);
        expect(await requestsThatWait(then)).toBe(expected.length);
      }
  });

  it.each([
    ['without a need', () => write({ needs: [] }), 'INVALID', ['needs']],
    [
      'with another State’s need',
      () => write({ needs: [{ need: others }] }),
      'NOT_FOUND',
      ['needs', '0', 'need'],
    ],
    ['to nobody', () => write({ receiver: 'nobody' }), 'NOT_FOUND', ['receiver']],
    ['by a donor', () => write({}, world.donor), 'FORBIDDEN', ['participant']],
    [
      'with a need twice',
      () => write({ needs: [{ need: open }, { need: open }] }),
      'INVALID',
      ['needs', '1', 'need'],
    ],
  ] as const)('is refused %s', async (_what, request, code, inputPath) => {
    await expect(request()).rejects.toMatchObject({ code, inputPath });
  });

  it('is written again by the revision that was read', async () => {
    const draft = await write();
    const input = {
      ...{ operationId: randomUUID(), request: draft.id, expectedRevision: draft.revision + 1 },
      ...{ title: 'Another', words: 'x', language: 'en', needs: [{ need: open }] },
    };
    await expect(reviseRequest(world.focalPoint, input)).rejects.toMatchObject({ code: 'CONFLICT' });
    const after = await reviseRequest(world.focalPoint, { ...input, expectedRevision: draft.revision });
    expect(after).toMatchObject({ title: 'Another', receiver: null, revision: 2 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Visitor, type World } from './open-world.ts';

describe('the matrix in a frame of another site', () => {
  let world: World;
  let focal: Visitor;
  let assessment: string;
  const read = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${world.url}/embed/matrix${query}`, { headers });
  const text = async (query = '', headers: Record<string, string> = {}) =>
    (await read(query, headers)).text();

  beforeAll(async () => {
    world = await openWorld();
    focal = await world.person('focal');
    const input = { participant: 'XAA', instrument: 'uncac-full', cycle: '2079' };
    assessment = (await focal.act('openAssessment', input, '... on Assessment { id }')).id;
    const gaps = [
      ['15(a)', 'PUBLIC'],
      ['16(1)', 'DONORS'],
    ] as const;
    for (const [provision, visibility] of gaps)
      await focal.act(
        'answerProvision',
        {
          ...{ assessment, provision, expectedRevision: 0, compliance: 'NO', visibility },
          assistanceWanted: [{ type: 'LEGAL_ADVICE', subject: 'What help' }],
        },
        '... on Answer { revision }',
      );
    await focal.act(
      'submitAssessment',
      { assessment, expectedRevision: 2, declaration: true },
      '... on Assessment { id }',
    );
  });
  afterAll(() => world?.close());

  it('may be framed by anybody, runs nothing and is fetched by nobody’s right', async () => {
    const { status, headers } = await read();
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect([headers.get('x-frame-options'), headers.get('set-cookie')]).toEqual([null, null]);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(await text()).not.toContain('<script');
  });

  it('is the only address that may be', async () => {
    for (const path of ['/', '/matrix', '/embed', '/embed/', '/embed/matrix/', '/embed/needs', '/graphql']) {
      const { headers } = await fetch(`${world.url}${path}`);
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy') ?? "frame-ancestors 'none'", path).toContain(
        "frame-ancestors 'none'",
      );
    }
  });

  it('has what everybody may see, whoever is signed in', async () => {
    const everybodys = await text('?rows=provision');
    expect(everybodys).toMatch(/15\(a\)/);
    expect(everybodys).not.toMatch(/16\(1\)/);
    expect(await text('?rows=provision', { cookie: focal.cookie() })).toBe(everybodys);
  });

  it('reads the address as the explorer writes it, and says what it does not know', async () => {
    expect(await text('?rows=participant&columns=category')).toContain('State XAA');
    expect(await text('?rows=provision&articles=16')).not.toMatch(/15\(a\)/);
    const unknown = await read('?articles=999');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(unknown.headers.get('content-security-policy')).toContain('frame-ancestors *');
  });

  it('is in the language that is asked for, and leads to the explorer with the same question', async () => {
    const arabic = await text('?rows=provision&language=ar');
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(await text('?rows=provision', { 'accept-language': 'es' })).toContain('Necesidades:');
    const link = /<footer><a href="([^"]+)" target="_blank" rel="noopener">/.exec(arabic)?.[1];
    expect(link).toBe(`${world.url}/matrix?rows=provision`);
  });

  it('is worked out once for all who ask, and once more after a change that everybody may see', async () => {
    const computed = async () => {
      const told = await (await fetch(`${world.url}/metrics`)).text();
      return Number(/^figures_answers_total\{from="computed"\} (\d+)$/m.exec(told)?.[1] ?? 0);
    };
    const question = '?rows=provision&columns=category';
    const before = await computed();
    const first = await text(question);
    expect([await text(question), await computed()]).toEqual([first, before + 1]);
    const answer = '... on Answer { visibility }';
    const widened = { assessment, provision: '16(1)', expectedRevision: 1, visibility: 'PUBLIC' };
    expect(await focal.act('answerProvision', widened, answer)).toMatchObject({ visibility: 'PUBLIC' });
    const after = await text(question);
    expect(after).toMatch(/16\(1\)/);
    expect([await text(question), await computed()]).toEqual([after, before + 2]);
  });

  it('follows what a State shows to fewer', async () => {
    const answer = '... on Answer { visibility }';
    const narrowed = { assessment, provision: '15(a)', expectedRevision: 1, visibility: 'SECRETARIAT' };
    expect(await focal.act('answerProvision', narrowed, answer)).toMatchObject({ visibility: 'SECRETARIAT' });
    expect(await text('?rows=provision')).not.toMatch(/15\(a\)/);
  });
});

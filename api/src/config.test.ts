import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotStart, readConfig } from './config.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'needs-matrix-config-'));
  writeFileSync(join(folder, 'a-file'), '');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the environment', () => {
  it.each([
    ['PORT', 'web'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['HOST', 'a b'],
    ['MONGODB_URI', 'http://127.0.0.1/'],
    ['APP_ORIGIN', 'needs.example.org'],
    ['APP_ORIGIN', 'https://needs.example.org/matrix'],
    ['APP_ORIGIN', 'https://somebody@needs.example.org'],
    ['NODE_ENV', 'staging'],
    ['DEMO', 'perhaps'],
    ['WORLD', 'moon'],
    ['LOG_LEVEL', 'loud'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'a@example.org, b@example.org'],
    ['MAIL_FROM', 'a@example.org\nRCPT TO:<b@example.org>'],
    ['TRUST_PROXY', 'proxy.example.org'],
    ['TRUST_PROXY', '10.0.0.0/40'],
    ['TRUST_PROXY', '10.0.0.1, '],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['METRICS_TOKEN', 'short'],
  ])('%s is refused as %s, by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(CannotStart);
    expect(() => readConfig({ [name]: value })).toThrow(
      new RegExp(`^The environment variable ${name} is .*: it must be .+\\.$`),
    );
  });

  it.each(['DATA_DIR', 'KEYS_DIR'])('%s is not a file, and nothing below one', (name) => {
    for (const path of ['a-file', 'a-file/below'])
      expect(() => readConfig({ [name]: join(folder, path) })).toThrow(name);
    expect(() => readConfig({ [name]: join(folder, 'yet', 'to', 'be', 'made') })).not.toThrow();
  });

  it('repeats no password', () => {
    for (const name of ['MONGODB_URI', 'SMTP_URL', 'METRICS_TOKEN'])
      expect(() => readConfig({ [name]: 'imap://me:secret@example.org' })).toThrow(/is wrong/);
  });

  it('needs an address that mails come from, and one for their links, with a mail server', () => {
    const all = { SMTP_URL: 'smtp://mail', MAIL_FROM: 'us@example.org', APP_ORIGIN: 'https://example.org' };
    expect(readConfig(all).smtp).toEqual({ url: 'smtp://mail', from: 'us@example.org' });
    for (const missing of ['MAIL_FROM', 'APP_ORIGIN'])
      expect(() => readConfig({ ...all, [missing]: '' })).toThrow(`${missing} is needed`);
  });

  it('trusts no proxy unless it is told which', () => {
    expect(readConfig({}).trustProxy).toEqual([]);
    expect(readConfig({ TRUST_PROXY: 'loopback, 10.0.0.0/24' }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/24',
    ]);
  });

  it('takes what is set to nothing for not set', () => {
    expect(readConfig({ PORT: '', DEMO: ' ' })).toMatchObject({ port: 4000, demo: true });
  });

  it.each([
    [{}, true],
    [{ APP_ORIGIN: 'http://localhost:4000' }, true],
    [{ MONGODB_URI: 'mongodb://db/x' }, false],
    [{ MONGODB_URI: 'mongodb://db/x', DEMO: '1' }, true],
    [{ APP_ORIGIN: 'https://needs.example.org' }, false],
    [{ NODE_ENV: 'production' }, false],
    [
      {
        SMTP_URL: 'smtp://mail.example.org',
        MAIL_FROM: 'us@example.org',
        APP_ORIGIN: 'http://127.0.0.1:4000',
      },
      false,
    ],
    [{ DEMO: 'off' }, false],
  ])('of %j has demonstration accounts: %s', (environment, demo) => {
    expect(readConfig(environment).demo).toBe(demo);
  });
});

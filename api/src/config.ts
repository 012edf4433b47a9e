import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { isOneAddress } from './domain/base/mail.ts';

/** What the environment says, parsed once; nobody else reads it. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** null: found or started here. */
  readonly mongodbUri: string | null;
  readonly mongodBinary: string | null;
  /** Where people reach this instance, without a slash at the end; null: wherever the request came to. */
  readonly appOrigin: string | null;
  readonly production: boolean;
  /** `npm run dev`. */
  readonly development: boolean;
  readonly dataDir: string;
  readonly keysDir: string;
  /** Where a mongod that was fetched is kept for the next time. */
  readonly cacheDir: string;
  /** The PATH, where a mongod may be. */
  readonly searchPath: string;
  /** Demonstration accounts exist only while this is on. */
  readonly demo: boolean;
  /** What the first start loads into an empty database. */
  readonly world: World;
  readonly logLevel: (typeof logLevels)[number];
  /** Null: mails stay in the outbox, where the administrator reads them. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Proxies whose X-Forwarded-For is believed: addresses, subnets, or `loopback`, `linklocal`, `uniquelocal`. */
  readonly trustProxy: readonly string[];
  /** Places of open subscriptions: all together, of one address where nobody signed in, of one person. */
  readonly live: { readonly places: number; readonly perAddress: number; readonly perPerson: number };
  /** Whoever sends it as Bearer may read /metrics from anywhere; null: this machine alone. */
  readonly metricsToken: string | null;
  /** Days without a connection after which a browser forgets the key of what it keeps. */
  readonly deviceCopyDays: number;
  /** Days without a word of its State after which a need says that it was not confirmed. */
  readonly needConfirmDays: number;
  /** Who says nothing for so long counts as gone from a checklist. */
  readonly presenceSeconds: number;
  /** What all evidence files of one State may take. */
  readonly evidenceRoomBytes: number;
}

export const worlds = ['demo', 'wg-2007', 'full-size', 'none'] as const;
export type World = (typeof worlds)[number];
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What keeps the product from starting: one sentence that says what to do, and exit status 1. */
export class CannotStart extends Error {}

export function readConfig(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Config {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const value = secret.has(name) ? 'wrong' : JSON.stringify(set[name]);
    throw new CannotStart(`The environment variable ${name} is ${value}: it must be ${issue?.message}.`);
  }
  const given = parsed.data;
  const dataDir = resolve(cwd, given.DATA_DIR);
  return {
    port: given.PORT,
    host: given.HOST,
    mongodbUri: given.MONGODB_URI ?? null,
    mongodBinary: given.MONGOD_BINARY ?? null,
    appOrigin: given.APP_ORIGIN ?? null,
    production: given.NODE_ENV === 'production',
    development: given.NODE_ENV === 'development',
    dataDir,
    keysDir: given.KEYS_DIR ? resolve(cwd, given.KEYS_DIR) : join(dataDir, 'keys'),
    cacheDir: join(given.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'needs-matrix'),
    searchPath: env.PATH ?? '',
    demo: given.DEMO ?? isTrial(given),
    world: given.WORLD,
    logLevel: given.LOG_LEVEL,
    smtp: smtpIn(given),
    trustProxy: given.TRUST_PROXY,
    metricsToken: given.METRICS_TOKEN ?? null,
    deviceCopyDays: given.DEVICE_COPY_DAYS,
    needConfirmDays: given.NEED_CONFIRM_DAYS,
    presenceSeconds: given.PRESENCE_SECONDS,
    evidenceRoomBytes: given.EVIDENCE_MB * 1e6,
    live: {
      places: given.LIVE_PLACES,
      perAddress: given.LIVE_PLACES_PER_ADDRESS,
      perPerson: given.LIVE_PLACES_PER_PERSON,
    },
  };
}

/** Letters carry links, and an address that they come from. */
function smtpIn({ SMTP_URL: url, MAIL_FROM: from, APP_ORIGIN }: z.infer<typeof environment>): Config['smtp'] {
  if (!url) return null;
  if (!from || !APP_ORIGIN) {
    const missing = from ? 'APP_ORIGIN' : 'MAIL_FROM';
    throw new CannotStart(
      `With SMTP_URL the environment variable ${missing} is needed too: ${needed[missing]}.`,
    );
  }
  return { url, from };
}
const needed = {
  MAIL_FROM: 'the address that mails come from, such as needs-matrix@example.org',
  APP_ORIGIN: 'the address people use, such as https://needs.example.org, for the links in mails',
} as const;

/** These may carry a password, so a message does not repeat them. */
const secret = new Set(['MONGODB_URI', 'SMTP_URL', 'METRICS_TOKEN']);

const secondsOfSilence = 'a number of seconds from 3 to 300';
const megabytes = 'a number of megabytes from 1 to 1000000';
const daysOfCopy = 'a number of days from 1 to 30';
const daysOfNeed = 'a number of days from 1 to 3660';
const places = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'a number from 1 to 99999')
  .transform(Number);

const flag = z
  .enum(['1', '0', 'true', 'false', 'on', 'off'], { error: '1 (on) or 0 (off)' })
  .transform((word) => word === '1' || word === 'true' || word === 'on');

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'a port number from 0 to 65535')
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an address to listen on')
    .default('127.0.0.1'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'a connection string that begins with mongodb:// or mongodb+srv://')
    .optional(),
  MONGOD_BINARY: z.string().optional(),
  APP_ORIGIN: z
    .string()
    .refine(isOrigin, 'an origin such as https://needs.example.org, without a path')
    .transform((text) => new URL(text).origin)
    .optional(),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'production, development or test' })
    .optional(),
  DATA_DIR: z.string().refine(canBeFolder, 'a folder, or a path where one can be made').default('.data'),
  KEYS_DIR: z.string().refine(canBeFolder, 'a folder, or a path where one can be made').optional(),
  XDG_CACHE_HOME: z.string().optional(),
  DEMO: flag.optional(),
  WORLD: z.enum(worlds, { error: `one of ${worlds.join(', ')}` }).default('demo'),
  LOG_LEVEL: z.enum(logLevels, { error: `one of ${logLevels.join(', ')}` }).default('info'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'an address that begins with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(isOneAddress, 'one e-mail address, such as needs-matrix@example.org')
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      canBeTrusted,
      'the addresses of the proxies before this, such as 10.0.0.5, 10.0.0.0/24 or loopback, with commas between them',
    )
    .default([]),
  LIVE_PLACES: places.default(2_000),
  LIVE_PLACES_PER_ADDRESS: places.default(250),
  LIVE_PLACES_PER_PERSON: places.default(250),
  DEVICE_COPY_DAYS: z.coerce
    .number({ error: daysOfCopy })
    .int(daysOfCopy)
    .min(1, daysOfCopy)
    .max(30, daysOfCopy)
    .default(7),
  NEED_CONFIRM_DAYS: z.coerce
    .number({ error: daysOfNeed })
    .int(daysOfNeed)
    .min(1, daysOfNeed)
    .max(3_660, daysOfNeed)
    .default(366),
  PRESENCE_SECONDS: z.coerce
    .number({ error: secondsOfSilence })
    .int(secondsOfSilence)
    .min(3, secondsOfSilence)
    .max(300, secondsOfSilence)
    .default(30),
  EVIDENCE_MB: z.coerce
    .number({ error: megabytes })
    .int(megabytes)
    .min(1, megabytes)
    .max(1_000_000, megabytes)
    .default(500),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w.~+/=-]{16,200}$/, '16 to 200 letters, digits or any of . _ ~ + / = -')
    .optional(),
});

/** Accounts whose passwords everybody knows exist only where nothing says that this is meant for real use. */
function isTrial(given: z.infer<typeof environment>): boolean {
  return (
    !given.MONGODB_URI &&
    given.NODE_ENV !== 'production' &&
    !given.SMTP_URL &&
    (!given.APP_ORIGIN || isLoopback(given.APP_ORIGIN))
  );
}

const isLoopback = (origin: string) =>
  /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(origin);

/** Not everybody: to trust all peers is to believe what any visitor writes. */
function canBeTrusted(proxies: readonly string[]): boolean {
  if (proxies.some((proxy) => /\/0+$/.test(proxy))) return false;
  try {
    proxyAddr.compile([...proxies]);
    return true;
  } catch {
    return false;
  }
}

/** What is there, or at the nearest place above where there is anything, is a folder. */
function canBeFolder(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      return statSync(at).isDirectory();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT' || dirname(at) === at) return false;
    }
  }
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username;
}

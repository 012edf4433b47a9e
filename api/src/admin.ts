import { randomUUID } from 'node:crypto';
import { readConfig } from './config.ts';
import { runningInstance } from './database/instance.ts';
import { openStore } from './database/open.ts';
import { inviteAdministrator } from './services/base/register.ts';

/** `npm run admin -- EMAIL`: the first administrator, with a link to set a password, printed once. */
async function main([email]: readonly string[]): Promise<void> {
  if (!email) throw new Error('Name the address of the administrator: npm run admin -- EMAIL');
  const config = readConfig(process.env);
  const { store, clock, close } = await openStore({ config });
  try {
    const { key } = await inviteAdministrator(store, email, { now: clock(), newId: randomUUID });
    const origin = config.appOrigin ?? runningInstance(config.dataDir)?.url ?? `http://${config.host}:${config.port}`;
    process.stdout.write(`Set the password of ${email} within a day, once:\n${origin}/set-password?key=${encodeURIComponent(key)}\n`);
  } finally {
    await close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});

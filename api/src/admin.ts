import { randomUUID } from 'node:crypto';
import { sentenceOf } from './cannot-start.ts';
import { CannotStart, readConfig } from './config.ts';
import { runningInstance } from './database/instance.ts';
import { openStore, systemClock } from './database/open.ts';
import { inviteAdministrator } from './services/base/register.ts';

/** `npm run admin -- EMAIL`: makes this person an administrator and prints, once, the link that sets the password. */
async function main(): Promise<void> {
  const [email, ...rest] = process.argv.slice(2);
  if (!email || rest.length > 0) throw new CannotStart('Name one e-mail address: npm run admin -- EMAIL');
  const config = readConfig();
  const { store, close } = await openStore({ config });
  try {
    const { key } = await inviteAdministrator(store, email, { now: systemClock(), newId: randomUUID });
    const origin =
      config.appOrigin ?? runningInstance(config.dataDir)?.url ?? `http://${config.host}:${config.port}`;
    process.stdout.write(
      `Open this link within a day to set a password; it works once:\n${origin}/set-password?key=${key}\n`,
    );
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
});

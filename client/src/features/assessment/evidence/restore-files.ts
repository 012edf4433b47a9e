import type { ApolloClient } from '@apollo/client';
import { keptSendings } from './keep-sending.ts';

/** This person's files that wait on this device go on; what sends them is fetched only where there are some. */
export async function restoreFiles(client: ApolloClient, person: string): Promise<void> {
  const kept = await keptSendings(person);
  if (kept.length === 0) return;
  const { resumeSendings } = await import('./send-files.ts');
  await resumeSendings(client, person, kept);
}

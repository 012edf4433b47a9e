import { whoIsHere } from '../who.ts';
import { keepOnDevice, knownCopy } from './copy.ts';
import { toBeRead } from './names.ts';

/** The questions whose answers are kept: enough to open the checklist and write in it. */
const kept: ReadonlySet<string> = new Set([
  'Shell',
  'ChecklistsRoute',
  'OpenChecklist',
  'ReadAnswer',
  'ReadGuide',
]);

export type Variables = Readonly<Record<string, unknown>>;

/** Keeps what a screen was answered, as the cache has it now, for the next time that the server cannot be asked. */
export const keepAnswer = (
  person: string,
  operation: string,
  variables: Variables,
  data: unknown,
): Promise<boolean> => keepOnDevice(person, nameOf(operation, variables), data);

/** What was answered the last time; null: nothing is kept of it. */
export async function recallAnswer<T>(operation: string, variables: Variables): Promise<T | null> {
  if (!kept.has(operation)) return null;
  const vault = await knownCopy();
  const here = whoIsHere();
  // Before anybody is known to be here, it is whoever was here last.
  if (!vault || (here && here !== vault.person)) return null;
  return vault.read<T>(nameOf(operation, variables));
}

/** By what was asked, in which language; all pages of a list are kept as one. */
function nameOf(operation: string, variables: Variables): string {
  const asked = Object.entries(variables)
    .filter(([name, value]) => !['first', 'after'].includes(name) && value !== undefined)
    .sort(([one], [other]) => one.localeCompare(other));
  return `${toBeRead}${operation} ${document.documentElement.lang} ${JSON.stringify(asked)}`;
}

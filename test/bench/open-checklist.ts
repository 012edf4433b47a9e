import { type Caller, only, signIn } from './caller.ts';
import type { Instance } from './instance.ts';

export interface OpenChecklist {
  readonly focal: Caller;
  /** As the API names it, and as the database does. */
  readonly id: string;
  readonly key: string;
}

/** A draft of `uncac-full` with all 219 answers, copied from the last cycle, and somebody who may write in it. */
export async function openChecklist({ url }: Instance, code: string, cycle: string): Promise<OpenChecklist> {
  const focal = await signIn(url, `focal.${code.toLowerCase()}@`);
  const checklist = { participant: code, instrument: 'uncac-full', cycle };
  const { openAssessment } = await focal.graphql<{ openAssessment: { id: string; status: string } }>(
    'OpenAssessment',
    { input: { operationId: crypto.randomUUID(), ...checklist } },
  );
  if (openAssessment.status !== 'DRAFT') throw new Error(`${code} has submitted its cycle ${cycle} already.`);
  const key = Buffer.from(openAssessment.id, 'base64url').toString().replace(/^\w+:/, '');
  return { focal, id: openAssessment.id, key };
}

export const wholeChecklist = (id: string): string =>
  JSON.stringify({ query: only('WholeChecklist'), variables: { id } });

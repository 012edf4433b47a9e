import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './documents.ts';
import { daysAgo } from './makers.ts';
import type { Program } from './program.ts';
import { repository } from './repository.ts';

/** The worked example of an instrument file, in its first version or the second. */
export const loadExample = async (url: string, administrator: Program, which: 'first' | 'second') =>
  fetch(`${url}/instruments/import?load=yes`, {
    method: 'POST',
    headers: { ...administrator.headers, 'content-type': 'application/json' },
    body: readFileSync(join(repository, 'seed', 'examples', `smuggling-${which}.json`)),
  });

const answers = [
  ['smuggling:1(1)', { law: 'The customs act.', practice: 'Fines are rare.' }],
  ['smuggling:2(1)', { compliance: 'NO', practice: 'No record is kept.' }],
  ['smuggling:3(1)', { compliance: 'YES', practice: 'A joint post was opened.' }],
] as const;

/** A draft with all that follows its answers: histories, a note, a mark, and somebody who looks after one. */
export async function beginDraft(focal: Program, cycle: number): Promise<string> {
  const does = async (name: string, input: object) => {
    const { data, errors } = await focal.send(documentOf(name), {
      input: { operationId: randomUUID(), ...input },
    });
    if (!data || errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  };
  const { id } = await focal.does('OpenAssessment', {
    ...{ participant: 'XAA', instrument: 'smuggling-first', cycle: String(cycle) },
  });
  const about = { assessment: id };
  for (const [provision, content] of answers)
    await focal.does('AnswerProvision', { ...about, provision, expectedRevision: 0, ...content });
  await does('WriteNote', { ...about, provision: 'smuggling:2(1)', field: 'practice', text: 'Ask customs.' });
  await does('MarkReady', {
    ...about,
    ready: true,
    answers: [{ provision: 'smuggling:2(1)', expectedRevision: 1 }],
  });
  const { data } = await focal.send('{ viewer { id } }');
  await does('AssignProvisions', {
    ...{ ...about, provisions: ['smuggling:1(1)', 'smuggling:2(1)'], due: daysAgo(-30), expectedRevision: 0 },
    person: (data as { viewer: { id: string } }).viewer.id,
  });
  return id;
}

/** All that there is of a draft, as its own people read it. */
export async function wholeDraft(focal: Program, id: string): Promise<unknown> {
  const { data } = await focal.send(
    `query ($id: ID!) { assessment(id: $id) {
      revision answeredCount instrument { version }
      carried(first: 10) { nodes { rule provision { reference } to { reference } answer { law practice compliance } } }
      answers(first: 10) { nodes {
        provision { reference } revision law practice compliance ready { stands } notes { notes { text } }
        history(field: "practice", first: 5) { versions { value } }
      } }
      assignments { parts { provisions { reference } } }
    } }`,
    { id },
  );
  return (data as { readonly assessment: unknown } | null)?.assessment;
}

import { NotFound } from '../../../domain/base/refusal.ts';
import { audienceName } from '../../../domain/base/visibility.ts';
import { decodeId } from '../../../graph/base/global-id.ts';
import { askedIn } from '../../../services/assessment/open-assessment.ts';
import { audience, type Context } from '../../../services/base/context.ts';
import { makeFileDoor, type Parts } from '../file-door.ts';
import { writeOscal } from './write-oscal.ts';

const address = /^\/assessments\/([\w-]+)\.oscal\.json$/;

export const isOscalFile = (path: string): boolean => address.test(path);

/** `GET /assessments/ID.oscal.json`: what was submitted last, as OSCAL assessment results, for whoever sees an answer of it. */
export const makeOscalFile = (parts: Parts) =>
  makeFileDoor(parts, async ({ to, context, answer, pathname }) => {
    const revision = await revisionIn(context, address.exec(pathname)?.[1] ?? '');
    const catalogue = context.store.catalogue();
    const bytes = writeOscal(revision, {
      catalogue,
      instrument: askedIn(catalogue, revision),
      language: to.language,
      audience: audienceName(audience(context)),
    });
    const name = `${revision.assessment.replaceAll('/', '-')}.oscal.json`;
    answer.file(to, bytes, { name, type: 'application/json; charset=utf-8' });
  });

/** As much of it as the reader sees; of what they see nothing of there is nothing. */
async function revisionIn(context: Context, id: string) {
  const [revision] = await context.store.revisions.inForce(audience(context), [idIn(id)]);
  if (!revision?.answers.some(({ compliance }) => compliance !== null)) throw new NotFound();
  return revision;
}

/** Nothing has an id that is not an assessment's. */
function idIn(id: string) {
  try {
    return decodeId('Assessment', id);
  } catch {
    throw new NotFound();
  }
}

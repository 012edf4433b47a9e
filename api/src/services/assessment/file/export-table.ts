import { assessmentId } from '../../../domain/assessment/assessment.ts';
import { writeTable } from '../../../domain/assessment/table/write-table.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { cycleIn, instrumentIn } from '../open-assessment.ts';

/** What all participants submitted of a cycle, without what the viewer may not see: a table that can be taken in again. */
export async function exportTable(
  context: Context,
  code: string,
  cycle: string,
): Promise<readonly (readonly string[])[]> {
  const { store, viewer } = context;
  permit(viewer, 'assessment.report');
  const catalogue = store.catalogue();
  const instrument = instrumentIn(catalogue, code);
  const ids = [...catalogue.participants.keys()].map((one) =>
    assessmentId(one, instrument.code, cycleIn(cycle)),
  );
  const revisions = await store.revisions.inForce(audience(context), ids);
  const inOrder = revisions.toSorted((a, b) => (a.participant < b.participant ? -1 : 1));
  return writeTable(instrument, inOrder);
}

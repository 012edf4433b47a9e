import { laterParts, wordsOf } from '../../domain/assessment/answer.ts';
import type { Projection } from '../../domain/assistance/matrix/projection.ts';
import type { NeedText } from '../../domain/assistance/matrix/rows.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { type NeedDocument, needs } from '../assessment/need.ts';
import type { Scope } from '../base/scope.ts';

/** Gives the projection what needs say, as far as it does not know; of the projection there is when all is read. */
export async function readNeedTexts(scope: Scope, current: () => Projection): Promise<void> {
  for (let projection: Projection | null = null; projection !== current(); ) {
    projection = current();
    const ids = projection.awaitTexts();
    if (ids.length > 0) await readThese(scope, ids, projection);
  }
}

/** Page by page, so that others have their turn between: there are 60,000 the first time. */
async function readThese(scope: Scope, ids: readonly NeedId[], projection: Projection): Promise<void> {
  for (let from = 0; from < ids.length; from += page) {
    const some = ids.slice(from, from + page);
    const found = await scope.run((options) =>
      scope
        .collection<NeedDocument>(needs.name)
        .find({ _id: { $in: some } }, { ...options, batchSize: page, projection: said })
        .toArray(),
    );
    projection.putTexts(found.map(textOf));
  }
}

const page = 2_000;
/** In both languages: a need is found by either. */
const texts = [
  'subject',
  'result',
  'beneficiary',
  'ownContribution',
  ...wordsOf(laterParts.assistanceWanted),
] as const satisfies readonly (keyof NeedDocument)[];
const said = Object.fromEntries([...texts, 'label'].map((field) => [field, 1]));

const textOf = (need: NeedDocument): NeedText => ({
  id: need._id as NeedId,
  texts: texts.map((field) => need[field] ?? null),
  label: need.label,
});

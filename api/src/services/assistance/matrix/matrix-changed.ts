import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { type Patch, patchBetween } from '../../../domain/assistance/matrix/patch.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import { same } from '../../../domain/base/same.ts';
import { changes } from '../../base/changes.ts';
import { audience, type Context } from '../../base/context.ts';
import { askedQuery, type MatrixInput, type MatrixView, matrixOf } from './matrix.ts';

export interface MatrixPatch extends Patch {
  readonly asOf: Instant;
  readonly version: string;
  readonly query: MatrixQuery;
  /** The table after the patch, for a listener that has none yet. */
  readonly whole: { readonly event: 'Matrix' } & MatrixView;
}
export type MatrixEvent =
  | ({ readonly event: 'Matrix' } & MatrixView)
  | ({ readonly event: 'MatrixPatch' } & MatrixPatch);

/** First the current matrix, then what changed for this audience; nothing where nothing did. The question is checked before the first event. */
export async function matrixChanged(
  context: Context,
  input: MatrixInput,
  signal: AbortSignal,
): Promise<AsyncGenerator<MatrixEvent, void>> {
  if (input.asOf != null)
    throw new Invalid('The past does not change. Leave asOf out, or ask for the matrix once.', [
      'input',
      'asOf',
    ]);
  const asked = () => askedQuery(context, input, ['input']);
  const query = await asked();
  const { projection } = context.store.live;
  // What providers put first is another question once they say otherwise; any other stays as it was asked.
  const again = input.filter?.priorities == null ? () => query : asked;
  return follow(context, again, matrixOf(context, projection, query, null, ['input']), signal);
}

async function* follow(
  context: Context,
  asked: () => MatrixQuery | Promise<MatrixQuery>,
  first: MatrixView,
  signal: AbortSignal,
): AsyncGenerator<MatrixEvent, void> {
  const { store } = context;
  const fresh = (query: MatrixQuery) => matrixOf(context, store.live.projection, query, null, ['input']);
  const isShown = ({ version }: MatrixView) => store.live.version(audience(context)).version === version;
  const left = new AbortController();
  // Listening starts before the first table leaves, so that no change falls between.
  const coming = changes(store, AbortSignal.any([signal, left.signal]), () => []);
  let next = coming.next();
  try {
    let shown = isShown(first) ? first : fresh(first.query);
    yield { event: 'Matrix', ...shown };
    for (let change = await next; !change.done; change = await next) {
      next = coming.next();
      const query = await asked();
      const another = query !== shown.query && !same(query, shown.query);
      if (isShown(shown) && !another) continue;
      await context.turn?.();
      if (signal.aborted) return;
      const now = fresh(query);
      const patch = another ? 'WHOLE' : patchBetween(shown, now);
      shown = now;
      if (patch === 'WHOLE') yield { event: 'Matrix', ...now };
      // What changed for this audience may be outside this table: the listener is then told the version alone, and is as new as one that asks again.
      else
        yield {
          event: 'MatrixPatch',
          ...(patch ?? { cells: [], totals: [] }),
          asOf: now.asOf,
          version: now.version,
          query,
          whole: { event: 'Matrix', ...now },
        };
    }
  } finally {
    left.abort();
    await coming.return();
  }
}

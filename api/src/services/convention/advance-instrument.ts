import type { Day } from '../../domain/base/calendar.ts';
import type { InstrumentDraftId } from '../../domain/base/ids.ts';
import { parse, text } from '../../domain/base/parse.ts';
import { Conflict, Invalid, NotFound, OutOfTurn } from '../../domain/base/refusal.ts';
import { advanced, refuseDecision } from '../../domain/convention/advance-instrument.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { InstrumentDraft } from '../../domain/convention/draft/draft.ts';
import { nextStateOf } from '../../domain/convention/draft/next-state.ts';
import type { Instrument, InstrumentState } from '../../domain/convention/instrument.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, permit, type SignedIn } from '../base/context.ts';
import { once } from '../base/once.ts';
import { loadWith } from './load-instrument.ts';

export interface AdvanceInstrumentInput {
  readonly operationId: string;
  readonly code: string;
  /** That was read: of the instrument, or of its draft. */
  readonly version: string;
  readonly to: InstrumentState;
  /** Of the draft that was read; left out where none is being written. */
  readonly expectedRevision?: number | null | undefined;
  readonly decision?: string | null | undefined;
  readonly decidedOn?: Day | null | undefined;
}

const said = text(1_000);

/** Takes an instrument one step on. A draft in writing is loaded by being put under consultation, whole or not at all. */
export async function advanceInstrument(
  context: Context,
  input: AdvanceInstrumentInput,
): Promise<Instrument> {
  const { viewer } = context;
  const by = permit(viewer, 'instrument.advance');
  const decision = input.decision == null ? null : parse(said, input.decision, ['decision']);
  const again = async () => instrumentIn(context.store.catalogue(), input.code);
  return once(
    context,
    'instrument.advance',
    input.operationId,
    input,
    async (writes) => {
      const [draft] = await writes.instrumentDrafts.byIds([input.code as InstrumentDraftId]);
      if (draft && input.expectedRevision != null) {
        if (draft.revision !== input.expectedRevision) throw new Conflict(draft.revision);
        return loadDraft(writes, context, draft, { ...input, decision }, by);
      }
      return step(writes, context, { ...input, decision }, by);
    },
    { keep: () => null, again },
  );
}

function instrumentIn({ instruments }: Pick<Catalogue, 'instruments'>, code: string): Instrument {
  const instrument = instruments.get(code);
  if (!instrument) throw new NotFound(['code']);
  return instrument;
}

/** Under consultation; or adopted, where it takes the place of a version that is. */
async function loadDraft(
  writes: Writes,
  { now }: Context,
  draft: InstrumentDraft,
  { to, decision, decidedOn }: AdvanceInstrumentInput,
  by: SignedIn,
): Promise<Instrument> {
  if (to !== nextStateOf(draft, await writes.catalogueHere()))
    throw new OutOfTurn('A draft is put under consultation before it is adopted. Do that first.', ['to']);
  const decided = decision && decidedOn ? { text: decision, day: decidedOn } : undefined;
  refuseDecision({ state: to, decision: decided }, now);
  const instrument = { ...draft.file.instrument, state: to, ...(decided && { decision: decided }) };
  const loaded = await loadWith(writes, { ...draft.file, instrument }, by, now);
  await writes.dropInstrumentDraft(draft);
  if (!loaded.instrument) throw new Invalid('This file cannot be loaded.');
  record(writes, loaded.instrument, by);
  return loaded.instrument;
}

async function step(
  writes: Writes,
  { now }: Context,
  { code, version, to, decision, decidedOn }: AdvanceInstrumentInput,
  by: SignedIn,
): Promise<Instrument> {
  const before = instrumentIn(await writes.catalogueHere(), code);
  if (before.version !== version)
    throw new OutOfTurn('Another version took its place. Read it again.', ['version']);
  const decided = decision && decidedOn ? { text: decision, day: decidedOn } : null;
  const after = advanced(before, { to, decision: decided }, now);
  await writes.saveReference({ instruments: [after] });
  record(writes, after, by);
  return after;
}

const record = (writes: Writes, { code, version, state, decision }: Instrument, by: SignedIn): void =>
  writes.record({
    user: by.id,
    action: 'instrument.advance',
    subject: code,
    detail: { version, state: state ?? null, ...(decision && { decision }) },
  });

import type { InstrumentDraftId } from '../../domain/base/ids.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { InstrumentDraft } from '../../domain/convention/draft/draft.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

type DraftDocument = Omit<InstrumentDraft, 'id'> & { readonly _id: string };

export const instrumentDrafts = declare('instrumentDrafts', {
  revision: 'number',
  file: 'object',
  changedAt: 'string',
  changedBy: 'string',
});

/** For services, which ask who looks; never handed out as they are. */
export interface DraftReads {
  readonly instrumentDrafts: {
    byIds(ids: readonly InstrumentDraftId[]): Promise<InstrumentDraft[]>;
    all(): Promise<InstrumentDraft[]>;
  };
}
export interface DraftWrites {
  saveInstrumentDraft(draft: InstrumentDraft, replaces: number | null): Promise<void>;
  /** It was loaded, or nobody wants it any longer. */
  dropInstrumentDraft(draft: Pick<InstrumentDraft, 'id' | 'revision'>): Promise<void>;
}

export function readDrafts(scope: Scope): DraftReads['instrumentDrafts'] {
  const find = findIn<DraftDocument, InstrumentDraft>(scope, instrumentDrafts, ({ _id, ...draft }) => ({
    id: _id as InstrumentDraftId,
    ...draft,
  }));
  return { byIds: (ids) => find({ _id: { $in: ids } }), all: () => find({}) };
}

export const writeDrafts = ({ scope }: Writing): DraftWrites => ({
  saveInstrumentDraft: ({ id, ...draft }, replaces) =>
    saveOne<DraftDocument>(scope, instrumentDrafts.name, { _id: id, ...draft }, replaces),
  dropInstrumentDraft: async ({ id, revision }) => {
    const gone = await scope.run((options) =>
      scope.collection<DraftDocument>(instrumentDrafts.name).deleteOne({ _id: id, revision }, options),
    );
    if (gone.deletedCount === 0) throw new Conflict(revision);
  },
});

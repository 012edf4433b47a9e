import type { Instant } from '../../base/calendar.ts';
import { same } from '../../base/same.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { provisionRules } from '../../convention/version-mapping.ts';
import { type Answer, type SaidField, unchanged } from '../answer.ts';
import { unwritten } from '../answer-write.ts';
import type { Assessment } from '../assessment.ts';
import { mergeEdits } from '../merge/merge-edits.ts';
import { contentOf } from '../submission.ts';
import { type CarriedRecord, carriedId, type ParkedPart } from './carried.ts';
import type { EditsAt } from './carry-edits.ts';

/**
 * Words of a device that come after their place is gone join what was parked: merged with it where they can be, and beside it where two wrote over the same
 * passage. Whoever has to choose does so by reading.
 */
export function parkEdits(
  { id, participant }: Pick<Assessment, 'id' | 'participant'>,
  known: CarriedRecord | undefined,
  { provision, edits }: EditsAt,
  { before, after }: Step,
  now: Instant,
): CarriedRecord {
  const rule = provisionRules(before, after).find(({ from }) => from.includes(provision));
  const blank = unwritten(id, participant, provision);
  const record: CarriedRecord = known ?? {
    id: carriedId(id, before.version, provision),
    ...{ assessment: id, participant, provision },
    ...{ fromVersion: before.version, toVersion: after.version },
    ...{ rule: rule?.rule ?? 'PARKED', to: rule?.to ?? [], ...(rule?.reason && { reason: rule.reason }) },
    ...{ parked: [], content: contentOf(blank), comments: [], at: now, revision: 0 },
  };
  const stored: Answer = { ...blank, ...record.content, ...unchanged, revision: 0 };
  // No revision was read of it: each field merges by what it began from.
  const { patch, open } = mergeEdits(stored, edits, -1, before);
  const content = { ...record.content, ...patch };
  const fields = Object.keys(edits.after) as SaidField[];
  const parts = fields.map((field): ParkedPart => {
    const earlier = record.parked.find((part) => part.field === field);
    return {
      ...{ field, why: 'RULE', ...earlier },
      value: open.some((one) => one.field === field) ? edits.after[field] : content[field],
      ...(!earlier && record.reason && { reason: record.reason }),
    };
  });
  const kept = record.parked.filter(
    (part) =>
      !parts.some(({ field }) => field === part.field) ||
      (open.some(({ field }) => field === part.field) &&
        !parts.some((one) => one.field === part.field && same(one.value, part.value))),
  );
  return {
    ...record,
    content: contentOf({ ...stored, ...content }),
    parked: [...kept, ...parts],
    revision: record.revision + 1,
  };
}

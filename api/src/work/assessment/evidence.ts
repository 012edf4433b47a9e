import { z } from 'zod';
import { type Due, dailyAt, type Schedule } from '../../domain/base/schedule.ts';
import { dropBytes, dropBytesName } from '../../services/assessment/evidence/drop-bytes.ts';
import { sweepEvidence } from '../../services/assessment/evidence/sweep-evidence.ts';
import { kind } from '../kind.ts';

/** What was refused, ended or thrown away: its bytes go soon after. */
export const dropEvidenceBytes = kind<{ content: string }>({
  name: dropBytesName,
  input: z.object({ content: z.string() }),
  work: (context, { content }) => dropBytes(context, content),
});

const name = 'sweep-evidence';

/** At night in most of the world. */
export const evidenceSweeps: Schedule = { name, after: dailyAt(2) };

export const sweepEvidenceFiles = kind<Due>({
  name,
  input: z.object({ since: z.string(), due: z.string() }),
  work: (context) => sweepEvidence(context),
});

import { answer } from './assessment/answer.ts';
import { checklist } from './assessment/checklist.ts';
import { cycle } from './assessment/cycle.ts';
import { evidence } from './assessment/evidence.ts';
import { file } from './assessment/file.ts';
import { guide } from './assessment/guide.ts';
import { offline } from './assessment/offline.ts';
import { parts } from './assessment/parts.ts';
import { print } from './assessment/print.ts';
import { provision } from './assessment/provision.ts';
import { receipt } from './assessment/receipt.ts';
import { submissions } from './assessment/submissions.ts';
import { together } from './assessment/together.ts';
import { words } from './assessment/words.ts';

export const assessment = {
  ...answer,
  ...checklist,
  ...cycle,
  ...evidence,
  ...file,
  ...guide,
  ...offline,
  ...parts,
  ...print,
  ...provision,
  ...receipt,
  ...submissions,
  ...together,
  ...words,
};

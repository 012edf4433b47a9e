import { expect, it } from 'vitest';
import { anInstrument, ref } from '../../../../test/assessment-makers.ts';
import { nothingSaid } from '../../../domain/assessment/versions/divide-answer.ts';
import type { AssessmentId } from '../../../domain/base/ids.ts';
import type { Context } from '../../base/context.ts';
import { dryRun } from './dry-run.ts';

const first = anInstrument({ version: '1', provisions: [ref('1(1)'), ref('1(2)')] });
const second = {
  ...first,
  version: '2',
  provisions: [ref('1(1)'), ref('2(1)')],
  replaces: {
    version: '1',
    provisions: [{ rule: 'MOVED' as const, from: [ref('1(2)')], to: [ref('2(1)')] }],
    questions: [],
  },
};
const codes = ['XAA', 'XAB', 'XAC', 'XAD'];

it('reads one State after the other, twice each, whatever they submitted', async () => {
  const all = codes.flatMap((participant) =>
    ['2026', '2027', '2028'].map((cycle) => ({
      ...{ id: `${participant}/${cycle}` as AssessmentId, participant, cycle, instrument: first.code },
      ...{ status: cycle === '2028' ? 'DRAFT' : 'SUBMITTED', submittedRevision: cycle === '2028' ? 0 : 1 },
    })),
  );
  const said = (provision: string) => ({ ...nothingSaid(ref(provision)), practice: 'So it is.' });
  const reads: string[][] = [];
  const store = {
    catalogue: () => ({
      instruments: new Map([[first.code, first]]),
      earlierInstruments: new Map(),
      participants: new Map(codes.map((code) => [code, {}])),
    }),
    assessments: { list: async () => all },
    revisions: {
      named: async (names: readonly { assessment: string }[]) => {
        reads.push(names.map(({ assessment }) => assessment));
        return names.map(({ assessment }) => ({
          ...{ participant: assessment.slice(0, 3), instrumentVersion: '1' },
          answers: [said('1(1)'), said('1(2)')],
        }));
      },
    },
    answers: {
      ofAssessments: async (_audience: unknown, ids: readonly string[]) => {
        reads.push([...ids]);
        return ids.map((assessment) => ({ assessment, ...said('1(2)') }));
      },
    },
  };
  const viewer = { roles: [{ role: 'ADMINISTRATOR', participant: null, provider: null }] };
  const found = await dryRun({ store, viewer } as unknown as Context, second);
  expect(reads.length).toBe(2 * codes.length);
  for (const read of reads) expect(new Set(read.map((id) => id.slice(0, 3))).size).toBe(1);
  expect(found).toMatchObject({
    rules: [{ rule: 'MOVED', submitted: 8 }],
    states: codes.map((participant) => ({ participant, submitted: { KEPT: 2, MOVED: 2 }, drafts: 1 })),
    drafts: { checklists: 4, counts: { KEPT: 0, MOVED: 4 } },
  });
});

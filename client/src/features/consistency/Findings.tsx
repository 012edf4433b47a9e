import type { ConsistencyQuery } from '../../gql/graphql.ts';
import { NeedFinding } from './NeedFinding.tsx';
import { SilentGapList } from './SilentGapList.tsx';

type FindingsProps = {
  readonly counted: ConsistencyQuery;
  readonly state: string;
  readonly own: boolean;
};

/** Gaps without a need, needs without a gap, vague needs, and needs that wait. */
export function Findings({ counted: { silentGaps, needTotals }, state, own }: FindingsProps) {
  return (
    <>
      <SilentGapList gaps={silentGaps} own={own} />
      <NeedFinding kind="withoutGap" state={state} count={needTotals.toConfirm} own={own} />
      <NeedFinding kind="vague" state={state} count={needTotals.vague} own={own} />
      <NeedFinding kind="waiting" state={state} count={needTotals.waiting} own={own} />
    </>
  );
}

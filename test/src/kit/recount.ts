import type { Figures, Need } from './shapes.ts';

interface Table {
  readonly rows: string;
  readonly columns: string;
}

/** The cells of a matrix counted from its needs one by one, as somebody with a pencil would. */
export function recount(needs: readonly Need[], { rows, columns }: Table): readonly Figures[] {
  const cells = new Map<string, Need[]>();
  for (const need of needs.filter(({ coverage }) => coverage !== 'WITHDRAWN')) {
    const key = `${keyOf(need, rows)}\t${keyOf(need, columns)}`;
    cells.set(key, [...(cells.get(key) ?? []), need]);
  }
  return [...cells].map(([key, inCell]) => {
    const [row = null, column = null] = key.split('\t');
    const of = (coverage: string) => inCell.filter((need) => need.coverage === coverage).length;
    return {
      row,
      column,
      needs: inCell.length,
      participants: new Set(inCell.map(({ participant }) => participant.code)).size,
      coverage: {
        unmet: of('UNMET'),
        offered: of('OFFERED'),
        agreed: of('AGREED'),
        underWay: of('UNDER_WAY'),
        met: of('MET'),
      },
      offers: 0,
      providers: 0,
      activities: 0,
      silentGaps: 0,
    };
  });
}

function keyOf(need: Need, dimension: string): string {
  const keys: Readonly<Record<string, string | null>> = {
    ARTICLE: need.provision.reference.replace(/\(.*/, ''),
    PROVISION: need.provision.reference,
    TYPE: need.type.code,
    CATEGORY: need.category,
    PARTICIPANT: need.participant.code,
    COVERAGE: need.coverage,
    HORIZON: need.horizon,
  };
  if (!(dimension in keys)) throw new Error(`A recount by ${dimension} is not written.`);
  return keys[dimension] ?? 'NONE';
}

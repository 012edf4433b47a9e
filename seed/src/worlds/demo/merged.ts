import type { Fixture } from '../../fixture.ts';
import { shifted } from '../full-size/services.ts';

/** A second record of a provider, with what was recorded in its name, and why the two were made one. */
export interface MergedRecord {
  /** The key of the one that is kept. */
  readonly into: string;
  readonly record: Pick<Fixture['providers'][number], 'name' | 'kind'>;
  /** Since when it was listed. */
  readonly since: string;
  readonly activity: Omit<Fixture['activities'][number], 'key' | 'organizations'>;
  readonly reason: string;
}

export const demoMerged = (today: string): MergedRecord => ({
  into: 'ardenholm',
  record: { name: 'Ardenholm Agency, cooperation desk', kind: 'BILATERAL' },
  since: `${shifted(today, -1_500)}T08:00:00.000Z`,
  activity: {
    ...{ title: 'Codes of conduct in two ministries', status: 'CLOSED' },
    ...{ participants: ['XAD'], provisions: ['8(2)'], types: ['CAPACITY_BUILDING'] },
    ...{ starts: shifted(today, -1_450), ends: shifted(today, -1_200) },
  },
  reason: 'The desk is a part of the agency, and was listed under its own name by mistake.',
});

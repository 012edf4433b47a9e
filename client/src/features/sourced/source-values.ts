import type { ConcernLevel, SourceKind } from '../../gql/graphql.ts';
import { noFile, type SourceFileValue } from './use-source-file.ts';
import type { WiderVisibility } from './VisibilityField.tsx';

/** What is typed of a need from elsewhere. */
export interface SourceValues extends SourceFileValue {
  readonly participant: string;
  /** Whether it is a provision, or what is broader. */
  readonly concerns: ConcernLevel;
  /** Of that, whatever it is. */
  readonly provision: string;
  readonly type: string;
  readonly subject: string;
  readonly subjects: readonly string[];
  readonly kind: SourceKind;
  readonly text: string;
  readonly day: string;
  readonly visibility: WiderVisibility;
}

export const blankSource: SourceValues = {
  ...{
    participant: '',
    concerns: 'PROVISION',
    provision: '',
    type: '',
    subject: '',
    subjects: [],
    kind: 'COUNTRY_VISIT',
    text: '',
    day: '',
  },
  ...noFile,
  visibility: 'SECRETARIAT',
};

import type { Day } from '../../base/calendar.ts';
import { type Sentence, sentence } from '../../base/sentence.ts';
import type { Catalogue } from '../../convention/catalogue.ts';
import type { AssistanceWanted } from '../answer.ts';
import type { AnswerInForce, InForce } from '../in-force.ts';
import type { Because, Need } from '../need.ts';

/** All that a rule may know of one wish. */
export interface Facts {
  readonly answer: AnswerInForce;
  readonly wish: AssistanceWanted;
  readonly inForce: InForce;
  readonly catalogue: Catalogue;
  readonly today: Day;
}

/** What the rules say of a need; the State's own plan (place, horizon, date) is not theirs. */
export type Findings = Pick<Need, 'withoutGap' | 'alreadyAssistedBy' | 'waitsFor' | 'vague' | 'because'>;

/** One small rule over one wish. It gives what it adds, or nothing. */
export interface NeedRule {
  readonly name: string;
  /** Raised when the rule changes, so that a reason says which wording it followed. */
  readonly version: number;
  /** Whose rule it is. */
  readonly source: string;
  readonly apply: (facts: Facts) => Partial<Findings> | null;
}

/** The reason a rule gives, with the answer it follows from. */
export function because(
  rule: Pick<NeedRule, 'name' | 'version'>,
  answer: AnswerInForce,
  code: string,
  values: Sentence['values'],
): Because {
  return {
    rule: rule.name,
    version: rule.version,
    sentence: sentence(code, values),
    answer: answer.id,
    label: answer.label,
  };
}

import type { AnswerInForce } from '../assessment/in-force.ts';
import type { Need } from '../assessment/need.ts';
import type { ParticipantCode, Reference } from '../base/ids.ts';
import { Invalid, words } from '../base/refusal.ts';
import type { Provider } from '../convention/provider.ts';
import type { Eligible, Scope } from './offer.ts';

/** What a State has solved and can show to another (South–South [WG 33]): a provision that it answers with yes, and the measures that it names there. */
export interface Experience {
  readonly provision: Reference;
  readonly measures: readonly string[];
}

/** Of its answers in force; a yes without a measure shows nothing that another State could follow. */
export const experiencesOf = (answers: Iterable<AnswerInForce>): readonly Experience[] =>
  [...answers].flatMap(({ provision, compliance, measures }) =>
    compliance === 'YES' && measures.length > 0
      ? [{ provision, measures: measures.map(({ title }) => title) }]
      : [],
  );

/** A State offers its experience with single provisions, each of which it has solved. */
export function refuseUnsolved(
  { provisions, articles, chapters, wholeConvention }: Scope,
  experiences: readonly Experience[],
): void {
  if (provisions.length === 0 || articles.length > 0 || chapters.length > 0 || wholeConvention)
    throw new Invalid(
      'A State offers its experience with single provisions. Name those, and nothing wider.',
      ['scope'],
    );
  const solved = new Set<string>(experiences.map(({ provision }) => provision));
  const at = provisions.findIndex((provision) => !solved.has(provision));
  if (at >= 0)
    throw new Invalid(
      words(
        'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.',
        { provision: provisions[at] ?? '' },
      ),
      ['scope', 'provisions', at],
    );
}

/** What it no longer answers so is not offered as its experience any longer. */
export function refuseNoLongerSolved({ provisions }: Scope, experiences: readonly Experience[]): void {
  const solved = new Set<string>(experiences.map(({ provision }) => provision));
  const gone = provisions.find((provision) => !solved.has(provision));
  if (gone === undefined) return;
  throw new Invalid(
    words(
      'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.',
      { provision: gone },
    ),
    ['offer'],
  );
}

/** A State gives to others. */
export const exceptItself = (eligible: Eligible, state: ParticipantCode): Eligible =>
  eligible.except.includes(state) ? eligible : { ...eligible, except: [...eligible.except, state] };

/** Whether a State that gives help could not see the need that its offer is proposed for. */
export const isUnseen = (
  provider: Pick<Provider, 'kind'> | undefined,
  { label }: Pick<Need, 'label'>,
): boolean => provider?.kind === 'STATE' && label !== 'PUBLIC';

/** A State that gives help is no donor: it sees of other States what everybody sees, and could not answer a proposal on anything else. */
export function refuseUnseen(
  provider: Pick<Provider, 'kind'> | undefined,
  { label }: Pick<Need, 'label'>,
): void {
  if (isUnseen(provider, { label }))
    throw new Invalid(
      'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.',
      ['offer'],
    );
}

import type { ParticipantCode, ProviderId } from './ids.ts';
import { holds, type Role, type Viewer } from './viewer.ts';

/** Whose a thing is; what a rule asks for and it does not have is refused. */
export interface Owned {
  readonly participant?: ParticipantCode | null;
  readonly provider?: ProviderId | null;
}

type Whose = 'participant' | 'provider' | 'any';
interface Rule {
  readonly role: Role | 'SIGNED_IN' | 'PUBLIC';
  /** Its State or provider must be the one the role was granted for. */
  readonly of: Whose;
  /** Not for a contributor who sees only what is assigned to them. */
  readonly whole?: true;
}

const focalPoint: Rule = { role: 'FOCAL_POINT', of: 'participant' };
/** Coordinates the help that a State receives and gives; its checklist, needs and matches are not theirs to change [WG 33]. */
const assistanceFocalPoint: Rule = { role: 'ASSISTANCE_FOCAL_POINT', of: 'participant' };
const contributor: Rule = { role: 'CONTRIBUTOR', of: 'participant' };
const wholeContributor: Rule = { ...contributor, whole: true };
const anyFocalPoint: Rule = { role: 'FOCAL_POINT', of: 'any' };
const anyContributor: Rule = { role: 'CONTRIBUTOR', of: 'any' };
const donor: Rule = { role: 'DONOR', of: 'provider' };
/** A State that gives help itself: its focal points are granted it as their provider. */
const stateThatGives: Rule = { role: 'FOCAL_POINT', of: 'provider' };
const analyst: Rule = { role: 'ANALYST', of: 'any' };
const administrator: Rule = { role: 'ADMINISTRATOR', of: 'any' };
const auditor: Rule = { role: 'AUDITOR', of: 'any' };
const signedIn: Rule = { role: 'SIGNED_IN', of: 'any' };
const anybody: Rule = { role: 'PUBLIC', of: 'any' };

/**
 * Who may do what, the one table (domain.md §9): printed to api/policy.json, asked by the services (`permit`) and by the `viewerCan…` fields.
 * What may be seen is not here: that is the audience, inside each read. Only the requesting State sets its needs, their order and their horizon [WG 40].
 */
export const policy = {
  'assessment.open': [wholeContributor, focalPoint],
  'assessment.answer': [contributor, focalPoint],
  'assessment.workTogether': [contributor, focalPoint],
  'assignment.change': [focalPoint],
  'assignment.limit': [focalPoint],
  'answer.markReady': [contributor, focalPoint],
  'note.write': [contributor, focalPoint],
  'assessment.chooseVisibility': [focalPoint],
  'assessment.submit': [focalPoint],
  'assessment.takeUp': [focalPoint],
  'assessment.review': [analyst, administrator],
  'assessment.report': [administrator],
  'cycle.open': [analyst, administrator],
  'cycle.change': [analyst, administrator],
  'cycle.close': [analyst, administrator],
  'cycle.follow': [analyst, administrator],
  'evidence.upload': [contributor, focalPoint],
  'need.readOrder': [focalPoint],
  'need.order': [focalPoint],
  'need.plan': [focalPoint],
  'need.confirm': [focalPoint],
  'sourcedNeed.record': [focalPoint],
  'sourcedNeed.decide': [focalPoint],
  'sourcedNeed.propose': [analyst, administrator, donor],
  'provider.register': [administrator],
  'provider.merge': [analyst, administrator],
  'convergence.choose': [focalPoint],
  'aggregates.consent': [focalPoint],
  'aggregates.publish': [analyst, administrator],
  'jointOffer.make': [donor],
  'jointOffer.plan': [donor],
  'providerPeople.read': [donor, stateThatGives, analyst, administrator],
  'providerPeople.invite': [donor, analyst, administrator],
  'providerPeople.renew': [donor, analyst, administrator],
  'providerPeople.end': [donor, analyst, administrator],
  'listing.ask': [anybody],
  'listing.confirm': [anybody],
  'listing.read': [analyst, administrator],
  'listing.decide': [analyst, administrator],
  'experience.offer': [focalPoint],
  'offer.publish': [donor],
  'offerDraft.write': [donor],
  'offerDraft.remove': [donor],
  'offer.revise': [donor, stateThatGives],
  'offer.confirm': [donor, stateThatGives],
  'offer.withdraw': [donor, stateThatGives],
  'priorities.set': [donor, stateThatGives],
  'search.save': [signedIn],
  'search.remove': [signedIn],
  'subscription.follow': [signedIn],
  'subscription.ask': [anybody],
  'subscription.confirm': [anybody],
  'subscription.change': [anybody],
  'subscription.end': [anybody],
  'scenario.try': [donor],
  'scenario.keep': [donor],
  'scenario.drop': [donor],
  'scenario.apply': [donor],
  'report.ask': [signedIn],
  'report.remove': [signedIn],
  'edition.publish': [analyst, administrator],
  'edition.plan': [analyst, administrator],
  'formalRequest.write': [focalPoint],
  'formalRequest.advance': [focalPoint, donor, analyst, administrator],
  'formalRequest.askAgain': [focalPoint],
  'match.propose': [focalPoint, donor, stateThatGives],
  'match.advance': [focalPoint, donor, stateThatGives],
  'match.write': [focalPoint, donor, stateThatGives],
  'match.read': [focalPoint, donor, stateThatGives],
  'prerequisites.set': [administrator],
  'weights.set': [administrator],
  'timeLimits.set': [administrator],
  'activity.record': [administrator],
  'activity.write': [donor, analyst, administrator],
  'activity.correct': [wholeContributor, focalPoint, assistanceFocalPoint],
  'stateHelp.read': [wholeContributor, focalPoint, assistanceFocalPoint],
  'register.write': [focalPoint, assistanceFocalPoint, donor, analyst, administrator],
  'register.remove': [focalPoint, assistanceFocalPoint, donor, analyst, administrator],
  'overlap.decide': [focalPoint, assistanceFocalPoint, donor, analyst, administrator],
  'programme.write': [focalPoint, donor],
  'programme.remove': [focalPoint, donor],
  'programme.place': [focalPoint],
  'reference.import': [administrator],
  'instrument.load': [administrator],
  'instrument.write': [administrator],
  'instrument.advance': [administrator],
  'consultation.read': [anyFocalPoint, anyContributor, analyst, administrator],
  'consultation.comment': [anyFocalPoint, analyst, administrator],
  'consultation.settle': [analyst, administrator],
  'user.register': [administrator],
  'job.administer': [administrator],
  'mail.administer': [administrator],
  'audit.read': [auditor],
  'session.open': [anybody],
  'session.close': [anybody],
  'token.create': [signedIn],
  'password.set': [anybody],
  'password.change': [signedIn],
  'language.choose': [signedIn],
} as const satisfies Record<string, readonly Rule[]>;

export type Action = keyof typeof policy;

export function allows(viewer: Viewer, action: Action, owned: Owned = {}): boolean {
  const rules: readonly Rule[] = policy[action];
  return rules.some((rule) => {
    if (rule.role === 'PUBLIC') return true;
    if (rule.role === 'SIGNED_IN') return viewer !== null;
    if (rule.of === 'any') return holds(viewer, rule.role);
    const owner = owned[rule.of];
    return owner != null && holds(viewer, rule.role, owner, rule.whole);
  });
}

/** Whether this viewer may do it to anything at all. */
export const allowsSome = (viewer: Viewer, action: Action): boolean =>
  policy[action].some(({ role }) =>
    role === 'PUBLIC' || role === 'SIGNED_IN' ? allows(viewer, action) : holds(viewer, role),
  );

/** The table as text for api/policy.json: `assessment.submit: ["FOCAL_POINT of the participant"]`. */
export function printPolicy(): string {
  const said = Object.entries(policy).map(([action, rules]) => [
    action,
    rules.map(({ role, of, whole }) =>
      of === 'any' ? role : `${role} of the ${of}${whole ? ', not limited to what is assigned' : ''}`,
    ),
  ]);
  return `${JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))), null, 2)}\n`;
}

import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { Unauthenticated } from '../../domain/base/refusal.ts';
import type { GraphContext } from './context.ts';

/**
 * Who may ask for each root field, and what each type rests on. Default-deny: a schema with a field or type that is not here does not start.
 * - everyone: what it answers is computed for the audience, or is reference data.
 * - signed-in: UNAUTHENTICATED otherwise; what the person may do the service asks of the policy.
 */
const rootFields: Readonly<Record<string, 'everyone' | 'signed-in'>> = {
  'Query.about': 'everyone',
  'Query.activities': 'everyone',
  'Query.activity': 'everyone',
  'Query.answer': 'everyone',
  'Query.assessment': 'everyone',
  'Query.assessments': 'everyone',
  'Query.conventions': 'everyone',
  'Query.cycle': 'everyone',
  'Query.cycles': 'everyone',
  'Query.cycleWording': 'signed-in',
  'Query.indicators': 'everyone',
  'Query.jobs': 'signed-in',
  'Query.mails': 'signed-in',
  'Query.instrument': 'everyone',
  'Query.instruments': 'everyone',
  'Query.instrumentDraft': 'signed-in',
  'Query.instrumentDrafts': 'signed-in',
  'Query.match': 'everyone',
  'Query.matches': 'everyone',
  'Query.matrix': 'everyone',
  'Query.matrixCell': 'everyone',
  'Query.need': 'everyone',
  'Query.needOrder': 'everyone',
  'Query.needTotals': 'everyone',
  'Query.needs': 'everyone',
  'Query.node': 'everyone',
  'Query.offer': 'everyone',
  'Query.offerInWriting': 'signed-in',
  'Query.wishedHelp': 'signed-in',
  'Query.offers': 'everyone',
  'Query.offersThatFit': 'everyone',
  'Query.overlaps': 'everyone',
  'Query.participant': 'everyone',
  'Query.participants': 'everyone',
  'Query.prerequisiteGraph': 'everyone',
  'Query.providers': 'everyone',
  'Query.scenario': 'signed-in',
  'Query.scenarios': 'signed-in',
  'Query.whatIf': 'signed-in',
  'Query.sendsMail': 'signed-in',
  'Query.silentGaps': 'everyone',
  'Query.supposedWeights': 'signed-in',
  'Query.viewer': 'everyone',
  'Query.weights': 'everyone',
  'Query.whyNot': 'everyone',
  'Mutation.signIn': 'everyone',
  'Mutation.signOut': 'everyone',
  'Mutation.setPassword': 'everyone',
  'Mutation.changePassword': 'signed-in',
  'Mutation.chooseLanguage': 'signed-in',
  'Mutation.createToken': 'signed-in',
  'Mutation.endOtherSessions': 'signed-in',
  'Mutation.endSession': 'signed-in',
  'Mutation.keepScenario': 'signed-in',
  'Mutation.reviseScenario': 'signed-in',
  'Mutation.dropScenario': 'signed-in',
  'Mutation.applyScenario': 'signed-in',
  'Mutation.openAssessment': 'signed-in',
  'Mutation.answerProvision': 'signed-in',
  'Mutation.syncAnswer': 'signed-in',
  'Mutation.tellPresence': 'signed-in',
  'Mutation.assignProvisions': 'signed-in',
  'Mutation.unassignProvisions': 'signed-in',
  'Mutation.limitContributor': 'signed-in',
  'Mutation.markReady': 'signed-in',
  'Mutation.writeNote': 'signed-in',
  'Mutation.resolveNote': 'signed-in',
  'Mutation.deleteNote': 'signed-in',
  'Mutation.readNotes': 'signed-in',
  'Mutation.submitAssessment': 'signed-in',
  'Mutation.reviewAssessment': 'signed-in',
  'Mutation.takeUpAssessment': 'signed-in',
  'Mutation.beginInstrumentDraft': 'signed-in',
  'Mutation.writeInstrumentDraft': 'signed-in',
  'Mutation.dropInstrumentDraft': 'signed-in',
  'Mutation.advanceInstrument': 'signed-in',
  'Mutation.commentOnInstrument': 'signed-in',
  'Mutation.replyToConsultation': 'signed-in',
  'Mutation.settleConsultation': 'signed-in',
  'Mutation.openCycle': 'signed-in',
  'Mutation.changeCycle': 'signed-in',
  'Mutation.closeCycle': 'signed-in',
  'Mutation.confirmAnswers': 'signed-in',
  'Mutation.registerReport': 'signed-in',
  'Mutation.replyToComment': 'signed-in',
  'Mutation.orderNeeds': 'signed-in',
  'Mutation.planNeed': 'signed-in',
  'Mutation.confirmNeed': 'signed-in',
  'Mutation.publishOffer': 'signed-in',
  'Mutation.reviseOffer': 'signed-in',
  'Mutation.confirmOffer': 'signed-in',
  'Mutation.runJobAgain': 'signed-in',
  'Mutation.dropJob': 'signed-in',
  'Mutation.sendMailAgain': 'signed-in',
  'Mutation.confirmMailArrived': 'signed-in',
  'Mutation.withdrawOffer': 'signed-in',
  'Mutation.setWeights': 'signed-in',
  'Mutation.proposeMatch': 'signed-in',
  'Mutation.advanceMatch': 'signed-in',
  'Mutation.decideOverlap': 'signed-in',
  'Mutation.recordActivity': 'signed-in',
  'Mutation.reviseActivity': 'signed-in',
  'Subscription.checklistChanged': 'everyone',
  'Subscription.instrumentChanged': 'everyone',
  'Subscription.matrixChanged': 'everyone',
  'Subscription.needChanged': 'everyone',
};

/** Types whose values are the same for everybody: reference data, vocabulary, the grammar of answers. */
const openTypes = new Set([
  'AssistanceType',
  'Article',
  'Challenge',
  'Chapter',
  'Convention',
  'Guide',
  'GuidePassage',
  'Cycle',
  'CycleText',
  'Instrument',
  'MatchWeights',
  'Participant',
  'ParticipantList',
  'Prerequisite',
  'Provider',
  'Provision',
  'Question',
  'QuestionColumn',
  'QuestionOption',
  'SourceNote',
  'About',
  'PageInfo',
  'Conflict',
  'Refused',
  'SignedOut',
  'WeightOfPart',
  'Weights',
]);

/** Types that are only ever reached through a read that was given the audience, so that what exists of them may be seen. */
const seenTypes = new Set([
  'Activity',
  'AlreadyAsked',
  'Answer',
  'AnsweredProvision',
  'ArticleInGraph',
  'Assessment',
  'AssistanceReceived',
  'AssistanceWanted',
  'Assignment',
  'Assignments',
  'Because',
  'Blocker',
  'BuildsOn',
  'Caution',
  'CarriedAnswer',
  'ChecklistEvent',
  'Colleague',
  'Comment',
  'ConfirmedAnswers',
  'ConsultationComment',
  'ConsultationReply',
  'InstrumentEvent',
  'ComparedAnswer',
  'ComparedSubmission',
  'Comparison',
  'CoverageCounts',
  'Eligible',
  'EvidenceFile',
  'EvidenceRoom',
  'FieldChange',
  'Figure',
  'FieldHistory',
  'FieldVersion',
  'FitInputs',
  'FittingOffer',
  'OfferForWish',
  'OfferReach',
  'HelpThatEnds',
  'Indicator',
  'Lack',
  'Match',
  'MatchStep',
  'Matrix',
  'MatrixCell',
  'MatrixHead',
  'MatrixPatch',
  'Measure',
  'Money',
  'Need',
  'NeedEvent',
  'NeedOrder',
  'NeedTotals',
  'NeedsThatDoNotFit',
  'NotConfirmed',
  'Note',
  'NoteCount',
  'NoteThread',
  'Offer',
  'OpenField',
  'ParkedPart',
  'OpenedHelp',
  'OrganizationRole',
  'Overlap',
  'OverlapPart',
  'OverlapSaid',
  'Part',
  'PersonHere',
  'PlaceHere',
  'PrerequisiteGraph',
  'PrerequisiteLink',
  'PresenceTold',
  'ReadyMark',
  'Receipt',
  'QuestionReply',
  'Reply',
  'Scope',
  'Scored',
  'SettledArticle',
  'SilentGapList',
  'SilentGapsOfState',
  'SyncedAnswer',
  'Way',
  'WhyNot',
  'WhyNotBlocker',
  'WhyNotHindrance',
  'WhyNotPart',
  'ChangedNeed',
  'DroppedScenario',
  'OfferContent',
  'Scenario',
  'ScenarioChange',
  'SupposedArticle',
  'SupposedCell',
  'SupposedCounts',
  'SupposedOverlap',
  'SupposedSpending',
  'SupposedState',
  'SupposedUnlocks',
  'WhatIf',
  'WishedHelp',
]);

/** The administrator's, or the secretariat's: each read asks the policy. */
const administeredTypes = new Set([
  'CycleWording',
  'CycleCount',
  'CycleFollowing',
  'DroppedInstrumentDraft',
  'FileFault',
  'InstrumentDraft',
  'Job',
  'Mail',
  'StateInCycle',
  'SupposedScore',
  'SupposedWeights',
]);

/** The viewer's own. */
const ownTypes = new Set([
  'CreatedToken',
  'DeviceCopy',
  'PasswordChanged',
  'RoleGrant',
  'Session',
  'Viewer',
  'Waiting',
]);

/** Checks the table against the schema, and lets strangers no further than it says. Types of figures stay bare: no work per scalar. */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (!roots.has(type)) {
      const bare = type.name.replace(/(Connection|Edge)$/, '');
      if (![openTypes, seenTypes, administeredTypes, ownTypes].some((types) => types.has(bare)))
        missing.push(type.name);
      continue;
    }
    for (const [name, field] of Object.entries(type.getFields())) {
      const who = rootFields[`${type.name}.${name}`];
      if (!who) missing.push(`${type.name}.${name}`);
      // Mutations say so in their union: `refuseStranger`.
      else if (who === 'signed-in' && type !== schema.getMutationType() && field.resolve)
        field.resolve = asSignedIn(field.resolve);
    }
  }
  if (missing.length > 0) throw new Error(`Say in graph/base/access.ts who may see ${missing.join(', ')}.`);
  return schema;
}

export function refuseStranger(name: string, { viewer }: GraphContext): void {
  if (rootFields[`Mutation.${name}`] !== 'everyone' && !viewer) throw new Unauthenticated();
}

const asSignedIn =
  (resolve: GraphQLFieldResolver<unknown, GraphContext>): GraphQLFieldResolver<unknown, GraphContext> =>
  (root, args, context, info) => {
    if (!context.viewer) throw new Unauthenticated();
    return resolve(root, args, context, info);
  };

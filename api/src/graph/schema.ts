import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { guard } from './base/access.ts';
import { builder } from './builder.ts';
import './base/scalars.ts';
import './base/node.ts';
import './base/refusal.ts';
import './base/viewer.ts';
import './base/job.ts';
import './base/mail.ts';
import './convention/participant.ts';
import './convention/article.ts';
import './convention/guide.ts';
import './convention/instrument.ts';
import './convention/provider.ts';
import './assessment/answer.ts';
import './assessment/builds-on.ts';
import './assessment/assessment.ts';
import './assessment/previous.ts';
import './assessment/sync-answer.ts';
import './assessment/together.ts';
import './assessment/assessment-mutations.ts';
import './assessment/cycle/cycle.ts';
import './assessment/cycle/following.ts';
import './assessment/cycle/cycle-mutations.ts';
import './assessment/cycle/confirm-answers.ts';
import './assessment/need.ts';
import './assessment/need-order.ts';
import './assistance/offer.ts';
import './assistance/offer-mutations.ts';
import './assistance/activity.ts';
import './assistance/match.ts';
import './assistance/matches.ts';
import './assistance/needs.ts';
import './assistance/matrix.ts';
import './assistance/need-totals.ts';
import './assistance/offer-in-writing.ts';
import './assistance/wished-help.ts';
import './assistance/offers-that-fit.ts';
import './assistance/indicator.ts';
import './assistance/silent-gap.ts';
import './assistance/about.ts';
import './assistance/waiting.ts';
import './assistance/help-that-ends.ts';

/** The one schema; it does not start while a type or a root field is not in the table of who may. */
export function makeSchema(): GraphQLSchema {
  return guard(lexicographicSortSchema(builder.toSchema({ sortSchema: false })));
}

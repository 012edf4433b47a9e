import type { Eligible, Money, Offer, Scope } from '../../domain/assistance/offer.ts';
import type { OfferContent } from '../../domain/assistance/offer-input.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import { decimalOf } from '../../domain/base/money.ts';
import { builder, type Types } from '../builder.ts';
import { LegalTraditionRef, RegionalGroupRef } from '../convention/enums.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { ParticipantRef, participantOf } from '../convention/participant.ts';
import { subjectsSaid } from '../convention/subject.ts';
import { ModeRef } from './enums.ts';

export const MoneyRef = builder.objectRef<Money>('Money').implement({
  description: 'Kept in minor units, shown with all digits of its currency (ISO 4217).',
  fields: (t) => ({
    amount: t.field({ type: 'Decimal', resolve: (money) => decimalOf(money) }),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
  }),
});

export const ScopeRef = builder.objectRef<Scope>('Scope').implement({
  description: 'What of the Convention an offer is for.',
  fields: (t) => ({
    provisions: t.stringList({ resolve: ({ provisions }) => [...provisions] }),
    articles: t.stringList({ resolve: ({ articles }) => [...articles] }),
    chapters: t.stringList({ resolve: ({ chapters }) => [...chapters] }),
    wholeConvention: t.exposeBoolean('wholeConvention', {
      description: 'The Convention against Corruption; of another one the chapters are named.',
    }),
  }),
});

export const EligibleRef = builder.objectRef<Eligible>('Eligible').implement({
  description:
    'Named participants and groups add up; leastDevelopedOnly and except narrow the choice. Shown to everyone [WG 21].',
  fields: (t) => ({
    everyState: t.boolean({
      resolve: ({ participants, regionalGroups, leastDevelopedOnly, except }) =>
        participants.length + regionalGroups.length + except.length === 0 && !leastDevelopedOnly,
    }),
    participants: t.field({
      type: [ParticipantRef],
      resolve: ({ participants }, _args, context) =>
        participants.map((code: ParticipantCode) => participantOf(context, code)),
    }),
    regionalGroups: t.field({
      type: [RegionalGroupRef],
      resolve: ({ regionalGroups }) => [...regionalGroups],
    }),
    leastDevelopedOnly: t.exposeBoolean('leastDevelopedOnly'),
    except: t.field({
      type: [ParticipantRef],
      resolve: ({ except }, _args, context) =>
        except.map((code: ParticipantCode) => participantOf(context, code)),
    }),
  }),
});

/** What a provider says of an offer, be it published or only supposed. */
export const whatIsSaid = <Said extends Offer | OfferContent>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Said>,
) => ({
  title: t.string({ resolve: ({ title }) => title }),
  description: t.string({ nullable: true, resolve: ({ description }) => description }),
  types: t.field({
    type: [AssistanceTypeRef],
    resolve: ({ types }, _args, context) => types.map((type) => assistanceTypeOf(context, type)),
  }),
  scope: t.field({ type: ScopeRef, resolve: ({ scope }) => scope }),
  ...subjectsSaid<Said>(t),
  eligible: t.field({ type: EligibleRef, resolve: ({ eligible }) => eligible }),
  languages: t.stringList({ description: 'BCP 47.', resolve: ({ languages }) => [...languages] }),
  legalTraditions: t.field({
    type: [LegalTraditionRef],
    resolve: ({ legalTraditions }) => [...legalTraditions],
  }),
  mode: t.field({ type: ModeRef, nullable: true, resolve: ({ mode }) => mode }),
  opens: t.field({
    type: 'Date',
    nullable: true,
    description: 'The first day of the window.',
    resolve: ({ opens }) => opens,
  }),
  closes: t.field({
    type: 'Date',
    nullable: true,
    description: 'The last day of the window.',
    resolve: ({ closes }) => closes,
  }),
  capacityPerYear: t.int({
    nullable: true,
    description: 'How many matches it can serve in a calendar year; null: no limit is said.',
    resolve: ({ capacityPerYear }) => capacityPerYear,
  }),
  ceiling: t.field({
    type: MoneyRef,
    nullable: true,
    description: 'The most it gives to one need.',
    resolve: ({ ceiling }) => ceiling,
  }),
  conditions: t.string({ nullable: true, resolve: ({ conditions }) => conditions }),
  contact: t.string({ nullable: true, resolve: ({ contact }) => contact }),
});

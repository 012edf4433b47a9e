import {
  type Answer,
  type AssistanceReceived,
  type AssistanceWanted,
  type Comment,
  type FieldChange,
  type Figure,
  laterParts,
  type Measure,
  type Reply,
} from '../../domain/assessment/answer.ts';
import { answeredBy } from '../../domain/assessment/comment.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import { enumOf } from '../base/enum-of.ts';
import { builder } from '../builder.ts';
import { AssistanceCategoryRef } from '../convention/enums.ts';
import { AssistanceTypeRef, assistanceTypeOf } from '../convention/instrument.ts';
import { subjectsSaid } from '../convention/subject.ts';
import { BudgetBandRef, HorizonRef, MeasureKindRef, MeasureStatusRef } from './enums.ts';
import { EvidenceFileRef, evidenceOf } from './evidence.ts';
import { laterTexts } from './later-texts.ts';

export const MeasureRef = builder
  .objectRef<Measure & { readonly participant: ParticipantCode }>('Measure')
  .implement({
    description: 'A law, regulation, policy, body or practice cited as evidence.',
    fields: (t) => ({
      title: t.exposeString('title'),
      kind: t.expose('kind', { type: MeasureKindRef }),
      status: t.expose('status', { type: MeasureStatusRef, nullable: true }),
      citation: t.exposeString('citation', { nullable: true }),
      url: t.exposeString('url', { nullable: true }),
      summary: t.exposeString('summary', { nullable: true, description: 'On paper: what it says.' }),
      ...laterTexts(t, laterParts.measures, {
        practice: { description: 'In practice: how it is applied.' },
        titleLanguage: {
          description:
            'In which the title is, where it is another language than the answer’s; so for each text.',
        },
      }),
      evidence: t.field({
        type: [EvidenceFileRef],
        description: 'The files that show it: those that the viewer may see.',
        resolve: ({ participant, evidence = [] }, _args, context) =>
          evidenceOf(context, participant, evidence),
      }),
    }),
  });

export const FigureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A figure or an example: how many, or what happened, in which year.',
  fields: (t) => ({
    year: t.exposeInt('year', { nullable: true }),
    count: t.exposeFloat('count', { nullable: true, description: 'A whole number.' }),
    note: t.exposeString('note', { nullable: true }),
    ...laterTexts(t, laterParts.figures),
  }),
});

export const AssistanceWantedRef = builder.objectRef<AssistanceWanted>('AssistanceWanted').implement({
  description: 'A wish for help of one type on one provision; each becomes a need [WG 40].',
  fields: (t) => ({
    type: t.field({
      type: AssistanceTypeRef,
      resolve: ({ type }, _args, context) => assistanceTypeOf(context, type),
    }),
    category: t.expose('category', { type: AssistanceCategoryRef }),
    ...subjectsSaid(t),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'The problem, in the words of the State; not one of `subjects`.',
    }),
    result: t.exposeString('result', { nullable: true, description: 'The result wanted.' }),
    beneficiary: t.exposeString('beneficiary', {
      nullable: true,
      description: 'The body that would benefit.',
    }),
    ownContribution: t.exposeString('ownContribution', { nullable: true }),
    horizon: t.expose('horizon', { type: HorizonRef, nullable: true }),
    languages: t.stringList({ description: 'BCP 47.', resolve: ({ languages }) => [...languages] }),
    budgetBand: t.expose('budgetBand', { type: BudgetBandRef, nullable: true }),
    ...laterTexts(t, laterParts.assistanceWanted),
  }),
});

export const AssistanceReceivedRef = builder.objectRef<AssistanceReceived>('AssistanceReceived').implement({
  description: 'Help that the State already gets or got [WG 20].',
  fields: (t) => ({
    type: t.field({
      type: AssistanceTypeRef,
      resolve: ({ type }, _args, context) => assistanceTypeOf(context, type),
    }),
    providerName: t.exposeString('providerName'),
    from: t.expose('from', { type: 'Date', nullable: true }),
    until: t.expose('until', { type: 'Date', nullable: true }),
    ...laterTexts(t, laterParts.assistanceReceived),
  }),
});

const ReplyRef = builder.objectRef<Reply>('Reply').implement({
  description: 'What the State says to a comment.',
  fields: (t) => ({
    text: t.exposeString('text'),
    ...laterTexts(t, ['language', 'translation'], {
      language: { description: 'BCP 47, where it is in another language than the answer.' },
    }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
  }),
});
const AnsweredRef = enumOf('Answered', ['REPLY', 'CHANGE'], 'How a comment was answered.');

/** A comment with its place among those on its answer. */
type NumberedComment = Comment & { readonly number: number };
export const commentsOf = (answer: Answer): NumberedComment[] =>
  answer.comments.map(({ answered: _, ...comment }, at) => {
    const answered = answeredBy(answer.comments[at] as Comment, answer);
    return { ...comment, number: at + 1, ...(answered && { answered }) };
  });

export const CommentRef = builder.objectRef<NumberedComment>('Comment').implement({
  description: 'What the secretariat wrote when it returned or accepted.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its place among the comments on this answer, from 1.' }),
    field: t.string({
      nullable: true,
      description:
        'The part of the answer that it is about, by its name in AnswerProvisionInput; null: all of it.',
      resolve: ({ field }) => field ?? null,
    }),
    reply: t.field({ type: ReplyRef, nullable: true, resolve: ({ reply }) => reply ?? null }),
    answered: t.field({
      type: AnsweredRef,
      nullable: true,
      description: 'Null: it is open. For others than the State, as it was when the State submitted again.',
      resolve: ({ answered }) => answered ?? null,
    }),
    text: t.exposeString('text'),
    at: t.expose('at', { type: 'Instant' }),
    by: t.exposeString('by', { nullable: true }),
  }),
});

export const FieldChangeRef = builder
  .objectRef<FieldChange & { readonly field: string }>('FieldChange')
  .implement({
    description: 'Who wrote a field of an answer last, and when.',
    fields: (t) => ({
      field: t.exposeString('field', { description: 'Its name in AnswerProvisionInput.' }),
      at: t.expose('at', { type: 'Instant' }),
      by: t.exposeString('by', { nullable: true }),
      byViewer: t.boolean({
        description: 'The viewer, perhaps in another window.',
        resolve: ({ user }, _args, { viewer }) => user === viewer?.id,
      }),
    }),
  });

export const MeasureInputRef = builder.inputType('MeasureInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    kind: t.field({ type: MeasureKindRef, required: true }),
    status: t.field({ type: MeasureStatusRef }),
    citation: t.string(),
    url: t.string(),
    summary: t.string({ description: 'On paper: what it says.' }),
    practice: t.string({ description: 'In practice: how it is applied.' }),
    titleTranslation: t.string(),
    summaryTranslation: t.string(),
    practiceTranslation: t.string(),
    titleLanguage: t.string({
      description: 'BCP 47, where the title is in another language than the answer; so for each text.',
    }),
    summaryLanguage: t.string(),
    practiceLanguage: t.string(),
    evidence: t.stringList({
      description: "The State's files that show it, by their sha256, twenty at most; left out: none.",
    }),
  }),
});

export const AssistanceWantedInputRef = builder.inputType('AssistanceWantedInput', {
  fields: (t) => ({
    type: t.string({ required: true, description: "A code of the instrument's; one wish a type." }),
    category: t.field({
      type: AssistanceCategoryRef,
      description: 'Required for OTHER; the type has it otherwise.',
    }),
    subjects: t.stringList({ description: 'Codes of the vocabulary of subjects; ten at most.' }),
    subject: t.string({ description: 'The problem, in words.' }),
    result: t.string(),
    beneficiary: t.string(),
    ownContribution: t.string(),
    horizon: t.field({ type: HorizonRef }),
    languages: t.stringList({ description: 'BCP 47.' }),
    budgetBand: t.field({ type: BudgetBandRef }),
    subjectTranslation: t.string(),
    resultTranslation: t.string(),
    beneficiaryTranslation: t.string(),
    ownContributionTranslation: t.string(),
    subjectLanguage: t.string(),
    resultLanguage: t.string(),
    beneficiaryLanguage: t.string(),
    ownContributionLanguage: t.string(),
  }),
});

export const FigureInputRef = builder.inputType('FigureInput', {
  fields: (t) => ({
    year: t.int(),
    count: t.float({ description: 'A whole number; it or the note is said.' }),
    note: t.string(),
    noteTranslation: t.string(),
    noteLanguage: t.string(),
  }),
});

export const AssistanceReceivedInputRef = builder.inputType('AssistanceReceivedInput', {
  fields: (t) => ({
    type: t.string({ required: true }),
    providerName: t.string({ required: true }),
    from: t.field({ type: 'Date' }),
    until: t.field({ type: 'Date' }),
    providerNameTranslation: t.string(),
    providerNameLanguage: t.string(),
  }),
});

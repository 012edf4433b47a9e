import type { ParticipantCode } from '../../base/ids.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { complianceQuestion, notProvided, type Question, questionsOf } from '../../convention/question.ts';
import type { AnswerContent } from '../answer.ts';
import { replyTo } from '../replies.ts';
import type { QuestionReply, ReplyRow } from '../reply.ts';
import { printNumber, printRows } from './cell-rows.ts';
import { printTarget, type Target, targetFinder, targetsOf } from './target.ts';

interface Answered {
  readonly participant: ParticipantCode;
  readonly answers: readonly AnswerContent[];
}

/** The answers of many participants as a table that `readTable` reads: a row for each, a column for all that somebody said. */
export function writeTable(instrument: Instrument, answered: readonly Answered[]): readonly string[][] {
  const [find, targets] = [targetFinder(instrument), targetsOf(instrument)];
  const rows = answered.map(({ participant, answers }) => {
    const byProvision = new Map(answers.map((answer) => [answer.provision, answer]));
    return targets.map((target): string => {
      if (target.kind === 'PARTICIPANT') return participant;
      const provision = target.kind === 'PART' ? target.provision : target.question.provision;
      const answer = byProvision.get(provision);
      return answer ? said(answer, target, instrument) : '';
    });
  });
  const headers = targets.map((target) => headerOf(target, find));
  const used = headers.map((_, at) => rows.some((row) => row[at] !== ''));
  return [headers, ...rows].map((row) => row.filter((_, at) => at === 0 || used[at]));
}

/** As a person would head it, where that is understood. */
function headerOf(target: Target, find: (header: string) => Target | null): string {
  const found = find(plain(target));
  return found && printTarget(found) === printTarget(target) ? plain(target) : printTarget(target);
}

function plain(target: Target): string {
  if (target.kind === 'PARTICIPANT') return 'State';
  if (target.kind !== 'PART') return target.question.code;
  const { part, provision } = target;
  return part === 'compliance'
    ? provision
    : `${provision} ${part === 'assistanceWanted' ? 'assistance' : part}`;
}

function said(
  answer: AnswerContent,
  target: Exclude<Target, { kind: 'PARTICIPANT' }>,
  instrument: Instrument,
): string {
  if (target.kind !== 'PART') return reply(target.question, replyTo(target.question, answer));
  switch (target.part) {
    case 'compliance': {
      if (answer.compliance) return answer.compliance;
      const own = complianceQuestion(questionsOf(instrument, target.provision));
      return own && replyTo(own, answer) === notProvided ? notProvided : '';
    }
    case 'assistanceWanted':
      return answer.assistanceWanted.map(({ type }) => type).join('; ');
    default:
      return answer[target.part] ?? '';
  }
}

function reply(question: Question, value: QuestionReply['value'] | undefined): string {
  if (value === undefined) return '';
  if (question.kind === 'TABLE') return printRows(question, value as readonly ReplyRow[]);
  if (typeof value === 'number') return printNumber(value);
  return typeof value === 'string' ? value : value.join('; ');
}

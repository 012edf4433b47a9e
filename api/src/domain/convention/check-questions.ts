import { Invalid, words } from '../base/refusal.ts';
import { type Condition, questionsIn } from './condition.ts';
import { cycleIn } from './graph.ts';
import type { Instrument } from './instrument.ts';
import type { Question } from './question.ts';

type Path = readonly (string | number)[];

/** Refuses questions that do not hold together: of a provision that is not asked, with a code twice, or whose conditions look at nothing or at one another in a circle. */
export function checkQuestions({ questions = [], provisions }: Instrument, path: Path): void {
  questions.forEach((question, at) => {
    const here = [...path, 'questions', at];
    const { code, provision } = question;
    if (!provisions.includes(provision))
      throw new Invalid(
        words(
          'This instrument does not ask {provision}. Add it to its provisions, or correct the question.',
          {
            provision,
          },
        ),
        [...here, 'provision'],
      );
    if (questions.findIndex((other) => other.code === code) !== at)
      throw new Invalid(words('"{code}" is here twice. Keep one.', { code }), [...here, 'code']);
    checkKind(question, questions, here);
    for (const other of question.when ? questionsIn(question.when) : []) {
      const asked = questions.find((one) => one.code === other);
      if (asked?.provision !== provision)
        throw new Invalid(
          words(
            'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.',
            { code: other, provision },
          ),
          [...here, 'when'],
        );
      if (question.when) checkReach(question.when, other, asked, [...here, 'when']);
    }
  });
  refuseCircle(questions, path);
}

/** Of conditions; also while an instrument is being written. */
export function refuseCircle(questions: readonly Pick<Question, 'code' | 'when'>[], path: Path): void {
  const circle = cycleIn(new Map(questions.map(({ code, when }) => [code, when ? questionsIn(when) : []])));
  if (circle)
    throw new Invalid(
      words('The conditions of these questions form a circle: {circle}. Take one of them out.', {
        circle: circle.join(' → '),
      }),
      [...path, 'questions', questions.findIndex(({ code }) => code === circle[0]), 'when'],
    );
}

function checkKind(question: Question, questions: readonly Question[], path: Path): void {
  const { kind, provision, min, max } = question;
  if (kind === 'COMPLIANCE') {
    if (questions.find((one) => one.kind === kind && one.provision === provision) !== question)
      throw new Invalid(
        words(
          '{provision} has a question about compliance already. Ask the second one of a provision of its own.',
          { provision },
        ),
        [...path, 'kind'],
      );
    if (question.when)
      throw new Invalid(
        'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.',
        [...path, 'when'],
      );
  }
  if (kind === 'SINGLE' || kind === 'MULTIPLE') checkOptions(question.options, [...path, 'options']);
  if (kind === 'TABLE') {
    const codes = (question.columns ?? []).map(({ code }) => code);
    if (codes.length === 0) throw new Invalid('Give the table at least one column.', [...path, 'columns']);
    checkOnce(codes, [...path, 'columns']);
    question.columns?.forEach((column, at) => {
      if (column.kind === 'CHOICE') checkOptions(column.options, [...path, 'columns', at, 'options']);
    });
  }
  if (min !== undefined && max !== undefined && min > max)
    throw new Invalid('The least number is larger than the largest. Correct one of the two.', [
      ...path,
      'min',
    ]);
}

function checkOptions(options: Question['options'], path: Path): void {
  if (!options?.length) throw new Invalid('Give at least one option to choose.', path);
  checkOnce(
    options.map(({ code }) => code),
    path,
  );
}

function checkOnce(codes: readonly string[], path: Path): void {
  codes.forEach((code, at) => {
    if (codes.indexOf(code) !== at)
      throw new Invalid(words('"{code}" is here twice. Keep one.', { code }), [...path, at]);
  });
}

/** A condition that can never hold is a slip: an option that the other question does not have, or a size of what has none. */
function checkReach(condition: Condition, code: string, asked: Question, path: Path): void {
  if ('all' in condition || 'any' in condition) {
    const [list, name] = 'all' in condition ? [condition.all, 'all'] : [condition.any, 'any'];
    list.forEach((one, at) => {
      checkReach(one, code, asked, [...path, name, at]);
    });
    return;
  }
  if ('not' in condition && !('answered' in condition.not)) {
    checkReach(condition.not, code, asked, [...path, 'not']);
    return;
  }
  // What has a reply is answered: the opposite of that nobody can say.
  const isNever = 'not' in condition;
  if ('not' in condition) condition = condition.not;
  if (!('question' in condition) || condition.question !== code) return;
  const value = 'is' in condition ? condition.is : 'contains' in condition ? condition.contains : null;
  const fits =
    'answered' in condition ||
    ('atLeast' in condition || 'atMost' in condition
      ? asked.kind === 'NUMBER'
      : 'contains' in condition
        ? asked.kind === 'MULTIPLE'
        : asked.kind === 'SINGLE' || asked.kind === 'COMPLIANCE');
  const choices =
    asked.kind === 'COMPLIANCE'
      ? ['YES', 'IN_PART', 'NO', 'NOT_PROVIDED']
      : (asked.options ?? []).map((option) => option.code);
  if (isNever || !fits || (value !== null && !choices.includes(value)))
    throw new Invalid(
      words('No reply to "{code}" can fulfil this condition. Compare it with one of its options.', { code }),
      path,
    );
}

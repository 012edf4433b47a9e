import type { Reference } from '../../base/ids.ts';
import { pick } from '../../base/pick.ts';
import { same } from '../../base/same.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type DividedPart, dividedParts, type ProvisionRule } from '../../convention/version-mapping.ts';
import { type AnswerContent, type SaidField, saidFields } from '../answer.ts';
import { cleared } from '../answer-input.ts';
import type { QuestionReply } from '../reply.ts';
import type { ParkedPart } from './carried.ts';
import { carryReply, fitCodes } from './fit-carried.ts';

export const nothingSaid = (provision: Reference): AnswerContent => ({
  provision,
  ...pick(cleared, saidFields),
});

export const isNothing = (field: SaidField, value: unknown): boolean => same(value, cleared[field]);

/** What goes with a part wherever it goes. */
export const fieldsOf = (part: DividedPart): readonly SaidField[] =>
  part === 'law'
    ? ['law', 'lawTranslation', 'lawLanguage']
    : part === 'practice'
      ? ['practice', 'practiceTranslation', 'practiceLanguage']
      : part === 'assistanceWanted'
        ? ['assistanceWanted', 'noneRequired']
        : [part];

/** To which provision each field of an answer goes; replies go where their questions are asked. */
export function placesOf({ to, parts = [] }: ProvisionRule): ReadonlyMap<SaidField, Reference> {
  const [main] = to;
  return new Map(
    dividedParts.flatMap((part) => {
      const place = parts.find(({ fields }) => fields.includes(part))?.to ?? main;
      return place ? fieldsOf(part).map((field) => [field, place] as const) : [];
    }),
  );
}

export interface Divided {
  /** Of a split, only those where something is said, and the first. */
  readonly contents: readonly AnswerContent[];
  readonly parked: readonly ParkedPart[];
}

/** One answer laid where its rule sends its parts; what has no place in the new version is parked. */
export function divideAnswer(answer: AnswerContent, rule: ProvisionRule, { before, after }: Step): Divided {
  const [main] = rule.to;
  if (!main) return { contents: [], parked: parkedWhole(answer, rule) };
  const places = placesOf(rule);
  const parked: ParkedPart[] = [];
  const replies = new Map<Reference, QuestionReply[]>();
  for (const one of answer.replies) {
    const carried = carryReply(one, before, after);
    if ('why' in carried) parked.push(carried);
    else
      replies.set(carried.asked.provision, [...(replies.get(carried.asked.provision) ?? []), carried.reply]);
  }
  const contents = rule.to.flatMap((provision) => {
    const fields = saidFields.filter((field) => places.get(field) === provision);
    const laid: AnswerContent = {
      ...nothingSaid(provision),
      ...pick(answer, fields),
      replies: inOrder(replies.get(provision) ?? [], after),
    };
    if (provision !== main && same(laid, nothingSaid(provision))) return [];
    const fitted = fitCodes({ ...laid, ...pick(answer, ['language', 'secondLanguage']) }, after);
    parked.push(...fitted.parked);
    return [fitted.content];
  });
  return { contents, parked };
}

export function parkedWhole(
  answer: AnswerContent,
  { reason }: Pick<ProvisionRule, 'reason'>,
): readonly ParkedPart[] {
  return saidFields
    .filter((field) => !isNothing(field, answer[field]))
    .map((field) => ({ field, value: answer[field], why: 'RULE', ...(reason && { reason }) }));
}

export function inOrder(
  replies: readonly QuestionReply[],
  { questions = [] }: Step['after'],
): readonly QuestionReply[] {
  const places = new Map(questions.map(({ code }, at) => [code, at]));
  return replies.toSorted((a, b) => (places.get(a.question) ?? 0) - (places.get(b.question) ?? 0));
}

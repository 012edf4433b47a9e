import type { JointStepInput, StepShownFragment } from '../../gql/graphql.ts';
import { wrongDay } from '../../lib/day.ts';
import { newOperationId } from '../../lib/operation.ts';

/** A step as typed; `key` knows it again on the page, `id` in the calendar. */
export interface StepForm {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly online: boolean;
}

export const blankStep = (): StepForm => ({
  ...{ key: newOperationId(), id: null, title: '', from: '', to: '', place: '', online: false },
});

export const stepForm = ({ id, title, from, to, place, online }: StepShownFragment): StepForm => ({
  ...{ key: id, id, title, from, to: to === from ? '' : to, place: place ?? '', online },
});

/** What was kept of a draft and has the shape of steps. */
export function stepsIn(kept: unknown): readonly StepForm[] | null {
  if (!Array.isArray(kept)) return null;
  return kept.flatMap((one: unknown) => {
    const said = { ...(one as Partial<StepForm>) };
    const blank = blankStep();
    const text = (name: 'key' | 'title' | 'from' | 'to' | 'place') =>
      typeof said[name] === 'string' ? said[name] : blank[name];
    return {
      ...{ key: text('key'), title: text('title'), from: text('from'), to: text('to'), place: text('place') },
      ...{ id: typeof said.id === 'string' ? said.id : null, online: said.online === true },
    };
  });
}

export const stepsInput = (steps: readonly StepForm[]): JointStepInput[] =>
  steps.map(({ id, title, from, to, place, online }) => ({
    ...(id && { id }),
    ...{ title: title.trim(), from, to: to || null, place: place.trim() || null, online },
  }));

type StepWrong = 'title' | 'from' | 'to' | 'order';

/** What the form itself can see: a step has a title and a day, and does not end before it begins. By the name of its field. */
export const wrongInSteps = (steps: readonly StepForm[]): Readonly<Record<string, StepWrong>> =>
  Object.fromEntries(
    steps.flatMap(({ key, title, from, to }): (readonly [string, StepWrong])[] => [
      ...(title.trim() === '' ? [[`${key} title`, 'title'] as const] : []),
      ...(from === '' || wrongDay(from) ? [[`${key} from`, 'from'] as const] : []),
      ...(to !== '' && wrongDay(to) ? [[`${key} to`, 'to'] as const] : []),
      ...(to !== '' && !wrongDay(to) && to < from ? [[`${key} to`, 'order'] as const] : []),
    ]),
  );

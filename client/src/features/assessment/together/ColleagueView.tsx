import type { AnswerField } from '../answer/answer-values.ts';
import type { AnswerForm } from '../answer/use-answer-form.ts';
import { ColleaguesAtField } from './ColleaguesAtField.tsx';
import { ColleaguesAtProvision } from './ColleaguesAtProvision.tsx';
import { ColleaguesInNav } from './ColleaguesInNav.tsx';

/** At a provision of the list, at a question, or under the head of a provision. */
export type ColleagueView =
  | { readonly assessment: string; readonly reference: string }
  | { readonly form: AnswerForm; readonly fields?: readonly AnswerField[] };

/** One piece of script for the three places at which colleagues are. */
export default function View(view: ColleagueView) {
  if (!('form' in view)) return <ColleaguesInNav {...view} />;
  const { form, fields } = view;
  return fields ? <ColleaguesAtField form={form} fields={fields} /> : <ColleaguesAtProvision form={form} />;
}

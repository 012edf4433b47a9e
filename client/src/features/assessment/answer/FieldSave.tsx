import { useFormat } from '../../../lib/format.ts';
import { english, useTexts } from '../../../lib/i18n.ts';
import type { IconName } from '../../../ui/Icon.tsx';
import { SaveMark } from '../../../ui/SaveMark.tsx';
import type { AnswerField } from './answer-values.ts';
import { fieldOf } from './places.ts';
import type { SaveState } from './save/state.ts';
import type { ShownWriting } from './use-answer-form.ts';

/** What became of one place of the form, in a word. */
export function FieldSave({ writing, place }: { readonly writing: ShownWriting; readonly place: string }) {
  return <SaveWord state={writing.states[place]} writing={writing} />;
}

/** The same for a whole question: the place that most needs a person speaks for all. */
export function QuestionSave({
  writing,
  fields,
}: {
  readonly writing: ShownWriting;
  readonly fields: readonly AnswerField[];
}) {
  const states = Object.entries(writing.states)
    .filter(([place]) => fields.includes(fieldOf(place)))
    .map(([, state]) => state)
    .sort((one, other) => urgency.indexOf(one.kind) - urgency.indexOf(other.kind) || later(one, other));
  return <SaveWord state={states[0]} writing={writing} />;
}

function SaveWord({
  state,
  writing: { offline, waitsHere },
}: {
  readonly state: SaveState | undefined;
  readonly writing: ShownWriting;
}) {
  const t = useTexts(texts);
  const { time } = useFormat();
  if (!state) return null;
  const onTheWay = waitsHere ? t('waiting') : t(offline ? 'here' : 'saving');
  const [tone, icon, words]: readonly ['saved' | 'waiting' | 'failed', IconName, string] = {
    waiting: ['waiting', 'clock', onTheWay] as const,
    saving: ['waiting', 'clock', onTheWay] as const,
    saved: [
      'saved',
      'check',
      state.kind === 'saved' ? t('saved', { time: time(state.at).replace(/ UTC$/, '') }) : '',
    ] as const,
    failed: ['failed', 'warning', t('failed')] as const,
    held: ['waiting', 'clock', t('held')] as const,
    here: ['waiting', 'clock', t('here')] as const,
    conflict: [
      'failed',
      'merge',
      state.kind === 'conflict' && state.change?.own ? t('ownConflict') : t('conflict'),
    ] as const,
  }[state.kind];
  return (
    <SaveMark tone={tone} icon={icon} data-save={state.kind}>
      {words}
    </SaveMark>
  );
}

const urgency: readonly SaveState['kind'][] = [
  'conflict',
  'failed',
  'here',
  'held',
  'saving',
  'waiting',
  'saved',
];
const later = (one: SaveState, other: SaveState) =>
  one.kind === 'saved' && other.kind === 'saved' ? other.at.localeCompare(one.at) : 0;

export const texts = english('assessment.field-save', {
  waiting: 'Waiting on this device',
  saving: 'Saving…',
  saved: 'Saved {{time}}',
  failed: 'Not saved',
  held: 'Waiting for a correction',
  here: 'Not sent yet',
  conflict: 'Changed by two people',
  ownConflict: 'Changed in another window',
});

import { type FileMessage, message } from '../../base/file-message.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { AssistanceWanted } from '../answer.ts';
import { saysNothing } from '../vague-words.ts';

/** What is good to know before the help that a row wants is taken in: what says too little, and what is asked for no longer. */
export function toldOfWishes(
  provision: string,
  before: readonly AssistanceWanted[],
  after: readonly AssistanceWanted[],
  { assistanceTypes }: Pick<Instrument, 'assistanceTypes'>,
): readonly FileMessage[] {
  const label = (type: string) => assistanceTypes.find(({ code }) => code === type)?.labels ?? type;
  const asked = (list: readonly AssistanceWanted[], type: string) => list.find((wish) => wish.type === type);
  const vague = after.flatMap(({ type, subject }, at) => {
    const was = asked(before, type);
    if (!saysNothing(subject) || (was && was.subject === subject)) return [];
    return message('WARNING', [provision, 'assistanceWanted', at, 'subject'], tooLittle, {
      label: label(type),
    });
  });
  const gone = before
    .filter(({ type }) => !asked(after, type))
    .map(({ type }) => message('INFO', [provision, 'assistanceWanted'], withdrawn, { label: label(type) }));
  return [...vague, ...gone];
}

const tooLittle =
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.';
const withdrawn =
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.';

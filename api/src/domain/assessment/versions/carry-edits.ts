import type { Reference } from '../../base/ids.ts';
import { pick } from '../../base/pick.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { provisionRules } from '../../convention/version-mapping.ts';
import type { AnswerContent, SaidField } from '../answer.ts';
import type { Said } from '../merge/merge-content.ts';
import type { Edits } from '../merge/merge-edits.ts';
import { divideAnswer, nothingSaid, placesOf } from './divide-answer.ts';

export interface EditsAt {
  readonly provision: Reference;
  readonly edits: Edits;
}

export interface CarriedEdits {
  /** Where the edits are to be laid in the new version. */
  readonly to: readonly EditsAt[];
  /** What has no place there: it joins what was parked. */
  readonly parked: EditsAt | null;
}

/** One level for several provisions is the State's to say, and their language that of the first. */
const ofOneAlone: readonly SaidField[] = ['compliance', 'noneRequired'];
const languages: readonly SaidField[] = ['language', 'secondLanguage'];

/** Edits that were made in one version, as edits of the next: those of a device that had not heard of it. */
export function carryEdits({ provision, edits }: EditsAt, step: Step): CarriedEdits {
  const rule = provisionRules(step.before, step.after).find(({ from }) => from.includes(provision));
  const [main] = rule?.to ?? [];
  if (!rule || !main) return { to: [], parked: { provision, edits } };
  const fields = Object.keys(edits.after) as SaidField[];
  const [before, after] = [edits.before, edits.after].map((said) =>
    divideAnswer(withAll(provision, said), rule, step),
  ) as [ReturnType<typeof divideAnswer>, ReturnType<typeof divideAnswer>];
  const places = placesOf(rule);
  const isJoined = rule.rule === 'MERGED';
  const unplaced = fields.filter((field) => isJoined && ofOneAlone.includes(field));
  const to = rule.to.flatMap((place) => {
    const [was, is] = [before, after].map(
      ({ contents }) => contents.find((one) => one.provision === place) ?? nothingSaid(place),
    ) as [AnswerContent, AnswerContent];
    const here = fields.filter((field) => {
      if (unplaced.includes(field)) return false;
      if (languages.includes(field)) return place === main && !isJoined;
      if (field === 'replies') return was.replies.length + is.replies.length > 0;
      return places.get(field) === place;
    });
    return here.length === 0
      ? []
      : [{ provision: place, edits: { before: pick(was, here), after: pick(is, here) } }];
  });
  const gone = [...unplaced, ...after.parked.map(({ field }) => field)].filter((field) =>
    fields.includes(field),
  );
  const parked = fields.filter((field) => gone.includes(field));
  return {
    to,
    parked:
      parked.length === 0
        ? null
        : {
            provision,
            edits: { before: pick(edits.before, parked), after: pick(edits.after, parked) },
          },
  };
}

/** Over several versions, with what was parked on the way, each beside the step that parked it. */
export function carryEditsThrough(
  first: EditsAt,
  steps: readonly Step[],
): { readonly to: readonly EditsAt[]; readonly parked: readonly (EditsAt & { readonly step: Step })[] } {
  let to: readonly EditsAt[] = [first];
  const parked: (EditsAt & { readonly step: Step })[] = [];
  for (const step of steps) {
    const carried = to.map((one) => carryEdits(one, step));
    parked.push(...carried.flatMap((one) => (one.parked ? [{ ...one.parked, step }] : [])));
    to = carried.flatMap((one) => one.to);
  }
  return { to, parked };
}

const withAll = (provision: Reference, said: Partial<Said>): AnswerContent => ({
  ...nothingSaid(provision),
  ...said,
});

import type { ConvergenceChoice } from '../../domain/assistance/convergence/choice.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { holdAll, saveOne } from '../base/write.ts';

type ChoiceDocument = Omit<ConvergenceChoice, 'id'> & { readonly _id: string };

export const convergenceChoices = declare('convergenceChoices', {
  ...{ revision: 'number', takesPart: 'bool', by: 'string', changedAt: 'string' },
});

/** For the services' own use: who takes part is told as far as a reader sees what it puts first. */
export interface ConvergenceChoices {
  ofParticipants(codes: readonly ParticipantCode[]): Promise<ConvergenceChoice[]>;
  takingPart(): Promise<ConvergenceChoice[]>;
}
export interface ConvergenceWrites {
  saveConvergenceChoice(choice: ConvergenceChoice, replaces: number | null): Promise<void>;
  /** Whoever takes it back at this moment does it before, or after. */
  holdConvergenceChoices(codes: readonly ParticipantCode[], by: string): Promise<void>;
}

export function readConvergenceChoices(scope: Scope): ConvergenceChoices {
  const find = findIn<ChoiceDocument & { readonly heldBy?: string }, ConvergenceChoice>(
    scope,
    convergenceChoices,
    ({ _id, heldBy: _heldBy, ...choice }) => ({ id: _id as ParticipantCode, ...choice }),
  );
  return {
    ofParticipants: (codes) => find({ _id: { $in: codes } }),
    takingPart: () => find({ takesPart: true }),
  };
}

export const writeConvergenceChoices = ({ scope }: Writing): ConvergenceWrites => ({
  saveConvergenceChoice: ({ id, ...choice }, replaces) =>
    saveOne<ChoiceDocument>(scope, convergenceChoices.name, { _id: id, ...choice }, replaces),
  holdConvergenceChoices: (codes, by) => holdAll(scope, convergenceChoices.name, codes, by),
});

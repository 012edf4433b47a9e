import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse, print, separateOperations } from 'graphql';
import { repository } from './repository.ts';

/** The documents an outside program may send, each on its own: all together they are longer than a request may be. */
const contract = readFileSync(join(repository, 'api/test/contract/contract.graphql'), 'utf8');

const separate = separateOperations(parse(contract));

export const operationNames: readonly string[] = Object.keys(separate);

/** One operation of the contract with the fragments it needs. */
export function documentOf(operation: string): string {
  const found = separate[operation];
  if (!found) throw new Error(`The contract has no operation ${operation}.`);
  return print(found);
}

/** The name of what an operation asks for: `matrixCell` of `CellRecords`. */
export function rootOf(operation: string): string {
  const definition = separate[operation]?.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const field = definition?.selectionSet.selections[0];
  if (field?.kind !== 'Field') throw new Error(`${operation} asks for no field.`);
  return field.alias?.value ?? field.name.value;
}

import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';

/** What an operation reads, as far as it decides how it is executed and for whom its answer may be kept. */
export interface Nature {
  /** Figures and nothing else, so its answer follows from variables, audience, language and version alone. */
  readonly figures: boolean;
  /** Some of those figures open to their records, which are read again each time. */
  readonly records: boolean;
  /** Names of the fields at its root. */
  readonly roots: readonly string[];
}

export const figureFields: ReadonlySet<string> = new Set([
  'matrix',
  'matrixCell',
  'matrixComparison',
  'indicators',
  '__typename',
]);
const recordFields = new Set(['needRecords', 'offerRecords', 'activityRecords', 'changes']);

const known = new WeakMap<OperationDefinitionNode, Nature>();

export function natureOf(document: DocumentNode, operation: OperationDefinitionNode): Nature {
  const before = known.get(operation);
  if (before) return before;
  const roots = rootsOf(document, operation.selectionSet);
  const figures =
    operation.operation === 'query'
      ? roots.every((name) => figureFields.has(name))
      : roots.length === 1 && roots[0] === 'matrixChanged';
  const nature = { figures, records: opensRecords(document), roots };
  known.set(operation, nature);
  return nature;
}

/** The operation of this name, or the only one. */
export function operationOf(
  document: DocumentNode,
  name: string | null | undefined,
): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (name) return operations.find((operation) => operation.name?.value === name) ?? null;
  return operations.length === 1 ? (operations[0] ?? null) : null;
}

/** Names of the fields at the root, those in fragments too. */
function rootsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootsOf(document, fragment.selectionSet) : [];
  });
}

/** Records say more than figures: what they hold depends on the person, not on the audience alone. */
function opensRecords(document: DocumentNode): boolean {
  let records = false;
  visit(document, {
    Field: (node) => {
      records ||= recordFields.has(node.name.value);
    },
  });
  return records;
}

import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { Invalid } from '../../domain/base/refusal.ts';
import {
  maxAliases,
  maxDefinitions,
  maxDepth,
  maxDirectives,
  maxDirectivesOfOne,
  maxFields,
  maxFieldsInAll,
  maxIntrospectionDepth,
  maxRepeats,
  maxRootFields,
} from './limits.ts';

/**
 * Refuses a document that has too much of something, before it is validated: some rules of validation cost the square of what they compare, and what
 * fragments unfold to can double with each. Every limit is counted in one pass that ends at the first that is passed.
 */
export function refuseTooMuch(document: DocumentNode): void {
  if (document.definitions.length > maxDefinitions) throw tooMany(maxDefinitions, 'operations and fragments');
  countMarks(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let unfolded = 0;
  // A fragment that nobody spreads is validated, too.
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    unfolded += countFields(definition, fragments);
    if (unfolded > maxFieldsInAll) throw tooMany(maxFieldsInAll, 'fields in all');
  }
}

function countMarks(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    enter(node: ASTNode) {
      if (node.kind === Kind.FIELD && node.alias && node.alias.value !== node.name.value) aliases += 1;
      const marks = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      directives += marks;
      if (marks > maxDirectivesOfOne) throw tooMany(maxDirectivesOfOne, 'directives at one place');
      if (aliases > maxAliases) throw tooMany(maxAliases, 'aliases');
      if (directives > maxDirectives) throw tooMany(maxDirectives, 'directives');
    },
  });
}

/** One place of the answer: how often it is asked for, and what within it. */
interface Place {
  times: number;
  readonly within: Map<string, Place>;
}
const aPlace = (): Place => ({ times: 0, within: new Map() });

function countFields(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let fields = 0;
  // The fields of a fragment are at no root.
  const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
  const unfolding = new Set<string>();

  function walk({ selections }: SelectionSetNode, place: Place, depth: number, deepest: number): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, place, depth, deepest);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        // Which is in itself, or is not there, is for the validation to say. A spread counts, as what it unfolds to may be nothing.
        if (++fields > maxFields) throw tooMany(maxFields, 'fields');
        if (!fragment || unfolding.has(name)) continue;
        unfolding.add(name);
        walk(fragment.selectionSet, place, depth, deepest);
        unfolding.delete(name);
      } else {
        const name = selection.name.value;
        const key = selection.alias?.value ?? name;
        const inner = place.within.get(key) ?? aPlace();
        place.within.set(key, inner);
        inner.times += 1;
        if (++fields > maxFields) throw tooMany(maxFields, 'fields');
        if (inner.times > maxRepeats)
          throw new Invalid(
            `This document asks for "${key}" more than ${maxRepeats} times at one place. Once is enough.`,
          );
        if (isOperation && depth === 1 && place.within.size > maxRootFields)
          throw tooMany(maxRootFields, 'fields at its root');
        const most = name.startsWith('__') ? maxIntrospectionDepth : deepest;
        if (depth > most)
          throw new Invalid(
            `This document goes too deep. Ask for at most ${most} levels, and for the rest by id.`,
          );
        if (selection.selectionSet) walk(selection.selectionSet, inner, depth + 1, most);
      }
    }
  }
  walk(definition.selectionSet, aPlace(), 1, maxDepth);
  return fields;
}

const tooMany = (most: number, what: string) =>
  new Invalid(`This document has more than ${most} ${what}. Ask in several requests.`);

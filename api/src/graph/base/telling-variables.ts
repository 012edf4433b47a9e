import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The variables that the cost of an operation, or the moment that it reads, follows from: those in arguments of fields whose complexity is worked out of
 * their arguments, and of fields that can read the past. What else is sent — the words of an answer — changes neither.
 */
export function tellingVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly string[] {
  const names = new Set<string>();
  const info = new TypeInfo(schema);
  let telling = 0;
  visit(
    { ...document, definitions: document.definitions.filter((one) => one === operation || isFragment(one)) },
    visitWithTypeInfo(info, {
      Argument: {
        enter: () => {
          if (telling > 0 || isTelling(info.getFieldDef())) telling += 1;
        },
        leave: () => {
          if (telling > 0) telling -= 1;
        },
      },
      Variable: ({ name }) => {
        if (telling > 0) names.add(name.value);
      },
    }),
  );
  return [...names];
}

const isFragment = ({ kind }: DocumentNode['definitions'][number]): boolean => kind === 'FragmentDefinition';

function isTelling(field: GraphQLField<unknown, unknown> | null | undefined): boolean {
  if (typeof field?.extensions.complexity === 'function') return true;
  const input = field?.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  return isInputObjectType(type) && 'asOf' in type.getFields();
}

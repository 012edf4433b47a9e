import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { Invalid } from '../../domain/base/refusal.ts';

type Path = readonly (string | number)[];

/** A reader mends a few at a time, and a million wrong entries are not worth a million sentences. */
const most = 10;
const missing = 'This is missing. Send it.';

/**
 * What keeps the variables of an operation from being of this schema: each with its place, from the variable's name down, and a sentence that says what
 * to do. graphql-js says the place inside its sentence only, and knows no sentence for people.
 */
export function wrongVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly Invalid[] {
  const wrong: Invalid[] = [];
  for (const one of wrongOnes(schema, operation, variables)) {
    wrong.push(one);
    if (wrong.length === most) break;
  }
  return wrong;
}

function* wrongOnes(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Iterable<Invalid> {
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node as never);
    // Another type than one of input the validation of the document refuses.
    if (!type || !isInputType(type)) continue;
    if (Object.hasOwn(variables, name)) yield* wrongIn(variables[name], type, [name]);
    else if (isNonNullType(type) && !defaultValue) yield new Invalid(missing, [name]);
  }
}

function* wrongIn(value: unknown, type: GraphQLInputType, path: Path): Iterable<Invalid> {
  if (isNonNullType(type)) {
    if (value == null) yield new Invalid(missing, path);
    else yield* wrongIn(value, type.ofType, path);
  } else if (value == null) {
    return;
  } else if (isListType(type)) {
    // A single value counts as a list of one (GraphQL §3.11).
    if (!Array.isArray(value)) yield* wrongIn(value, type.ofType, path);
    else for (const [at, item] of value.entries()) yield* wrongIn(item, type.ofType, [...path, at]);
  } else if (isInputObjectType(type)) {
    yield* wrongFields(value, type, path);
  } else {
    const advice = isEnumType(type) ? enumAdvice(value, type) : scalarAdvice(value, type);
    if (advice) yield new Invalid(advice, path);
  }
}

function* wrongFields(value: unknown, type: GraphQLInputObjectType, path: Path): Iterable<Invalid> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield new Invalid('Send an object here.', path);
    return;
  }
  const sent = value as Readonly<Record<string, unknown>>;
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    const at = [...path, field.name];
    if (Object.hasOwn(sent, field.name)) yield* wrongIn(sent[field.name], field.type, at);
    else if (isRequiredInputField(field)) yield new Invalid(missing, at);
  }
  for (const name of Object.keys(sent))
    if (!Object.hasOwn(fields, name))
      yield new Invalid('Take this out: there is no such field.', [...path, name]);
}

function enumAdvice(value: unknown, type: GraphQLEnumType): string | null {
  if (typeof value === 'string' && type.getValue(value)) return null;
  const names = type.getValues().map(({ name }) => name);
  return `Send one of ${names.join(', ')}.`;
}

function scalarAdvice(value: unknown, type: GraphQLScalarType): string | null {
  try {
    type.parseValue(value);
    return null;
  } catch (error) {
    return builtIn[type.name] ?? (error as Error).message;
  }
}

/** Scalars of our own say themselves how they are written. */
const builtIn: Readonly<Record<string, string>> = {
  Int: 'Write a whole number from -2147483648 to 2147483647.',
  Float: 'Write a number.',
  String: 'Send text here.',
  Boolean: 'Send true or false here.',
  ID: 'Send an id here, as the API gave it.',
};

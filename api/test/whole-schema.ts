import { type GraphQLNamedType, getNamedType, isLeafType, isObjectType } from 'graphql';

/** The same for everybody: named, and not gone into. */
const reference: Readonly<Record<string, string>> = {
  Article: 'number',
  AssistanceType: 'code',
  Challenge: 'code',
  Chapter: 'number',
  Instrument: 'code',
  Participant: 'code',
  Provider: 'id name',
  Provision: 'reference',
  SourceNote: '__typename',
};

/** Of a list the records alone: what its edges and places say follows from them. */
const skipped = new Set(['edges', 'pageInfo']);

/** A selection of every field of a type that can be asked without arguments, and of what is behind it as deep as this; lists, of five each. */
export function everything(type: GraphQLNamedType, deep = 2): string {
  const known = reference[type.name];
  if (known) return `{ ${known} }`;
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (skipped.has(field.name) || field.args.some(({ type: arg }) => String(arg).endsWith('!'))) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const isPage = field.args.some(({ name }) => name === 'first');
    if (deep === 0 || (isPage && deep < 2)) return [];
    return [`${field.name}${isPage ? '(first: 5)' : ''} ${everything(named, deep - 1)}`];
  });
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

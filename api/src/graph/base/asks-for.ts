import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether one of these fields is asked for right below the field that is being resolved, by itself or in a fragment. */
export function asksFor(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  names: ReadonlySet<string>,
): boolean {
  const among = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === Kind.FIELD) return names.has(one.name.value);
      return among(
        one.kind === Kind.INLINE_FRAGMENT ? one.selectionSet : fragments[one.name.value]?.selectionSet,
      );
    }) ?? false;
  return fieldNodes.some(({ selectionSet }) => among(selectionSet));
}

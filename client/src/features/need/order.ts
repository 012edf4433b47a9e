/** The list while a person orders it: what is in it, and what is lifted out of it. */
export interface Ordering {
  readonly order: readonly string[];
  readonly lifted: { readonly need: string; readonly from: readonly string[] } | null;
}

export type OrderEvent =
  | { readonly type: 'lift'; readonly need: string }
  | { readonly type: 'move'; readonly by: -1 | 1 }
  /** To the place of another need: what dragging does. */
  | { readonly type: 'moveTo'; readonly place: number }
  | { readonly type: 'moveToEnd'; readonly end: 'first' | 'last' }
  | { readonly type: 'drop' }
  | { readonly type: 'putBack' }
  /** The server's order, as read or as saved. */
  | { readonly type: 'read'; readonly order: readonly string[] };

export const startOrdering = (order: readonly string[]): Ordering => ({ order, lifted: null });

/** Space lifts, arrows move, Space drops, Esc puts back; nothing changes for anyone else before the drop. */
export function ordering(state: Ordering, event: OrderEvent): Ordering {
  const { order, lifted } = state;
  switch (event.type) {
    case 'lift':
      return order.includes(event.need) ? { order, lifted: { need: event.need, from: order } } : state;
    case 'move':
      return lifted
        ? { ...state, order: moved(order, lifted.need, order.indexOf(lifted.need) + event.by) }
        : state;
    case 'moveTo':
      return lifted ? { ...state, order: moved(order, lifted.need, event.place - 1) } : state;
    case 'moveToEnd':
      return lifted
        ? { ...state, order: moved(order, lifted.need, event.end === 'first' ? 0 : order.length - 1) }
        : state;
    case 'drop':
      return { order, lifted: null };
    case 'putBack':
      return lifted ? { order: lifted.from, lifted: null } : state;
    case 'read':
      // A list that changed under a lifted need would jump under the hand: what was read waits for the drop.
      return lifted ? state : startOrdering(event.order);
  }
}

/** Whether the drop changed anything that must be saved. */
export const reordered = (before: readonly string[], after: readonly string[]): boolean =>
  before.some((need, at) => after[at] !== need);

export const placeIn = ({ order }: Ordering, need: string): number => order.indexOf(need) + 1;

function moved(order: readonly string[], need: string, to: number): readonly string[] {
  const rest = order.filter((one) => one !== need);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), need, ...rest.slice(at)];
}

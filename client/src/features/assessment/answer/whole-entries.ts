import type {
  AssistanceReceivedInput,
  AssistanceWantedInput,
  FigureInput,
  MeasureInput,
} from '../../../gql/graphql.ts';

/** What makes an entry of a list one that can be sent. */
export const hasTitle = ({ title }: MeasureInput) => title.trim() !== '';
export const hasProvider = ({ providerName }: AssistanceReceivedInput) => providerName.trim() !== '';
/** A year alone says nothing. */
export const saysSomething = ({ count, note }: FigureInput) => count != null || Boolean(note?.trim());
/** Only the State can say of which category *other* is [WG 19]. */
export const isWhole = ({ type, category }: AssistanceWantedInput) => type !== 'OTHER' || Boolean(category);

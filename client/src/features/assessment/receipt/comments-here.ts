import { createContext } from 'react';
import type { CommentOnFragment } from '../../../gql/graphql.ts';

/** The comments on the answer that the form shows, for each of its questions to find its own. */
export interface CommentsHere {
  readonly assessment: string;
  readonly provision: string;
  readonly comments: readonly CommentOnFragment[];
  /** Only the State's own people reply, while they edit. */
  readonly canReply: boolean;
}

export const CommentsContext = createContext<CommentsHere | null>(null);

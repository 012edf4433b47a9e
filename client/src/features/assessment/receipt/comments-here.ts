import { createContext } from 'react';
import type { CommentOnFragment } from '../../../gql/graphql.ts';

/** The comments on the answer that the form shows, for each of its questions to find its own. */
export interface CommentsHere {
  readonly assessment: string;
  readonly provision: string;
  readonly comments: readonly CommentOnFragment[];
  /** Only the State's own people reply, while they edit. */
  readonly canReply: boolean;
  /** In which the texts of the answer are, and in which the State gives them once more; and in which it usually writes. */
  readonly language?: string | null | undefined;
  readonly secondLanguage?: string | null | undefined;
  readonly languages?: readonly string[];
}

export const CommentsContext = createContext<CommentsHere | null>(null);

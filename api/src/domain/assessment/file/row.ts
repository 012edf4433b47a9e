import type { FileMessage } from '../../base/file-message.ts';
import type { Reference } from '../../base/ids.ts';
import type { Said } from '../merge/merge-content.ts';

/** What a file says of one provision; null where that cannot be taken in, and `messages` say why. */
export interface FileRow {
  /** Which row it is. */
  readonly at: number;
  readonly provision: string;
  readonly said: {
    readonly provision: Reference;
    readonly revision: number;
    readonly after: Partial<Said>;
    readonly before: Said;
  } | null;
  readonly messages: readonly FileMessage[];
}

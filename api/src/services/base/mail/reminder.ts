import type { Notice } from '../../../domain/base/mail.ts';
import type { User } from '../../../domain/base/viewer.ts';

/** Something that is due, said to one person; those of one day go in one mail. */
export interface Reminder {
  readonly person: User;
  readonly notice: Notice;
  /** Languages of the person's State, for a person that chose none. */
  readonly reads?: readonly string[];
}

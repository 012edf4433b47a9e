import type { Instant } from '../base/calendar.ts';
import type { EvidenceId, MatchId, NeedId, ParticipantCode, ProviderId, UserId } from '../base/ids.ts';
import { optionalText, parse } from '../base/parse.ts';
import { Invalid, words } from '../base/refusal.ts';
import type { Side } from './match.ts';

/** What one side of a match wrote to the other: for both sides and the secretariat, never changed and never deleted. */
export interface MatchMessage {
  readonly id: string;
  readonly match: MatchId;
  readonly need: NeedId;
  readonly participant: ParticipantCode;
  readonly provider: ProviderId;
  readonly side: Side;
  readonly user: UserId;
  readonly by: string;
  readonly at: Instant;
  readonly text: string | null;
  /** Those of its side that it shows. */
  readonly files: readonly EvidenceId[];
  /** People of the other side who were told of it and have not read it. */
  readonly unread: readonly UserId[];
}

/** At one message. */
export const mostMessageFiles = 10;

/** What somebody wants to write; a message says something or shows a file. */
export function parseMessage(input: {
  readonly text?: string | null | undefined;
  readonly files?: readonly string[] | null | undefined;
}): { readonly text: string | null; readonly files: readonly string[] } {
  const text = parse(optionalText(4_000), input.text, ['text']);
  const files = [...new Set(input.files ?? [])];
  if (files.length > mostMessageFiles)
    throw new Invalid(
      words('A message shows at most {most} files. Send the others with the next one.', {
        most: mostMessageFiles,
      }),
      ['files'],
    );
  if (text === null && files.length === 0)
    throw new Invalid('Write a message, or choose a file to send.', ['text']);
  return { text, files };
}

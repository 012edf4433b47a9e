import type { Side } from '../../../domain/assistance/match.ts';
import { type MatchMessage, parseMessage } from '../../../domain/assistance/match-message.ts';
import { dayOf } from '../../../domain/base/calendar.ts';
import {
  type EvidenceId,
  evidenceId,
  type MatchId,
  ownerOfProvider,
  type ParticipantCode,
} from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { allows } from '../../../domain/base/policy.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { User } from '../../../domain/base/viewer.ts';
import type { Writes } from '../../../store/store.ts';
import { focalPoints } from '../../assessment/focal-points.ts';
import { ownPeople } from '../../assessment/own-people.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { aMail } from '../../base/mail/tell.ts';
import { once } from '../../base/once.ts';
import { sidesOf } from './match-sides.ts';

export interface WriteMessageInput {
  readonly operationId: string;
  readonly match: MatchId;
  readonly text?: string | null | undefined;
  /** Of its own side, by their SHA-256. */
  readonly files?: readonly string[] | null | undefined;
}

/** One side of a match writes to the other. A person of the other side is told by mail at most once a day of a match: that there is something to read, never what. */
export async function writeMatchMessage(context: Context, input: WriteMessageInput): Promise<MatchMessage> {
  const { store, viewer, now, newId } = context;
  const who = audience(context);
  const seen = await found(store.matches.byIds(who, [input.match]), ['match']);
  const { participant, provider, need } = seen;
  const by = permit(viewer, 'match.write', { participant, provider }, ['match']);
  const [side] = sidesOf(viewer, seen);
  if (!side) throw new Error('Who may write is of a side.');
  const { text, files: shown } = parseMessage(input);
  const owner = fileOwnerOf(seen, side);
  const files = shown.map((sha256) => evidenceId(owner, sha256));
  return once(
    context,
    'match.write',
    input.operationId,
    input,
    async (writes) => {
      // Narrowed meanwhile, the need is absent to the other side, and so is what would be written.
      const match = await found(writes.matches.byIds(who, [input.match]), ['match']);
      await showFiles(writes, { match: match.id, files, owner, now });
      const others = await otherSide(writes, seen, side);
      const message: MatchMessage = {
        ...{ id: newId(), match: match.id, need, participant, provider, side, text, files },
        ...{ user: by.id, by: by.name, at: now, unread: others.map(({ id }) => id) },
      };
      await writes.addMatchMessage(message);
      const notice = { code: 'match-message', values: { participant }, path: pages.match(match.id) };
      const reads = store.catalogue().participants.get(participant)?.languages;
      const mails = others.map((person) =>
        aMail(
          context,
          person,
          [notice],
          side === 'PROVIDER' ? reads : [],
          `match-message/${match.id}/${person.id}/${dayOf(now)}`,
        ),
      );
      await writes.addMails(mails, now);
      writes.record({
        user: by.id,
        action: 'match.write',
        subject: match.id,
        detail: { message: message.id, side, files: files.length },
      });
      return message;
    },
    {
      keep: ({ id }) => ({ id }),
      again: ({ id }) => found(store.matchMessages.byIds([id])),
    },
  );
}

const noSuchFile =
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.';

interface Parties {
  readonly participant: ParticipantCode;
  readonly provider: MatchMessage['provider'];
}

/** Whose the files are that a side shows: its State's, or its provider's. */
export const fileOwnerOf = ({ participant, provider }: Parties, side: Side): ParticipantCode =>
  side === 'STATE' ? participant : ownerOfProvider(provider);

async function showFiles(
  writes: Writes,
  {
    match,
    files,
    owner,
    now,
  }: {
    readonly match: MatchId;
    readonly files: readonly EvidenceId[];
    readonly owner: ParticipantCode;
    readonly now: string;
  },
): Promise<void> {
  if (files.length === 0) return;
  const known = await writes.evidence.byIds(ownPeople(owner), files);
  const stray = files.findIndex((id) => !known.some((file) => file.id === id && file.participant === owner));
  if (stray >= 0) throw new Invalid(noSuchFile, ['files', stray]);
  await writes.saveEvidence(
    known.map((file) => ({
      ...file,
      citedAt: now,
      matches: [...new Set([...(file.matches ?? []), match])],
    })),
  );
}

async function otherSide(
  writes: Writes,
  { participant, provider }: Parties,
  side: Side,
): Promise<readonly User[]> {
  if (side === 'PROVIDER') return focalPoints(writes, participant);
  return (await writes.users.ofProviders([provider])).filter((user) =>
    allows(user, 'match.write', { provider }),
  );
}

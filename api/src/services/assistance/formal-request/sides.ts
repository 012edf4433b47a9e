import type { FormalRequest, RequestSide } from '../../../domain/assistance/formal-request/formal-request.ts';
import type { ParticipantCode, ProviderId } from '../../../domain/base/ids.ts';
import { allows } from '../../../domain/base/policy.ts';
import { holds, type User, type Viewer } from '../../../domain/base/viewer.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Writes } from '../../../store/store.ts';
import { focalPoints } from '../../assessment/focal-points.ts';
import { audience, type Context } from '../../base/context.ts';

type Parties = Pick<FormalRequest, 'participant' | 'receiver'>;

/** For whom the viewer speaks: the focal point for its State, a donor for its provider, the secretariat's people for what was sent to it. */
export function sidesOf(viewer: Viewer, { participant, receiver }: Parties): readonly RequestSide[] {
  return [
    ...(allows(viewer, 'formalRequest.write', { participant }) ? (['STATE'] as const) : []),
    ...(isReceiver(viewer, receiver) ? (['RECEIVER'] as const) : []),
  ];
}

/** All for which the viewer speaks. */
export function spokenFor({ viewer }: Pick<Context, 'viewer'>) {
  const { participants, providers } = audience({ viewer });
  return {
    states: participants.filter((participant) => allows(viewer, 'formalRequest.write', { participant })),
    receivers: [...providers, null].filter((receiver) => isReceiver(viewer, receiver)),
  };
}

const isReceiver = (viewer: Viewer, receiver: ProviderId | null): boolean =>
  receiver === null
    ? holds(viewer, 'ANALYST') || holds(viewer, 'ADMINISTRATOR')
    : holds(viewer, 'DONOR', receiver);

/** The receiver's people. */
export const receivers = async (
  { users }: Pick<Writes, 'users'>,
  { receiver }: Parties,
): Promise<readonly User[]> => (await users.all()).filter((person) => isReceiver(person, receiver));

export const writers = ({ users }: Pick<Writes, 'users'>, { participant }: Parties): Promise<User[]> =>
  focalPoints({ users }, participant);

/** What the State's own people see and nothing beside it, whatever else the one who writes may see. */
export const ofState = (participant: ParticipantCode): Audience => ({
  level: 'PUBLIC',
  participants: [participant],
  providers: [],
});

/** What the receiver sees without the request. */
export const ofReceiver = (receiver: ProviderId | null): Audience =>
  receiver === null
    ? { level: 'SECRETARIAT', participants: [], providers: [] }
    : { level: 'DONORS', participants: [], providers: [receiver] };

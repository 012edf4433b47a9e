import type { ParticipantCode } from '@needs-matrix/api/domain/base/ids';
import type { Participant } from '@needs-matrix/api/domain/convention/participant';
import type { Fixture } from './fixture.ts';

/** Fictional ones are as they are since 2003, so that every date has them. */
export function fictionalParticipant({
  code,
  name,
  regionalGroup,
  leastDeveloped,
  smallIslandDeveloping,
  landlockedDeveloping,
  status,
  languages,
  legalTradition,
}: Fixture['participants'][number]): Participant {
  const taken = status ?? 'STATE_PARTY';
  return {
    code: code as ParticipantCode,
    names: { en: name },
    fictional: true,
    regionalGroup: regionalGroup ?? null,
    signed: taken === 'OBSERVER' ? null : '2003-01-01',
    deposited: taken === 'STATE_PARTY' ? '2003-01-01' : null,
    statusSource: null,
    leastDeveloped: leastDeveloped ? { since: '2003-01-01', until: null } : null,
    smallIslandDeveloping: smallIslandDeveloping ?? false,
    landlockedDeveloping: landlockedDeveloping ?? false,
    languages,
    legalTradition: legalTradition ?? null,
  };
}

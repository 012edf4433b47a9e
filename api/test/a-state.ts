import type { ParticipantCode } from '../src/domain/base/ids.ts';
import type { Participant } from '../src/domain/convention/participant.ts';

export const aState = (code: string): Participant => ({
  code: code as ParticipantCode,
  names: { en: `State ${code}` },
  fictional: true,
  regionalGroup: 'AFRICAN',
  signed: '2003-12-09',
  deposited: '2005-01-01',
  statusSource: null,
  leastDeveloped: null,
  languages: ['en'],
  legalTradition: 'COMMON',
});

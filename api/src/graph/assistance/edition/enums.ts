import { editionAudiences } from '../../../domain/assistance/edition/edition.ts';
import { editionPeriods } from '../../../domain/assistance/edition/plan.ts';
import { causeKinds, changeKinds } from '../../../domain/assistance/matrix/frozen/change.ts';
import { enumOf } from '../../base/enum-of.ts';

export const EditionAudienceRef = enumOf(
  'EditionAudience',
  editionAudiences,
  'For whom an edition has a content of its own, computed for that audience.',
);
export const EditionPeriodRef = enumOf('EditionPeriod', editionPeriods, 'How often an edition is published.');
export const ChangeKindRef = enumOf(
  'NeedChangeKind',
  changeKinds,
  'What became of a need, as one audience sees it. STATED, NO_LONGER_STATED: by its State. SHOWN, NO_LONGER_SHOWN: to this audience. OFFERED to MET: further served. FALLEN: less far served.',
);
export const CauseKindRef = enumOf('NeedChangeCauseKind', causeKinds, 'What happened.');

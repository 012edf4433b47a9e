import { visibilities } from '../../domain/base/visibility.ts';
import { enumOf } from './enum-of.ts';

export const VisibilityRef = enumOf(
  'Visibility',
  visibilities,
  'Who may see an answer and all that follows from it, from narrow to wide. Chosen per answer by the State.',
);

export const AudienceRef = enumOf(
  'Audience',
  visibilities,
  'For whom a figure was computed; STATE are the people of one State, who see all of their own.',
);

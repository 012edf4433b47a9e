import { visibilities } from '../../domain/base/visibility.ts';
import { builder } from '../builder.ts';

export const VisibilityRef = builder.enumType('Visibility', {
  values: visibilities,
  description:
    'Who may see an answer and all that follows from it, from narrow to wide. Chosen per answer by the State.',
});

export const AudienceRef = builder.enumType('Audience', {
  values: visibilities,
  description: 'For whom a figure was computed; STATE are the people of one State, who see all of their own.',
});

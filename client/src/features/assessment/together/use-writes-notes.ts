import { holds, useViewer } from '../../../lib/session.ts';

/** Whoever coordinates help reads what the others note, and writes nothing in a checklist. */
export const useWritesNotes = (): boolean => holds(useViewer(), 'FOCAL_POINT', 'CONTRIBUTOR');

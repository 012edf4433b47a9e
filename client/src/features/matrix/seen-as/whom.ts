import type { SessionViewer } from '../../../lib/session.ts';

/** As whom somebody may look besides as themselves; the API decides. */
export type Whom = 'PUBLIC' | 'DONORS' | 'STATE';

export function whomMaySee(viewer: Pick<SessionViewer, 'audience'> | null): readonly Whom[] {
  if (viewer?.audience === 'SECRETARIAT') return ['PUBLIC', 'DONORS', 'STATE'];
  if (viewer?.audience === 'STATE') return ['PUBLIC', 'DONORS'];
  return viewer?.audience === 'DONORS' ? ['PUBLIC'] : [];
}

import { holds, type SessionViewer } from '../../../lib/session.ts';

/** Whether somebody is told of needs that nobody takes up: the people of States, donors, the secretariat. */
export const isTold = (viewer: SessionViewer | null): boolean =>
  holds(
    viewer,
    ...(['FOCAL_POINT', 'CONTRIBUTOR', 'ASSISTANCE_FOCAL_POINT'] as const),
    ...(['DONOR', 'ANALYST', 'ADMINISTRATOR'] as const),
  );

import { holds } from '@needs-matrix/api/domain/base/viewer';
import { askForReport } from '@needs-matrix/api/services/assistance/report/ask';
import type { Context } from '@needs-matrix/api/services/base/context';

/** An analyst has the last edition as a report for donors, and of today three sections of a briefing, written once the product runs; whoever has any report is left as they are. */
export async function loadReports(clock: Context): Promise<void> {
  const { store } = clock;
  const viewer = (await store.users.all()).find((one) => holds(one, 'ANALYST'));
  const last = await store.editions.last();
  if (!viewer || !last || (await store.reports.listed(viewer.id)).length > 0) return;
  await askForReport(
    { ...clock, viewer },
    {
      ...{ operationId: clock.newId(), template: 'ANALYTIC', audience: 'DONORS', language: 'en' },
      ...{ instrument: 'uncac-2007', edition: last.number },
    },
  );
  await askForReport(
    { ...clock, viewer },
    {
      ...{ operationId: clock.newId(), template: 'DONOR_BRIEFING', audience: 'DONORS', language: 'fr' },
      ...{ instrument: 'uncac-2007', sections: ['KINDS', 'MONEY', 'UNSERVED'] },
    },
  );
}

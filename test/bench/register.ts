import type { Row } from './row.ts';
import { cellRecords } from './rows/cell-records.ts';
import { checklist } from './rows/checklist.ts';
import { checklistImport } from './rows/checklist-import.ts';
import { checklistOffline } from './rows/checklist-offline.ts';
import { clientFirst } from './rows/client-first.ts';
import { digests } from './rows/digests.ts';
import { edition } from './rows/edition.ts';
import { fullSize } from './rows/full-size.ts';
import { iatiImport } from './rows/iati-import.ts';
import { lighthouse } from './rows/lighthouse.ts';
import { live } from './rows/live.ts';
import { matchNeed } from './rows/match-need.ts';
import { matchPage } from './rows/match-page.ts';
import { matchWorld } from './rows/match-world.ts';
import { matrixAggregate } from './rows/matrix-aggregate.ts';
import { matrixCold } from './rows/matrix-cold.ts';
import { matrixGrowth } from './rows/matrix-growth.ts';
import { matrixHttp } from './rows/matrix-http.ts';
import { memory } from './rows/memory.ts';
import { memoryHostile } from './rows/memory-hostile.ts';
import { needsList } from './rows/needs-list.ts';
import { offersList } from './rows/offers-list.ts';
import { overlaps } from './rows/overlaps.ts';
import { past, pastAfterFiveYears } from './rows/past.ts';
import { refused } from './rows/refused.ts';
import { report } from './rows/report.ts';
import { search } from './rows/search.ts';
import { sixteen } from './rows/sixteen.ts';
import { start, startAtFour } from './rows/start.ts';
import { submit } from './rows/submit.ts';
import { upload } from './rows/upload.ts';
import { whatIf } from './rows/what-if.ts';

/** In the order in which they are measured: what stops and starts the product first, memory at rest before anybody subscribes. */
export const rows: readonly Row[] = [
  clientFirst,
  fullSize,
  start,
  startAtFour,
  memoryHostile,
  memory,
  matrixHttp,
  refused,
  matrixCold,
  matrixAggregate,
  cellRecords,
  needsList,
  offersList,
  search,
  matchNeed,
  matchPage,
  matchWorld,
  overlaps,
  whatIf,
  checklist,
  checklistImport,
  checklistOffline,
  iatiImport,
  upload,
  submit,
  edition,
  report,
  digests,
  live,
  lighthouse,
  matrixGrowth,
  sixteen,
  past,
  pastAfterFiveYears,
];

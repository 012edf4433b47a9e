import { only, signIn } from '../caller.ts';
import { figure } from '../figure.ts';
import { instance, matrixInput, raw, type Table } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** A cell's first 50 records and their count, beside the raw driver's reads of that page and count. */
export const cellRecords: Row = {
  figures: { 'cell-records': [timesReference(2.5)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const { pageOfCell } = await bench.of(raw);
    const analyst = await signIn(url, 'analyst@');
    const { matrix } = await analyst.graphql<Table>('Matrix', matrixInput);
    const largest = [...matrix.cells].sort((a, b) => b.needs - a.needs)[0];
    if (!largest) throw new Error('The matrix is empty.');
    const body = JSON.stringify({
      query: only('CellRecords'),
      variables: { ...matrixInput, row: largest.row, column: largest.column, first: 50 },
    });
    for (let n = 0; n < 5; n += 1) {
      await analyst.send(body);
      await pageOfCell(largest.row, largest.column);
    }
    const times = await interleaved(
      25,
      () => elapsed(() => analyst.send(body)),
      () => elapsed(() => pageOfCell(largest.row, largest.column)),
    );
    analyst.close();
    yield figure(
      'cell-records',
      `first 50 of ${largest.needs} records of a cell and their count, beside the raw driver`,
      'ms',
      times.ours,
      times.reference,
    );
  },
};

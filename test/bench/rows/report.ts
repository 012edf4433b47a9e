import { randomUUID } from 'node:crypto';
import { readConfig } from '@needs-matrix/api/config';
import { openStore } from '@needs-matrix/api/database/open';
import type { Block, Cell } from '@needs-matrix/api/formats/document/block';
import { type Task, writeDocument } from '@needs-matrix/api/formats/document/write-document';
import { reportTask } from '@needs-matrix/api/formats/report/report-task';
import { compose } from '@needs-matrix/api/services/assistance/report/compose';
import type { Context } from '@needs-matrix/api/services/base/context';
import { hashOf } from '@needs-matrix/api/services/base/once';
import { audience } from '../core.ts';
import { figure } from '../figure.ts';
import { raw, whole } from '../parts.ts';
import { atMost, type Row, timesReference } from '../row.ts';
import { elapsed, interleaved } from '../time.ts';

/** The analytic report of all States, composed and written as DOCX, beside the library writing a document of as many tables and words. */
export const report: Row = {
  figures: { report: [timesReference(2)], 'report-memory': [atMost(200)] },
  async *measure(bench) {
    await bench.of(raw);
    const { dataDir } = await bench.of(whole);
    const { store, close } = await openStore({
      config: readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
    });
    const now = new Date().toISOString();
    const { asOf } = store.live.version(audience);
    const context = { store, viewer: null, now: asOf > now ? asOf : now, newId: randomUUID } as Context;
    const ask = async (): Promise<Task> => {
      const content = await compose(context, {
        ...{ template: 'ANALYTIC', filter: {}, instrument: 'uncac-full', cycle: null, participant: null },
        ...{ audience: 'SECRETARIAT', asOf: context.now, edition: null, language: 'en' },
      });
      return reportTask('docx', content, hashOf(content), store.catalogue());
    };
    globalThis.gc?.();
    const resting = process.memoryUsage().rss;
    let most = 0;
    const ours = async () => {
      const time = await elapsed(async () => writeDocument(await ask()));
      most = Math.max(most, process.memoryUsage().rss - resting);
      return time;
    };
    const { blocks } = await ask();
    const reference = () => elapsed(() => plainly(blocks));
    await ours();
    await reference();
    const times = await interleaved(7, ours, reference);
    yield figure(
      'report',
      'the analytic report of all States composed and written as DOCX, beside the library writing as many tables and words',
      'ms',
      times.ours,
      times.reference,
    );
    await close();
    yield figure('report-memory', 'what was resident after such reports, over what was before', 'MB', [
      most / 1e6,
    ]);
  },
};

/** The same words in as many tables, as the library's own example writes them. */
async function plainly(blocks: readonly Block[]): Promise<Buffer> {
  const docx = await import('docx');
  const words = (text: string) => new docx.Paragraph({ children: [new docx.TextRun(text)] });
  const textOf = (cell: Cell) => (typeof cell === 'string' ? cell : cell.says);
  const table = (rows: readonly (readonly string[])[]) =>
    new docx.Table({
      rows: rows.map(
        (cells) =>
          new docx.TableRow({
            children: cells.map((cell) => new docx.TableCell({ children: [words(cell)] })),
          }),
      ),
    });
  const children = blocks.flatMap((block) => {
    switch (block.is) {
      case 'table': {
        const all = [
          block.columns.map(({ label }) => label),
          ...block.rows,
          ...(block.total ? [block.total] : []),
        ];
        return [table(all.map((cells) => cells.map(textOf)))];
      }
      case 'facts':
        return [table(block.facts.map(({ label, value }) => [label, value]))];
      case 'figures':
        return [table([block.figures.map(({ label, value, detail }) => `${label} ${value} ${detail}`)])];
      case 'legend':
        return [words(block.entries.map(({ label }) => label).join(' '))];
      case 'quote':
        return [words(block.text), words(block.by)];
      default:
        return [words(block.text)];
    }
  });
  return docx.Packer.toBuffer(new docx.Document({ sections: [{ children }] }));
}

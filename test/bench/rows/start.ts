import { figure } from '../figure.ts';
import { startInstance } from '../instance.ts';
import { whole } from '../parts.ts';
import { atMost, type Row } from '../row.ts';

export const start: Row = {
  figures: { start: [atMost(5)] },
  async *measure(bench) {
    const { dataDir } = await bench.of(whole);
    const seconds: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const instance = await startInstance(dataDir);
      seconds.push(instance.readyAfterMs / 1000);
      await instance.stop();
    }
    yield figure('start', 'data there → ready, MongoDB included', 's', seconds);
  },
};

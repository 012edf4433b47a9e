import { createServer } from 'node:http';

/**
 * Loaded into the product's process by the bench alone, with --expose-gc: collects what is garbage, and says what is left. Once to find it, then for what
 * its end set free.
 */
createServer((_request, response) => {
  for (let n = 0; n < 4; n += 1) globalThis.gc?.();
  response.end(JSON.stringify(process.memoryUsage()));
})
  .listen(Number(process.env.BENCH_PROBE_PORT), '127.0.0.1')
  .unref();

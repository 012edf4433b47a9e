import { createServer, type ServerResponse } from 'node:http';

/** What it costs at least: a bare server that writes the same bytes to all its open answers, as soon as it answered who sent them. Runs as a process of its own. */
const open = new Set<ServerResponse>();
const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    open.add(response);
    response.on('close', () => open.delete(response));
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const bytes = Buffer.concat(chunks);
    response.end('{}');
    setImmediate(() => {
      for (const one of open) one.write(bytes);
    });
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});
process.on('disconnect', () => process.exit(0));

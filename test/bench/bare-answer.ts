import { createServer } from 'node:http';

/** What it costs at least: a bare server that answers everything with the bytes it was given. Runs as a process of its own, as the product does. */
let answer = Buffer.alloc(0);
const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
        .end(answer),
    );
});
process.on('message', (bytes: string) => {
  answer = Buffer.from(bytes, 'base64');
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' && address ? address.port : 0);
  });
});
process.on('disconnect', () => process.exit(0));

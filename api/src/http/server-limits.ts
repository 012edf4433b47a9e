import type { ServerOptions } from 'node:http';

/** How long a connection may take to say what it wants. Node's own is five minutes for a request, which a few thousand idle strangers can hold together. */
export const serverLimits: ServerOptions = {
  headersTimeout: 15_000,
  // The body has a watch of its own (`body.ts`); this ends what nobody reads any longer.
  requestTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};

/** More than this process has ever to serve at once: 2,000 subscriptions, and as many who ask. */
export const mostConnections = 6_000;

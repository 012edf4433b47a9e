import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows. A registry of its own, so that two apps in one process do not collide. */
export function makeMetrics(listeners: () => number, projectionFaults: () => number) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.001, 0.005, 0.015, 0.05, 0.15, 0.5, 1.5, 5],
    registers: [registry],
  });
  const figures = new Counter({
    name: 'figures_answers_total',
    help: 'Answers of figures: from kept bytes, or computed.',
    labelNames: ['from'],
    registers: [registry],
  });
  new Gauge({
    name: 'live_listeners',
    help: 'Open subscriptions.',
    registers: [registry],
    collect() {
      this.set(listeners());
    },
  });
  new Counter({
    name: 'projection_faults_total',
    help: 'Changes that the projection could not take in, after which it was rebuilt.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(projectionFaults());
    },
  });
  const ended = new Counter({
    name: 'live_ended_total',
    help: 'Subscriptions that ended, by reason.',
    labelNames: ['reason'],
    registers: [registry],
  });
  const skipped = new Counter({
    name: 'live_frames_skipped_total',
    help: 'Events not sent to readers that were too slow for them and were given the whole later.',
    registers: [registry],
  });
  const refused = new Counter({
    name: 'live_refused_total',
    help: 'Subscriptions for which there was no place, by status.',
    labelNames: ['status'],
    registers: [registry],
  });
  return { registry, requests, figures, live: { ended, skipped, refused } };
}
export type Metrics = ReturnType<typeof makeMetrics>;

/** Whether a request carries the token of the collector of the figures (METRICS_TOKEN); without one nobody does. Takes as long whatever it carries. */
export function carriesToken({ headers }: IncomingMessage, token: string | null): boolean {
  const carried = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return token !== null && carried !== undefined && timingSafeEqual(digest(carried), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

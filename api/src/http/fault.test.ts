import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { Busy } from '../store/base/busy.ts';
import { maskedError, retryAfter, statusOf } from './fault.ts';

describe('what a client is told', () => {
  it('when there is too much to do at once: 503, and when to come again', () => {
    const errors = [maskedError(new Busy('the past', 3), 'r', pino({ enabled: false }))];
    expect(errors[0]?.message).toBe('Too many people ask for the past at once; try again in 3 seconds.');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', requestId: 'r' });
    expect(statusOf({ errors, data: null })).toBe(503);
    expect(retryAfter({ errors })).toEqual({ 'retry-after': '3' });
  });
});

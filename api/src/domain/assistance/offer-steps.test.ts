import { describe, expect, it } from 'vitest';
import { Forbidden } from '../base/refusal.ts';
import { anOffer } from './matching/pairs.test-kit.ts';
import { offerState, staleAt } from './offer-state.ts';
import { confirmOffer, publishedOffer, withdrawOffer } from './offer-steps.ts';

const now = '2026-11-21T09:40:00.000Z';

describe('the life of an offer', () => {
  it('begins published and confirmed', () => {
    const { id, provider, ...content } = anOffer();
    expect(publishedOffer(content, { id, provider, now })).toMatchObject({
      revision: 1,
      publishedAt: now,
      confirmedAt: now,
    });
  });

  it('goes stale a hundred and eighty days after it was confirmed, and is fresh again when confirmed', () => {
    const offer = anOffer({ confirmedAt: '2026-01-01T00:00:00.000Z' });
    expect(staleAt(offer)).toBe('2026-06-30T00:00:00.000Z');
    expect(offerState(offer, '2026-06-29T23:59:59.999Z')).toBe('PUBLISHED');
    expect(offerState(offer, '2026-06-30T00:00:00.000Z')).toBe('STALE');
    const confirmed = confirmOffer(offer, now);
    expect(confirmed).toMatchObject({ revision: 2, confirmedAt: now });
    expect(offerState(confirmed, now)).toBe('PUBLISHED');
  });

  it('ends withdrawn, with a reason or without, and stays so', () => {
    const withdrawn = withdrawOffer(anOffer(), ' No funds left. ', now);
    expect(withdrawn).toMatchObject({ revision: 2, withdrawnAt: now, withdrawnReason: 'No funds left.' });
    expect(offerState(withdrawn, now)).toBe('WITHDRAWN');
    expect(() => confirmOffer(withdrawn, now)).toThrow(Forbidden);
    expect(() => withdrawOffer(withdrawn, null, now)).toThrow(Forbidden);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createProjection } from '../create-projection.ts';
import { aFilter, anAudience, catalogue, latest, now, providers, someRows } from '../world.test-kit.ts';
import type { Fits } from './fits.ts';
import { needsOrders } from './turns.ts';

const whole = { after: null, first: 1_000, includeBlocked: false } as const;
const patient = { timeout: 120_000 };
const told = ({ fits }: Fits) => fits.map(({ need, offer }) => `${need} ${offer}`);

it(
  'lists for a provider the needs of all its offers together, each once, beside the offer that fits it best',
  patient,
  () => {
    fc.assert(
      fc.property(
        someRows,
        anAudience,
        fc.constantFrom(...providers),
        fc.option(aFilter, { nil: null }),
        fc.constantFrom(...needsOrders),
        (rows, audience, provider, filter, order) => {
          const projection = createProjection(catalogue, { rows, number: 1, at: now, now });
          const offers = latest(rows).flatMap((one) =>
            one.kind === 'offer' && one.row.provider === provider ? [one.row.id] : [],
          );
          const page = { ...whole, filter, order };
          const each = offers.flatMap((id) => projection.fitsOfOffer(id, audience, page)?.fits ?? []);
          const all = projection.fitsOfProvider(provider, audience, page);
          const needs = all.fits.map(({ need }) => need);
          expect(new Set(needs).size).toBe(needs.length);
          expect(new Set(needs)).toEqual(new Set(each.map(({ need }) => need)));
          expect(all.totalCount).toBe(needs.length);
          for (const fit of all.fits) {
            const others = each.filter(({ need }) => need === fit.need);
            expect(others).toContainEqual(fit);
            expect(fit.score).toBe(Math.max(...others.map(({ score }) => score)));
          }
          if (order === 'BEST')
            expect(all.fits.map(({ score }) => -score)).toEqual(
              all.fits.map(({ score }) => -score).sort((a, b) => a - b),
            );

          // Page by page the same, with what is blocked behind it: every need that the reader sees, once.
          const open = { ...page, includeBlocked: true };
          const atOnce = projection.fitsOfProvider(provider, audience, open);
          expect(told(atOnce).slice(0, needs.length)).toEqual(told(all));
          const pages: string[] = [];
          for (let after: Fits['keys'][number] | null = null; ; ) {
            const found: Fits = projection.fitsOfProvider(provider, audience, { ...open, after, first: 2 });
            pages.push(...told(found));
            const last: Fits['keys'][number] | undefined = found.keys.at(-1);
            if (!last) break;
            after = last;
          }
          expect(pages).toEqual(told(atOnce));
          for (const { blockers } of atOnce.fits.slice(needs.length)) expect(blockers).not.toEqual([]);
        },
      ),
    );
  },
);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParticipantCode, ProviderId } from '../src/domain/base/ids.ts';
import { type Action, allows, policy, printPolicy } from '../src/domain/base/policy.ts';
import { type Role, roles, type Viewer } from '../src/domain/base/viewer.ts';

const here = 'XAA' as ParticipantCode;
const there = 'XAB' as ParticipantCode;
const ours = 'p1' as ProviderId;

const aPerson = (role: Role): Viewer => ({
  id: 'u' as never,
  email: 'u@example.org',
  name: 'U',
  roles: [
    {
      role,
      participant: role === 'CONTRIBUTOR' || role === 'FOCAL_POINT' ? here : null,
      provider: role === 'DONOR' ? ours : null,
    },
  ],
});
const who = (action: Action, subject = { participant: here, provider: ours }): readonly Role[] =>
  roles.filter((role) => allows(aPerson(role), action, subject));

describe('the policy', () => {
  it('is the one in api/policy.json', () => {
    expect(printPolicy()).toBe(readFileSync(new URL('../policy.json', import.meta.url), 'utf8'));
  });

  it('lets the public do nothing but sign in and out, set a password by a link, and ask to be listed or for digests', () => {
    const open = Object.keys(policy).filter((action) =>
      allows(null, action as Action, { participant: here, provider: ours }),
    );
    const digests = ['ask', 'confirm', 'change', 'end'].map((what) => `subscription.${what}`);
    expect(open).toEqual([
      'listing.ask',
      'listing.confirm',
      ...digests,
      'session.open',
      'session.close',
      'password.set',
    ]);
  });

  it("lets only the State's own people edit, and only its focal point submit, order and plan [WG 40]", () => {
    expect(who('assessment.answer')).toEqual(['CONTRIBUTOR', 'FOCAL_POINT']);
    for (const action of [
      'assessment.submit',
      'assessment.chooseVisibility',
      'need.order',
      'need.plan',
    ] as const) {
      expect(who(action)).toEqual(['FOCAL_POINT']);
      expect(who(action, { participant: there, provider: ours })).toEqual([]);
    }
  });

  it('lets the secretariat return and accept, and never edit', () => {
    expect(who('assessment.review')).toEqual(['ANALYST', 'ADMINISTRATOR']);
  });

  it('lets a donor act for its own provider alone', () => {
    expect(who('offer.publish')).toEqual(['DONOR']);
    expect(who('offer.publish', { participant: here, provider: 'p2' as ProviderId })).toEqual([]);
  });

  it('refuses where the subject does not say whose it is', () => {
    expect(allows(aPerson('FOCAL_POINT'), 'assessment.submit')).toBe(false);
    expect(allows(aPerson('DONOR'), 'offer.publish', { participant: here, provider: null })).toBe(false);
  });

  it('lets the auditor read the audit trail and nothing else', () => {
    const may = (Object.keys(policy) as Action[]).filter((action) => who(action).includes('AUDITOR'));
    expect(may).toEqual([
      'listing.ask',
      'listing.confirm',
      'search.save',
      'search.remove',
      ...['follow', 'ask', 'confirm', 'change', 'end'].map((what) => `subscription.${what}`),
      'report.ask',
      'report.remove',
      'audit.read',
      'session.open',
      'session.close',
      'token.create',
      'password.set',
      'password.change',
      'language.choose',
    ]);
  });
});

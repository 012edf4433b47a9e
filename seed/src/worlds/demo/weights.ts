import type { SetWeightsInput } from '@needs-matrix/api/services/assistance/weights/set-weights';

/** A match that was scored, and weights that the secretariat set after it. */
export interface SetLater {
  /** Proposed by its provider while the first weights were in force: it keeps that score. */
  readonly proposed: {
    readonly need: { readonly participant: string; readonly provision: string; readonly type: string };
    readonly offer: string;
    readonly message: string;
  } | null;
  readonly weights: Omit<SetWeightsInput, 'operationId' | 'expectedVersion'>;
}

export const demoWeights = (
  proposed: Omit<NonNullable<SetLater['proposed']>, 'message'> | null,
): SetLater => ({
  proposed: proposed && {
    ...proposed,
    message: 'We can send a first comparison of drafts within six weeks.',
  },
  weights: {
    parts: Object.entries({
      TYPE: 20,
      SCOPE: 16,
      SUBJECT: 8,
      LANGUAGE: 15,
      TIME: 14,
      MODE: 8,
      BUDGET: 10,
      LEGAL_TRADITION: 6,
      PRESENCE: 3,
    }).map(([code, points]) => ({ code, points })),
    sameCategory: 8,
    article: 14,
    chapter: 10,
    whole: 6,
    remoteOnly: 3,
    reason:
      'States told us that a shared language decides whether help is of use, more than whether its provider is in the country already.',
  },
});

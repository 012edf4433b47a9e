import { because, type NeedRule } from './rule.ts';

/** A State's needs are the assistance it asked for and nothing else [WG 40]; each says which answer it follows from. */
export const statedAssistance: NeedRule = {
  name: 'stated-assistance',
  version: 1,
  source: 'WG 40',
  apply: ({ answer, wish }) => ({
    because: [
      because(
        statedAssistance,
        answer,
        answer.compliance ? 'stated-assistance' : 'stated-assistance-unanswered',
        {
          provision: answer.provision,
          compliance: answer.compliance ?? 'NOT_ANSWERED',
          type: wish.type,
          // The wish's own horizon, by which a later derivation tells whether the State has since planned another.
          horizon: wish.horizon ?? 'NONE',
        },
      ),
    ],
  }),
};

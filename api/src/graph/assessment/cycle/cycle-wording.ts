import { callTo } from '../../../domain/assessment/cycle/call.ts';
import { type Language, languages } from '../../../domain/base/language.ts';
import type { ParticipantStatus } from '../../../domain/convention/participant.ts';
import { permit } from '../../../services/base/context.ts';
import { say } from '../../../texts/say-reason.ts';
import type { GraphContext } from '../../base/context.ts';
import { builder } from '../../builder.ts';

interface Wording {
  readonly language: Language;
  readonly deadline: string;
}

const WordingRef = builder.objectRef<Wording>('CycleWording').implement({
  description: 'Our own words for what a cycle says, with a State as an example.',
  fields: (t) => ({
    language: t.exposeString('language'),
    party: t.string({ resolve: (wording, _args, context) => said(wording, 'STATE_PARTY', context) }),
    invited: t.string({ resolve: (wording, _args, context) => said(wording, 'SIGNATORY', context) }),
  }),
});

builder.queryField('cycleWording', (t) =>
  t.field({
    type: [WordingRef],
    description:
      'ANALYST, ADMINISTRATOR: what is read in each language in which the secretariat writes nothing itself.',
    args: { deadline: t.arg({ type: 'Date', required: true }) },
    resolve: (_root, { deadline }, { viewer }) => {
      permit(viewer, 'cycle.open');
      return languages.map((language) => ({ language, deadline }));
    },
  }),
);

function said(
  { language, deadline }: Wording,
  status: ParticipantStatus,
  { store, now }: GraphContext,
): string {
  const catalogue = store.catalogue();
  const fictional = store.live.projection.population() === 'FICTIONAL';
  const example = [...catalogue.participants.values()].find((one) => one.fictional === fictional);
  if (!example) return '';
  const day = now.slice(0, 10);
  const as = { code: example.code, signed: day, deposited: status === 'STATE_PARTY' ? day : null };
  const call = callTo({ deadline, partyTexts: {}, invitedTexts: {} }, as, language, now);
  return typeof call === 'string' ? call : say(call, language, catalogue);
}

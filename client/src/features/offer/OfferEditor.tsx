import { useState } from 'react';
import type {
  OfferCatalogueFragment,
  OfferDraftWrittenFragment,
  OfferToReviseFragment,
} from '../../gql/graphql.ts';
import { writeAmount } from '../../lib/amount.ts';
import { useLanguage, useTexts } from '../../lib/i18n.ts';
import { fieldOf } from '../../lib/refusal.ts';
import { useAct } from '../../lib/use-act.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { Form, FormNote } from '../../ui/Form.tsx';
import { Note } from '../../ui/Note.tsx';
import { SaveMark } from '../../ui/SaveMark.tsx';
import { publishOffer, reviseOffer } from './documents.ts';
import { KeepDraft } from './drafts/KeepDraft.tsx';
import { texts } from './editor-texts.ts';
import styles from './OfferEditor.module.css';
import { OfferFields } from './OfferFields.tsx';
import { OfferReach } from './OfferReach.tsx';
import {
  blankOffer,
  formOf,
  missingIn,
  type OfferForm,
  type OfferPlace,
  offerInput,
  places,
} from './offer-form.ts';
import type { StateNode } from './StateFinder.tsx';

type OfferEditorProps = {
  readonly provider: { readonly id: string; readonly name: string };
  /** The one to be changed; without it a new one is published. */
  readonly offer?: OfferToReviseFragment;
  /** The draft of its provider's people that it goes on with. */
  readonly shared?: OfferDraftWrittenFragment;
  /** What a new one begins with. */
  readonly begin?: Partial<OfferForm>;
  readonly catalogue: OfferCatalogueFragment;
  readonly states: readonly StateNode[];
  /** `unsent`: something was typed after the press, and waits on the page where the offer is changed. */
  readonly onDone: (offer: string, unsent: boolean) => void;
  /** It is kept for all of the provider's people. */
  readonly onKept?: (draft: string) => void;
};

type Standing = { readonly id: string; readonly revision: number };
type Written = {
  readonly provider: string;
  readonly offer: Standing | null;
  readonly draft: Standing | null;
  readonly content: ReturnType<typeof offerInput>;
};

/** The form of an offer; what the API refuses is said at the field that its path names. */
export function OfferEditor(props: OfferEditorProps) {
  const { provider, offer, shared, begin, catalogue, states, onDone, onKept } = props;
  const t = useTexts(texts);
  const subject = shared
    ? `draft ${shared.id}`
    : begin
      ? `offer for ${Object.values(begin).join(' ')}`
      : 'offer';
  const said = offer ?? shared;
  const draft = useDraft<OfferForm>(offer ? draftOf(offer.id) : subject, {
    blank: said ? formOf(said) : { ...blankOffer, ...begin },
    revision: said?.revision,
  });
  const { values: form, change } = draft;
  const example = writeAmount('250000.50', useLanguage().language);
  const act = useAct<Written, Standing>(
    async (mutate, { operationId, input, became }) => {
      const onto = became ?? input.offer;
      const guard = { operationId, ...input.content };
      if (!onto) {
        const published = {
          ...{ ...guard, provider: input.provider },
          ...(input.draft && { draft: { id: input.draft.id, expectedRevision: input.draft.revision } }),
        };
        return (await mutate({ mutation: publishOffer, variables: { input: published } })).publishOffer;
      }
      const revised = { ...guard, offer: onto.id, expectedRevision: onto.revision };
      return (await mutate({ mutation: reviseOffer, variables: { input: revised } })).reviseOffer;
    },
    { amends: true, draft },
  );
  const [missing, setMissing] = useState<Partial<Record<OfferPlace, string>>>({});
  const { refusal, busy, became } = act;
  const refused = places.find((place) => place === fieldOf(refusal));
  const errors = refusal && refused ? { ...missing, [refused]: refusal.message } : missing;

  async function send() {
    act.forget();
    const found = missingIn(form);
    setMissing(Object.fromEntries(found.map(({ place, why }) => [place, t(why, { example })])));
    if (found.length > 0) return;
    const standing = offer ? { id: offer.id, revision: offer.revision } : null;
    const pressed = await act.press({
      ...{ provider: provider.id, offer: standing, content: offerInput(form) },
      draft: shared ? { id: shared.id, revision: shared.revision } : null,
    });
    if (pressed.kind !== 'done') return;
    const { id, revision } = pressed.result;
    onDone(id, draft.moveTo(draftOf(id), revision));
  }

  return (
    <Form act={act} wrong={missing} checked bare className={styles.form} onSubmit={send}>
      <DraftNote draft={draft} />
      <OfferReach className={styles.reach} provider={provider.id} form={form} />
      <OfferFields
        {...{ form, catalogue, states }}
        own={offer?.provider.participant?.code}
        onChange={change}
      />
      <div className={styles.end}>
        {Object.keys(errors).length > 0 && (
          <SaveMark tone="failed" icon="warning" role="alert">
            {t('toCorrect', { count: Object.keys(errors).length })}
          </SaveMark>
        )}
        {became && !offer && !act.lost && <Note tone="wait">{t('becameFirst')}</Note>}
        <FormNote />
        <Button type="submit" kind="primary" size="large" busy={busy}>
          {t(offer ? 'revise' : 'publish')}
        </Button>
        {onKept && !act.lost && !became && (
          <KeepDraft
            provider={provider.id}
            shared={shared ?? null}
            content={offerInput(form)}
            onKept={(id) => {
              draft.throwAway();
              onKept(id);
            }}
          />
        )}
      </div>
    </Form>
  );
}

const draftOf = (offer: string): string => `offer ${offer}`;

import type {
  CarriedHelp,
  RequestContent,
  RequestedNeed,
} from '../../../domain/assistance/formal-request/content.ts';
import type { Language } from '../../../domain/base/language.ts';
import { textIn } from '../../../domain/base/language.ts';
import type { Block } from '../../../formats/document/block.ts';
import { sayWith } from '../../../formats/document/say.ts';
import { formalRequest as english } from '../../../texts/formal-request.ts';
import { texts } from '../../../texts/texts.ts';
import { workbookWords } from '../workbook-words.ts';

/** The request in one of the six languages; what people wrote stays as they wrote it. */
export function blocksOf(
  content: RequestContent,
  language: Language,
  sha256: string | null,
): readonly Block[] {
  const words = wordsIn(language);
  const say = sayIn(language);
  const { participant, follows } = content;
  return [
    { is: 'title', text: words('request') },
    ...(participant.fictional ? [{ is: 'note', text: words('demonstration') } as const] : []),
    facts('request', [
      [words('from'), textIn(participant.names, language)],
      [words('to'), content.receiver ?? words('secretariat')],
      [words('sentOn'), say.day(content.sentOn)],
      [words('dueOn'), say.day(content.dueOn)],
      [words('follows'), follows && say('followsOn', { title: follows.title, day: say.day(follows.sentOn) })],
      [words('checksum'), sha256],
    ]),
    { is: 'heading', text: content.title },
    ...paragraphs(content.words),
    { is: 'heading', text: words('needs') },
    ...content.needs.flatMap((need, at) => blocksOfNeed(need, at + 1, language)),
    ...(content.otherHelp.length > 0
      ? [
          { is: 'heading', text: words('otherHelp') } as const,
          ...content.otherHelp.flatMap((help) => blocksOfHelp(help, language)),
        ]
      : []),
  ];
}

function blocksOfNeed(need: RequestedNeed, number: number, language: Language): readonly Block[] {
  const words = wordsIn(language);
  const form = workbookWords(language);
  const say = sayIn(language);
  return [
    { is: 'need', text: `${number}. ${textIn(need.type, language)}` },
    facts('need', [
      [words('provision'), textIn(need.place, language)],
      [words('article'), textIn(need.article, language)],
      [form('subject'), need.subject],
      [form('result'), need.result],
      [form('beneficiary'), need.beneficiary],
      [form('ownContribution'), need.ownContribution],
      [form('languages'), say.languages(need.languages)],
      [form('budgetBand'), need.budgetBand && form(need.budgetBand)],
      [form('horizon'), need.horizon && form(need.horizon)],
      [words('targetDate'), need.targetDate && say.day(need.targetDate)],
    ]),
    ...(need.handedOver ? [{ is: 'note', text: words('handedOver') } as const] : []),
    { is: 'subheading', text: words('help') },
    ...(need.help.length > 0
      ? need.help.flatMap((help) => blocksOfHelp(help, language))
      : [{ is: 'text', text: words('noHelp') } as const]),
  ];
}

function blocksOfHelp(help: CarriedHelp, language: Language): readonly Block[] {
  const words = wordsIn(language);
  const form = workbookWords(language);
  const say = sayIn(language);
  const { offer, correction } = help;
  const given = help.providers.map(({ name, role }) => (role ? `${name} (${words(role)})` : name));
  const state = help.kind === 'AGREED' ? words('agreed') : help.status && words(help.status);
  return [
    { is: 'help', text: help.title ?? say.list(given) },
    facts('help', [
      [words('given'), help.title === null ? null : say.list(given)],
      [words('kind'), say.list(help.types.map((type) => textIn(type, language)))],
      [form('status'), help.kind === 'RECEIVED' ? words('stated') : state],
      [words('when'), say.span(help.from, help.until)],
      [
        words('agreedOffer'),
        offer &&
          (offer.agreedOn
            ? say('agreedOn', { title: offer.title, day: say.day(offer.agreedOn) })
            : offer.title),
      ],
      [
        words('correction'),
        correction &&
          [
            correction.status && words(correction.status),
            say.span(correction.from, correction.until),
            correction.text,
          ]
            .filter(Boolean)
            .join(' · '),
      ],
    ]),
  ];
}

const facts = (
  of: 'request' | 'need' | 'help',
  given: readonly (readonly [string, string | null])[],
): Block => ({
  is: 'facts',
  of,
  facts: given.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});

const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ is: 'text', text: line }));

const wordsIn =
  (language: Language) =>
  (code: string): string =>
    (language === 'en' ? english : texts[language].formalRequest)[code] ?? code;

const sayIn = (language: Language) => sayWith(wordsIn(language), language);

/** What letters say in English, by code; `…-subject` is the line above. Those in the other languages are in `texts`. */
export const sentences: Readonly<Record<string, string>> = {
  'letter-greeting': 'Dear {name},',
  'letter-several': '{count} matters for you in Needs Matrix',
  'letter-open': 'Open it in Needs Matrix',
  'letter-foot': 'Needs Matrix sends this because of the role you hold there. Please do not reply to it.',
  'letter-foot-given':
    'Needs Matrix sends this because somebody gave your address there. If it was not you, you need not do anything. Please do not reply to it.',
  'provider-merged-subject': '{other} is {name} from now on',
  'provider-merged':
    'The secretariat has made one of two records of one organization: {other} is {name} from now on. All that belonged to {other} is there, and you speak for {name}.',
  'listing-confirm-subject': 'Confirm your address for Needs Matrix',
  'listing-confirm':
    'With this address somebody asked for an organization to be listed in Needs Matrix as a provider of technical assistance. If it was you, confirm it within {days} days by the link below. It opens a page with one button; the same link shows you later what became of the request.',
  'listing-approved-subject': '{name} is listed in Needs Matrix',
  'listing-approved':
    'The secretariat has approved that {name} is listed as a provider of technical assistance. You speak for it: sign in as before, and publish its offers.',
  'listing-approved-account-subject': '{name} is listed in Needs Matrix',
  'listing-approved-account':
    'The secretariat has approved that {name} is listed as a provider of technical assistance. You speak for it. Choose a password by the link below, which works once within 30 days; then you can publish its offers.',
  'listing-refused-subject': 'Your request to be listed was refused',
  'listing-refused':
    'The secretariat has refused to list {name} as a provider of technical assistance. It gives this reason:',
  'colleague-invited-subject': 'You speak for {name} in Needs Matrix',
  'colleague-invited':
    '{by} has asked you to speak for {name}, a provider of technical assistance. Sign in as before: its offers, drafts and matches are there.',
  'colleague-invited-account-subject': 'You are invited to speak for {name} in Needs Matrix',
  'colleague-invited-account':
    '{by} has asked you to speak for {name}, a provider of technical assistance. Choose a password by the link below, which works once within {days} days; its offers, drafts and matches are there.',
  'invitation-renewed-subject': 'A new link to set your password for Needs Matrix',
  'invitation-renewed':
    'You speak for {name}, a provider of technical assistance, and have set no password yet. Choose one by the link below, which works once within {days} days. Links in earlier mails work no longer.',
  'access-ended-subject': 'You speak for {name} no longer',
  'access-ended':
    'Somebody who speaks for {name}, or the secretariat, has ended your access to it in Needs Matrix. What you did there stays. If this is a mistake, ask your colleagues or the secretariat.',
  'submission-returned-subject': 'Returned with comments: {instrument}, {cycle}',
  'submission-returned':
    'The secretariat has returned the checklist “{instrument}” of the cycle {cycle} to {participant}. Its comments are beside the answers. You can change them and submit the checklist again.',
  'submission-accepted-subject': 'Accepted: {instrument}, {cycle}',
  'submission-accepted':
    'The secretariat has accepted the checklist “{instrument}” of the cycle {cycle} that {participant} submitted.',
  'cycle-opens-subject': 'Open until {day}: {instrument}, {cycle}',
  'cycle-opens': 'The cycle {cycle} of the checklist “{instrument}” is open. The deadline is {day}.',
  'cycle-moved-subject': 'New deadline, {day}: {instrument}, {cycle}',
  'cycle-moved': 'The deadline of the checklist “{instrument}” of the cycle {cycle} is now {day}.',
  'cycle-deadline-subject': 'Due on {day}: {instrument}, {cycle}',
  'cycle-deadline':
    'The checklist “{instrument}” of the cycle {cycle} is due on {day}. {participant} has not submitted it yet.',
  'cycle-overdue-subject': 'Was due on {day}: {instrument}, {cycle}',
  'cycle-overdue':
    'The checklist “{instrument}” of the cycle {cycle} was due on {day}. {participant} has not submitted it yet, and still can.',
  'assigned-due-subject': 'Your questions are due by {day}',
  'assigned-due': '{count} questions that are assigned to you are not answered yet. They are due by {day}.',
  'assigned-due_one': '1 question that is assigned to you is not answered yet. It is due by {day}.',
  'need-proposed-subject': 'A need was proposed to {participant}',
  'need-proposed':
    'A need of {participant} that came up outside the checklist was proposed. Nobody else sees it until your State confirms it; you can also decline it.',
  'match-message-subject': 'A message on a match with {participant}',
  'match-message':
    'There is a message for you on a match with {participant}. You can read it, and reply, in Needs Matrix.',
  'joint-offer-made-subject': 'A joint offer to {participant} and other States',
  'joint-offer-made':
    'A provider has made one offer to a group of States, and {participant} is one of them. Each State answers for itself: you can take it up or decline it.',
  'joint-offer-calendar-subject': 'The common calendar of a joint offer has changed',
  'joint-offer-calendar':
    'The common calendar of a joint offer in which {participant} takes part has changed. You can read it, and take it into your own calendar.',
  'formal-request-sent-subject': 'A request for assistance from {participant}',
  'formal-request-sent':
    '{participant} has sent you a formal request for assistance. Please acknowledge it, and answer it when you can.',
  'formal-request-withdrawn-subject': 'A request for assistance was withdrawn',
  'formal-request-withdrawn': '{participant} has withdrawn a request for assistance that it had sent to you.',
  'formal-request-acknowledged-subject': 'Your request for assistance was acknowledged',
  'formal-request-acknowledged':
    'A request for assistance that {participant} sent was acknowledged. An answer will follow.',
  'formal-request-answered-subject': 'Your request for assistance was answered',
  'formal-request-answered':
    'A request for assistance that {participant} sent was answered. Once you know, say whether it was fulfilled.',
  'formal-request-fulfilled-subject': 'A request for assistance was fulfilled',
  'formal-request-fulfilled': '{participant} says that its request for assistance to you was fulfilled.',
  'formal-request-not-fulfilled-subject': 'A request for assistance was not fulfilled',
  'formal-request-not-fulfilled':
    '{participant} says that its request for assistance to you was not fulfilled.',
  'formal-request-overdue-subject': 'No answer yet to your request for assistance',
  'formal-request-overdue':
    'A request for assistance that {participant} sent asked for an answer by {day}. There is none yet. You can ask again.',
  'offer-lapses-subject': 'Confirm your offer by {day}',
  'offer-lapses':
    'Your offer “{title}” was last confirmed on {confirmed}. Confirm it by {day}; after that it is shown as stale and fits no need. The link below opens a page with one button; you need not sign in.',
  'offer-stale-subject': 'Your offer is stale: confirm it or withdraw it',
  'offer-stale':
    'Your offer “{title}” was last confirmed on {confirmed}. Since {day} it is shown as stale and fits no need. The link below opens a page with one button that confirms it; you need not sign in.',
  'digest-confirm-subject': 'Do you want digests of Needs Matrix?',
  'digest-confirm':
    'With this address somebody asked for mails that tell what changed in the needs and services matrix. If it was you, confirm it within {days} days by the link below. It opens a page with one button. If you do nothing, no mail comes.',
  'digest-subject': 'What changed in Needs Matrix up to {day}',
  digest: 'This is what changed from {from} to {day} in what you follow, as far as you may see it today.',
  'digest-edition-subject': 'Edition {to} of the needs and services matrix',
  'digest-edition':
    'Edition {to} is published. This is what changed since edition {from} in what you follow, as far as you may see it today.',
  'digest-everything': 'The whole matrix',
  'digest-participant': 'State: {participant}',
  'digest-article': 'Article: {article}',
  'digest-type': 'Kind of help: {type}',
  'digest-subject-followed': 'Subject: {subjects}',
  'digest-search': 'Saved search “{title}”',
  'digest-counts':
    'New needs: {added}. No longer there: {gone}. Further served: {further}. Less far served: {fallen}.',
  'letter-foot-digest':
    'Needs Matrix sends this because you follow it there. The link below ends these mails, or changes what you follow. Please do not reply to this mail.',
  'letter-unsubscribe': 'Unsubscribe, or change what you follow',
};

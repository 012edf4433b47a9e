/** Reasons of this area in English, by code; those in the other languages are in `texts`. `_one` where `count` is one. */
export const sentences: Readonly<Record<string, string>> = {
  'stated-assistance': 'The State answered “{compliance}” on {provision} and asked for: {type}.',
  'stated-assistance-unanswered': 'The State gave no yes or no on {provision}, but asked for: {type}.',
  'sourced-COUNTRY_VISIT':
    'The State confirmed a need that came from a country visit on {day}, on {provision}: {type}.',
  'sourced-PEER_REVIEW':
    'The State confirmed a need that came from a peer review on {day}, on {provision}: {type}.',
  'sourced-LETTER': 'The State confirmed a need that came from a letter of {day}, on {provision}: {type}.',
  'sourced-REQUEST': 'The State confirmed a need that came from a request of {day}, on {provision}: {type}.',
  'sourced-EVENT': 'The State confirmed a need that came from an event on {day}, on {provision}: {type}.',
  'sourced-broad':
    'The State confirmed a need from outside the checklist, of {day}: {type}. It concerns: {provision}.',
  'no-longer-stated': 'What the State last submitted on {provision} no longer asks for: {type}.',
  'without-gap':
    'Help is asked for on {provision}, where no gap was admitted. The State should confirm this need.',
  'already-assisted': '{provider} already gives this State help of this type on {provision}: {type}.',
  'waits-for': '{provision} waits for {prerequisite}, which the State answered “{compliance}”.',
  vague: 'The problem “{subject}” does not say what the help is for.',
  'vague-without-subject': 'Nothing says yet what the help on {provision} is for.',
  'silent-gap':
    'The State answered “{compliance}” on {provision}, asked for no help and did not say that none is required.',
  'cycle-urges':
    'As a party to the Convention, {participant} is urged to complete and submit this checklist by {day}.',
  'cycle-invites':
    '{participant} is not a party to the Convention yet, and is invited to complete and submit this checklist by {day}.',
  'far-target-date': 'The target date {date} is more than five years ahead.',
};

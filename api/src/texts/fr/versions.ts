import type { Sentences } from '../sentences.ts';

/** What is said of a new version of an instrument. */
export const versions: Sentences = {
  'This file is of another checklist. Export this one and fill in that file.':
    'Ce fichier est d’une autre liste de contrôle. Exportez celle-ci et remplissez ce fichier-là.',
  'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.':
    'Ce fichier est de la version « {code} » de cette liste, qui en est maintenant à la version {version}. Exportez-la de nouveau et remplissez ce fichier-là.',
  'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.':
    'La version {version} de « {code} » est chargée. Indiquez sous replaces ce que deviennent les réponses à celle-ci.',
  'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.':
    'Kept va d’une disposition à elle-même, moved à une autre, split à plusieurs, merged de plusieurs à une seule et parked à aucune.',
  'Say why these answers are parked: their States read it.':
    'Indiquez pourquoi ces réponses sont mises de côté : leurs États le lisent.',
  'A part goes to one of the provisions that this answer is split into.':
    'Une partie va à l’une des dispositions entre lesquelles cette réponse est divisée.',
  'This part of the answer would go to two places. Choose one.':
    'Cette partie de la réponse irait à deux endroits. Choisissez-en un.',
  'Version {version} does not ask {provision}. Correct the reference.':
    'La version {version} ne porte pas sur {provision}. Corrigez la référence.',
  '{provision} has two rules. Keep one.': '{provision} a deux règles. N’en gardez qu’une.',
  'The answers to several provisions would go to {provision}. Say that they are merged there.':
    'Les réponses à plusieurs dispositions iraient à {provision}. Indiquez qu’elles y sont réunies (merged).',
  'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.':
    'La version {version} ne porte plus sur {provision}. Indiquez sous replaces où vont ses réponses, ou mettez-les de côté en donnant le motif.',
  'Version {version} has no question "{code}". Correct the code.':
    'La version {version} n’a pas de question « {code} ». Corrigez le code.',
  '"{code}" has two rules. Keep one.': '« {code} » a deux règles. N’en gardez qu’une.',
  'Say why these replies are parked: their States read it.':
    'Indiquez pourquoi ces réponses aux questions sont mises de côté : leurs États le lisent.',
  'The replies to several questions would go to "{code}". Park those of one of them.':
    'Les réponses à plusieurs questions iraient à « {code} ». Mettez de côté celles de l’une d’elles.',
  'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.':
    'Les réponses à « {code} » de la version {version} n’ont pas de place dans la nouvelle ou n’y conviendraient pas. Indiquez sous replaces quelle question et quelles options les reçoivent, ou mettez-les de côté en donnant le motif.',
  'Version {version} of "{code}" was replaced by version {now}. Give this one a new version.':
    'La version {version} de « {code} » a été remplacée par la version {now}. Donnez à celle-ci une nouvelle version.',
  'Version {version} of "{code}" is not known to this process yet.':
    'Ce processus ne connaît pas encore la version {version} de « {code} ».',
  'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.':
    'Cette liste de contrôle en est à la version {version}, et la version « {code} » n’en est pas une antérieure. Relisez-la et indiquez la version que vous avez lue.',
  'This checklist has just got a new version. Send it again in a minute.':
    'Cette liste de contrôle vient de recevoir une nouvelle version. Renvoyez dans une minute.',
  'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.':
    'Cette liste n’a pas de version « {code} ». Ses versions sont {codes} : choisissez celle qui est imprimée sur le formulaire.',
  'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.':
    'Ce que cet État a communiqué pour ce cycle est dans la version {version}. Choisissez cette version et saisissez ce que le formulaire répond à ses questions.',
};

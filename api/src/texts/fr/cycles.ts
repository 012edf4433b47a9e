import type { Sentences } from '../sentences.ts';

/** What a cycle says to a State, on its checklist and in its mail. */
export const cycleReasons: Sentences = {
  'cycle-urges':
    'Partie à la Convention : {participant}. Il lui est instamment demandé de remplir et de présenter cette liste de contrôle au plus tard le {day}.',
  'cycle-invites':
    'Pas encore partie à la Convention : {participant}. L’invitation lui est faite de remplir et de présenter cette liste de contrôle au plus tard le {day}.',
  'cycle-opens-subject': 'Ouverte jusqu’au {day} : {instrument}, {cycle}',
  'cycle-opens':
    'Le cycle {cycle} de la liste de contrôle « {instrument} » est ouvert. La date limite est le {day}.',
  'cycle-moved-subject': 'Nouvelle date limite, le {day} : {instrument}, {cycle}',
  'cycle-moved':
    'La date limite de la liste de contrôle « {instrument} » du cycle {cycle} est désormais le {day}.',
  'cycle-deadline-subject': 'À présenter au plus tard le {day} : {instrument}, {cycle}',
  'cycle-deadline':
    'La liste de contrôle « {instrument} » du cycle {cycle} est à présenter au plus tard le {day}. {participant} ne l’a pas encore présentée.',
  'cycle-overdue-subject': 'Était à présenter le {day} : {instrument}, {cycle}',
  'cycle-overdue':
    'La liste de contrôle « {instrument} » du cycle {cycle} était à présenter au plus tard le {day}. {participant} ne l’a pas encore présentée et peut toujours le faire.',
};

/** Why not. */
export const cycleRefusals: Sentences = {
  'A cycle is opened with a deadline. Send one.': 'Un cycle s’ouvre avec une date limite. Envoyez-en une.',
  'This cycle is closed. Send a deadline to open it again.':
    'Ce cycle est clos. Envoyez une date limite pour le rouvrir.',
  'This cycle is closed already.': 'Ce cycle est déjà clos.',
  'This day is past. Choose today or a later day as the deadline.':
    'Ce jour est passé. Choisissez comme date limite aujourd’hui ou un jour ultérieur.',
  'This is more than five years ahead. Check the year.': 'C’est dans plus de cinq ans. Vérifiez l’année.',
  'There are two texts for this language. Send one for each.':
    'Il y a deux textes pour cette langue. Envoyez-en un par langue.',
  'This cycle is open already. Change its deadline or its texts in the list of cycles.':
    'Ce cycle est déjà ouvert. Modifiez sa date limite ou ses textes dans la liste des cycles.',
  'This cycle was opened and is closed. Open it again from the list of cycles.':
    'Ce cycle a été ouvert et il est clos. Rouvrez-le depuis la liste des cycles.',
  'Nothing was copied from the last cycle for this provision. Answer it instead.':
    'Rien n’a été copié du dernier cycle pour cette disposition. Répondez-y.',
  'Name at least one answer.': 'Indiquez au moins une réponse.',
  'Name at most {most} answers.': 'Indiquez au plus {most} réponses.',
  'Name each answer once.': 'N’indiquez chaque réponse qu’une fois.',
  'This cycle is not open. Open it first, so that States know of it.':
    'Ce cycle n’est pas ouvert. Ouvrez-le d’abord, afin que les États en soient informés.',
  'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.':
    'Cet État répond lui-même à cette liste. Demandez-lui de l’y présenter, ou d’y importer son fichier.',
  'This file has no answer that can be taken in. Fill it in, or choose another.':
    'Ce fichier ne contient aucune réponse à reprendre. Remplissez-le ou choisissez-en un autre.',
  'This day is still to come. Give the day on which the report was received.':
    'Ce jour n’est pas encore venu. Indiquez le jour où le rapport a été reçu.',
  'Say how the report came: channel=FILE or channel=PAPER.':
    'Dites comment le rapport est arrivé : channel=FILE ou channel=PAPER.',
};

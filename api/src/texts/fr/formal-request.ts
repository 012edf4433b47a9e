import type { Sentences } from '../sentences.ts';

export const formalRequest: Sentences = {
  request: 'Demande d’assistance',
  demonstration: 'Données de démonstration : cet État est inventé.',
  from: 'De',
  to: 'À',
  secretariat: 'Le secrétariat',
  sentOn: 'Date d’envoi',
  dueOn: 'Réponse demandée d’ici au',
  follows: 'Renouvelle',
  followsOn: '{title}, envoyée le {day}',
  needs: 'Besoins',
  provision: 'Disposition',
  article: 'Article de la Convention',
  handedOver: 'Communiqué par l’État avec cette demande',
  targetDate: 'Souhaité d’ici au',
  help: 'Aide déjà reçue',
  noHelp: 'Aucune qui soit connue.',
  otherHelp: 'Aide d’un autre type pour les mêmes dispositions',
  given: 'Apportée par',
  kind: 'Type d’aide',
  when: 'Quand',
  fromUntil: 'du {from} au {until}',
  fromOn: 'à partir du {from}',
  untilThen: 'jusqu’au {until}',
  agreed: 'Convenue',
  agreedOffer: 'Offre convenue',
  agreedOn: '{title}, le {day}',
  stated: 'D’après la liste de contrôle de l’État',
  correction: 'L’État dit autre chose',
  PIPELINE: 'Prévue',
  IMPLEMENTATION: 'En cours',
  FINALISATION: 'En voie d’achèvement',
  CLOSED: 'Terminée',
  CANCELLED: 'Annulée',
  SUSPENDED: 'Suspendue',
  FUNDING: 'finance',
  ACCOUNTABLE: 'responsable',
  EXTENDING: 'achemine',
  IMPLEMENTING: 'met en œuvre',
  checksum: 'SHA-256 du contenu',
};

export const formalRequestLetters: Sentences = {
  'formal-request-sent-subject': 'Une demande d’assistance : {participant}',
  'formal-request-sent':
    'Une demande formelle d’assistance vous a été envoyée ({participant}). Veuillez en accuser réception, et y répondre dès que possible.',
  'formal-request-withdrawn-subject': 'Une demande d’assistance a été retirée',
  'formal-request-withdrawn':
    'Une demande d’assistance qui vous avait été envoyée a été retirée ({participant}).',
  'formal-request-acknowledged-subject': 'Réception accusée de votre demande d’assistance',
  'formal-request-acknowledged':
    'Une demande d’assistance ({participant}) a fait l’objet d’un accusé de réception. Une réponse suivra.',
  'formal-request-answered-subject': 'Réponse à votre demande d’assistance',
  'formal-request-answered':
    'Une demande d’assistance ({participant}) a reçu une réponse. Quand vous le saurez, dites si elle a été satisfaite.',
  'formal-request-fulfilled-subject': 'Une demande d’assistance a été satisfaite',
  'formal-request-fulfilled':
    'La demande d’assistance qui vous avait été envoyée ({participant}) a été satisfaite.',
  'formal-request-not-fulfilled-subject': 'Une demande d’assistance n’a pas été satisfaite',
  'formal-request-not-fulfilled':
    'La demande d’assistance qui vous avait été envoyée ({participant}) n’a pas été satisfaite.',
  'formal-request-overdue-subject': 'Votre demande d’assistance est sans réponse',
  'formal-request-overdue':
    'Une demande d’assistance ({participant}) attendait une réponse d’ici au {day}. Il n’y en a pas encore. Vous pouvez la renouveler.',
};

export const formalRequestRefusals: Sentences = {
  'Only the State that writes the request takes this step. Wait for its word.':
    'Seul l’État qui écrit la demande franchit cette étape. Attendez qu’il se prononce.',
  'Only the receiver of the request takes this step. Wait for its answer.':
    'Seul le destinataire de la demande franchit cette étape. Attendez sa réponse.',
  'Say what you answer to the State before you send it.':
    'Dites ce que vous répondez à l’État avant de l’envoyer.',
  'This request was not sent yet. Send it first.':
    'Cette demande n’a pas encore été envoyée. Envoyez-la d’abord.',
  'This request was sent already. Write a new one.':
    'Cette demande a déjà été envoyée. Écrivez-en une nouvelle.',
  'This request was not answered yet. Wait for the answer, or ask again when its term is over.':
    'Cette demande n’a pas encore reçu de réponse. Attendez-la, ou renouvelez la demande une fois le délai écoulé.',
  'This step is not open now. Look at what became of the request.':
    'Cette étape n’est pas ouverte actuellement. Voyez ce qu’est devenue la demande.',
  'Choose at least one need. A request without any asks for nothing.':
    'Choisissez au moins un besoin. Une demande qui n’en a aucun ne demande rien.',
  'This need is chosen twice. Choose it once.':
    'Ce besoin est choisi deux fois. Choisissez-le une seule fois.',
  'This need is not open any longer. Leave it out, or open it again first.':
    'Ce besoin n’est plus ouvert. Retirez-le de la demande, ou rouvrez-le d’abord.',
  'The receiver may not see this need. Say that you hand it over to them, or leave it out.':
    'Le destinataire ne peut pas voir ce besoin. Dites que vous le lui communiquez, ou retirez-le de la demande.',
  'This request is no longer a draft. Write a new one, or ask again.':
    'Cette demande n’est plus un brouillon. Écrivez-en une nouvelle, ou renouvelez celle-ci.',
  'This file has not arrived. Send it first, and answer then.':
    'Ce fichier n’est pas arrivé. Envoyez-le d’abord, puis répondez.',
  'A request is asked again once, when its term is over without an answer or when it was not fulfilled.':
    'Une demande se renouvelle une seule fois, quand son délai s’est écoulé sans réponse ou quand elle n’a pas été satisfaite.',
  'The document of a request is read by GET, and the file of its answer is sent by POST.':
    'Le document d’une demande se lit par GET, et le fichier de sa réponse s’envoie par POST.',
};

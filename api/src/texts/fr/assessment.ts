import type { Sentences } from '../sentences.ts';

export const assessment: Sentences = {
  'Only the focal point chooses who may see an answer.':
    'Seul le point focal choisit qui peut voir une réponse.',
  'This assessment was submitted. Edit it again to change its answers.':
    'Cette évaluation a été présentée. Reprenez-la pour en modifier les réponses.',
  'This assessment was submitted. Edit it again to change and submit it.':
    'Cette évaluation a été présentée. Reprenez-la pour la modifier et la présenter.',
  'Confirm the declaration that this is what your State submits.':
    'Confirmez la déclaration selon laquelle c’est ce que votre État présente.',
  'This assessment is with its State, which has to submit it first.':
    'Cette évaluation est entre les mains de son État, qui doit d’abord la présenter.',
  'This assessment was accepted. Only its State can edit it again.':
    'Cette évaluation a été acceptée. Seul son État peut la reprendre.',
  'This assessment is already a draft. Continue with it.':
    'Cette évaluation est déjà un brouillon. Poursuivez-la.',
  'Help is wanted here. Remove those requests, or do not say that none is required.':
    'Une aide est souhaitée ici. Retirez les demandes, ou ne dites pas qu’aucune n’est nécessaire.',
  'This answer says that no help is required. Send noneRequired: false with the requests.':
    'Cette réponse dit qu’aucune aide n’est nécessaire. Envoyez noneRequired: false avec les demandes.',
  'This help ends before it begins. Correct one of the dates.':
    'Cette aide prend fin avant de commencer. Corrigez l’une des dates.',
  'This is not an open need of your State. Remove it from the list.':
    'Ce n’est pas un besoin ouvert de votre État. Retirez-le de la liste.',
  'This need is in the list twice. Keep one.': 'Ce besoin figure deux fois dans la liste. N’en gardez qu’un.',
  "The list leaves out {missing} of your State's {all} open needs. Send them all.":
    'Il manque à la liste {missing} des {all} besoins ouverts de votre État. Envoyez-les tous.',
  'Only an open need can be confirmed. Open it again first.':
    'Seul un besoin ouvert peut être confirmé. Rouvrez-le d’abord.',
  'This day is still to come. Say when it was.': 'Ce jour n’est pas encore venu. Dites quand c’était.',
  'This was decided already. Look at what became of it.':
    'La décision a déjà été prise. Voyez ce qu’il en est advenu.',
  'Say why, so that whoever proposed it knows.':
    'Dites pourquoi, pour que l’auteur de la proposition le sache.',
  'Your last submission no longer asks for this. Ask for it again in the checklist.':
    'Votre dernière présentation ne le demande plus. Demandez-le de nouveau dans la liste de contrôle.',
  'A cycle is a year, such as 2027.': 'Un cycle est une année, par exemple 2027.',
  'There is no participant "{code}". Take the code as the catalogue writes it.':
    'Il n’y a pas de participant « {code} ». Reprenez le code tel qu’il figure dans le catalogue.',
  'Say what {field} was before it was changed, null if there was nothing.':
    'Dites ce que contenait {field} avant la modification ; null s’il n’y avait rien.',
  'Name a field that this change sends.': 'Nommez un champ que cette modification envoie.',
  'Name the window with up to 40 letters and digits.':
    'Nommez la fenêtre avec 40 lettres et chiffres au plus.',
  'Name a field of the answer, such as practice, or leave it out.':
    'Nommez un champ de la réponse, tel que practice, ou ne l’indiquez pas.',
  'This checklist does not ask {reference}. Send one of its provisions, such as {example}.':
    'Cette liste de contrôle ne porte pas sur {reference}. Envoyez l’une de ses dispositions, par exemple {example}.',
  '“{label}” is asked for twice. Put both into one request.':
    '« {label} » est demandé deux fois. Réunissez les deux demandes en une seule.',
  'Say the category of this help.': 'Indiquez la catégorie de cette aide.',
  'This is the language of the texts themselves. Choose another one, or leave it out.':
    'C’est la langue des textes eux-mêmes. Choisissez-en une autre, ou n’en indiquez pas.',
  'Say how many, or what happened; a year alone says nothing.':
    'Dites combien, ou ce qui s’est passé ; une année seule ne dit rien.',
  '“{label}” is of another category. Leave the category out, or choose another type.':
    '« {label} » est d’une autre catégorie. Omettez la catégorie ou choisissez un autre type.',
  'This checklist has no assistance type "{code}". Send one of {codes}.':
    'Cette liste de contrôle ne comporte pas le type d’assistance « {code} ». Envoyez l’un de ceux-ci : {codes}.',
  'This checklist has no challenge "{code}". Send one of {codes}.':
    'Cette liste de contrôle ne comporte pas la difficulté « {code} ». Envoyez l’une de celles-ci : {codes}.',
  'A need always has a state. Leave it out to keep it.':
    'Un besoin a toujours un état. Omettez-le pour le conserver.',
  'The State withdrew this need.': 'L’État a retiré ce besoin.',
  'The State no longer asks for this.': 'L’État ne demande plus ceci.',
  'There is no instrument "{code}". The instruments are {codes}.':
    'Il n’y a pas d’instrument « {code} ». Les instruments sont {codes}.',
  'An answer has no field "{code}". Send one of these: {codes}.':
    'Une réponse n’a pas de champ « {code} ». Envoyez l’un de ceux-ci : {codes}.',
  'This answer has no such comment. Read the answer again.':
    'Cette réponse n’a pas cette observation. Relisez la réponse.',
  'Compare submissions of one State.': 'Comparez des présentations d’un même État.',
};

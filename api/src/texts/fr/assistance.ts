import type { Sentences } from '../sentences.ts';

export const assistance: Sentences = {
  'Say when the assessment was made.': 'Indiquez quand l’évaluation a été faite.',
  'Say where the assessment can be read: send its web address.':
    'Indiquez où l’on peut lire l’évaluation : envoyez son adresse web.',
  'Name at least one State.': 'Indiquez au moins un État.',
  'Enter it for a State or for a provider, not for both.':
    'Inscrivez-le au nom d’un État ou d’un fournisseur, pas des deux.',
  'A State enters what concerns itself alone. Take the other States out.':
    'Un État n’inscrit que ce qui le concerne lui-même. Retirez les autres États.',
  'Name at least one assistance type.': 'Indiquez au moins un type d’assistance.',
  'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.':
    'Dites sur quoi porte cette offre : indiquez des dispositions, des articles ou des chapitres, ou toute la Convention.',
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.':
    'Une législation type est offerte pour des chapitres, articles ou dispositions désignés, jamais pour toute la Convention. Indiquez-les ou retirez la législation type.',
  'The window closes before it opens. Send a later day.':
    'La période se termine avant de commencer. Indiquez un jour ultérieur.',
  'Say what this offer would be: send its content.':
    'Indiquez ce que dirait cette offre : envoyez son contenu.',
  'Name the offer that would be changed or withdrawn.': 'Nommez l’offre qui serait modifiée ou retirée.',
  'Send the revision of the offer that you read.': 'Envoyez la révision de l’offre que vous avez lue.',
  'This offer is named twice. Keep one change of it.':
    'Cette offre est nommée deux fois. N’en gardez qu’un changement.',
  'A scenario has at most 50 changes. Make two of it.':
    'Un scénario compte au plus 50 changements. Faites-en deux.',
  'Send an amount above zero, in whole US dollars.':
    'Envoyez un montant supérieur à zéro, en dollars des États-Unis, sans centimes.',
  'Name a scenario, or a provider and what it would do.':
    'Nommez un scénario, ou un prestataire et ce qu’il ferait.',
  'Change an offer, or add one, before you keep this.':
    'Modifiez une offre, ou ajoutez-en une, avant d’enregistrer ce scénario.',
  'You keep 200 searches, and more is not possible. Remove one you no longer need.':
    'Vous gardez 200 recherches et ne pouvez en garder davantage. Supprimez-en une dont vous n’avez plus besoin.',
  'A saved search always asks about the present. Leave the moment out.':
    'Une recherche enregistrée interroge toujours le moment présent. N’indiquez aucun moment.',
  'Only who sees what donors see can share with them. Choose your colleagues.':
    'Seules les personnes qui voient ce que voient les donateurs peuvent partager avec eux. Choisissez vos collègues.',
  'This scenario was applied. Make a new one to go on from there.':
    'Ce scénario a été appliqué. Faites-en un nouveau pour continuer à partir de là.',
  'This offer was withdrawn. Publish a new one instead.':
    'Cette offre a été retirée. Publiez-en une nouvelle.',
  'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.':
    'Cette offre a été retirée : plus rien ne peut être convenu à son sujet. Déclinez ou choisissez une autre offre.',
  'Nobody has proposed this pair yet. Propose it first.':
    'Personne n’a encore proposé cette correspondance. Proposez-la d’abord.',
  'Say why you decline, so that the other side can learn from it.':
    'Dites pourquoi vous déclinez, afin que l’autre partie puisse en tirer profit.',
  'This match is done.': 'Cette correspondance est achevée.',
  'Donors may not see this need. Let its State open the answer to donors first.':
    'Les donateurs ne peuvent pas voir ce besoin. Son État doit d’abord leur ouvrir la réponse.',
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.':
    'Toutes les places de cette offre sont prises cette année. Attendez l’année prochaine ou choisissez une autre offre.',
  'This need is met. Propose an open one.': 'Ce besoin est satisfait. Proposez-en un qui soit ouvert.',
  'This need is withdrawn. Propose an open one.': 'Ce besoin est retiré. Proposez-en un qui soit ouvert.',
  'The activity ends before it starts. Send a later day.':
    'L’activité se termine avant de commencer. Indiquez un jour ultérieur.',
  'This is not a currency. Send its ISO 4217 code, such as USD.':
    'Ce n’est pas une monnaie. Envoyez son code ISO 4217, par exemple USD.',
  'Send the amount as a positive decimal number, such as 1250000.00.':
    'Envoyez le montant sous forme de nombre décimal positif, par exemple 1250000.00.',
  'Send an amount above zero, or leave it out.': 'Envoyez un montant supérieur à zéro ou omettez-le.',
  'This amount is too large. Send a smaller one.': 'Ce montant est trop élevé. Envoyez-en un plus petit.',
  'There is no {noun} "{code}". Correct it or remove it.':
    'Code inconnu ({noun}) : « {code} ». Corrigez-le ou retirez-le.',
  'There is no {noun} "{code}". Correct the code or remove it.':
    'Code inconnu ({noun}) : « {code} ». Corrigez le code ou retirez-le.',
  'There is no {noun} "{code}". Take the code as the catalogue writes it.':
    'Code inconnu ({noun}) : « {code} ». Reprenez le code tel qu’il figure dans le catalogue.',
  'There is no participant "{code}".': 'Il n’y a pas de participant « {code} ».',
  'The need was opened again, but the offer was withdrawn meanwhile.':
    'Le besoin a été rouvert, mais l’offre a été retirée entre-temps.',
  'The need was opened again, but all places of the offer are taken this year.':
    'Le besoin a été rouvert, mais toutes les places de l’offre sont prises cette année.',
  'The need was opened again, but the offer no longer fits it.':
    'Le besoin a été rouvert, mais l’offre ne lui correspond plus.',
  'The need was opened again, but donors may not see it.':
    'Le besoin a été rouvert, mais les donateurs ne peuvent pas le voir.',
  'Declined when this world was made.': 'Déclinée lors de la création de ce monde.',
  'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.':
    'Il y a un obstacle : l’offre ne fournit pas ce type d’aide. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.':
    'Il y a un obstacle : la disposition n’entre pas dans la portée de l’offre. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: the offer is not open to this State. Choose another offer or need.':
    'Il y a un obstacle : l’offre n’est pas ouverte à cet État. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: the window of the offer is not open today. Choose another offer or need.':
    'Il y a un obstacle : la période de l’offre n’est pas ouverte aujourd’hui. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.':
    'Il y a un obstacle : toutes les places de l’offre sont prises cette année. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: the offer was withdrawn. Choose another offer or need.':
    'Il y a un obstacle : l’offre a été retirée. Choisissez une autre offre ou un autre besoin.',
  'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.':
    'Il y a un obstacle : l’offre n’a pas été confirmée à temps. Choisissez une autre offre ou un autre besoin.',
  'This match is declined: propose it again.':
    'Cette correspondance a été déclinée : proposez-la de nouveau.',
  'This match is done: nothing comes next.': 'Cette correspondance est achevée : il ne reste aucune étape.',
  'The next step is “{stage}”, and it belongs to the State. Either side may decline.':
    'L’étape suivante est « {stage} » et revient à l’État. Chaque partie peut décliner.',
  'The next step is “{stage}”, and it belongs to the provider. Either side may decline.':
    'L’étape suivante est « {stage} » et revient au prestataire. Chaque partie peut décliner.',
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.':
    'L’étape suivante est « {stage} » et revient à l’État et au prestataire. Chaque partie peut décliner.',
  'This pair is already proposed and is at “{stage}”. Take the next step of that match instead.':
    'Cette correspondance est déjà proposée et en est à « {stage} ». Passez à son étape suivante.',
  'Records are shown as they are now. Leave asOf out.':
    'Les fiches sont montrées telles qu’elles sont maintenant. Omettez asOf.',
  '"{key}" is not a key of this dimension. Take the key as the matrix gave it.':
    '« {key} » n’est pas une clé de cette dimension. Reprenez la clé telle que la matrice l’a donnée.',
  'The past does not change. Leave asOf out, or ask for the matrix once.':
    'Le passé ne change pas. Omettez asOf ou demandez la matrice une seule fois.',
  'This table has {count} cells, more than {most}. Filter it, or choose a coarser dimension and drill down.':
    'Ce tableau a {count} cases, plus de {most}. Filtrez-le ou choisissez une dimension plus large, puis descendez dans le détail.',
  'This moment is in the future. Ask for a past one, or leave it out for the current matrix.':
    'Ce moment est à venir. Demandez-en un passé, ou omettez-le pour la matrice actuelle.',
  'Compare a date with an edition or with now.':
    'Comparez une date avec une édition ou avec le moment présent.',
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.':
    'La matrice prend encore en compte ce qui a été écrit en dernier. Rien n’a été publié ; réessayez dans quelques secondes.',
  'Name an edition or a moment, not both.': 'Indiquez une édition ou un moment, pas les deux.',
  'An edition does not change. Leave edition out, or ask for the matrix once.':
    'Une édition ne change pas. Omettez l’édition, ou demandez la matrice une seule fois.',
  'Only an edition has contents for several audiences. Name the edition.':
    'Seule une édition a des contenus pour plusieurs publics. Indiquez l’édition.',
  'This day is not in the future. Choose a later one, or publish the edition now.':
    'Ce jour n’est pas à venir. Choisissez-en un plus tardif, ou publiez l’édition maintenant.',
  'Editions are not published by themselves then. Leave the day out.':
    'Dans ce cas, les éditions ne sont pas publiées d’elles-mêmes. Omettez le jour.',
  'A request reads one past moment. Ask for each of the others in its own request.':
    'Une requête lit un seul moment passé. Demandez les autres dans des requêtes distinctes.',
  'An offer cannot have been confirmed in the future.':
    'Une offre ne peut pas avoir été confirmée dans le futur.',
  'A match is recorded by someone who speaks for both sides.':
    'Une correspondance est enregistrée par une personne qui parle au nom des deux parties.',
  'Name the provider.': 'Indiquez le nom du prestataire.',
  'A provider is one of {codes}.': 'Un prestataire est l’un de ceux-ci : {codes}.',
};

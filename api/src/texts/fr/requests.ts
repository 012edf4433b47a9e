import type { Sentences } from '../sentences.ts';

export const requests: Sentences = {
  'One request reads one past moment. Ask for each in its own request.':
    'Une requête lit un seul moment passé. Demandez chacun dans sa propre requête.',
  'This document asks for too much at once. Ask for fewer records or fewer fields.':
    'Ce document demande trop à la fois. Demandez moins de fiches ou moins de champs.',
  'This document asks for "{key}" more than {most} times at one place. Once is enough.':
    'Ce document demande « {key} » plus de {most} fois au même endroit. Une fois suffit.',
  'This document goes too deep. Ask for at most {most} levels, and for the rest by id.':
    'Ce document est trop profond. Demandez au plus {most} niveaux, et le reste par identifiant.',
  'This document has more than {most} {noun}. Ask in several requests.':
    'Ce document en compte plus de {most} ({noun}). Faites plusieurs requêtes.',
  'This document is longer than {most} kB. Ask in several requests, and send values as variables.':
    'Ce document dépasse {most} ko. Demandez en plusieurs requêtes et envoyez les valeurs comme variables.',
  'This document has more than {most} tokens. Ask in several requests.':
    'Ce document compte plus de {most} unités lexicales. Demandez en plusieurs requêtes.',
  'This document is nested more than {most} levels deep. Write it flatter.':
    'Ce document est imbriqué sur plus de {most} niveaux. Écrivez-le plus à plat.',
  'This document is not valid GraphQL for this schema; the details are in English.':
    'Ce document n’est pas du GraphQL valable pour ce schéma ; les détails sont en anglais.',
  'Introspection is off here. Read the schema at /schema.graphql.':
    'L’introspection est désactivée ici. Lisez le schéma à l’adresse /schema.graphql.',
  'Name one of the operations of this document as operationName.':
    'Indiquez dans operationName l’une des opérations de ce document.',
  'Send GraphQL by POST.': 'Envoyez GraphQL par POST.',
  'Send the request as application/json in UTF-8.': 'Envoyez la requête en application/json, en UTF-8.',
  'Send the request as it is, not compressed.': 'Envoyez la requête telle quelle, sans compression.',
  'This request came from a page on another site. Ask from this site.':
    'Cette requête provient d’une page d’un autre site. Faites-la depuis ce site.',
  'This request is larger than a megabyte.': 'Cette requête dépasse un mégaoctet.',
  'This request did not come in time. Send it again.':
    'Cette requête n’est pas arrivée à temps. Renvoyez-la.',
  'Somebody else is signed in here now. Sign in as the person who wrote this.':
    'Quelqu’un d’autre est maintenant connecté ici. Connectez-vous sous le nom de la personne qui a écrit ceci.',
  'Subscriptions are sent as text/event-stream: ask for it in the Accept header.':
    'Les abonnements sont envoyés en text/event-stream : demandez-le dans l’en-tête Accept.',
  'The body is not UTF-8.': 'Le corps n’est pas en UTF-8.',
  'The body is not JSON.': 'Le corps n’est pas du JSON.',
  'Send one request: { "query", "variables", "operationName" }.':
    'Envoyez une seule requête : { "query", "variables", "operationName" }.',
  'The document with this hash is not known here. Send it whole.':
    'Le document qui a cette empreinte n’est pas connu ici. Envoyez-le en entier.',
  'The request has no query.': 'La requête n’a pas de query.',
  'variables is an object.': 'variables est un objet.',
  'operationName is text.': 'operationName est un texte.',
  'extensions is an object.': 'extensions est un objet.',
  'The body is nested more than {most} levels deep. Send it flatter.':
    'Le corps est imbriqué sur plus de {most} niveaux. Envoyez-le plus à plat.',
  'The body holds more than {most} values. Send it in parts.':
    'Le corps contient plus de {most} valeurs. Envoyez-le en plusieurs parties.',
  'Something failed here. Try again; if it keeps failing, report the request id.':
    'Quelque chose a échoué ici. Réessayez ; si cela persiste, signalez l’identifiant de la requête.',
  'Too many people write to the same records at once. Nothing was written; try again in a few seconds.':
    'Trop de personnes écrivent en même temps dans les mêmes fiches. Rien n’a été écrit ; réessayez dans quelques secondes.',
  'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.':
    'La base de données a cessé de répondre pendant l’écriture. Nous ne savons pas encore si ceci a été écrit : renvoyez-le avec le même operationId dans quelques secondes, et il n’aura qu’un effet.',
  'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.':
    'Ceci a été écrit, mais la base de données a cessé de répondre avant que tout soit à jour. Renvoyez-le avec le même operationId dans quelques secondes pour avoir la réponse ; il n’a qu’un effet.',
  'The database cannot be reached. Nothing was written; try again in a few seconds.':
    'La base de données est inaccessible. Rien n’a été écrit ; réessayez dans quelques secondes.',
  'Too many people ask for {what} at once; try again in {seconds} second.':
    'Trop de personnes demandent la même chose à la fois ({what}) ; réessayez dans {seconds} seconde.',
  'Too many people ask for {what} at once; try again in {seconds} seconds.':
    'Trop de personnes demandent la même chose à la fois ({what}) ; réessayez dans {seconds} secondes.',
  'The server is stopping. Try again in a few seconds.':
    'Le serveur est en cours d’arrêt. Réessayez dans quelques secondes.',
  'This is too long to be followed live. Ask for less, or with shorter filters.':
    'Ceci est trop long pour être suivi en direct. Demandez moins, ou avec des filtres plus courts.',
  'As many pages follow live as this service can serve. Ask without a subscription, or try again later.':
    'Le nombre de pages suivies en direct a atteint ce que ce service peut servir. Demandez sans abonnement ou réessayez plus tard.',
  'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.':
    'Le nombre de questions suivies en direct par les visiteurs a atteint ce que ce service peut servir. Connectez-vous, demandez sans abonnement ou réessayez plus tard.',
  'Too many pages follow live from your address. Close some, sign in, or try again later.':
    'Trop de pages sont suivies en direct depuis votre adresse. Fermez-en quelques-unes, connectez-vous ou réessayez plus tard.',
  'You follow too many pages live. Close some, then try again.':
    'Vous suivez trop de pages en direct. Fermez-en quelques-unes, puis réessayez.',
};

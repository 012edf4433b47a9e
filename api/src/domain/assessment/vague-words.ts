/** Whether a subject names nothing that help could be about: empty, or only the kinds of help and words between them. */
export function saysNothing(subject: string | null): boolean {
  if (subject === null) return true;
  const words = subject
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === '' || empty.has(word));
}

/** English, Spanish, French, without accents. Kinds of help, since the type says these already; and words that only join. */
const empty = new Set(
  `
  legislative legislation legal law laws material materials technical technology technological financial funding funds institutional
  administrative regulatory normative human resource resources capacity capacities building training equipment expertise expert experts advice
  advisory assistance help support aid cooperation service services general generally various other others miscellaneous any all every everything
  kind kinds type types form forms matter matters area areas nature need needs needed require required requested wanted necessary necessity
  available possible yes no none nil na n tbd tba unknown unspecified etc and or of the a an in on for to with by as at is we it this that
  please more further such

  legislativa legislativo legislativas legislativos legislacion juridica juridico juridicas juridicos ley leyes material materiales tecnica
  tecnico tecnicas tecnicos tecnologia financiera financiero fondos institucional administrativa administrativo normativa normativo recursos
  humanos capacidad capacidades creacion fomento capacitacion formacion equipo equipos experto expertos experta asesoramiento asesoria asistencia
  ayuda apoyo cooperacion servicio servicios general varios varias otra otro otras otros diversos cualquier cualquiera toda todo todas todos tipo
  tipos clase forma formas ambito materia materias necesidad necesidades necesaria necesario requerida requerido si ninguna ninguno nada
  desconocido y o u e de del la el los las un una en para por con como se que mas

  legislatif legislative legislatives legislatifs juridique juridiques loi lois materiel materielle materiels materielles technique techniques
  technologie financier financiere financement institutionnel administratif administrative normatif moyens ressources humaines humain capacite
  capacites renforcement formation equipement equipements experte conseil conseils avis aide appui soutien assistance cooperation service services
  general generale divers diverses autre autres tout toute tous toutes type types sorte forme formes domaine besoin besoins necessaire requis
  requise oui non aucun aucune neant inconnu et ou du des le les une dans pour par avec au aux d l s plus
  `
    .trim()
    .split(/\s+/),
);

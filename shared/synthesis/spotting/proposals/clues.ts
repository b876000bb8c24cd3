import { fold } from '../fold.ts'
import { alone, type Proposed, type Slot } from './slot.ts'

type Say = (said: string, left: string) => readonly string[]

const afterNumber = (said: string): string =>
  said
    .replace(/^(?:près de |plus de |moins de |environ )?/iu, '')
    .replace(
      /^(?:\d[\d .,]*|\p{L}+aines? d[e'] ?|(?:[\p{L}-]+ )(?:cents? |mille |et une? )?)/iu,
      '',
    )
    .replace(/ au lieu de .*$| sur .*$/iu, '')

function count(said: string): readonly string[] {
  if (/%|pour ?cent|\bsur\b/iu.test(said)) return ['une partie']
  const noun = afterNumber(said)
  return noun === '' ? ['plusieurs'] : [`plusieurs ${noun}`, `quelques ${noun}`]
}

function length(said: string): readonly string[] {
  const depuis = /^(depuis|pendant|durant|après) /iu.exec(said)?.[0] ?? ''
  if (/semaine/iu.test(said)) return [`${depuis}quelques semaines`]
  return /mois/iu.test(said) ? [`${depuis}quelques mois`] : [`${depuis}plusieurs années`]
}

const health: Say = (said, left) => {
  if (/^(?:est|etait|suis|ete|sont|etaient|devenu|devenue)$/.test(left)) {
    return [/^en /iu.test(said) ? 'indisponible' : 'en difficulté']
  }
  if (/^en (?:un )?arrêt/iu.test(said)) return ['indisponible', 'en retrait']
  if (/^(?:un|l'|son|mon) ?arrêt|^arrêt/iu.test(said)) return ['une absence']
  return ['une difficulté personnelle', 'une fragilité']
}

const justice: Say = (said) => {
  if (said.toLowerCase().startsWith('depuis')) return ['depuis peu', 'après un temps difficile']
  return ['une difficulté personnelle', 'une affaire en cours']
}

const SAY: Readonly<Record<string, Say>> = {
  role_unique: (said) =>
    fold(said).startsWith('notre ')
      ? ["une personne de l'équipe"]
      : ["une personne de l'équipe", 'seule à ce poste'],
  effectif: count,
  montant: (_said, left) =>
    left === 'a' ? ['un certain prix', 'une certaine somme'] : ['une certaine somme'],
  famille: (said) =>
    /^(?:ses|leurs|des|deux|trois|quatre|mes|les)/iu.test(said)
      ? ['des proches']
      : ['une personne proche', 'des proches'],
  sante: health,
  judiciaire: justice,
  origine: (said, left) => {
    if (/^en /iu.test(said)) return ['dans une autre langue', 'ailleurs']
    return left.startsWith('parl') ? ['une autre langue'] : ["d'ailleurs", 'un autre pays']
  },
  syndical: () => ['une personne engagée', 'un engagement'],
  evenement_rare: (said) => {
    if (/^s'arrête|^se termine/iu.test(said)) return ["s'arrête bientôt"]
    const had = /^(?:il |elle )?a eu /iu.exec(said)?.[0]
    return had === undefined ? ['un événement', 'un moment difficile'] : [`${had}un ennui`]
  },
  citation: () => ['quelques mots', 'quelques mots vifs'],
  bien_ou_lieu_distinctif: (said) => [said.replace(/ (?:n° ?)?(?:\d+|[A-H])$/u, '')],
  date_relative: (said) => (/prochain|demain/u.test(fold(said)) ? ['bientôt'] : ['récemment']),
  duree: length,
}

/** Other words for what may give away: less exact, of the same make. */
export function proposeForClue(slot: Slot): Proposed {
  const say = SAY[slot.found.class]
  return alone(slot, say === undefined ? [] : say(slot.said, slot.left))
}

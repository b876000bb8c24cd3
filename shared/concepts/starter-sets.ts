import type { Kind } from '../method/kinds.ts'

/** Ids of the concepts suggested along a cycle: sessions 1–2, sessions 3–5, end. */
export type StarterSet = {
  readonly early: readonly string[]
  readonly middle: readonly string[]
  readonly late: readonly string[]
}

/** A suggestion per kind, never an obligation: a session hands out one to three concepts. */
export const starterSets: Readonly<Record<Kind, StarterSet>> = {
  'tenir-debout': {
    early: ['travail-prescrit', 'travail-reel', 'engagement-subjectif', 'echo'],
    middle: [
      'reconnaissance-du-travail',
      'jugement-d-utilite',
      'jugement-de-beaute',
      'arbitrage',
      'cooperation-verticale',
    ],
    late: ['ressources-immaterielles', 'sante', 'organisation-reflexive'],
  },
  professionnalisation: {
    early: ['travail-reel', 'arbitrage', 'intelligence-pratique'],
    middle: [
      'regles-de-metier',
      'dispute-professionnelle',
      'cooperation-horizontale',
      'competence',
    ],
    late: ['professionnalisation', 'dialogue-professionnel', 'gouvernance'],
  },
  'innovation-servicielle': {
    early: ['relation-de-service', 'coproduction', 'effets-utiles'],
    middle: [
      'ressources-immaterielles',
      'externalites-positives',
      'logique-industrielle',
      'logique-servicielle',
      'sphere-fonctionnelle',
    ],
    late: [
      'valeur-deliberee',
      'contractualisation',
      'ecosysteme-cooperatif-territorialise',
      'evaluation',
    ],
  },
}

/** Those suggested for this session of the cycle. */
export function suggestedConcepts(kind: Kind, number: number): readonly string[] {
  const set = starterSets[kind]
  if (number <= 2) return set.early
  return number <= 5 ? set.middle : set.late
}

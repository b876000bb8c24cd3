import type { ConceptFr } from './concept.ts'

/** The French of the family « relation-de-service », in the order of the method's catalogue. */
export const relationDeServiceFr: readonly ConceptFr[] = [
  {
    id: 'relation-de-service',
    family: 'relation-de-service',
    number: 1,
    nameFr: 'Relation de service',
    definitionFr:
      'L’échange par lequel une personne qui travaille et une personne concernée précisent ensemble le besoin et la réponse. Le travail y dépend de l’autre, et l’autre en est transformé.',
    questionFr: 'À quel moment avez-vous compris ensemble de quoi il s’agissait ?',
  },
  {
    id: 'coproduction',
    family: 'relation-de-service',
    number: 2,
    nameFr: 'Co-production avec le bénéficiaire',
    definitionFr:
      'Le fait que l’effet recherché dépend aussi de ce que fait la personne pour qui l’on travaille. Sans son engagement, le service n’aboutit pas ; cela change la manière de le penser et de l’évaluer.',
    questionFr: 'Quelle part a-t-elle prise au résultat ? Comment l’avez-vous rendue possible ?',
  },
  {
    id: 'dynamique-servicielle',
    family: 'relation-de-service',
    number: 3,
    nameFr: 'Dynamique servicielle (servicialisation)',
    definitionFr:
      'Le déplacement progressif qui mène de « vendre un produit ou une prestation standard » à « concevoir avec d’autres un effet utile ». Elle transforme d’abord le travail, ensuite l’offre.',
    questionFr:
      'Dans ce que vous faites déjà, qu’est-ce qui est du service sans en porter le nom ?',
  },
]

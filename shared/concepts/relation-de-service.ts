import type { Concept } from './concept.ts'

/** Concepts of the family « relation-de-service », in the order of the method's catalogue. */
export const relationDeService: readonly Concept[] = [
  {
    id: 'relation-de-service',
    family: 'relation-de-service',
    number: 1,
    nameFr: 'Relation de service',
    nameEn: 'Service relationship',
    definitionFr:
      'L’échange par lequel une personne qui travaille et une personne concernée précisent ensemble le besoin et la réponse. Le travail y dépend de l’autre, et l’autre en est transformé.',
    definitionEn:
      'The exchange through which a worker and a person concerned specify together the need and the response. The work depends on the other person, and the other person is changed by it.',
    questionFr: 'À quel moment avez-vous compris ensemble de quoi il s’agissait ?',
    questionEn: 'At what moment did you understand together what it was about?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['coproduction', 'cooperation-transverse', 'pertinence', 'dynamique-servicielle'],
    sources: ['Hubault et Bourgeois 2001', 'Weller 2012', 'Hubault (dir.) 2002, recension'],
    facilitatorOnly: false,
  },
  {
    id: 'coproduction',
    family: 'relation-de-service',
    number: 2,
    nameFr: 'Co-production avec le bénéficiaire',
    nameEn: 'Co-production with the beneficiary',
    definitionFr:
      'Le fait que l’effet recherché dépend aussi de ce que fait la personne pour qui l’on travaille. Sans son engagement, le service n’aboutit pas ; cela change la manière de le penser et de l’évaluer.',
    definitionEn:
      'The fact that the intended effect also depends on what the person served does. Without their commitment the service does not succeed; this changes how it is designed and assessed.',
    questionFr: 'Quelle part a-t-elle prise au résultat ? Comment l’avez-vous rendue possible ?',
    questionEn: 'What part did they take in the result? How did you make it possible?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['relation-de-service', 'cooperation-transverse', 'effets-utiles'],
    sources: ['Terres EFC Île-de-France', 'Bellemare, recension de Hubault', 'Gadrey 1994'],
    facilitatorOnly: false,
  },
  {
    id: 'dynamique-servicielle',
    family: 'relation-de-service',
    number: 3,
    nameFr: 'Dynamique servicielle (servicialisation)',
    nameEn: 'Service dynamic (servicisation)',
    definitionFr:
      'Le déplacement progressif qui mène de « vendre un produit ou une prestation standard » à « concevoir avec d’autres un effet utile ». Elle transforme d’abord le travail, ensuite l’offre.',
    definitionEn:
      'The gradual shift from “selling a product or standard service” to “designing a useful effect with others”. It changes work first, then the offer.',
    questionFr:
      'Dans ce que vous faites déjà, qu’est-ce qui est du service sans en porter le nom ?',
    questionEn: 'In what you already do, what is a service without bearing the name?',
    groups: ['innovation-servicielle'],
    related: ['logique-servicielle', 'solution-integree', 'trajectoire', 'relation-de-service'],
    sources: [
      'Club EF&DD',
      'Vuidel et Pasquelin 2017',
      'du Tertre 2013',
      'Réseau Cocagne, organisation réflexive du travail',
    ],
    facilitatorOnly: false,
  },
]

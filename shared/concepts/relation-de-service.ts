import { whole } from './whole.ts'
import { relationDeServiceFr } from './relation-de-service.fr.ts'

/** Concepts of the family « relation-de-service », in the order of the method's catalogue. */
export const relationDeService = whole(relationDeServiceFr, {
  'relation-de-service': {
    nameEn: 'Service relationship',
    definitionEn:
      'The exchange through which a worker and a person concerned specify together the need and the response. The work depends on the other person, and the other person is changed by it.',
    questionEn: 'At what moment did you understand together what it was about?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['coproduction', 'cooperation-transverse', 'pertinence', 'dynamique-servicielle'],
    sources: ['Hubault et Bourgeois 2001', 'Weller 2012', 'Hubault (dir.) 2002, recension'],
    facilitatorOnly: false,
  },
  coproduction: {
    nameEn: 'Co-production with the beneficiary',
    definitionEn:
      'The fact that the intended effect also depends on what the person served does. Without their commitment the service does not succeed; this changes how it is designed and assessed.',
    questionEn: 'What part did they take in the result? How did you make it possible?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['relation-de-service', 'cooperation-transverse', 'effets-utiles'],
    sources: ['Terres EFC Île-de-France', 'Bellemare, recension de Hubault', 'Gadrey 1994'],
    facilitatorOnly: false,
  },
  'dynamique-servicielle': {
    nameEn: 'Service dynamic (servicisation)',
    definitionEn:
      'The gradual shift from “selling a product or standard service” to “designing a useful effect with others”. It changes work first, then the offer.',
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
})

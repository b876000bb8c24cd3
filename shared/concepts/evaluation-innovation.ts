import { whole } from './whole.ts'
import { evaluationInnovationFr } from './evaluation-innovation.fr.ts'

/** Concepts of the family « evaluation-innovation », in the order of the method's catalogue. */
export const evaluationInnovation = whole(evaluationInnovationFr, {
  evaluation: {
    nameEn: 'Evaluation (revealing value)',
    definitionEn:
      'Saying together, from facts and accounts, what mattered and for whom, in order to adjust. Measuring may help; figures alone are not enough for the intangible.',
    questionEn: 'If you had to show that it was worth it, what would you tell, and to whom?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'effets-utiles', 'pertinence', 'dispositif-d-innovation'],
    sources: ['CD2E', 'Baron 2017', 'Gernet et Dejours 2009'],
    facilitatorOnly: false,
  },
  'dispositif-d-innovation': {
    nameEn: 'Innovation arrangement',
    definitionEn:
      'The frame people give themselves to invent by doing: spotting what emerges from work, trying small, looking, building on it. It extends the reflexive arrangement towards action.',
    questionEn: 'What small trial could you do before next time, and what would you look at?',
    groups: ['innovation-servicielle'],
    related: ['dispositif-reflexif', 'trajectoire', 'professionnalisation', 'evaluation'],
    sources: [
      'CD2E',
      'Réseau Cocagne, rejoindre la communauté',
      'Réseau Cocagne, organisation réflexive du travail',
      'Réseau Cocagne, services aux territoires',
    ],
    facilitatorOnly: false,
  },
  trajectoire: {
    nameEn: 'Trajectory',
    definitionEn:
      'A path of change made of steps that shed light on each other, held by an aim rather than a plan. One moves on without a model to copy.',
    questionEn: 'Where did you start from, and what is the next step that makes sense?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['dispositif-d-innovation', 'efc', 'dynamique-servicielle'],
    sources: ['Club INNÉ', 'Wiki Zoein', 'Demissy et Demoulin, annoncé par Club Noé', 'ATEMIS'],
    facilitatorOnly: false,
  },
})

import type { Concept } from './concept.ts'

/** Concepts of the family « evaluation-innovation », in the order of the method's catalogue. */
export const evaluationInnovation: readonly Concept[] = [
  {
    id: 'evaluation',
    family: 'evaluation-innovation',
    number: 1,
    nameFr: 'Évaluation (révéler la valeur)',
    nameEn: 'Evaluation (revealing value)',
    definitionFr:
      'Dire ensemble, à partir de faits et de récits, ce qui a compté et pour qui, afin d’ajuster. Mesurer peut aider ; seul, le chiffre ne suffit pas pour l’immatériel.',
    definitionEn:
      'Saying together, from facts and accounts, what mattered and for whom, in order to adjust. Measuring may help; figures alone are not enough for the intangible.',
    questionFr: 'Si vous deviez montrer que ça a valu la peine, que raconteriez-vous, et à qui ?',
    questionEn: 'If you had to show that it was worth it, what would you tell, and to whom?',
    groups: ['innovation-servicielle'],
    related: ['valeur-deliberee', 'effets-utiles', 'pertinence', 'dispositif-d-innovation'],
    sources: ['CD2E', 'Baron 2017', 'Gernet et Dejours 2009'],
    facilitatorOnly: false,
  },
  {
    id: 'dispositif-d-innovation',
    family: 'evaluation-innovation',
    number: 2,
    nameFr: 'Dispositif d’innovation',
    nameEn: 'Innovation arrangement',
    definitionFr:
      'Le cadre qu’on se donne pour inventer en faisant : repérer ce qui émerge du travail, essayer petit, regarder, en tirer parti. Il prolonge le dispositif réflexif vers l’action.',
    definitionEn:
      'The frame people give themselves to invent by doing: spotting what emerges from work, trying small, looking, building on it. It extends the reflexive arrangement towards action.',
    questionFr:
      'Quel petit essai pourriez-vous faire d’ici la prochaine fois, et que regarderiez-vous ?',
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
  {
    id: 'trajectoire',
    family: 'evaluation-innovation',
    number: 3,
    nameFr: 'Trajectoire',
    nameEn: 'Trajectory',
    definitionFr:
      'Un chemin de transformation fait d’étapes qui s’éclairent les unes les autres, tenu par une visée plutôt que par un plan. On y avance sans modèle à recopier.',
    definitionEn:
      'A path of change made of steps that shed light on each other, held by an aim rather than a plan. One moves on without a model to copy.',
    questionFr: 'D’où êtes-vous parti·es, et quel est le prochain pas qui a du sens ?',
    questionEn: 'Where did you start from, and what is the next step that makes sense?',
    groups: ['innovation-servicielle', 'professionnalisation'],
    related: ['dispositif-d-innovation', 'efc', 'dynamique-servicielle'],
    sources: ['Club INNÉ', 'Wiki Zoein', 'Demissy et Demoulin, annoncé par Club Noé', 'ATEMIS'],
    facilitatorOnly: false,
  },
]

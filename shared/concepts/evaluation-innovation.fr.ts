import type { ConceptFr } from './concept.ts'

/** The French of the family « evaluation-innovation », in the order of the method's catalogue. */
export const evaluationInnovationFr: readonly ConceptFr[] = [
  {
    id: 'evaluation',
    family: 'evaluation-innovation',
    number: 1,
    nameFr: 'Évaluation (révéler la valeur)',
    definitionFr:
      'Dire ensemble, à partir de faits et de récits, ce qui a compté et pour qui, afin d’ajuster. Mesurer peut aider ; seul, le chiffre ne suffit pas pour l’immatériel.',
    questionFr: 'Si vous deviez montrer que ça a valu la peine, que raconteriez-vous, et à qui ?',
  },
  {
    id: 'dispositif-d-innovation',
    family: 'evaluation-innovation',
    number: 2,
    nameFr: 'Dispositif d’innovation',
    definitionFr:
      'Le cadre qu’on se donne pour inventer en faisant : repérer ce qui émerge du travail, essayer petit, regarder, en tirer parti. Il prolonge le dispositif réflexif vers l’action.',
    questionFr:
      'Quel petit essai pourriez-vous faire d’ici la prochaine fois, et que regarderiez-vous ?',
  },
  {
    id: 'trajectoire',
    family: 'evaluation-innovation',
    number: 3,
    nameFr: 'Trajectoire',
    definitionFr:
      'Un chemin de transformation fait d’étapes qui s’éclairent les unes les autres, tenu par une visée plutôt que par un plan. On y avance sans modèle à recopier.',
    questionFr: 'D’où êtes-vous parti·es, et quel est le prochain pas qui a du sens ?',
  },
]

import type { ConceptFr } from './concept.ts'

/** The French of the family « cooperation », in the order of the method's catalogue. */
export const cooperationFr: readonly ConceptFr[] = [
  {
    id: 'cooperation',
    family: 'cooperation',
    number: 1,
    nameFr: 'Coopération',
    definitionFr:
      'Les liens que des personnes construisent, de leur plein gré, pour réaliser une œuvre commune en ajustant les règles prévues à ce qui arrive vraiment. Elle suppose une visée partagée, de la confiance et une compréhension du travail des autres.',
    questionFr: 'Qui s’est ajusté à qui, et sans que personne ne l’ait demandé ?',
  },
  {
    id: 'coordination',
    family: 'cooperation',
    number: 2,
    nameFr: 'Coordination',
    definitionFr:
      'La répartition prévue des tâches et des rôles : qui fait quoi, quand, dans quel ordre. Nécessaire, elle ne dit rien de ce qu’on fait quand le plan ne tient pas.',
    questionFr: 'Le planning disait quoi ? Et quand il n’a plus suffi, que s’est-il passé ?',
  },
  {
    id: 'cooperation-horizontale',
    family: 'cooperation',
    number: 3,
    nameFr: 'Coopération horizontale',
    definitionFr:
      'Celle qui se noue entre collègues ou gens de même métier : se couvrir, se transmettre, se reprendre.',
    questionFr:
      'Entre collègues, qu’est-ce que vous vous dites, et qu’est-ce que vous ne vous dites pas ?',
  },
  {
    id: 'cooperation-verticale',
    family: 'cooperation',
    number: 4,
    nameFr: 'Coopération verticale',
    definitionFr:
      'Celle qui relie, dans les deux sens, des personnes de niveaux hiérarchiques différents : parler du réel vers le haut, arbitrer et soutenir vers le bas.',
    questionFr:
      'Qu’est-ce que la direction (ou le conseil d’administration) sait de ce moment ? Que pourrait-elle en faire ?',
  },
  {
    id: 'cooperation-transverse',
    family: 'cooperation',
    number: 5,
    nameFr: 'Coopération transverse',
    definitionFr:
      'Celle qui se construit avec celles et ceux pour qui l’on travaille — personnes accompagnées, adhérent·es, partenaires — sans qui l’effet recherché n’advient pas. À ne pas confondre avec le « transversal » entre services.',
    questionFr:
      'Qu’a fait l’autre (la personne accompagnée, l’adhérent·e, l’élu·e) pour que ça marche ou non ?',
  },
  {
    id: 'deliberation',
    family: 'cooperation',
    number: 6,
    nameFr: 'Délibération',
    definitionFr:
      'Une discussion argumentée où l’on confronte des façons de faire et des raisons, avant de décider ou sans décider. Elle mêle arguments techniques et convictions, et demande un lieu protégé.',
    questionFr:
      'Où parle-t-on de cela d’habitude ? Avec qui ? Et sinon, où faudrait-il en parler ?',
  },
  {
    id: 'dispute-professionnelle',
    family: 'cooperation',
    number: 7,
    nameFr: 'Dispute professionnelle (controverse)',
    definitionFr:
      'Un désaccord cultivé entre gens de métier sur ce qui fait un travail de qualité. On se dispute sur l’objet et non sur les personnes ; c’est une ressource pour la santé comme pour la qualité.',
    questionFr:
      'Sur quel point précis n’êtes-vous pas d’accord ? À quelles conditions changeriez-vous d’avis ?',
  },
]

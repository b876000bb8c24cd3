import type { ConceptFr } from './concept.ts'

/** The French of the family « travail », in the order of the method's catalogue. */
export const travailFr: readonly ConceptFr[] = [
  {
    id: 'travail-prescrit',
    family: 'travail',
    number: 1,
    nameFr: 'Travail prescrit',
    definitionFr:
      'Ce qui est fixé avant l’action : missions, consignes, objectifs, délais, moyens. Il comprend aussi les attentes non écrites d’une direction, d’un financeur ou des adhérent·es.',
    questionFr: 'Dans cette situation, qu’est-ce qui était attendu, et par qui ?',
  },
  {
    id: 'travail-reel',
    family: 'travail',
    number: 2,
    nameFr: 'Travail réel',
    definitionFr:
      'Ce que l’on fait effectivement pour que les choses tiennent malgré les imprévus, les manques et les contradictions. Une grande part en reste invisible, y compris pour soi, tant qu’on ne l’a pas racontée.',
    questionFr: 'Qu’avez-vous fait, là, qui n’est écrit nulle part ?',
  },
  {
    id: 'activite',
    family: 'travail',
    number: 3,
    nameFr: 'Activité',
    definitionFr:
      'La réponse singulière d’une personne à une tâche dans une situation donnée : gestes, pensées, émotions, relations. Elle englobe aussi ce à quoi on renonce ou ce qu’on n’a pas pu faire.',
    questionFr: 'Qu’est-ce que vous auriez voulu faire et que vous n’avez pas fait ?',
  },
  {
    id: 'engagement-subjectif',
    family: 'travail',
    number: 4,
    nameFr: 'Engagement subjectif',
    definitionFr:
      'La part de soi que l’on met dans son travail pour qu’il soit bien fait. On ne peut ni l’ordonner ni l’acheter ; elle peut grandir une personne comme l’user.',
    questionFr: 'Qu’avez-vous mis de vous là-dedans, et qui l’a vu ?',
  },
  {
    id: 'travail-vivant',
    family: 'travail',
    number: 5,
    nameFr: 'Travail vivant',
    definitionFr:
      'Le travail vu comme une expérience où l’on invente face à ce qui résiste, et non comme une suite d’opérations à exécuter. L’EFC en fait la source de la valeur, de la santé et de l’innovation.',
    questionFr: 'À quel moment avez-vous dû inventer ?',
  },
  {
    id: 'intelligence-pratique',
    family: 'travail',
    number: 6,
    nameFr: 'Intelligence pratique (ingéniosité)',
    definitionFr:
      'Les astuces, le coup d’œil et les savoir-faire du corps que l’on acquiert au contact du réel. Ils précèdent souvent les mots, et s’écartent parfois des règles.',
    questionFr: 'Comment avez-vous su que c’était le moment ? À quoi l’avez-vous senti ?',
  },
  {
    id: 'arbitrage',
    family: 'travail',
    number: 7,
    nameFr: 'Arbitrage',
    definitionFr:
      'Le choix fait sur le moment entre des exigences toutes légitimes mais incompatibles, par exemple récolter à temps et prendre le temps d’accompagner. Rarement visible, il mérite d’être mis en discussion plutôt que jugé.',
    questionFr: 'Entre quoi et quoi avez-vous dû choisir ? Qu’est-ce que ce choix vous a coûté ?',
  },
  {
    id: 'travail-empeche',
    family: 'travail',
    number: 8,
    nameFr: 'Travail empêché',
    definitionFr:
      'Ce que l’on vit quand on ne peut pas faire un travail dont on serait fier, faute de temps, de moyens ou d’accord sur ce qu’est un bon travail.',
    questionFr: 'Qu’est-ce qui vous a empêché·e de faire ce que vous appelez du bon travail ?',
  },
  {
    id: 'regles-de-metier',
    family: 'travail',
    number: 9,
    nameFr: 'Règles de métier',
    definitionFr:
      'Repères partagés, souvent non écrits, sur les bonnes façons de s’y prendre. Les pairs les construisent en confrontant leurs pratiques ; elles protègent chacun·e et rendent la coopération possible.',
    questionFr: 'Sur quoi êtes-vous d’accord, entre vous, même si ce n’est écrit nulle part ?',
  },
  {
    id: 'pouvoir-d-agir',
    family: 'travail',
    number: 10,
    nameFr: 'Pouvoir d’agir',
    definitionFr:
      'La capacité réelle, seul·e et à plusieurs, de peser sur son travail et ses conditions. Elle se développe quand ce que l’on dit du travail peut changer quelque chose.',
    questionFr: 'Sur quoi, ici, aviez-vous prise ? Qui d’autre aurait pu en avoir ?',
  },
]

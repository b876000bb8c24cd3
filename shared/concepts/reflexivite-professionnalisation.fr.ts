import type { ConceptFr } from './concept.ts'

/** The French of the family « reflexivite-professionnalisation », in the order of the method's catalogue. */
export const reflexiviteProfessionnalisationFr: readonly ConceptFr[] = [
  {
    id: 'organisation-reflexive',
    family: 'reflexivite-professionnalisation',
    number: 1,
    nameFr: 'Organisation réflexive du travail',
    definitionFr:
      'Une organisation qui se donne régulièrement les moyens de regarder ce que le travail fait à ses ressources — confiance, compétences, pertinence, santé — et d’en tirer des conséquences.',
    questionFr: 'Où et quand, dans votre structure, regarde-t-on les effets du travail ?',
  },
  {
    id: 'dispositif-reflexif',
    family: 'reflexivite-professionnalisation',
    number: 2,
    nameFr: 'Dispositif réflexif',
    definitionFr:
      'Un cadre — des pairs, un tiers, des règles, un rythme — qui permet de revenir sur ce qu’on a vécu, de le mettre en mots et d’en discuter sans devoir trancher tout de suite.',
    questionFr: 'Qu’est-ce que ce lieu permet de dire qu’on ne dit pas ailleurs ?',
  },
  {
    id: 'recit-d-experience',
    family: 'reflexivite-professionnalisation',
    number: 3,
    nameFr: 'Récit d’expérience',
    definitionFr:
      'Raconter une situation précise, en « je », avec ce qu’on a fait et ressenti. Raconter n’est pas rendre compte : le sens vient souvent en parlant.',
    questionFr: 'Pouvez-vous nous y emmener ? Où sommes-nous, quelle heure est-il, qui est là ?',
  },
  {
    id: 'echo',
    family: 'reflexivite-professionnalisation',
    number: 4,
    nameFr: 'Écho',
    definitionFr:
      'Ce que le récit d’une autre personne réveille de ma propre situation de travail. Ni conseil ni diagnostic : il fait passer d’une difficulté solitaire à une question commune.',
    questionFr:
      'Qu’est-ce qui vous fait écho ? À quelle situation de votre travail cela vous ramène-t-il ?',
  },
  {
    id: 'enjeu-professionnel',
    family: 'reflexivite-professionnalisation',
    number: 5,
    nameFr: 'Enjeu professionnel',
    definitionFr:
      'Une question plus large que la situation, qui revient chez plusieurs et concerne le métier, l’organisation ou le territoire. Elle se formule sans nom et sans reproche.',
    questionFr: 'Au-delà de cette histoire, qu’est-ce qui se joue pour nous toutes et tous ?',
  },
  {
    id: 'tiers',
    family: 'reflexivite-professionnalisation',
    number: 6,
    nameFr: 'Tiers (animateur·rice)',
    definitionFr:
      'Une personne extérieure au groupe et à sa ligne hiérarchique, garante du cadre et de la circulation de la parole, qui apporte les concepts au moment où la situation les appelle.',
    questionFr: 'De quoi avez-vous besoin que je sois garant·e aujourd’hui ?',
  },
  {
    id: 'professionnalisation',
    family: 'reflexivite-professionnalisation',
    number: 7,
    nameFr: 'Professionnalisation',
    definitionFr:
      'Le mouvement par lequel des personnes et des collectifs développent leur capacité d’agir à partir de leur expérience retravaillée avec d’autres. La formation n’en est qu’un moyen.',
    questionFr: 'Qu’est-ce que cette situation vous apprend du métier tel qu’il devient ?',
  },
  {
    id: 'dialogue-professionnel',
    family: 'reflexivite-professionnalisation',
    number: 8,
    nameFr: 'Dialogue professionnel',
    definitionFr:
      'L’échange sur le travail lui-même, entre celles et ceux qui le font et, quand le groupe le choisit, avec celles et ceux qui l’organisent. Il complète le dialogue social sans s’y substituer.',
    questionFr:
      'Parmi ce que nous venons de dire, qu’est-ce qui devrait être dit ailleurs, à qui, et sous quelle forme ?',
  },
]

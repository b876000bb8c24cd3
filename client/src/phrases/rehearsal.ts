import type { Stage } from '../../../shared/method/stages.ts'

const sheet =
  'Des lignes sont proposées. Prenez celles que le groupe garde, ou prêtez la plume à quelqu’un.'

/** What the facilitator does at each step, when nothing else is missing. */
const atStage: Readonly<Record<Stage, string>> = {
  welcome: 'Chaque personne arrive et dit un mot. Puis passez à l’étape suivante.',
  frame: 'Lisez le cadre à voix haute, puis passez à l’étape suivante.',
  thread: 'Il n’y a pas encore de dernière fois. Passez à l’étape suivante.',
  round: 'Les situations arrivent une à une. Quand plus rien ne vient, passez à l’étape suivante.',
  choice: 'Une situation est au centre. Passez à l’étape suivante.',
  telling: 'Écoutez le récit en haut, puis cochez « Racontée ».',
  questions: 'Des questions arrivent, une réponse se dit. Puis passez à l’étape suivante.',
  echoes: 'Les échos arrivent. Laissez-les venir, puis passez à l’étape suivante.',
  break: 'Une pause, loin des écrans. Puis passez à l’étape suivante.',
  'word-back': 'La personne qui a raconté écrit un mot. Puis passez à l’étape suivante.',
  linking: 'Ouvrez l’herbier, choisissez un concept, écrivez pourquoi, puis remettez la carte.',
  stakes: 'Touchez deux échos qui se répondent, et posez un enjeu avec les mots du groupe.',
  takeaway: 'Certaines personnes partagent, d’autres gardent pour elles. Puis avancez.',
  leaving: 'Dites de chaque enjeu s’il reste ou peut sortir. Puis « Clore la séance ».',
  'prescribed-real': sheet,
  controversy: sheet,
  'reference-points': sheet,
  'useful-effects': sheet,
  resources: sheet,
  'who-cooperates': sheet,
  'small-step': sheet,
}

/** What is left to do there, once that was done. */
const onceMade: Readonly<Partial<Record<Stage, string>>> = {
  telling: 'C’est raconté. Passez à l’étape suivante.',
  linking: 'La carte est sur les téléphones. Remettez-en une autre, ou avancez.',
  stakes: 'L’enjeu est posé. Posez-en un autre, ou passez à l’étape suivante.',
  leaving: 'Il reste « Clore la séance », sous le déroulé.',
}

/** What a rehearsal with invented people says, in French. */
export const tRehearsal = {
  title: 'Répéter avec un groupe imaginaire',
  lede: 'Six personnes inventées racontent, questionnent et font écho. Vous animez, pour de vrai.',
  promise:
    'Tout reste dans la mémoire de cette page. Rien n’est envoyé, rien n’est gardé : la quitter efface tout. Les mots de la porte n’ouvrent rien, et l’écran à part ne sert pas ici.',
  kind: 'Une manière de se réunir',
  pace: 'À quel rythme ?',
  calm: 'Tranquille',
  lively: 'Vif',
  start: 'Commencer',
  back: 'Revenir à l’accueil',
  group: 'Groupe imaginaire',
  you: 'Vous',
  bar: 'Répétition',
  imagined: 'Groupe imaginaire.',
  nothingLeaves: 'Rien n’est envoyé ni gardé.',
  end: 'Finir la répétition',
  yours: 'À vous :',
  aloud: (name: string) => `${name}, à voix haute :`,
  quoted: (text: string) => `« ${text} »`,
  log: 'Tout ce qui s’est dit',
  stage: (stage: Stage): string => atStage[stage],
  made: (stage: Stage): string => onceMade[stage] ?? atStage[stage],
  choose: 'Choisissez une situation, et touchez « Mettre au centre ».',
  notTold: 'Cochez d’abord « Racontée » : les échos s’ouvrent alors.',
  over: 'La séance est close. « Finir la répétition » efface tout.',
} as const

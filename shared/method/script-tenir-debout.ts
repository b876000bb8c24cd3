import type { ScriptStep } from './step.ts'

/** Tenir debout: the thinnest trace, no sheet. */
export const tenirDebout: readonly ScriptStep[] = [
  {
    stage: 'welcome',
    name: 'Accueil',
    say: 'Un mot chacun·e : comment j’arrive.',
    watch: 'Une phrase par personne, rien de noté. Nommez les absences.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'frame',
    name: 'Le cadre',
    say: 'Ce qui se dit ici reste ici.',
    watch: 'Redites aussi l’heure de fin. Le cadre vaut pour vous aussi.',
    minutes: { 'on-site': 5, remote: 3 },
  },
  {
    stage: 'thread',
    name: 'Le fil de la dernière fois',
    say: 'Nous relisons ce que nous avions gardé.',
    watch: 'La personne qui avait raconté parle en premier. Elle peut corriger ou retirer.',
    minutes: { 'on-site': 15, remote: 10 },
  },
  {
    stage: 'round',
    name: 'Tour des situations',
    say: 'Une ligne suffit ; le reste se dit.',
    watch:
      'Une à deux minutes chacun·e, et l’on peut passer. Ramenez les généralités à un moment vécu.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'choice',
    name: 'Choix',
    say: 'Laquelle nous appelle, aujourd’hui ?',
    watch: 'La personne choisie peut refuser. Pensez à qui n’a pas encore raconté.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    stage: 'telling',
    name: 'Récit',
    say: 'Prenez votre temps. Personne n’interrompt.',
    watch: 'Laissez les silences. À la fin, demandez seulement si une question lui vient.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'questions',
    name: 'Questions',
    say: 'Pour comprendre, pas pour conseiller.',
    watch: 'Arrêtez les conseils déguisés en questions. La personne peut ne pas répondre.',
    minutes: { 'on-site': 15, remote: 12 },
  },
  {
    stage: 'echoes',
    name: 'Échos',
    say: 'Dites ce que ce récit réveille de votre propre travail, en « je ».',
    watch: 'La personne qui a raconté écoute sans répondre. Personne ne l’explique à sa place.',
    minutes: { 'on-site': 30, remote: 18 },
  },
  {
    stage: 'break',
    name: 'Pause',
    say: 'Nous faisons une pause, loin des écrans.',
    watch: 'Allez voir, sans insister, la personne qui a raconté.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'word-back',
    name: 'Retour',
    say: 'Qu’entendez-vous, maintenant ?',
    watch: 'Ne relancez pas la discussion. Elle peut ne rien ajouter.',
    minutes: { 'on-site': 5, remote: 5 },
  },
  {
    stage: 'linking',
    name: 'Mise en lien',
    say: 'De ce que vous venez de dire, je retiens une question. La voici.',
    watch: 'Un à trois concepts, à partir de leurs mots. Jamais de cours.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'stakes',
    name: 'Enjeux',
    say: 'Au-delà de cette histoire, ce qui se joue pour nous, c’est…',
    watch: 'Sans nom ni reproche. Proposez des mots, le groupe tranche.',
    minutes: { 'on-site': 20, remote: 10 },
  },
  {
    stage: 'takeaway',
    name: 'Ce que j’emporte',
    say: 'Une phrase, pour vous.',
    watch: 'Rien n’oblige à la dire. Ne commentez pas.',
    minutes: { 'on-site': 10, remote: 8 },
  },
  {
    stage: 'leaving',
    name: 'Ce qui sort, ce qui reste',
    say: 'Qu’est-ce qui peut sortir d’ici ?',
    watch: 'Un seul doute suffit pour que cela reste. Fixez la prochaine date.',
    minutes: { 'on-site': 5, remote: 5 },
  },
]

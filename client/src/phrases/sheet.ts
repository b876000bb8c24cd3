/** Words of the sheets, the pen and the flags, on a phone; the cockpit has more of its own. */
export const tSheet = {
  line: 'Une ligne pour la fiche',
  where: 'Où va cette ligne ?',
  what: 'Que dit-elle ?',
  help: 'Des fonctions, des types d’organisation. Jamais un nom.',
  open: 'Proposer une ligne',
  propose: (name: string) => `Proposer, signée ${name}`,
  proposeHelp: 'La personne qui anime voit votre nom. La fiche n’en porte aucun.',
  mine: 'Vos lignes proposées',
  pen: 'Vous avez la plume',
  penHelp: 'Vous écrivez pour le groupe, ce qu’il dit. La fiche ne porte aucun nom.',
  penGone: 'La plume est revenue à la personne qui anime. Votre texte reste ici.',
  put: 'Poser sur la fiche',
  putStake: 'Poser ces mots',
  stakeWords: 'Ce qui se joue pour nous, c’est…',
  proposed: 'Proposées par le groupe',
  take: 'Prendre',
  leave: 'Laisser de côté',
  reword: 'Reformuler',
  keepWords: 'Garder ces mots',
  nothingNew: 'Ne rien changer',
  flag: 'Que devient cet enjeu ?',
  flags: { stays: 'reste', 'may-leave': 'peut sortir', discuss: 'à rediscuter' },
  reworded: 'Les mots ont changé depuis.',
  nextTime: 'La prochaine fois',
  groupText: (number: number) => `Ce que le groupe a gardé de la séance ${number}`,
  groupTextStays: 'Ce texte reste dans le groupe.',
  lit: (names: string) => `Éclairé par : ${names}`,
  handed: (names: string) => `Concepts remis : ${names}`,
  pistes: 'À essayer, et ce qui reste ouvert',
  drafter: (name: string) => `${name} rédige le texte du groupe.`,
} as const

const day = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long' })

/** « jeudi 14 janvier, 9 h 30 », in the device’s own time. */
export function tDay(atMin: number): string {
  const at = new Date(atMin * 60_000)
  const minutes = at.getMinutes()
  const tail = minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}`
  return `${day.format(at)}, ${at.getHours()} h${tail}`
}

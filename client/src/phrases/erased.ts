const format = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' })
const dayOf = (atMs: number): string => format.format(atMs)
const day = (atMin: number): string => dayOf(atMin * 60_000)

/** Copies of the keys are kept for so long at most. */
const backUpMs = 7 * 86_400_000

const copies = (atMs: number): string =>
  `Copies de secours illisibles au plus tard le ${dayOf(atMs + backUpMs)}.`
const receipt = (atMs: number): string =>
  `Reçu : effacé partout où nous pouvons l’atteindre : le serveur, et chaque appareil à son prochain contact. ${copies(atMs)}`

interface Erasure {
  readonly what: 'group' | 'mine'
  readonly name: string
  readonly atMs: number
}

/** What is erased, when, and the receipt of it, in French. */
export const tErased = {
  session: (number: number, startedMin: number, atMin: number) =>
    `Séance ${number}, du ${day(startedMin)} : effacée au plus tard le ${day(atMin)}.`,
  by: (atMin: number) => `Effacée au plus tard le ${day(atMin)}.`,
  on: (atMin: number) => `Effacée le ${day(atMin)}.`,
  groupBy: (atMin: number) => `Ce groupe et tous ses textes seront effacés le ${day(atMin)}.`,
  receipt: (atMin: number) => receipt(atMin * 60_000),
  confirmed: (confirmed: number, awaited: number) =>
    `Appareils qui l’ont confirmé : ${confirmed}. Personnes pas encore revenues : ${awaited}.`,
  receipts: 'Reçus',
  receiptsHelp: 'Sur cet appareil seulement. Cette page s’imprime.',
  drop: 'Effacer ce reçu',
  mine: 'Effacer tout ce que j’ai écrit',
  mineGoes:
    'Tout ce que vous avez posé dans ce groupe quitte tous les écrans, avec les échos reçus. Vos brouillons d’ici partent aussi. Rien ne revient. Vos textes sans signature restent : ce téléphone a oublié qu’ils sont de vous. La personne qui anime peut les retirer.',
  /** What a receipt says first, and what it says of where. */
  said: ({ what, name, atMs }: Erasure): readonly [string, string] =>
    what === 'group'
      ? [
          `${name === '' ? 'Un groupe' : `Le groupe « ${name} »`} a été effacé le ${dayOf(atMs)}.`,
          receipt(atMs),
        ]
      : [
          `Vos textes du groupe « ${name} » : effacement demandé le ${dayOf(atMs)}.`,
          `Ils quittent le serveur et chaque appareil à son prochain contact. ${copies(atMs)} Pour une séance ouverte, sept jours après sa clôture.`,
        ],
} as const

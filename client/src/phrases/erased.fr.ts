const format = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' })
const day = (atMin: number): string => format.format(atMin * 60_000)

/** Copies of the keys are kept for so long at most. */
const backUpMin = 7 * 24 * 60

/** What is erased, when, and the receipt of it, in French. */
export const erasedFr = {
  session: (number: number, startedMin: number, atMin: number) =>
    `Séance ${number}, du ${day(startedMin)} : effacée au plus tard le ${day(atMin)}.`,
  by: (atMin: number) => `Effacée au plus tard le ${day(atMin)}.`,
  on: (atMin: number) => `Effacée le ${day(atMin)}.`,
  groupBy: (atMin: number) => `Ce groupe et tous ses textes seront effacés le ${day(atMin)}.`,
  group: (name: string, atMin: number) => `Le groupe « ${name} » a été effacé le ${day(atMin)}.`,
  receipt: (atMin: number) =>
    `Reçu : effacé partout où nous pouvons l’atteindre. Copies de secours illisibles au plus tard le ${day(atMin + backUpMin)}.`,
  confirmed: (confirmed: number, awaited: number) =>
    `Appareils qui l’ont confirmé : ${confirmed}. Personnes pas encore revenues : ${awaited}.`,
} as const

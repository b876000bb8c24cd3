import { seven, type Held, type Name } from './held-session.ts'
import { goOn, shows } from './held-steps.ts'
import { button, seen } from './people.ts'

const rule = 'On ne juge pas, on ne conseille pas'

/** Whoever the speaking order gives the floor to, quiet ones first; their phone says so. */
async function giveFloor({ helene, phones }: Held): Promise<void> {
  await button(helene.page, 'Suivant·e').click()
  const speaking = helene.page.getByRole('list', { name: 'Tour de parole' }).getByText(/ parle$/)
  const name = (await speaking.innerText()).replace(/ parle$/, '') as Name
  await seen([phones[name]], 'C’est à vous')
}

/** Welcome, ground rules, thread: everyone at the table, nothing to write yet. */
export async function openAloud(held: Held, of: number): Promise<void> {
  const { helene } = held
  await shows(held, {
    name: 'Accueil',
    place: [1, of],
    phones: 'Un mot chacun·e, à voix haute : comment vous arrivez.',
    cockpit: 'À redire à voix haute, dans vos mots.',
    wall: 'Pour entrer',
  })
  await seen([helene], '8 à table', ...seven)
  await giveFloor(held)
  await button(helene.page, 'Fermer la porte').click()
  await seen([helene], 'Porte fermée')
  const read = { phones: rule, cockpit: rule, wall: rule }
  await goOn(held, 'Au cadre', { name: 'Le cadre', place: [2, of], ...read })
  await goOn(held, 'Au fil de la dernière fois', {
    name: 'Le fil de la dernière fois',
    place: [3, of],
    phones: 'C’est la première séance : le fil commence aujourd’hui.',
    cockpit: 'C’est la première séance : le fil commence aujourd’hui.',
  })
  await seen([helene], 'C’est notre première séance.')
}

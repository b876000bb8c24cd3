import type { Device } from './devices.ts'
import { seven, type Held, type Name } from './held-session.ts'
import { picture } from './held-pictures.ts'
import { button } from './people.ts'

/** What one step shows, everywhere. */
export interface StepShown {
  readonly name: string
  /** Its place among the steps held, as the common screen says it. */
  readonly place: readonly [number, number]
  /** What a phone says, or lets its person do. */
  readonly phones: string
  /** What it says instead to the person who tells. */
  readonly teller?: readonly [Name, string]
  /** What the laptop has in its centre. */
  readonly cockpit: string
  /** What the group looks at; nothing to read while the screen rests. */
  readonly wall?: string
}

const visible = ({ page }: Device, text: string) =>
  page.getByText(text).filter({ visible: true }).first().waitFor()

/** On somebody's phone: should it never come, the failure says whose, and what was there instead. */
async function visibleOn({ phones }: Held, name: Name, text: string): Promise<void> {
  await visible(phones[name], text).catch(async (cause: unknown) => {
    const shown = await phones[name].page.locator('body').innerText()
    throw new Error(`${name} never saw « ${text} » but « ${shown} »`, { cause })
  })
}

/** Sees a step on all nine devices: its name, what phones may do, what the screen shows. */
export async function shows(held: Held, step: StepShown): Promise<void> {
  const { helene, wall } = held
  const [place, of] = step.place
  held.at.place = place
  const said = (name: Name) => (step.teller?.[0] === name ? step.teller[1] : step.phones)
  await Promise.all([
    helene.page.locator('[aria-current=step]', { hasText: step.name }).waitFor(),
    visible(helene, step.cockpit),
    visible(wall, `étape ${place} sur ${of}`),
    ...(step.wall === undefined ? [] : [visible(wall, step.wall)]),
    ...seven.flatMap((name) => [
      visibleOn(held, name, step.name),
      visibleOn(held, name, said(name)),
    ]),
  ])
}

/** Goes on to the next step by its own button, and sees it arrive everywhere. */
export async function goOn(held: Held, by: string, step: StepShown): Promise<void> {
  await picture(held)
  await button(held.helene.page, by).click()
  await shows(held, step)
}

/** Presses what a soft gate keeps, and reads what it awaits. */
export async function meetGate(held: Held, by: string, says: string): Promise<void> {
  const { helene } = held
  await picture(held)
  await button(helene.page, by).click()
  await helene.page.getByRole('dialog').getByText(says).waitFor()
}

/** Answers the gate by one explicit gesture. */
export async function answerGate(
  { helene }: Held,
  answer: 'Passer quand même' | 'Attendre',
): Promise<void> {
  await helene.page.getByRole('dialog').getByRole('button', { name: answer }).click()
  await helene.page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** How a control is called: by what a screen reader says of it. */
const nameOf = (one: Element): string =>
  (one.getAttribute('aria-label') ?? one.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

const controls = 'button, summary, a[href], [role=tab], [role=checkbox], [role=radio], label'

/** The control of that name, when one can be pressed: the last, for a dialog stands after its page. */
function named(inside: Document, name: string): HTMLElement | undefined {
  const asked = name.replaceAll(/\s+/g, ' ')
  return [...inside.querySelectorAll<HTMLElement>(controls)].findLast(
    (one) => one.closest('[hidden], [aria-disabled=true]') === null && nameOf(one) === asked,
  )
}

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Presses these one after the other, each once it is there; rejects when one never comes. */
export async function pressAll(
  inside: Document,
  names: readonly string[] = [],
  wait: () => Promise<void> = () => moment(16),
): Promise<void> {
  for (const name of names) {
    let control = named(inside, name)
    for (let looks = 0; control === undefined && looks < 250; looks += 1) {
      await wait()
      control = named(inside, name)
    }
    if (control === undefined) throw new Error(`No « ${name} » to press`)
    control.click()
    await wait()
  }
}

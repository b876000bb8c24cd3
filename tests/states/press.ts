/** What is done to a state once it is drawn: a control pressed by its name, or a field filled. */
export type Press = string | { readonly into: string; readonly type: string }

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

/** The field of that label, as a person fills it: React hears no value that is merely set. */
function fill(inside: Document, { into, type }: Exclude<Press, string>): boolean {
  const label = [...inside.querySelectorAll('label')].find((one) => nameOf(one) === into)
  const field = label?.control
  if (!(field instanceof HTMLInputElement)) return false
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, type)
  return field.dispatchEvent(new Event('input', { bubbles: true }))
}

function press(inside: Document, name: string): boolean {
  const control = named(inside, name)
  control?.click()
  return control !== undefined
}

const moment = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Does these one after the other, each once it can be; rejects when one never can. */
export async function pressAll(
  inside: Document,
  presses: readonly Press[] = [],
  wait: () => Promise<void> = () => moment(16),
): Promise<void> {
  for (const one of presses) {
    const isDone = () => (typeof one === 'string' ? press(inside, one) : fill(inside, one))
    let looks = 0
    while (!isDone()) {
      looks += 1
      if (looks > 250) throw new Error(`No « ${typeof one === 'string' ? one : one.into} » here`)
      await wait()
    }
    await wait()
  }
}

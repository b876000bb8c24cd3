/** What was on each screen, said by each page and printed by each relay of a file: told when a test fails. */
export interface Witness {
  readonly whose: string
  /** The last that it has to say; it may come late, or throw once its browser is closed. */
  readonly tell: () => Promise<string>
}

const witnesses: Witness[] = []

export function bearWitness(witness: Witness): void {
  witnesses.push(witness)
}

/** Those of the file before are gone. */
export function forgetWitnesses(): void {
  witnesses.length = 0
}

/** The last 6 000 characters of each. */
export async function testimony(): Promise<string> {
  const told = witnesses.map(async ({ whose, tell }) => {
    const said = await tell().catch((cause: unknown) => String(cause))
    return `— ${whose}\n${said.slice(-6_000)}`
  })
  return (await Promise.all(told)).join('\n')
}

import type { TiersActs } from '../store/session.ts'

type Verb = (...asked: readonly unknown[]) => Promise<unknown>

/**
 * The facilitator's verbs before their code is here: each waits for it, in the order asked. Named as they
 * are called, for their names would be on every phone.
 */
export function tiersLater(load: () => Promise<TiersActs>): TiersActs {
  const asked = async (name: string, words: readonly unknown[]) => {
    const verbs = (await load()) as unknown as Readonly<Record<string, Verb>>
    const verb = verbs[name]
    if (verb === undefined) throw new Error(`No verb ${name}`)
    return verb(...words)
  }
  const known: Record<string | symbol, Verb> = {}
  return new Proxy(known, {
    get: (verbs, name) =>
      // The same function for the same verb: views compare what they were given.
      (verbs[name] ??= (...words) => asked(String(name), words)),
  }) as unknown as TiersActs
}

import { createStore } from 'zustand/vanilla'
import type { Herbarium, KeptConcept } from '../store/herbarium.ts'
import { watchDrafts } from '../sync/watch-drafts.ts'
import { draftIn } from './author.ts'
import type { DraftSource } from './room-drafts.ts'

/** Kept concepts lie among the texts of this device, sealed like them, under the name of no room. */
const nameOf = (concept: string) => draftIn('herbier', `concept:${concept}`)
const prefix = nameOf('')

/** Opens this device's herbarium; other tabs' gestures are seen too. */
export function openHerbarium({ drafts, store }: DraftSource): Herbarium {
  const kept = createStore<readonly KeptConcept[]>(() => [])
  const show = (concepts: readonly KeptConcept[]) =>
    kept.setState(
      [...concepts].sort((a, b) => b.atMs - a.atMs),
      true,
    )
  let shown = ''
  watchDrafts(store, (names) => {
    const own = names.filter((name) => name.startsWith(prefix))
    // Every letter typed anywhere is told here: only names that changed are worth a reading.
    if (shown === own.join()) return
    shown = own.join()
    void Promise.all(own.map((name) => drafts.read(name))).then((all) =>
      show(all.filter((one): one is KeptConcept => typeof one === 'object' && one !== null)),
    )
  })
  const others = (concept: string) => kept.getState().filter((one) => one.concept !== concept)
  return {
    kept,
    keep(concept) {
      drafts.keep(nameOf(concept.concept), concept)
      show([...others(concept.concept), concept])
      void drafts.flush()
    },
    async drop(concept) {
      await drafts.forget(nameOf(concept))
      show(others(concept))
    },
  }
}

import { deriveDoor, type DoorKeys, type Spoken } from './derive-door.ts'

/** What the worker says: how far it is, then what the words give. */
export type DoorWord =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'keys'; readonly keys: DoorKeys }

const say = (word: DoorWord): void => postMessage(word)

addEventListener('message', (event: MessageEvent<Spoken>) => {
  const keys = deriveDoor(event.data, { onProgress: (done) => say({ kind: 'progress', done }) })
  say({ kind: 'keys', keys })
})

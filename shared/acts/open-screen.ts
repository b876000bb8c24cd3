import { act, remove, type Act } from './act.ts'

/** "Écran commun": a read-only pass to this session alone. */
export function openScreen(hash: string): Act {
  return act({ op: 'create', collection: 'screens', id: hash, record: {} })
}

/** "Fermer l'écran commun". */
export function closeScreen(hash: string): Act {
  return act(remove('screens', hash))
}

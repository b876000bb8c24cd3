import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Sentence } from '../../../../shared/method/gates.ts'
import type { MemberId, RecordId } from '../../../../shared/model/ids.ts'
import type { Posted } from '../../store/posted.ts'

/** A record that the facilitator looks at. */
export interface Picked {
  readonly kind: 'situation' | 'echo' | 'question' | 'stake'
  readonly id: RecordId
}

export type SideTab = 'herbarium' | 'detail' | 'notes'
export type CockpitPart = 'script' | 'table' | 'herbarium' | 'floor' | 'notes'

/** The one dialog on screen, if any. */
export type Asked =
  | {
      readonly kind:
        | 'own-import'
        | 'door'
        | 'wall'
        | 'wall-look'
        | 'rules'
        | 'close'
        | 'help'
        | 'keys'
        | 'reading'
        | 'signal'
        | 'sheet'
        | 'add-device'
        | 'step-down'
        | 'group'
        | 'phones-down'
        | 'group-text'
    }
  /** Writing for somebody, whose name is chosen already. */
  | { readonly kind: 'write-for'; readonly person?: RecordId }
  | { readonly kind: 'own-concept'; readonly record?: RecordId }
  | { readonly kind: 'remove-concept'; readonly record: RecordId; readonly name: string }
  | { readonly kind: 'people'; readonly removing?: MemberId; readonly isLost?: boolean }
  | { readonly kind: 'handover'; readonly to: MemberId }
  /** The script, open at this step. */
  | { readonly kind: 'script'; readonly step?: string }
  | { readonly kind: 'undo-stake'; readonly stake: RecordId }
  | { readonly kind: 'pen'; readonly of: RecordId }
  | {
      readonly kind: 'gate'
      readonly sentence: Sentence
      /** What passing does, when it does more than passing. */
      readonly also?: string
      readonly pass: () => void
    }

/** A gesture that may have to be done again: its words, and the gesture itself. */
export interface Gesture {
  readonly says: string
  readonly go: () => Posted
}

export interface Undoable {
  readonly says: string
  readonly atMs: number
  readonly undo: () => void
}

/** What the cockpit itself shows: nothing here is the group's, nothing here is kept. */
export interface Helm {
  readonly picked: Picked | undefined
  /** 'auto' follows the script: folded until the linking step, then open. */
  readonly side: 'auto' | 'open' | 'folded'
  readonly tab: SideTab
  /** 'auto' until one is chosen: the table, or the script on a phone. */
  readonly part: CockpitPart | 'auto'
  readonly concept: string | undefined
  /** What feeds the stake being formed, while one is. */
  readonly joining: readonly RecordId[] | undefined
  readonly asked: Asked | undefined
  /** The card just handed out, for its ten seconds. */
  readonly handed:
    { readonly concept: string; readonly name: string; readonly atMs: number } | undefined
  /** The last gesture on the script, while it can be undone. */
  readonly undoable: Undoable | undefined
  /** What was asked on the script and may be refused, to be done again on the newer one: by post. */
  readonly again: ReadonlyMap<number, Gesture>
  /** Grows each time the search must take focus. */
  readonly searches: number
}

const atFirst: Helm = {
  picked: undefined,
  side: 'auto',
  tab: 'herbarium',
  part: 'auto',
  concept: undefined,
  joining: undefined,
  asked: undefined,
  handed: undefined,
  undoable: undefined,
  again: new Map(),
  searches: 0,
}

export function createHelm(): StoreApi<Helm> {
  return createStore(() => atFirst)
}

export const HelmContext = createContext<StoreApi<Helm> | undefined>(undefined)

function useHelmStore(): StoreApi<Helm> {
  const helm = use(HelmContext)
  if (helm === undefined) throw new Error('useHelm outside of a cockpit')
  return helm
}

/** A part of what the cockpit shows. */
export function useHelm<T>(select: (helm: Helm) => T): T {
  return useStore(useHelmStore(), select)
}

/** Changes what the cockpit shows. */
export function useSetHelm(): StoreApi<Helm>['setState'] {
  return useHelmStore().setState
}

/** What the cockpit shows at this very moment, for a gesture. */
export function useReadHelm(): () => Helm {
  return useHelmStore().getState
}

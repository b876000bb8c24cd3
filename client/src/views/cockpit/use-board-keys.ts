import type { KeyboardEvent, RefObject } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { isPaused } from '../../../../shared/method/timer.ts'
import { centred, inOrder } from '../../store/select/situations.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { useReadHelm, useSetHelm } from './helm.ts'
import { useFloorGestures } from './use-floor.ts'
import { useJoining } from './use-joining.ts'
import { useLinkOpenConcept } from './use-hand-out.ts'
import { useSideGestures } from './use-side.ts'

type Gestures = Readonly<Record<string, () => void>>

/** The situation that a key acts on: the one picked, else the one in the centre. */
function useAimed(): () => RecordId | undefined {
  const { board } = useSession()
  const read = useReadHelm()
  return () => {
    const { picked } = read()
    return picked?.kind === 'situation' ? picked.id : centred(board.getState())?.id
  }
}

function useWalk(): (by: -1 | 1) => void {
  const { board } = useSession()
  const set = useSetHelm()
  const aimed = useAimed()
  return (by) => {
    const all = inOrder(board.getState().situations)
    const at = all.findIndex(({ id }) => id === aimed())
    const next = all[(at + by + all.length) % all.length]
    if (next !== undefined) set({ picked: { kind: 'situation', id: next.id } })
  }
}

function useTableKeys(): Gestures {
  const { board, tiers } = useSession()
  const set = useSetHelm()
  const aimed = useAimed()
  const walk = useWalk()
  const { show } = useSideGestures()
  const { joining, start, toggle } = useJoining()
  const withAimed = (go: (id: RecordId) => void) => () => {
    const id = aimed()
    if (id !== undefined) go(id)
  }
  const detail = withAimed((id) => {
    set({ picked: { kind: 'situation', id } })
    show('detail')
  })
  return {
    ArrowLeft: () => walk(-1),
    ArrowRight: () => walk(1),
    Enter: detail,
    e: withAimed((id) => (joining === undefined ? start(id) : toggle(id))),
    k: withAimed((id) => {
      const aside = board.getState().placements.get(id)?.words.aside === true
      void tiers.place(id, { aside: !aside })
    }),
  }
}

function useTimeKeys(): Gestures {
  const { board, tiers } = useSession()
  const floor = useFloorGestures()
  return {
    ' ': () => {
      const clock = progressOf(board.getState())?.clock
      if (clock === undefined) return
      void (isPaused(clock) ? tiers.resumeClock() : tiers.pauseClock())
    },
    n: floor.next,
    '+': () => void tiers.addMinutes(5),
  }
}

function usePanelKeys(): Gestures {
  const set = useSetHelm()
  const read = useReadHelm()
  const side = useSideGestures()
  const link = useLinkOpenConcept()
  return {
    h: side.toggle,
    c: () => {
      side.show('herbarium')
      set({ concept: undefined, searches: read().searches + 1 })
    },
    l: link,
    p: () => set({ asked: { kind: 'wall' } }),
    '?': () => set({ asked: { kind: 'keys' } }),
    Escape: () => set({ picked: undefined, joining: undefined }),
  }
}

function typesText(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}

/** Enter, Space and the arrows keep their own meaning on a button, a list that scrolls, a link. */
function ownMeaning({ key, target }: KeyboardEvent): boolean {
  const control =
    target instanceof HTMLElement && target.closest('button, a, [role=checkbox]') !== null
  return control && (key === 'Enter' || key === ' ')
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.nativeEvent.isComposing
}

/** Single-key shortcuts of the board: only while it has focus, never in a field, and they can sleep. */
export function useBoardKeys(root: RefObject<HTMLElement | null>, used: boolean) {
  const { board, tiers } = useSession()
  const keys: Gestures = { ...useTableKeys(), ...useTimeKeys(), ...usePanelKeys() }
  const centreNumber = (number: number) => {
    const situation = inOrder(board.getState().situations)[number - 1]
    if (situation !== undefined) void tiers.centre(situation.id)
  }
  const intoEchoes = () => root.current?.querySelector<HTMLElement>('.ck-voices .ck-by')?.focus()
  return (event: KeyboardEvent) => {
    if (!used || !isPlain(event) || typesText(event.target) || ownMeaning(event)) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const gesture = /^[1-9]$/.test(key)
      ? () => centreNumber(Number(key))
      : key === 'ArrowDown'
        ? intoEchoes
        : keys[key]
    if (gesture === undefined) return
    event.preventDefault()
    gesture()
    if (key === 'Escape') root.current?.focus()
  }
}

import { useKeysOn } from './use-keys-on.ts'
import type { Desk } from './desk.ts'

/** Keys of the whole desk: steps back and quotations with Ctrl or Cmd, the marks with Alt. */
export function useDeskKeys(desk: Desk | undefined, onQuote: () => void) {
  return useKeysOn<HTMLDivElement>((event) => {
    if (desk === undefined || event.defaultPrevented) return
    const { workshop, current, decide, step } = desk
    const command = event.ctrlKey || event.metaKey
    const first = current?.proposals[0]
    const acts: Readonly<Record<string, () => void>> = command
      ? { KeyZ: () => workshop.writing.undo(), KeyK: onQuote }
      : event.altKey
        ? {
            KeyF: () => step(event.shiftKey ? -1 : 1),
            KeyG: () => current && desk.choose(current, true),
            KeyX: () => current && decide(current, { how: 'cut' }),
            Enter: () =>
              current && first !== undefined && decide(current, { how: 'replace', by: first }),
          }
        : {}
    const act = acts[event.code]
    if (act === undefined || (command && event.shiftKey)) return
    event.preventDefault()
    act()
  })
}

import type { ReactNode } from 'react'
import { useHelm, useSetHelm, type Picked } from './helm.ts'
import { useSideGestures } from './use-side.ts'

interface ByButtonProps {
  picked: Picked
  strong?: boolean | undefined
  children: ReactNode
}

/** Who said it; a press opens what can be done with it. */
export function ByButton({ picked, strong, children }: ByButtonProps) {
  const set = useSetHelm()
  const { show } = useSideGestures()
  const chosen = useHelm((helm) => helm.picked?.id === picked.id)
  return (
    <button
      type="button"
      className={`ck-by${strong === true ? ' ck-by-strong' : ''}`}
      aria-pressed={chosen}
      onClick={() => {
        set({ picked })
        show('detail')
      }}
    >
      {children}
    </button>
  )
}

import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'

interface KeepOrLeaveProps {
  keep: string
  onKeep: () => void
  leave: string
  onLeave: () => void
  /** Said beside the two gestures. */
  children?: ReactNode
}

/** Under a text being written: put it, or leave without putting it. */
export function KeepOrLeave({ keep, onKeep, leave, onLeave, children }: KeepOrLeaveProps) {
  return (
    <div className="ck-row">
      <Button size="small" onPress={onKeep}>
        {keep}
      </Button>
      <Button variant="quiet" onPress={onLeave}>
        {leave}
      </Button>
      {children}
    </div>
  )
}

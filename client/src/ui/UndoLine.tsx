import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { xIcon } from './icons/xIcon.ts'
import './UndoLine.css'

interface UndoLineProps {
  children: string
  undo?: { label: string; onUndo: () => void } | undefined
  dismiss?: { label: string; onDismiss: () => void } | undefined
}

/** What has just been done, and the ten seconds to undo it. */
export function UndoLine({ children, undo, dismiss }: UndoLineProps) {
  return (
    <div className="fe-undo" role="status">
      <span className="fe-undo-words">{children}</span>
      {undo === undefined ? null : (
        <Button variant="accent" onPress={undo.onUndo}>
          {undo.label}
        </Button>
      )}
      {dismiss === undefined ? null : (
        <IconButton label={dismiss.label} icon={xIcon} onPress={dismiss.onDismiss} />
      )}
    </div>
  )
}

import type { Sentence } from '../../../../shared/method/gates.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { ScriptEdit } from '../../../../shared/method/script-edits.ts'
import type { Around } from '../../../../shared/method/script-limits.ts'
import type { Step } from '../../../../shared/method/step.ts'

/** A script being changed: what it holds, and the gestures on it. */
export interface ScriptEditing {
  readonly steps: readonly Step[]
  readonly kind: Kind
  readonly around: Around
  /** Makes the gesture, or says why not. `typing`: one letter of many, which undoes by itself. */
  readonly edit: (edit: ScriptEdit, typing?: boolean) => Sentence | undefined
  /** The last gesture, while it can be undone. */
  readonly undoable: { readonly says: string; readonly undo: () => void } | undefined
  /** Texts go as they are typed, since they go no further than this device. */
  readonly live?: boolean
  /** Steps that keep their minutes whatever the duration, and what lets them follow it again. */
  readonly fixed?: ReadonlySet<string>
  readonly release?: (id: string) => void
}

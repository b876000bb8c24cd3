import { useEffect, useRef } from 'react'
import { stepLeftMs } from '../../store/select/cockpit-rail.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { readChoice } from '../../store/select/cockpit-choice.ts'
import { canVibrate, sound, vibrate } from './signal.ts'

/** Names of the two choices, kept on this device. */
export const signalChoices = { sound: 'signal-sound', vibration: 'signal-vibration' } as const

type Part = 'time' | 'last' | 'over'

function partOf(leftMs: number | undefined): Part {
  if (leftMs === undefined || leftMs > 60_000) return 'time'
  return leftMs > 0 ? 'last' : 'over'
}

function signal(part: 'last' | 'over'): void {
  if (readChoice(signalChoices.sound, false)) sound(part)
  if (readChoice(signalChoices.vibration, false) && canVibrate()) vibrate(part)
}

/**
 * The optional sound and vibration, on this device alone: when the last minute of a step begins and
 * when its time is over, never for a step that was entered late.
 */
export function TimeSignal() {
  const session = useSession()
  const step = useBoard((board) => progressOf(board)?.step)
  const part = useSecond(() => partOf(stepLeftMs(session.board.getState(), session.nowMs())))
  const heard = useRef({ step, part })
  useEffect(() => {
    const before = heard.current
    heard.current = { step, part }
    if (before.step === step && before.part !== part && part !== 'time') signal(part)
  }, [step, part])
  return null
}

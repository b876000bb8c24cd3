import { isPaused, leftMs, type Clock } from '../../../../shared/method/timer.ts'
import { nextStepLabel } from '../../../../shared/method/step-name.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tScreen, stepAfterThen } from '../../phrases/screen.ts'
import type { Board } from '../../store/board.ts'
import type { Connection } from '../../store/connection.ts'
import { shownPerson, shownSayer } from '../../store/select/screen-names.ts'
import { screenCentre } from '../../store/select/screen-situations.ts'
import { currentStep, progressOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { TimerFace } from '../../ui/TimerFace.tsx'
import { useState } from 'react'
import { tPause } from '../../phrases/pause.ts'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { lifebuoyIcon } from '../../ui/icons/lifebuoyIcon.ts'
import type { FramePause } from '../pause/use-frame-pause.ts'
import './one-image-strip.css'

interface OneImageStripProps {
  /** What the next step still awaits: said, then passed by a second press. */
  awaited?: string | undefined
  /** The next step was chosen; without it the strip only says which one comes. */
  onNext?: ((stepId: string) => void) | undefined
  onLeave: () => void
  /** Notes and herbarium go to the facilitator's phone. */
  onPair?: (() => void) | undefined
  /** Out of the frame and back, for whoever facilitates from the mirrored laptop. */
  pause?: FramePause | undefined
}

function StripClock({ clock }: { clock: Clock }) {
  const session = useSession()
  const seconds = useSecond(() => {
    const ms = leftMs(clock, session.nowMs())
    return ms >= 0 ? Math.ceil(ms / 1_000) : Math.floor(ms / 1_000)
  })
  return <TimerFace seconds={seconds} size="small" paused={isPaused(clock)} />
}

/** Who speaks next, by name: the person, nothing about them. */
function nextSpeaker(board: Board, here: Connection['here']): string | undefined {
  const waiting = board.floor
    .get(onlyId)
    ?.words.waiting.find((one) => here.has(one) || board.deviceless.has(one))
  return waiting === undefined ? undefined : shownPerson(board, waiting)
}

/** The step to come and the words that lead to it. */
function nextStep(board: Board): { readonly id: string; readonly label: string } | undefined {
  const next = currentStep(board)?.next
  if (next === undefined) return undefined
  const centre = screenCentre(board)
  const teller = centre && shownSayer(board, centre)
  return { id: next.id, label: nextStepLabel(next, teller) }
}

/** The step to come; while something is still awaited, passing to it takes two presses. */
function useNextStep({ awaited, onNext }: OneImageStripProps) {
  const next = nextStep(useBoard((all) => all))
  const [asking, ask] = useState<string>()
  const asks = awaited !== undefined && asking === next?.id
  const press = () => {
    const passes = awaited === undefined || asks
    if (passes && next !== undefined) onNext?.(next.id)
    ask(passes ? undefined : next?.id)
  }
  return { next, asks, press }
}

type NextStep = ReturnType<typeof useNextStep>

/** The clock, who speaks next, what comes then. */
function StripWords({ next }: Pick<NextStep, 'next'>) {
  const clock = useBoard((board) => progressOf(board)?.clock)
  const here = useConnection((connection) => connection.here)
  const speaker = nextSpeaker(
    useBoard((all) => all),
    here,
  )
  return (
    <>
      {clock === undefined ? null : <StripClock clock={clock} />}
      {speaker === undefined ? null : (
        <p>
          {tScreen.nextSpeaker} <strong>{speaker}</strong>
        </p>
      )}
      {next === undefined ? null : (
        <p>
          {tScreen.thenStep} <strong>{stepAfterThen(next.label)}</strong>
        </p>
      )}
    </>
  )
}

interface GesturesProps extends OneImageStripProps {
  step: NextStep
}

function StripGestures({
  pause,
  onNext,
  onLeave,
  onPair,
  step: { next, asks, press },
}: GesturesProps) {
  return (
    <div className="fe-strip-actions">
      {pause === undefined ? null : (
        <Button size="small" variant="quiet" icon={lifebuoyIcon} onPress={pause.ask}>
          {tPause.ask}
        </Button>
      )}
      {next === undefined || onNext === undefined ? null : (
        <Button size="small" onPress={press}>
          {asks ? tScreen.passAnyway : next.label}
        </Button>
      )}
      {onPair === undefined ? null : (
        <Button size="small" variant="quiet" icon={deviceMobileIcon} onPress={onPair}>
          {tScreen.pair}
        </Button>
      )}
      <Button variant="accent" size="small" onPress={onLeave}>
        {tScreen.leaveOneImage}
      </Button>
    </div>
  )
}

function BackToSession({ onBack }: { onBack: () => void }) {
  return (
    <div className="fe-strip-actions">
      <Button size="small" onPress={onBack}>
        {tScreen.backToSession}
      </Button>
    </div>
  )
}

/** « Une seule image » : the thin strip under the common screen of a mirrored laptop. */
export function OneImageStrip(props: OneImageStripProps) {
  const { pause, awaited } = props
  const step = useNextStep(props)
  return (
    <section className="fe-strip" aria-label={tScreen.stripLabel}>
      {pause?.out === true ? (
        <BackToSession onBack={pause.bringBack} />
      ) : (
        <>
          <StripWords next={step.next} />
          {step.asks ? <p role="status">{awaited}</p> : null}
          <StripGestures {...props} step={step} />
        </>
      )}
    </section>
  )
}

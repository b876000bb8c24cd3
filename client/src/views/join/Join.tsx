import type { RoomId } from '../../../../shared/model/ids.ts'
import type { WordSource } from '../../store/use-words.ts'
import { HierarchyQuestion } from './HierarchyQuestion.tsx'
import { Opening } from './Opening.tsx'
import { SeatStep } from './SeatStep.tsx'
import { wordCount } from './spread-words.ts'
import { useFiveTyped } from './use-five-typed.ts'
import { useJoining } from './use-joining.ts'
import { WordsStep } from './WordsStep.tsx'

export interface JoinProps {
  /** Undefined while the list loads: what is typed is kept, nothing is judged. */
  words: WordSource | undefined
  /** Words already typed on Home. */
  typed?: readonly string[] | undefined
  /** Arriving by link or QR: the second part opens at once. */
  fragment?: string | undefined
  onSeated: (group: RoomId) => void
  onBack: () => void
  /** The private question's answer: this device only. */
  onAnswer?: ((yes: boolean) => void) | undefined
}

const none: readonly string[] = []

/** Sitting down: five words or a link, then a name and the ground rules. */
export function Join({ words, typed = none, fragment, onSeated, onBack, onAnswer }: JoinProps) {
  const five = useFiveTyped(typed)
  const join = useJoining({ fragment, onSeated })
  const { stage } = join
  if (stage.kind === 'opening') {
    const byLink = stage.search.kind === 'fragment'
    return <Opening part={join.part} onCancel={byLink ? onBack : join.toWords} />
  }
  if (stage.kind === 'seat') {
    const second = stage.by === 'words'
    return (
      <SeatStep
        seating={stage.seating}
        second={second}
        onSit={join.sit}
        onBack={second ? join.toWords : onBack}
      />
    )
  }
  if (stage.kind === 'seated') {
    return (
      <HierarchyQuestion
        onAnswer={(yes) => onAnswer?.(yes)}
        onEnter={() => onSeated(stage.group)}
      />
    )
  }
  return (
    <WordsStep
      words={words}
      five={five}
      eager={typed.length === wordCount && !join.looked}
      notFound={stage.notFound}
      onLook={join.lookFor}
      onBack={onBack}
    />
  )
}

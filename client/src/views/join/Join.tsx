import type { RoomId } from '../../../../shared/model/ids.ts'
import type { WordSource } from '../../store/use-words.ts'
import { HierarchyQuestion } from './HierarchyQuestion.tsx'
import { Opening } from './Opening.tsx'
import { SeatStep } from './SeatStep.tsx'
import { wordCount } from './spread-words.ts'
import { useFiveTyped, type FiveTyped } from './use-five-typed.ts'
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
}

const none: readonly string[] = []

type Joining = ReturnType<typeof useJoining>

interface StepProps extends JoinProps {
  join: Joining
  five: FiveTyped
}

/** The five words, then what was found with them. */
function Words({ words, typed = none, onBack, join, five }: StepProps) {
  const notFound = join.stage.kind === 'words' ? join.stage.notFound : undefined
  return (
    <WordsStep
      words={words}
      five={five}
      eager={typed.length === wordCount && !join.looked}
      notFound={notFound}
      onLook={join.lookFor}
      onBack={onBack}
    />
  )
}

/** Sitting down: five words or a link, then a name and the ground rules. */
export function Join(props: JoinProps) {
  const { fragment, onSeated, onBack } = props
  const five = useFiveTyped(props.typed ?? none)
  const join = useJoining({ fragment, onSeated })
  const { stage, sit, toWords } = join
  if (stage.kind === 'opening') {
    const byLink = stage.search.kind === 'fragment'
    return <Opening part={join.part} onCancel={byLink ? onBack : toWords} />
  }
  if (stage.kind === 'seat') {
    const second = stage.by === 'words'
    const back = second ? toWords : onBack
    return <SeatStep seating={stage.seating} second={second} onSit={sit} onBack={back} />
  }
  if (stage.kind === 'seated') {
    const enter = () => onSeated(stage.group)
    return <HierarchyQuestion onEnter={enter} />
  }
  return <Words {...props} join={join} five={five} />
}

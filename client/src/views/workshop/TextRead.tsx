import { arrowsLeftRightIcon } from '../../ui/icons/arrowsLeftRightIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import type { Mark } from '../../store/mark.ts'
import type { Segment } from './segments.ts'
import { typeWord } from './use-marks.ts'

interface TextReadProps {
  segments: readonly Segment[]
  current: Mark | undefined
}

function Stretch({ segment, current }: { segment: Segment; current: Mark | undefined }) {
  const { look, mark, text, start } = segment
  const isCurrent = mark !== undefined && mark.id === current?.id
  const look2 = isCurrent ? ' ws-current' : ''
  return (
    <span className={`ws-${look}${look2}`} data-start={start} data-mark={mark?.id}>
      {look === 'replaced' ? <Icon path={arrowsLeftRightIcon} size={16} /> : null}
      {text}
      {mark === undefined ? null : (
        <span className="ws-type" data-extra="">
          {typeWord(mark)}
        </span>
      )}
    </span>
  )
}

/** A text as it reads, each of its marks with the word for what it is. */
export function TextRead({ segments, current }: TextReadProps) {
  return (
    <>
      {segments.map((segment) => (
        <Stretch key={segment.start} segment={segment} current={current} />
      ))}
    </>
  )
}

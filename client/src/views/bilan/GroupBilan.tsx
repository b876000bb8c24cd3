import { bilanPartMaxChars, bilanParts } from '../../../../shared/model/group-text.ts'
import { tBilan } from '../../phrases/bilan.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { MeetingChoice } from '../meeting/MeetingChoice.tsx'
import { datedDay } from '../prepare/moments.ts'
import { useBilan, type BilanWriting } from './use-bilan.ts'

function Parts({ writing }: { writing: BilanWriting }) {
  return bilanParts.map((part) => (
    <Field
      key={part}
      label={tBilan.parts[part]}
      value={writing.words[part]}
      onChange={(text) => writing.change(part, text)}
      limit={bilanPartMaxChars}
      counter={tBilan.left}
      face="voice-small"
      rows={3}
      multiline
    />
  ))
}

function why({ isEmpty, isLong, differs }: BilanWriting): string | false {
  if (isEmpty) return tBilan.wants
  if (isLong) return tBilan.tooLong
  return differs ? false : tBilan.kept
}

function Foot({ writing }: { writing: BilanWriting }) {
  const { keptAtMin, differs } = writing
  return (
    <div className="bilan-foot">
      <Button variant="primary" unavailable={why(writing)} onPress={writing.keep}>
        {tBilan.keep}
      </Button>
      {differs && keptAtMin !== undefined ? (
        <Button variant="plain" onPress={writing.giveUp}>
          {tBilan.giveUp}
        </Button>
      ) : null}
      <p className="gp-note" role="status">
        {differs ? tBilan.draft : keptAtMin && tBilan.keptOn(datedDay(keptAtMin))}
      </p>
    </div>
  )
}

/** The group's own text: drafted by rule, read aloud, completed together, kept. It never leaves. */
export function GroupBilan({ preparing }: { preparing: Preparing }) {
  const writing = useBilan(preparing)
  return (
    <section className="bilan-text" aria-label={tBilan.forGroup}>
      <h2 className="fe-section">{tBilan.forGroup}</h2>
      <p>{tBilan.forGroupHelp}</p>
      {writing === undefined ? (
        <p role="status">{tBilan.opening}</p>
      ) : (
        <>
          <Parts writing={writing} />
          <Foot writing={writing} />
          {writing.meeting === undefined ? null : <MeetingChoice {...writing.meeting} />}
        </>
      )}
    </section>
  )
}

import { bilanPartMaxChars, bilanParts } from '../../../../shared/model/group-text.ts'
import { bilanFr } from '../../phrases/bilan.fr.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { MeetingChoice } from '../meeting/MeetingChoice.tsx'
import { datedDayFr } from '../prepare/moments.ts'
import { useBilan, type BilanWriting } from './use-bilan.ts'

function Parts({ writing }: { writing: BilanWriting }) {
  return bilanParts.map((part) => (
    <Field
      key={part}
      label={bilanFr.parts[part]}
      value={writing.words[part]}
      onChange={(text) => writing.change(part, text)}
      limit={bilanPartMaxChars}
      counter={bilanFr.left}
      face="voice-small"
      rows={3}
      multiline
    />
  ))
}

function why({ isEmpty, isLong, differs }: BilanWriting): string | false {
  if (isEmpty) return bilanFr.wants
  if (isLong) return bilanFr.tooLong
  return differs ? false : bilanFr.kept
}

function Foot({ writing }: { writing: BilanWriting }) {
  const { keptAtMin, differs } = writing
  return (
    <div className="bilan-foot">
      <Button variant="primary" unavailable={why(writing)} onPress={writing.keep}>
        {bilanFr.keep}
      </Button>
      {differs && keptAtMin !== undefined ? (
        <Button variant="plain" onPress={writing.giveUp}>
          {bilanFr.giveUp}
        </Button>
      ) : null}
      <p className="gp-note" role="status">
        {differs ? bilanFr.draft : keptAtMin && bilanFr.keptOn(datedDayFr(keptAtMin))}
      </p>
    </div>
  )
}

/** The group's own text: drafted by rule, read aloud, completed together, kept. It never leaves. */
export function GroupBilan({ preparing }: { preparing: Preparing }) {
  const writing = useBilan(preparing)
  return (
    <section className="bilan-text" aria-label={bilanFr.forGroup}>
      <h2 className="fe-section">{bilanFr.forGroup}</h2>
      <p>{bilanFr.forGroupHelp}</p>
      {writing === undefined ? (
        <p role="status">{bilanFr.opening}</p>
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

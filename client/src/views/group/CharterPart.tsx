import { boundMaxChars } from '../../../../shared/model/charter.ts'
import { createFr } from '../../phrases/create.fr.ts'
import { groupFr } from '../../phrases/group.fr.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { CharterEditor } from '../create/CharterEditor.tsx'
import { dayFr } from '../prepare/moments.ts'
import { bounds, useCharter, type CharterWriting } from './use-charter.ts'

function Bounds({ writing }: { writing: CharterWriting }) {
  return bounds.map((bound) => (
    <Field
      key={bound}
      label={groupFr[bound]}
      value={writing.bounds[bound]}
      onChange={(text) => writing.changeBound(bound, text)}
      multiline
      rows={2}
      face="voice-small"
      limit={boundMaxChars}
      counter={createFr.left}
    />
  ))
}

function why({ isEmpty, isLong, differs }: CharterWriting): string | false {
  if (isEmpty) return groupFr.wantsRule
  if (isLong) return groupFr.tooLong
  return differs ? false : groupFr.keptRules
}

function Foot({ writing }: { writing: CharterWriting }) {
  const days = (writing.standing.changedAtMin ?? []).map(dayFr)
  return (
    <div className="gp-gestures">
      <Button variant="primary" unavailable={why(writing)} onPress={writing.keep}>
        {groupFr.keepRules}
      </Button>
      {writing.differs ? (
        <>
          <Button variant="plain" onPress={writing.giveUp}>
            {groupFr.giveUp}
          </Button>
          <p className="gp-note">{groupFr.draftRules}</p>
        </>
      ) : null}
      {days.length === 0 ? null : <p className="gp-note">{groupFr.changed(days.join(', '))}</p>}
    </div>
  )
}

/** The charter, changed together: its rules, what may be said, what may leave, what stays. */
export function CharterPart({ preparing }: { preparing: Preparing }) {
  const writing = useCharter(preparing)
  if (writing === undefined) return null
  return (
    <div className="gp-part gp-charter">
      <CharterEditor charter={writing.rules} change={writing.changeRules} />
      <Bounds writing={writing} />
      <Foot writing={writing} />
    </div>
  )
}

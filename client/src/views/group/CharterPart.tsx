import { boundMaxChars } from '../../../../shared/model/charter.ts'
import { aimMaxChars } from '../../../../shared/model/group.ts'
import { tCreate } from '../../phrases/create.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Cycle } from '../../store/cycle.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { CharterEditor } from '../create/CharterEditor.tsx'
import { datedDay } from '../prepare/moments.ts'
import { bounds, useCharter, type CharterWriting } from './use-charter.ts'
import '../create/create.css'
import './GroupPage.css'

const long = { multiline: true, rows: 2, face: 'voice-small', counter: tCreate.left } as const

function Aim({ writing }: { writing: CharterWriting }) {
  return (
    <Field
      {...long}
      label={tGroup.aim}
      value={writing.aim}
      onChange={writing.changeAim}
      limit={aimMaxChars}
    />
  )
}

function Rules({ writing }: { writing: CharterWriting }) {
  return <CharterEditor charter={writing.rules} change={writing.changeRules} />
}

function Bounds({ writing }: { writing: CharterWriting }) {
  return bounds.map((bound) => (
    <Field
      {...long}
      key={bound}
      label={tGroup[bound]}
      value={writing.bounds[bound]}
      onChange={(text) => writing.changeBound(bound, text)}
      limit={boundMaxChars}
    />
  ))
}

const parts = { aim: Aim, rules: Rules, bounds: Bounds }
export type CharterPlace = keyof typeof parts
const all: readonly CharterPlace[] = ['aim', 'rules', 'bounds']

function why({ isEmpty, isLong, differs }: CharterWriting): string | false {
  if (isEmpty) return tGroup.wantsRule
  if (isLong) return tGroup.tooLong
  return differs ? false : tGroup.keptRules
}

function Foot({ writing }: { writing: CharterWriting }) {
  const days = writing.changedAtMin.map(datedDay)
  return (
    <div className="gp-gestures">
      <Button variant="primary" unavailable={why(writing)} onPress={writing.keep}>
        {tGroup.keepRules}
      </Button>
      {writing.differs ? (
        <>
          <Button variant="plain" onPress={writing.giveUp}>
            {tGroup.giveUp}
          </Button>
          <p className="gp-note">{tGroup.draftRules}</p>
        </>
      ) : null}
      {days.length === 0 ? null : <p className="gp-note">{tGroup.changed(days.join(', '))}</p>}
    </div>
  )
}

interface CharterPartProps {
  cycle: Cycle
  /** All of it, or what the group speaks of now. */
  places?: readonly CharterPlace[]
}

/** The charter, changed together: what the group seeks, its rules, what may leave and what stays. */
export function CharterPart({ cycle, places = all }: CharterPartProps) {
  const writing = useCharter(cycle)
  if (writing === undefined) return null
  return (
    <div className="gp-part gp-charter">
      {places.map((place) => {
        const Part = parts[place]
        return <Part key={place} writing={writing} />
      })}
      <Foot writing={writing} />
    </div>
  )
}

import { useState } from 'react'
import type { Attendance } from '../../../../shared/model/session.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Stepper } from '../../ui/Stepper.tsx'

const words = tCockpit.attendance
const stepMin = 15

/** What the board lets one suppose, until the facilitator says otherwise: who came in, time gone by. */
export function useAttendance() {
  const { nowMs } = useSession()
  const people = useBoard(({ participants, deviceless }) => participants.size + deviceless.size)
  const beganAtMs = useBoard((board) => progressOf(board)?.beganAtMs)
  const [said, say] = useState<Partial<Attendance>>({})
  const gone = beganAtMs === undefined ? 0 : (nowMs() - beganAtMs) / 60_000
  const minutes = Math.min(600, Math.max(stepMin, Math.round(gone / stepMin) * stepMin))
  const held: Attendance = { people: Math.max(1, people - 1), minutes, ...said }
  return { held, change: (next: Partial<Attendance>) => say({ ...said, ...next }) }
}

interface AttendanceProps {
  held: Attendance
  onChange: (next: Partial<Attendance>) => void
}

function People({ held, onChange }: AttendanceProps) {
  return (
    <>
      <p className="fe-field-label-strong">{words.people}</p>
      <Stepper
        label={words.people}
        value={held.people}
        onChange={(people) => onChange({ people })}
        min={1}
        max={40}
        less={words.fewer}
        more={words.onePerson}
      />
    </>
  )
}

function Duration({ held, onChange }: AttendanceProps) {
  return (
    <>
      <p className="fe-field-label-strong">{words.minutes}</p>
      <Stepper
        label={words.minutes}
        value={held.minutes}
        text={words.hours(held.minutes)}
        onChange={(minutes) => onChange({ minutes })}
        min={stepMin}
        max={600}
        step={stepMin}
        less={words.less}
        more={words.more}
      />
    </>
  )
}

/** How many, and how long: for the group's own figures. Nobody is named. */
export function AttendanceFields(attendance: AttendanceProps) {
  return (
    <div className="ck-attendance">
      <p>{words.help}</p>
      <People {...attendance} />
      <Duration {...attendance} />
    </div>
  )
}

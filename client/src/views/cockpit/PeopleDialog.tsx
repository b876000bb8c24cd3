import type { MemberId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { HandoverWaiting } from '../handing/HandoverDialog.tsx'
import { tHanding } from '../../phrases/handing.ts'
import { isThere } from '../../store/select/cockpit-presence.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useConnection, useGroupBoard, useSession } from '../../store/use-app.ts'
import { useSetHelm } from './helm.ts'
import { HelmDialog, useAsked, useCloseDialog } from './HelmDialog.tsx'
import { usePeople } from './use-people.ts'

const words = tCockpit.more

interface GesturesProps {
  member: MemberId
  name: string
  here: boolean
}

/** The facilitation is offered to somebody who is there to answer. */
function Gestures({ member, name, here }: GesturesProps) {
  const set = useSetHelm()
  const facilitates = useConnection(({ facilitators }) => facilitators.has(member))
  const offered = useGroupBoard((board) => board.handovers.size > 0)
  const whose = <span className="fe-visually-hidden">{name}</span>
  return (
    <span className="ck-people-gestures">
      {here && !facilitates && !offered ? (
        <Button size="small" onPress={() => set({ asked: { kind: 'handover', to: member } })}>
          {tHanding.offer} {whose}
        </Button>
      ) : null}
      <Button size="small" onPress={() => set({ asked: { kind: 'people', removing: member } })}>
        {words.remove} {whose}
      </Button>
      <Button
        size="small"
        onPress={() => set({ asked: { kind: 'people', removing: member, isLost: true } })}
      >
        {words.lost} {whose}
      </Button>
    </span>
  )
}

function Person({ member, name }: { member: MemberId; name: string }) {
  const { me } = useSession()
  const here = useConnection((connection) => isThere(connection.here, member))
  const known = here === undefined ? undefined : here ? words.here : words.away
  return (
    <li>
      <span>
        <span className="ck-people-name">{name}</span>
        <span className="ck-people-state">{member === me ? words.me : known}</span>
      </span>
      {member === me ? null : <Gestures member={member} name={name} here={here === true} />}
    </li>
  )
}

function People() {
  const people = usePeople()
  if (people.length === 0) return <p>{words.nobody}</p>
  return (
    <>
      <HandoverWaiting />
      <ul className="ck-people">
        {people.map((one) => (
          <Person key={one.member} {...one} />
        ))}
      </ul>
    </>
  )
}

/** Says what will be lost, then asks. */
function RemoveActions({ member, isLost }: { member: MemberId; isLost: boolean }) {
  const { tiers } = useSession()
  const set = useSetHelm()
  const close = useCloseDialog()
  return (
    <>
      <Button onPress={() => set({ asked: { kind: 'people' } })}>{tCockpit.cancel}</Button>
      <Button
        variant="danger"
        onPress={() => {
          void (isLost ? tiers.declareLost(member) : tiers.removeMember(member))
          close()
        }}
      >
        {isLost ? words.lostDo : words.remove}
      </Button>
    </>
  )
}

/** Everyone who has a seat; each may be removed, or their phone declared lost, after a question. */
export function PeopleDialog() {
  const { isRehearsal } = useSession()
  const { removing, isLost = false } = useAsked('people') ?? {}
  const name = usePeople().find(({ member }) => member === removing)?.name
  const asks = removing !== undefined && name !== undefined
  const isDone = !(isLost && isRehearsal === true)
  const [ask, help] = isLost ? [words.lostAsk, words.lostHelp] : [words.removeAsk, words.removeHelp]
  return (
    <HelmDialog
      kind="people"
      title={asks ? ask(name) : words.peopleTitle}
      actions={asks && isDone ? <RemoveActions member={removing} isLost={isLost} /> : undefined}
    >
      {() => (asks ? <p>{isDone ? help(name) : words.lostRehearsed}</p> : <People />)}
    </HelmDialog>
  )
}

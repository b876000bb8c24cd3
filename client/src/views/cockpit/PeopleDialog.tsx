import type { MemberId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { useSetHelm } from './helm.ts'
import { HelmDialog, useAsked, useCloseDialog } from './HelmDialog.tsx'

const words = cockpitFr.more

function Person({ member, name }: { member: MemberId; name: string }) {
  const { me } = useSession()
  const here = useConnection((connection) => connection.here.has(member))
  const set = useSetHelm()
  return (
    <li>
      <span>
        <span className="ck-people-name">{name}</span>
        <span className="ck-people-state">
          {member === me ? words.me : here ? words.here : words.away}
        </span>
      </span>
      {member === me ? null : (
        <Button size="small" onPress={() => set({ asked: { kind: 'people', removing: member } })}>
          {words.remove} <span className="fe-visually-hidden">{name}</span>
        </Button>
      )}
    </li>
  )
}

function People() {
  const participants = useBoard((board) => board.participants)
  if (participants.size === 0) return <p>{words.nobody}</p>
  return (
    <ul className="ck-people">
      {inOrder(participants).map((one) => (
        <Person key={one.id} member={one.id} name={one.words.name} />
      ))}
    </ul>
  )
}

/** Says what will be lost, then asks. */
function RemoveActions({ member }: { member: MemberId }) {
  const { tiers } = useSession()
  const set = useSetHelm()
  const close = useCloseDialog()
  return (
    <>
      <Button onPress={() => set({ asked: { kind: 'people' } })}>{cockpitFr.cancel}</Button>
      <Button
        variant="danger"
        onPress={() => {
          void tiers.removeMember(member)
          close()
        }}
      >
        {words.remove}
      </Button>
    </>
  )
}

/** Everyone who sat down, in order of arrival; each may be removed, after a question. */
export function PeopleDialog() {
  const removing = useAsked('people')?.removing
  const name = useBoard((board) =>
    removing === undefined ? undefined : board.participants.get(removing)?.words.name,
  )
  const asks = removing !== undefined && name !== undefined
  return (
    <HelmDialog
      kind="people"
      title={asks ? words.removeAsk(name) : words.peopleTitle}
      actions={asks ? <RemoveActions member={removing} /> : undefined}
    >
      {() => (asks ? <p>{words.removeHelp(name)}</p> : <People />)}
    </HelmDialog>
  )
}

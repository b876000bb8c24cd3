import { useId } from 'react'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tHome } from '../../phrases/home.ts'
import type { GroupCard } from '../../store/app.ts'
import { LinkRow } from '../../ui/LinkRow.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import { SessionString } from '../../ui/marks/SessionString.tsx'
import { nextNumber } from './head.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'

interface HomeGroupsProps {
  groups: readonly GroupCard[]
  onGroup: (group: RoomId) => void
  onTexts: (() => void) | undefined
}

function GroupNote({ card }: { card: GroupCard }) {
  const kind = kindPortraits[card.kind].name
  return (
    <>
      <span className="fe-home-narrow">{tHome.ofCycle(kind, nextNumber(card), card.planned)}</span>
      <span className="fe-home-wide">
        {card.role === 'facilitator' ? tHome.iHost(kind) : tHome.iTakePart(kind)}
      </span>
    </>
  )
}

function GroupRow({ card, onGroup }: { card: GroupCard; onGroup: (group: RoomId) => void }) {
  const label =
    card.open === undefined ? tHome.onString(nextNumber(card), card.planned) : tHome.openShort
  return (
    <li>
      <LinkRow
        href="/"
        onFollow={() => onGroup(card.group)}
        title={card.name}
        note={<GroupNote card={card} />}
        leading={<KindMedallion kind={card.kind} size={53} />}
        trailing={
          <span className="fe-home-wide">
            <SessionString
              done={nextNumber(card) - 1}
              total={Math.max(card.planned, nextNumber(card))}
              label={label}
            />
          </span>
        }
      />
    </li>
  )
}

/** Every group this device has a seat in; a row brings its group to the head. */
export function HomeGroups({ groups, onGroup, onTexts }: HomeGroupsProps) {
  const id = useId()
  return (
    <section className="fe-home-groups" aria-labelledby={id}>
      <h2 className="fe-home-groups-title" id={id}>
        <span className="fe-home-narrow">{tHome.groupsOnPhone}</span>
        <span className="fe-home-wide">{tHome.groupsOnDevice}</span>
      </h2>
      <ul className="fe-home-rows">
        {groups.map((card) => (
          <GroupRow key={card.group} card={card} onGroup={onGroup} />
        ))}
      </ul>
      {onTexts === undefined ? null : (
        <LinkButton href="/mes-textes" variant="plain" onFollow={onTexts}>
          {tHome.texts}
        </LinkButton>
      )}
    </section>
  )
}

import { Fragment, useEffect, useState } from 'react'
import { bilanParts, groupBilanId } from '../../../../shared/model/group-text.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tErased } from '../../phrases/erased.ts'
import { tSheet } from '../../phrases/sheet.ts'
import { tTexts } from '../../phrases/texts.ts'
import type { GroupCard, SessionErasure } from '../../store/app.ts'
import { textOfRoom } from '../../store/select/last-text.ts'
import type { SessionHandle } from '../../store/session.ts'
import {
  SessionContext,
  useApp,
  useAppState,
  useGroupBoard,
  useSession,
} from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../head/PageHeader.tsx'
import { GroupTextRead } from '../peer/GroupTextRead.tsx'
import { MyWordList } from '../peer/MyWordList.tsx'
import { AskFirst } from '../peer/AskFirst.tsx'
import { Receipts } from './Receipts.tsx'
import './Texts.css'

type At = GroupCard['sessions'][number]

/** What the group kept of it, as corrected at the next session. */
function GroupKept() {
  const { room } = useSession()
  const group = useGroupBoard((board) => board)
  const text = textOfRoom(group, room)
  return text === undefined ? null : <GroupTextRead text={text} />
}

/** What closed the cycle, as the group said it. */
function GroupBilan() {
  const bilan = useGroupBoard((board) => board.texts.get(groupBilanId)?.words.bilan)
  if (bilan === undefined) return null
  const said = bilanParts.filter((part) => bilan[part] !== '')
  return (
    <section className="peer-kept-text">
      <h2 className="fe-section">{tTexts.bilan}</h2>
      {said.map((part) => (
        <Fragment key={part}>
          <h3 className="fe-meta-strong">{tTexts.parts[part]}</h3>
          <p className="fe-voice fe-texts-bilan">{bilan[part]}</p>
        </Fragment>
      ))}
      <p className="fe-meta">{tSheet.groupTextStays}</p>
    </section>
  )
}

/** The session's texts, once its room has been read from this device. */
interface SessionTextsProps {
  group: RoomId
  room: RoomId
  isLast: boolean
}

function SessionTexts({ group, room, isLast }: SessionTextsProps) {
  const app = useApp()
  const [session, setSession] = useState<SessionHandle>()
  useEffect(() => {
    let here = true
    void app?.session(group, room).then((found) => {
      if (here) setSession(found)
    })
    return () => {
      here = false
    }
  }, [app, group, room])
  if (session === undefined) return <p role="status">{tTexts.opening}</p>
  return (
    <SessionContext value={session}>
      {isLast ? <GroupBilan /> : null}
      <GroupKept />
      <MyWordList />
    </SessionContext>
  )
}

/** The receipt of a session that was erased: what, when, where, and who has said so. */
function ErasedRow({ at, erasure }: { at: At; erasure: SessionErasure }) {
  const { atMin, confirmed, awaited } = erasure
  return (
    <li className="fe-texts-session fe-receipt">
      <p>
        {tTexts.session(at.number, at.startsAtMin * 60_000)}. {tErased.on(atMin)}
      </p>
      <p className="fe-meta">{tErased.receipt(atMin)}</p>
      <p className="fe-meta">{tErased.confirmed(confirmed, awaited)}</p>
    </li>
  )
}

function SessionRow({ card, at }: { card: GroupCard; at: At }) {
  const [open, setOpen] = useState(false)
  const { erasure } = at
  if (erasure?.due === true) return <ErasedRow at={at} erasure={erasure} />
  return (
    <li className="fe-texts-session">
      <Button expanded={open} onPress={() => setOpen(!open)}>
        {tTexts.session(at.number, at.startsAtMin * 60_000)}
      </Button>
      {erasure && <p className="fe-meta">{tErased.by(erasure.atMin)}</p>}
      {open ? (
        <SessionTexts group={card.group} room={at.room} isLast={at === card.sessions[0]} />
      ) : null}
    </li>
  )
}

/** « Effacer tout ce que j’ai écrit », session by session, after one question; its receipt is below. */
function EraseMine({ group }: { group: RoomId }) {
  const app = useApp()
  const go = async (done: () => void) => {
    await app?.eraseMine(group)
    done()
  }
  return <AskFirst label={tErased.mine} goes={tErased.mineGoes} onGo={(done) => void go(done)} />
}

/** « Mes textes »: what I wrote, session by session, from home and after closing. */
export function Texts({ onHome }: { onHome: () => void }) {
  const groups = useAppState((state) => state.groups)
  const held = groups.filter(({ sessions }) => sessions.length > 0)
  return (
    <div className="fe-texts">
      <PageHeader back={{ label: tTexts.back, onBack: onHome }} />
      <main>
        <h1 className="fe-title">{tTexts.title}</h1>
        <p className="fe-lede">{tTexts.lede}</p>
        {held.length === 0 ? <p>{tTexts.none}</p> : null}
        {held.map((card) => (
          <section key={card.group} aria-label={card.name}>
            <h2 className="fe-section">{card.name}</h2>
            <ul>
              {card.sessions.map((at) => (
                <SessionRow key={at.room} card={card} at={at} />
              ))}
            </ul>
            {card.since && <p className="fe-meta">{tTexts.before}</p>}
            {card.sessions.some(({ erasure }) => erasure?.due !== true) && (
              <EraseMine group={card.group} />
            )}
          </section>
        ))}
        <Receipts />
      </main>
    </div>
  )
}

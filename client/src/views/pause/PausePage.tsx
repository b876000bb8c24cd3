import type { ReactNode } from 'react'
import { tPause } from '../../phrases/pause.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { phoneIcon } from '../../ui/icons/phoneIcon.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import { useStore } from 'zustand'
import { onlyId } from '../../../../shared/model/ids.ts'
import { useSession } from '../../store/use-app.ts'
import './PausePage.css'

function Contacts() {
  const { board, groupBoard } = useSession()
  const own = useStore(groupBoard ?? board, (state) => state.group.get(onlyId)?.words.contacts)
  return (
    <ul aria-label={tPause.contactsName}>
      {[...tPause.contacts, ...(own ?? [])].map(({ number, words }) => (
        <li key={number}>
          <a className="fe-contact" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
            <Icon path={phoneIcon} />
            <span className="fe-contact-number">{number}</span>
            <span>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

interface PausePageProps {
  /** One sentence or two, as this person needs them. */
  words: string
  look: 'page' | 'card'
  /** The way back, for whoever has one. */
  actions?: ReactNode
}

/** Out of the frame: at once, without motion, nobody named. */
export function PausePage({ words, look, actions }: PausePageProps) {
  return (
    <main className={`fe-pause fe-pause-${look}`}>
      <StatePage
        state="out"
        title={tPause.title}
        look={look}
        headingLevel={1}
        takesFocus
        announce="assertive"
        note={<Contacts />}
        actions={actions}
      >
        <p>{words}</p>
      </StatePage>
    </main>
  )
}

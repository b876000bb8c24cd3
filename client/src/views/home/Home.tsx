import { useState } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { tHome } from '../../phrases/home.ts'
import type { GroupCard } from '../../store/app.ts'
import { useAppState } from '../../store/use-app.ts'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { CreateBlock } from './CreateBlock.tsx'
import { headGroup, keptGroups } from './head.ts'
import { HomeArc } from './HomeArc.tsx'
import { HomeFoot } from './HomeFoot.tsx'
import { HomeGroups } from './HomeGroups.tsx'
import { HomeHead } from './HomeHead.tsx'
import { HomeHeader } from './HomeHeader.tsx'
import { HomeHerbarium } from './HomeHerbarium.tsx'
import { HomeNotices } from './HomeNotices.tsx'
import { JoinBlock } from './JoinBlock.tsx'
import './home.css'
import './home-blocks.css'

export interface HomeProps {
  onEnter: (group: RoomId, room: RoomId) => void
  onOpenSession: (group: RoomId) => void
  onPrepare: (group: RoomId) => void
  /** « Un texte à relire ». */
  onReview?: ((group: RoomId) => void) | undefined
  onCreate: (kind?: Kind) => void
  /** With the words already typed, on laptops. */
  onJoin: (typed?: readonly string[]) => void
  /** A facilitator comes back with their sheet. */
  onRescue: () => void
  /** The page of a group; without it, a row brings its group to the head. */
  onGroup?: ((group: RoomId) => void) | undefined
  /** « Bibliothèque ». */
  onLibrary?: (() => void) | undefined
  /** « Répéter avec un groupe imaginaire ». */
  onRehearse?: (() => void) | undefined
  /** « Mon herbier ». */
  onHerbarium?: (() => void) | undefined
  /** The group to show first: one just created, or just left. */
  shown?: RoomId | undefined
  /** "Mes textes". */
  onTexts?: (() => void) | undefined
  /** "Faire de la place". */
  onMakeRoom?: (() => void) | undefined
}

type WaysInProps = Pick<HomeProps, 'onJoin' | 'onCreate' | 'onLibrary' | 'onRehearse'>

/** The two ways into a group. */
function JoinOrCreate({ onJoin, ...ways }: WaysInProps) {
  return (
    <>
      <JoinBlock onJoin={onJoin} />
      <CreateBlock {...ways} />
    </>
  )
}

type WithGroupsProps = HomeProps & { groups: readonly GroupCard[] }

function WithGroups(props: WithGroupsProps) {
  const { groups, onCreate, shown } = props
  const [asked, ask] = useState(shown)
  const card = headGroup(groups, asked)
  if (card === undefined) return null
  return (
    <div className="fe-home-columns">
      <div>
        <HomeHead key={card.group} {...props} card={card} asked={card.group === asked} />
        <HomeGroups groups={groups} onGroup={props.onGroup ?? ask} onTexts={props.onTexts} />
        <HomeHerbarium onFollow={props.onHerbarium} />
        <div className="fe-home-narrow">
          <LinkButton href="/creer" variant="plain" icon={plusIcon} onFollow={() => onCreate()}>
            {tHome.createTitle}
          </LinkButton>
          <LinkButton href="/preparer/repeter" variant="quiet" onFollow={props.onRehearse}>
            {tHome.rehearse}
          </LinkButton>
        </div>
      </div>
      <div className="fe-home-aside fe-home-wide">
        <JoinOrCreate {...props} />
      </div>
    </div>
  )
}

function FirstVisit(props: WaysInProps) {
  return (
    <div className="fe-home-first">
      <section className="fe-home-head">
        <h1 className="fe-display">{tHome.welcome}</h1>
        <p className="fe-home-standing">{tHome.welcomeLede}</p>
      </section>
      <JoinOrCreate {...props} />
    </div>
  )
}

/** Resume the next session at once; find my groups; join; create. */
export function Home(props: HomeProps) {
  const ready = useAppState((state) => state.ready)
  const groups = keptGroups(useAppState((state) => state.groups))
  const first = ready && groups.length === 0
  return (
    <div className="fe-home">
      <div className="fe-home-page">
        {ready ? <HomeArc /> : null}
        <HomeHeader productAs={ready ? 'p' : 'h1'} />
        <main className="fe-home-main">
          <HomeNotices onMakeRoom={props.onMakeRoom} onTexts={props.onTexts} />
          {ready ? null : <p className="fe-home-late fe-lede">{tHome.loading}</p>}
          {first ? <FirstVisit {...props} /> : null}
          {ready && !first ? <WithGroups {...props} groups={groups} /> : null}
        </main>
        <HomeFoot first={first} onJoin={() => props.onJoin()} onRescue={props.onRescue} />
      </div>
    </div>
  )
}

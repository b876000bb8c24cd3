import { useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { GroupWords } from '../../../../shared/model/group.ts'
import type { FiguresWords } from '../../../../shared/model/figures.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Preparing } from '../../store/preparing.ts'
import { figuresOf } from '../../store/select/cycle-figures.ts'
import { closedSessions } from '../../store/select/past-sessions.ts'
import { useApp } from '../../store/use-app.ts'
import { useLetting, type Letting } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { saidOf } from '../letting/said-of.ts'
import { WhichLibrary } from '../letting/WhichLibrary.tsx'
import { datedDay } from '../prepare/moments.ts'
import type { GroupPart } from './group-part.ts'

function Counted({ figures }: { figures: FiguresWords }) {
  const rows = [
    [tGroup.sessions, tGroup.figure(figures.sessions)],
    [tGroup.hours, tGroup.figure(figures.hours)],
    [tGroup.personHours, tGroup.figure(figures.personHours)],
    [tGroup.people, tGroup.range(figures.people)],
  ] as const
  return (
    <dl className="gp-figures">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface DepositProps {
  preparing: Preparing
  figures: FiguresWords
  /** When the group's page has them deposited, which a library may still refuse. */
  deposited: GroupWords['figures']
}

type Agreeing = readonly [boolean, (agreed: boolean) => void]

function Asking({ letting, agreeing }: { letting: Letting; agreeing: Agreeing }) {
  const { outcome, deposit, ...which } = letting
  const [agreed, agree] = agreeing
  return (
    <>
      <WhichLibrary {...which} />
      {which.library === undefined ? null : (
        <>
          <Check label={tGroup.agreed} checked={agreed} onChange={agree} />
          <Button
            unavailable={agreed ? outcome === 'leaving' : tGroup.wantsYes}
            onPress={() => void deposit()}
          >
            {tGroup.deposit}
          </Button>
        </>
      )}
    </>
  )
}

/** Stays where it is while the figures leave: how that ended must still be said. */
function Deposit({ preparing, figures, deposited }: DepositProps) {
  const app = useApp()
  const agreeing = useState(false)
  const letting = useLetting((library) =>
    app?.letFiguresOut(preparing.group, { words: figures, library }),
  )
  const { outcome } = letting
  return (
    <>
      {deposited === undefined ? <Asking letting={letting} agreeing={agreeing} /> : null}
      {deposited !== undefined && outcome === undefined ? (
        <p>{tGroup.depositedOn(datedDay(deposited.atMin))}</p>
      ) : null}
      <p role="status">{saidOf(outcome, tGroup.deposited)}</p>
    </>
  )
}

/** At the Bilan: what the group may say of itself in figures, and only if it agrees. */
export function FiguresPart({
  preparing,
  group,
}: Pick<GroupPart, 'group'> & { preparing: Preparing }) {
  const past = useStore(preparing.board, useShallow(closedSessions))
  const figures = figuresOf(
    group,
    past.map(({ words }) => words),
  )
  if (figures === undefined) return null
  return (
    <section className="gp-part" aria-label={tGroup.figures}>
      <h2 className="fe-section">{tGroup.figures}</h2>
      <p className="gp-note">{tGroup.figuresHelp}</p>
      <Counted figures={figures} />
      <Deposit preparing={preparing} figures={figures} deposited={group.figures} />
    </section>
  )
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { FiguresWords } from '../../../../shared/model/figures.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { groupFr } from '../../phrases/group.fr.ts'
import type { LetOutcome } from '../../store/libraries.ts'
import type { Preparing } from '../../store/preparing.ts'
import { figuresOf } from '../../store/select/cycle-figures.ts'
import { closedSessions } from '../../store/select/past-sessions.ts'
import { useApp } from '../../store/use-app.ts'
import { useLibraries } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { datedDayFr } from '../prepare/moments.ts'
import type { GroupPart } from './group-part.ts'

function Counted({ figures }: { figures: FiguresWords }) {
  const rows = [
    [groupFr.sessions, figures.sessions],
    [groupFr.hours, figures.hours],
    [groupFr.personHours, figures.personHours],
    [groupFr.people, groupFr.range(figures.people)],
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

const saidOf = (outcome: LetOutcome): string =>
  outcome in groupFr.deposited
    ? groupFr.deposited[outcome as keyof typeof groupFr.deposited]
    : refusals[outcome as keyof typeof refusals].fr

function useDeposit({ group }: Preparing, words: FiguresWords) {
  const app = useApp()
  const libraries = useLibraries() ?? []
  const [chosen, choose] = useState<string>()
  const [agreed, agree] = useState(false)
  const [outcome, setOutcome] = useState<LetOutcome>()
  const library = libraries.find(({ room }) => room === chosen) ?? libraries[0]
  const deposit = async () => {
    if (library === undefined) return
    setOutcome(await app?.letFiguresOut(group, { words, library: library.room }))
  }
  return { libraries, library, choose, agreed, agree, outcome, deposit }
}

interface DepositProps {
  preparing: Preparing
  figures: FiguresWords
}

/** No link is kept here yet: libraries are another page. */
function NoLibrary() {
  const [, go] = useLocation()
  return (
    <>
      <p className="gp-note">{groupFr.noLibrary}</p>
      <Button onPress={() => go('/bibliotheque')}>{groupFr.toLibrary}</Button>
    </>
  )
}

type Depositing = ReturnType<typeof useDeposit>

function Which({
  libraries,
  library,
  choose,
}: Pick<Depositing, 'libraries' | 'library' | 'choose'>) {
  return (
    <Choice<string>
      legend={groupFr.library}
      showLegend
      look="pills"
      options={libraries.map(({ room, name }) => ({ value: room, label: name }))}
      value={library?.room}
      onChange={choose}
    />
  )
}

function Deposit({ preparing, figures }: DepositProps) {
  const { agreed, agree, outcome, deposit, ...which } = useDeposit(preparing, figures)
  if (which.library === undefined) return <NoLibrary />
  return (
    <>
      <Which {...which} />
      <Check label={groupFr.agreed} checked={agreed} onChange={agree} />
      <Button unavailable={agreed ? false : groupFr.wantsYes} onPress={() => void deposit()}>
        {groupFr.deposit}
      </Button>
      <p role="status">{outcome === undefined ? '' : saidOf(outcome)}</p>
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
    <section className="gp-part" aria-label={groupFr.figures}>
      <h2 className="fe-section">{groupFr.figures}</h2>
      <p className="gp-note">{groupFr.figuresHelp}</p>
      <Counted figures={figures} />
      {group.figures === undefined ? (
        <Deposit preparing={preparing} figures={figures} />
      ) : (
        <p>{groupFr.depositedOn(datedDayFr(group.figures.atMin))}</p>
      )}
    </section>
  )
}

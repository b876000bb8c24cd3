import { useState } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { Length } from '../../../../shared/method/step.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { minutesOver } from '../../store/preparation.ts'
import { minutesRange, peopleRange, withLength } from '../../store/preparation-start.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stepper } from '../../ui/Stepper.tsx'
import { tDay } from './moments.ts'
import type { PreparationKept } from './use-preparation.ts'
import { WhenFields } from './WhenFields.tsx'

interface PrepareHeadProps {
  kept: PreparationKept
  kind: Kind
}

const usual: Readonly<Record<Length, readonly number[]>> = {
  'on-site': [120, 150, 180],
  remote: [90, 110, 120],
}

const placeOptions = (['on-site', 'remote'] as const).map((value) => ({
  value,
  label: tPrepare.places[value],
}))

function Place({ kept, kind }: PrepareHeadProps) {
  const { preparation, change } = kept
  return (
    <Choice<Length>
      legend={tPrepare.place}
      showLegend
      options={placeOptions}
      value={preparation.length}
      onChange={(length) => change(withLength(preparation, length, kind))}
    />
  )
}

/** One of the usual durations, or another: once asked for, the other stays open on any number. */
function useDuration({ preparation, change }: PreparationKept) {
  const { minutes, length } = preparation
  const isUsual = usual[length].includes(minutes)
  const [other, setOther] = useState(!isUsual)
  const set = (next: number) => change({ ...preparation, minutes: next })
  const choose = (value: string) => {
    setOther(value === 'other')
    if (value !== 'other') set(Number(value))
  }
  return { minutes, length, free: other || !isUsual, choose, set }
}

interface OtherDurationProps {
  minutes: number
  onChange: (minutes: number) => void
}

function OtherDuration({ minutes, onChange }: OtherDurationProps) {
  return (
    <Stepper
      label={tPrepare.otherLabel}
      value={minutes}
      text={tPrepare.hours(minutes)}
      onChange={onChange}
      {...minutesRange}
      step={5}
      less={tPrepare.less}
      more={tPrepare.more}
    />
  )
}

/** The real duration: one of the usual ones, or another to five minutes. */
function Duration({ kept }: Pick<PrepareHeadProps, 'kept'>) {
  const { minutes, length, free, choose, set } = useDuration(kept)
  const options = [
    ...usual[length].map((one) => ({ value: String(one), label: tPrepare.hours(one) })),
    { value: 'other', label: tPrepare.other },
  ]
  return (
    <div className="fe-prepare-duration">
      <Choice
        legend={tPrepare.duration}
        showLegend
        options={options}
        value={free ? 'other' : String(minutes)}
        onChange={choose}
      />
      {free ? <OtherDuration minutes={minutes} onChange={set} /> : null}
    </div>
  )
}

function People({ kept }: Pick<PrepareHeadProps, 'kept'>) {
  const { preparation, change } = kept
  return (
    <div>
      <p className="fe-prepare-label">{tPrepare.people}</p>
      <Stepper
        label={tPrepare.people}
        value={preparation.people}
        onChange={(people) => change({ ...preparation, people })}
        {...peopleRange}
        less={tPrepare.fewer}
        more={tPrepare.onePerson}
      />
    </div>
  )
}

/** What this time and this many people make hard, said before the session rather than in it. */
function Hints({ kept }: Pick<PrepareHeadProps, 'kept'>) {
  const { length, people } = kept.preparation
  const over = minutesOver(kept.preparation)
  const remote = length === 'remote'
  return (
    <div className="fe-prepare-hints" aria-live="polite">
      {people > 10 ? <Notice tone="plain">{tPrepare.halfRounds}</Notice> : null}
      {remote && people > 8 ? <Notice tone="decide">{tPrepare.remoteMany}</Notice> : null}
      {remote ? <Notice tone="plain">{tPrepare.remotePause}</Notice> : null}
      {over > 0 ? <Notice tone="decide">{tPrepare.over(over)}</Notice> : null}
    </div>
  )
}

/** When, where, how long, how many. */
export function PrepareHead({ kept, kind }: PrepareHeadProps) {
  const { startsAtMin } = kept.preparation
  const day = startsAtMin === undefined ? undefined : tDay(startsAtMin)
  return (
    <>
      <h1 className="fe-title">{tPrepare.title(day)}</h1>
      <div className="fe-prepare-choices">
        <WhenFields kept={kept} />
        <Place kept={kept} kind={kind} />
        <Duration kept={kept} />
        <People kept={kept} />
      </div>
      <Hints kept={kept} />
    </>
  )
}

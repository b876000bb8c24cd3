import type { ComponentType } from 'react'
import type { PhonesDo } from '../../../../shared/method/stages.ts'
import { Closed } from './Closed.tsx'
import { Echoes } from './Echoes.tsx'
import { Linking } from './Linking.tsx'
import { closedStep, usePlaces } from './places.ts'
import { Questions } from './Questions.tsx'
import { Rest } from './Rest.tsx'
import { Round } from './Round.tsx'
import { SheetStep } from './SheetStep.tsx'
import { Stakes } from './Stakes.tsx'
import { Takeaway } from './Takeaway.tsx'
import { Telling } from './Telling.tsx'
import { useHere, type Here } from './use-here.ts'
import { WordBack } from './WordBack.tsx'
import { Choosing } from './Choosing.tsx'

const pages: Readonly<Record<PhonesDo, ComponentType<{ here: Here }>>> = {
  rest: Rest,
  choose: Choosing,
  'write-title': Round,
  listen: Telling,
  ask: Questions,
  echo: Echoes,
  'word-back': WordBack,
  receive: Linking,
  stakes: Stakes,
  takeaway: Takeaway,
  flags: Stakes,
  sheet: SheetStep,
}

/** The page of the step where this phone stands. */
export function StepPage() {
  const { place, turn } = usePlaces()
  const here = useHere()
  if (place.step === closedStep) return <Closed />
  const Page = pages[here.conduct?.phones ?? 'rest']
  return <Page key={`${place.step} ${place.centre} ${turn}`} here={here} />
}

import { pointAt } from '../../shared/acts/answer-proposal.ts'
import { letOut } from '../../shared/acts/let-out.ts'
import type { RoomId } from '../../shared/model/ids.ts'
import { drawLibraryKey, publicKeyOf } from '../../client/src/seal/library-box.ts'
import { newToken } from '../../client/src/seal/random.ts'
import { tMarks } from '../../client/src/phrases/workshop-marks.ts'
import { tPropose } from '../../client/src/phrases/workshop-propose.ts'
import { tWorkshop } from '../../client/src/phrases/workshop.ts'
import type { App } from '../../client/src/store/app.ts'
import { rememberSynthesis } from '../../client/src/store/opened-synthesis.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import type { Workshop as Handle } from '../../client/src/store/workshop.ts'
import { Workshop } from '../../client/src/views/workshop/Workshop.tsx'
import { useState } from 'react'
import {
  neededBy,
  nowMin,
  proposalOf,
  say,
  soloDesk,
  soloProposed,
  type Begun,
} from '../fixtures/solo-desk.ts'
import { author, newId } from '../fixtures/solo-people.ts'
import { soloWorkshop, type Known } from '../fixtures/solo-workshop.ts'
import { drawnOnce, nothing, type State, type Surface } from './state.ts'

const known: Known = {
  Nadia: { class: 'prenom', by: ['une collègue'] },
  'hangar des Ruelles': { class: 'lieu', by: ['jardin', 'atelier'] },
  'la seule cheffe': { class: 'role_unique', level: 'generalise', by: ['une cheffe'] },
}
const naming =
  'Une livraison se prépare. Nadia vient aider au hangar des Ruelles. Elle est la seule cheffe, et finit seule.'
const plain = 'Une livraison se prépare avec deux personnes de moins. Quelqu’un finit seul.'

const card = { room: 'l'.repeat(22) as RoomId, role: 'depositor', name: 'Le réseau des jardins' }
const app = {
  libraries: () => Promise.resolve({ list: () => Promise.resolve([card]) }),
  letTextOut: () => Promise.resolve('later'),
} as unknown as App

/** That text on the desk of the tab, as a reload would find it. */
function Desk({ workshop, id }: { workshop: Handle; id: Begun['id'] | undefined }) {
  useState(() => rememberSynthesis(id))
  return (
    <AppContext value={app}>
      <Workshop workshop={workshop} onHome={nothing} onGroupText={nothing} />
    </AppContext>
  )
}

/** On the desk, once this happened to it. */
const desk = (make: () => Promise<Begun>, then: (solo: Begun) => void = nothing) =>
  drawnOnce(async () => {
    const solo = await make()
    then(solo)
    return <Desk {...solo} />
  })

/** Before any text is on it. */
const door = (isAsked: boolean) =>
  drawnOnce(async () => {
    const { workshop } = soloWorkshop()
    if (isAsked) await workshop.keepRoster(['Nadia'])
    return <Desk workshop={workshop} id={undefined} />
  })

const agreed = (solo: Begun) => say(solo, neededBy(solo))

/** Somebody asks that a passage go. */
function asked(solo: Begun): void {
  const { id, pages } = proposalOf(solo)
  const [page] = pages
  if (page === undefined) return
  const passage = 'Quelqu’un finit seul.'
  const start = page.words.parts.happened.indexOf(passage)
  const at = { page: page.id, part: 'happened', start, end: start + passage.length } as const
  const words = { ...at, wish: 'recognised', text: 'On voit qui c’est.', atMin: nowMin() } as const
  solo.apply(pointAt(author('Hélène'), { id: newId(), of: id }, words))
}

function letGo(solo: Begun): void {
  agreed(solo)
  const words = {
    proposal: proposalOf(solo).id,
    library: card.room,
    text: newId(),
    key: publicKeyOf(drawLibraryKey()),
    withdrawal: newToken(),
    atMin: nowMin(),
  }
  solo.apply(letOut(author('Hélène'), newId(), words))
}

const toAudience = `${tWorkshop.audienceNote.groups}. ${tWorkshop.changeAudience}`

const naked = () => soloDesk(naming, known)
const clean = () => soloDesk(plain)
const inTime = () => soloProposed()
const late = () => soloProposed(nowMin() - 10)

type Row = readonly [name: string, draw: State['draw'], presses?: readonly string[]]

const writing: readonly Row[] = [
  ['quels noms ne sortent jamais', () => door(false)],
  ['pour qui', () => door(true)],
  ['des repérages à trancher', () => desk(naked)],
  ['un repérage gardé, pourquoi', () => desk(naked), [tMarks.keep]],
  ['tout est tranché', () => desk(clean)],
  ['lire comme le groupe', () => desk(naked), [tWorkshop.asGroup]],
  ['changer de lecteur', () => desk(naked), [toAudience]],
]

const proposed: readonly Row[] = [
  ['proposé, en attente', () => desk(inTime)],
  ['réponse dite à voix haute', () => desk(inTime), [tPropose.aloud]],
  ['prolonger', () => desk(inTime), [tPropose.extend]],
  ['reprendre', () => desk(inTime), [tPropose.resume]],
  ['un changement est demandé', () => desk(inTime, asked)],
  ['la date est passée', () => desk(late)],
  ['couper et proposer à nouveau', () => desk(late), [tPropose.cutSilent]],
  ['tout le monde a dit oui', () => desk(inTime, agreed)],
  ['laisser sortir', () => desk(inTime, agreed), [tPropose.letOut]],
  ['laisser sortir, hors ligne', () => desk(inTime, agreed), [tPropose.letOut, tPropose.deposit]],
  ['emporter le texte', () => desk(inTime, agreed), [tPropose.export]],
  ['sorti du groupe', () => desk(inTime, letGo)],
]

const narrow: readonly (readonly [Surface, Row])[] = [
  ['small', ['petit portable', () => desk(naked), []]],
  ['small', ['petit portable, la matière', () => desk(naked), [tWorkshop.matterOpen]]],
  ['tablet', ['tablette, les repérages', () => desk(naked), [tWorkshop.zones.marks]]],
  ['phone', ['téléphone, le texte', () => desk(naked), []]],
  ['phone', ['téléphone, les repérages', () => desk(naked), [tWorkshop.zones.marks]]],
  ['phone', ['téléphone, proposé', () => desk(inTime), [tWorkshop.answersZone]]],
]

const of = (on: Surface, [name, draw, presses = []]: Row): State => ({
  screen: 'L’atelier',
  name,
  on,
  presses,
  measures: true,
  draw,
})

/** SCREENS §6: a synthesis, from the names that never leave to the day it is out. */
export const workshopStates: readonly State[] = [
  ...[...writing, ...proposed].map((row) => of('laptop', row)),
  ...narrow.map(([on, row]) => of(on, row)),
]

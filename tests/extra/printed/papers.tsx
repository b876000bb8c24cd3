import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { createStore } from 'zustand/vanilla'
import { onlyId, type RoomId } from '../../../shared/model/ids.ts'
import type { App, AppState } from '../../../client/src/store/app.ts'
import type { Board } from '../../../client/src/store/board.ts'
import type { Preparing } from '../../../client/src/store/preparing.ts'
import { emptyBoard } from '../../../client/src/store/project-board.ts'
import { AppContext } from '../../../client/src/store/use-app.ts'
import { SheetDialog } from '../../../client/src/views/handing/SheetDialog.tsx'
import { createHelm, HelmContext } from '../../../client/src/views/cockpit/helm.ts'
import { CharterPaper } from '../../../client/src/views/group/CharterPaper.tsx'
import { SignSheet } from '../../../client/src/views/group/SignSheet.tsx'
import { PaperSheet } from '../../../client/src/views/sheet/PaperSheet.tsx'
import { Texts } from '../../../client/src/views/texts/Texts.tsx'
import { lived, within } from '../../states/session-states.tsx'

const one = (words: object) => new Map([[onlyId, { id: onlyId, words }]]) as never

const preparing = {
  board: createStore<Board>(() => ({
    ...emptyBoard(true),
    group: one({
      kind: 'tenir-debout',
      name: 'Encadrer dehors, Ouest',
      aim: 'Tenir dans un métier qui use, sans le faire seul·e.',
      planned: 8,
      calendar: [30_233_370, 30_280_890],
      contacts: [{ number: '01 02 03 04 05', words: 'le service de santé au travail' }],
    }),
    charter: one({
      rules: [
        'Ce qui se dit ici reste ici. Ce qui sort, nous le décidons ensemble.',
        'On parle en « je », depuis son travail.',
        'On ne juge pas, on ne conseille pas : on fait écho.',
      ],
      maySay: 'Le travail, tel qu’il se vit.',
      mustStay: 'Les noms, les lieux, ce qui touche à la santé.',
    }),
  })),
} as unknown as Preparing

const words =
  'brouette mésange lundi tamis verger cerise ardoise moulin sentier plume cabane ruisseau'

function rescue(): ReactNode {
  const session = lived('facilitator', { stage: 'welcome', matter: 'none' })
  const sheet = { words: words.split(' '), address: 'https://echo.example/#r1.invente' }
  const tiers = { ...session.tiers, writeSheet: () => Promise.resolve(sheet) }
  const helm = createHelm()
  helm.setState({ asked: { kind: 'sheet' } })
  return within(
    { ...session, tiers },
    <HelmContext value={helm}>
      <main>Ce qui est à l’écran ne s’imprime pas.</main>
      <SheetDialog />
    </HelmContext>,
  )
}

function receipts(): ReactNode {
  const atMs = Date.UTC(2026, 10, 24, 12)
  const session = { room: 'r'.repeat(22) as RoomId, number: 4, startsAtMin: 29_400_000 }
  const erasure = { atMin: 29_500_000, asked: true, due: true, confirmed: 5, awaited: 2 }
  const card = {
    kind: 'tenir-debout' as const,
    aim: '',
    myName: 'Awa',
    role: 'peer' as const,
    planned: 8,
    held: 1,
    draftKept: false,
  }
  const state = createStore<Partial<AppState>>(() => ({
    ready: true,
    groups: [
      {
        ...card,
        group: 'g'.repeat(22) as RoomId,
        name: 'Ce qui est à l’écran',
        sessions: [session],
      },
      {
        ...card,
        group: 'h'.repeat(22) as RoomId,
        name: 'La serre, le soir',
        sessions: [session, { ...session, number: 3, room: 's'.repeat(22) as RoomId, erasure }],
      },
    ],
    receipts: [
      { what: 'group', name: 'Encadrer dehors, Ouest', atMs },
      { what: 'mine', name: 'Ce que font les paniers', atMs: atMs - 86_400_000 },
    ],
  }))
  return (
    <AppContext value={{ state } as unknown as App}>
      <Texts onHome={() => undefined} />
    </AppContext>
  )
}

const papers: Readonly<Record<string, () => ReactNode>> = {
  charter: () => <CharterPaper preparing={preparing} />,
  signing: () => <SignSheet />,
  a3: () => <PaperSheet />,
  rescue,
  receipts,
}

/** Draws a page that the browser prints as it stands, with the style of all the others beside. */
export function drawPaper(name: string): void {
  const place = document.querySelector('#app')
  const draw = papers[name]
  if (place === null || draw === undefined) throw new Error(`No paper ${name}`)
  createRoot(place).render(draw())
}

import type { MemberId, RoomId } from '../../shared/model/ids.ts'
import type { Found } from '../../client/src/store/app.ts'
import { AppContext } from '../../client/src/store/use-app.ts'
import type { WordSource } from '../../client/src/store/use-words.ts'
import { HierarchyQuestion } from '../../client/src/views/join/HierarchyQuestion.tsx'
import { Join } from '../../client/src/views/join/Join.tsx'
import { Opening } from '../../client/src/views/join/Opening.tsx'
import { Lock } from '../../client/src/views/lock/Lock.tsx'
import { device } from './home-states.tsx'
import { nothing, type State } from './state.ts'

const phrase = ['verdure', 'bobine', 'lundi', 'tamiser', 'vertu']
const words: WordSource = {
  match: (typed) =>
    phrase.includes(typed)
      ? { kind: 'exact', word: typed }
      : typed.startsWith('ver')
        ? { kind: 'completions', words: ['verdure', 'vernir', 'vertu'] }
        : { kind: 'unknown', near: ['vertu'] },
}

const seating = (full: boolean): Found => ({
  kind: 'found',
  seating: {
    group: 'g'.repeat(22) as RoomId,
    kind: 'tenir-debout',
    name: 'Encadrer dehors, Ouest',
    facilitator: 'Hélène',
    rules: ['Ce qui se dit ici reste ici.', 'On parle en « je », depuis son travail.'],
    members: [{ member: 'a'.repeat(16) as MemberId, name: 'Awa' }],
    full,
    takeSeat: () => Promise.resolve('seated'),
    askReseat: () => Promise.resolve('confirmed'),
    leave: nothing,
  },
})

/** A door whose words or whose link led to this. */
function door(found: Found | undefined, typed: readonly string[] = [], online = true) {
  const later = new Promise<Found>(() => undefined)
  const answer = () => (found === undefined ? later : Promise.resolve(found))
  const app = { ...device({ online }), findByWords: answer, findByFragment: answer }
  const link = typed.length > 0 || found?.kind !== 'found' ? undefined : 'i1.solo'
  return (
    <AppContext value={app}>
      <Join words={words} typed={typed} fragment={link} onSeated={nothing} onBack={nothing} />
    </AppContext>
  )
}

const rows: readonly (readonly [name: string, draw: State['draw']])[] = [
  ['les cinq mots', () => door(undefined)],
  ['un mot inconnu', () => door(undefined, ['verdure', 'zinc'])],
  ['on vous installe', () => <Opening part={0.4} onCancel={nothing} />],
  ['aucune séance avec ces mots', () => door({ kind: 'nothing' }, phrase)],
  ['porte fermée', () => door({ kind: 'door-closed' }, phrase)],
  ['trop d’essais', () => door({ kind: 'busy' }, phrase)],
  ['hors ligne', () => door({ kind: 'offline' }, [], false)],
  ['nom et cadre', () => door(seating(false))],
  ['groupe complet', () => door(seating(true))],
  ['qui vous encadre', () => <HierarchyQuestion onEnter={nothing} />],
  [
    'un code ferme l’appareil',
    () => <Lock gate={{ isDigits: true, attempt: () => Promise.resolve(false) }} />,
  ],
]

/** SCREENS §2: sitting down. */
export const joinStates: readonly State[] = rows.map(([name, draw]) => ({
  screen: 'Rejoindre',
  name,
  on: 'phone',
  draw,
}))

import { tReview } from '../../client/src/phrases/review.ts'
import { TextsContext } from '../../client/src/store/use-texts.ts'
import { Proposals } from '../../client/src/views/review/Review.tsx'
import {
  letSoloOut,
  memoryDrafts,
  proposeSolo,
  soloGroupRoom,
  soloTexts,
  takeSoloBack,
} from '../fixtures/solo-proposal.ts'
import type { PersonName } from '../fixtures/solo-people.ts'
import type { SoloRoom } from '../../client/src/sync/solo-line.ts'
import { nothing, type State } from './state.ts'

/** A proposed text as that person's phone has it. */
function proposed(name: PersonName, then: (room: SoloRoom) => void = nothing, offline = false) {
  const room = soloGroupRoom()
  proposeSolo(room)
  then(room)
  return review(room, name, { offline })
}

const review = (
  room: SoloRoom,
  name: PersonName,
  options: Parameters<typeof soloTexts>[2] = {},
) => (
  <TextsContext value={soloTexts(room, name, options)}>
    <div className="review">
      <Proposals onBack={nothing} />
    </div>
  </TextsContext>
)

/** Of a device on which a text was answered. */
function alreadyRead() {
  const drafts = memoryDrafts()
  drafts.type('lu/synthesis', 'hash')
  return drafts
}

const reviews: readonly (readonly [
  name: string,
  draw: State['draw'],
  presses?: readonly string[],
])[] = [
  ['n’est plus là', () => review(soloGroupRoom(), 'Karim', { drafts: alreadyRead() })],
  ['rien n’est proposé', () => review(soloGroupRoom(), 'Karim')],
  ['à relire', () => proposed('Soizic')],
  ['ses mots sont cités', () => proposed('Awa')],
  ['sa situation', () => proposed('Karim')],
  ['montré, sans son accord à donner', () => proposed('Inès')],
  ['demander un changement', () => proposed('Soizic'), [tReview.ask]],
  ['approuvé', () => proposed('Soizic'), [tReview.approve]],
  ['hors ligne', () => proposed('Soizic', nothing, true)],
  ['sorti du groupe', () => proposed('Soizic', letSoloOut)],
  ['n’est plus proposé', () => proposed('Soizic', takeSoloBack)],
]

/** SCREENS §7: what is re-read before it leaves. */
export const textStates: readonly State[] = reviews.map(([name, draw, presses = []]) => ({
  screen: 'Relire',
  name,
  on: 'phone',
  presses,
  draw,
}))

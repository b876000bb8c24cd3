import type { ReactNode } from 'react'
import type { RecordId } from '../../shared/model/ids.ts'
import type { Refused } from '../../client/src/store/connection.ts'
import { centred } from '../../client/src/store/select/situations.ts'
import { tPeer } from '../../client/src/phrases/peer.ts'
import { Peer } from '../../client/src/views/peer/Peer.tsx'
import { PhoneFull } from '../../client/src/views/peer/PhoneFull.tsx'
import { LeavingCard } from '../../client/src/ui/LeavingCard.tsx'
import { lived, phone, within, type Lived } from './session-states.tsx'
import { nothing, type State } from './state.ts'

type Row = readonly [name: string, options: Lived, saysFirst?: RegExp]

/** Each step as a phone shows it, then what may befall it. */
const rows: readonly Row[] = [
  ['accueil', { stage: 'welcome', matter: 'none' }],
  ['cadre', { stage: 'frame', matter: 'none' }],
  ['fil de la dernière fois', { stage: 'thread', matter: 'none' }],
  ['tour, rien d’écrit', { name: 'Awa', stage: 'round', matter: 'none' }],
  [
    'tour, brouillon',
    { name: 'Awa', stage: 'round', matter: 'titles', drafts: { situation: 'Le quai mouillé' } },
  ],
  [
    'tour, ligne trop longue',
    {
      name: 'Awa',
      stage: 'round',
      drafts: { situation: 'Quarante bottes de poireaux à laver avant le camion de sept heures' },
    },
  ],
  ['tour, situation posée', { name: 'Soizic', stage: 'round', matter: 'titles' }],
  ['choix', { name: 'Awa', stage: 'choice', matter: 'titles' }],
  ['récit, on écoute', { name: 'Awa', stage: 'telling', matter: 'titles' }],
  ['récit, en garder quelque chose', { name: 'Karim', stage: 'telling', matter: 'told' }],
  ['questions', { name: 'Awa', stage: 'questions', matter: 'told' }],
  ['échos, à écrire', { name: 'Awa', stage: 'echoes', matter: 'echoed' }],
  ['échos, le sien est fait', { name: 'Soizic', stage: 'echoes', matter: 'linked' }],
  ['échos, sa propre situation', { name: 'Karim', stage: 'echoes', matter: 'echoed' }],
  ['échos, personne n’a raconté', { name: 'Awa', stage: 'echoes', matter: 'titles' }],
  ['aucune situation', { name: 'Awa', stage: 'echoes', matter: 'none' }],
  ['retour', { name: 'Karim', stage: 'word-back', matter: 'echoed' }],
  ['un concept arrive', { name: 'Awa', stage: 'linking', matter: 'linked' }],
  ['enjeux', { name: 'Awa', stage: 'stakes', matter: 'staked' }],
  ['ce que j’emporte', { name: 'Awa', stage: 'takeaway', matter: 'staked' }],
  ['ce qui sort', { name: 'Awa', stage: 'leaving', matter: 'staked' }],
  ['silence partagé', { stage: 'echoes', progress: { silence: true } }],
  [
    'hors ligne',
    { name: 'Awa', stage: 'echoes', connection: { state: 'offline', waiting: 2 } },
    /^Hors ligne\. Gardé sur ce téléphone/,
  ],
  ['on se reconnecte', { name: 'Awa', stage: 'echoes', connection: { state: 'reconnecting' } }],
  [
    'la séance manque au serveur',
    { name: 'Awa', stage: 'echoes', connection: { state: 'awaited', waiting: 1 } },
    /^Vos mots sont toujours là, sur ce téléphone/,
  ],
  ['on sort du cadre', { stage: 'echoes', connection: { outOfFrame: true } }],
  ['on vous installe', { empty: true }, /^Ce téléphone reçoit la séance/],
  [
    'on vous installe, hors ligne',
    { empty: true, connection: { state: 'offline' } },
    /^Rien n’est perdu/,
  ],
  [
    'séance finie',
    { matter: 'staked', progress: { closedAtMs: 1_764_000_000_000 } },
    /^Vos mots restent/,
  ],
  [
    'plus dans le groupe',
    { connection: { state: 'ended', endedBy: 'removed' } },
    /^Vos propres textes/,
  ],
  ['séance effacée', { connection: { state: 'ended', endedBy: 'erased' } }, /^Rien n’en reste/],
  [
    'ne reçoit plus rien',
    { connection: { state: 'ended', endedBy: 'version' } },
    /^Vos mots sont gardés/,
  ],
]

/** An echo that the relay did not take. */
function refused() {
  const session = lived('peer', { name: 'Awa', stage: 'echoes', matter: 'echoed' })
  const of = centred(session.board.getState())?.id
  const request = {
    op: 'create',
    collection: 'echoes',
    id: 'x' as RecordId,
    record: { of, rev: 1 },
  }
  const one = { key: 7, reason: 'not-told', request, words: { text: 'parce que moi aussi' } }
  session.connection.setState({ refused: [one as unknown as Refused] })
  return within(session, <Peer onLeave={nothing} />)
}

const alone = (name: string, draw: State['draw'], saysFirst?: RegExp): State => ({
  screen: 'Téléphone, en séance',
  name,
  on: 'phone',
  draw,
  ...(saysFirst === undefined ? {} : { saysFirst }),
})

/** A part of a page, under the title that any page has. */
const inPage = (part: ReactNode) => () => (
  <main>
    <h1 className="fe-visually-hidden">{tPeer.situations}</h1>
    {part}
  </main>
)

/** SCREENS §4: a participant's phone. */
export const peerStates: readonly State[] = [
  ...rows.map(([name, options, saysFirst]) => alone(name, () => phone(options), saysFirst)),
  alone('écho pas passé', refused, /^Cet écho n’est pas passé\. Vos mots sont toujours là/),
  alone(
    'téléphone plein',
    inPage(<PhoneFull state={{ kind: 'full' }} failed={false} text="Le quai mouillé" />),
    /^Ce téléphone est plein\. Votre texte tient encore/,
  ),
  alone(
    'ça part dans un instant',
    inPage(
      <LeavingCard
        title={tPeer.keeping.leaving}
        takeBack={tPeer.keeping.takeBack}
        onTakeBack={nothing}
      >
        {tPeer.keeping.leavingSituation('Awa')}
      </LeavingCard>,
    ),
  ),
]

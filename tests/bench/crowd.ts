import type { Act } from '../../shared/acts/act.ts'
import { advance } from '../../shared/acts/advance.ts'
import { askQuestion } from '../../shared/acts/ask-question.ts'
import { echo } from '../../shared/acts/echo.ts'
import { place } from '../../shared/acts/place.ts'
import { postSituation } from '../../shared/acts/post-situation.ts'
import { defaultScript } from '../../shared/method/script.ts'
import { onlyId, type RecordId } from '../../shared/model/ids.ts'
import { newRecordId } from '../../client/src/seal/random.ts'
import { gather, type Gathering, type Guest } from './gathering.ts'

/** Slower than a member may send: 10 frames a second. */
const paceMs = 130
const atMin = Math.floor(Date.now() / 60_000)
const tale =
  'parce que moi aussi je finis à leur place, et le soir je me dis que je leur ai pris quelque chose.'

export const until = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms))

/** A table at the step of echoes, a situation in its centre with many echoes, and cards on the others. */
export interface Crowd {
  readonly gathering: Gathering
  /** One echo more, of somebody, to the situation in the centre. */
  readonly echoAgain: () => Promise<void>
}

async function postAll({ inSession }: Guest, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    await inSession.done(act)
    await until(paceMs)
  }
}

function aboutCentre(guest: Guest, centre: RecordId, number: number): Act {
  return echo(guest.author, { id: newRecordId(), of: centre }, { text: `${tale} ${number}`, atMin })
}

/** Peers at a table, so many echoes to the centre, and so many cards in all. */
export async function crowd(origin: string, echoes: number, cards: number): Promise<Crowd> {
  const gathering = await gather(origin, undefined, 12)
  const { facilitator, peers, progress } = gathering
  const ids = peers.map(() => newRecordId())
  const [centre] = ids
  if (centre === undefined) throw new Error('Nobody sits')
  const titled = peers.map(({ author, inSession }, index) =>
    inSession.done(
      postSituation(author, ids[index] ?? centre, { title: `Les bottes, ${index}`, atMin }),
    ),
  )
  await Promise.all(titled)
  const told = ids.map((id) => place(facilitator.author, { id, before: undefined }, { told: true }))
  await postAll(facilitator, told)
  const step = defaultScript('tenir-debout', 'on-site').find(({ stage }) => stage === 'echoes')
  if (step === undefined) throw new Error('No step of echoes')
  const record = { owner: facilitator.author.member, epoch: 1, rev: 1, state: 'open' } as const
  const before = { id: onlyId, record: record as never, words: progress }
  await facilitator.inSession.done(advance(facilitator.author, before, { step: step.id, centre }))
  const share = (count: number, index: number, among: number) =>
    Math.floor(count / among) + (index < count % among ? 1 : 0)
  await Promise.all(
    peers.map((guest, index) => {
      // Nobody echoes their own: the first tells.
      const many = index === 0 ? 0 : share(echoes, index - 1, peers.length - 1)
      const answers = Array.from({ length: many }, (_, one) => aboutCentre(guest, centre, one))
      const others = ids.filter((id) => id !== centre && id !== ids[index])
      const asked = Array.from(
        { length: share(cards - echoes - ids.length, index, peers.length) },
        (_, one) =>
          askQuestion(
            guest.author,
            { id: newRecordId(), of: others[one % others.length] ?? centre },
            { text: `Qui a décidé que c’était à toi de tenir ? ${one}`, atMin },
          ),
      )
      return postAll(guest, [...answers, ...asked])
    }),
  )
  let turn = 0
  return {
    gathering,
    echoAgain() {
      turn += 1
      const guest = peers[1 + (turn % (peers.length - 1))] ?? facilitator
      return guest.inSession.done(aboutCentre(guest, centre, 1_000 + turn))
    },
  }
}

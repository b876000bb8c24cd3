import { named, type RelayFigures } from './figures.ts'

/** What was asked of the relay, and what was measured of it. */
export interface Target {
  readonly what: string
  readonly target: string
  readonly measured: string
  readonly isMet: boolean
}

const ours = 'Faire Écho'
const times = (ratio: number): string => `× ${ratio.toFixed(ratio < 2 ? 2 : 1)}`

function throughputTargets({ throughput, oneAct }: RelayFigures): Target[] {
  const of = (name: string): number => named(throughput, name).perServerSecond.median
  const against = (name: string, least: number): Target => {
    const ratio = of(ours) / of(name)
    const what = `deliveries a server second, durable, against ${name}`
    return { what, target: `≥ × ${least}`, measured: times(ratio), isMet: ratio >= least }
  }
  const alone = oneAct.perServerSecond.median
  return [
    against('Hocuspocus + SQLite', 3.5),
    against('Hocuspocus', 3.5),
    against('y-websocket + LevelDB', 4),
    against('y-websocket', 4),
    against('the same, once on the disk', 0.65),
    {
      what: 'the same with one act a tick',
      target: 'reported',
      measured: `${Math.round(alone / 1_000)} 000`,
      isMet: true,
    },
  ]
}

function latencyTarget({ latency }: RelayFigures): Target {
  const others = latency.filter(({ name }) => name.includes('+')).map(({ p99 }) => p99.median)
  const { median } = named(latency, ours).p99
  return {
    what: 'a delivery at 1 000 changes/s, durable, p99',
    target: `below both (${others.join(', ')} ms)`,
    measured: `${median} ms`,
    isMet: others.every((other) => median < other),
  }
}

function joinTargets({ joins }: RelayFigures): Target[] {
  const short = joins.filter(({ history }) => history === joins[0]?.history)
  const mine = joins.filter(({ name }) => name === ours)
  const one = (what: string, pick: (of: (typeof joins)[number]) => number): Target => {
    const others = short.filter(({ name }) => name !== ours).map(pick)
    const median = pick(named(short, ours))
    return {
      what,
      target: `≤ a fifth of both (${others.join(', ')} ms)`,
      measured: `${median} ms`,
      isMet: others.every((other) => median <= other / 5),
    }
  }
  const [young = Number.NaN, old = Number.NaN] = mine.map((each) => each.atOnceP99.median)
  return [
    one('200 joins at once, p99', (each) => each.atOnceP99.median),
    one('200 joins in one second, p99', (each) => each.inOneSecondP99.median),
    {
      what: 'the same with ten times the history, same content',
      target: '≤ × 1.3',
      measured: times(old / young),
      isMet: old / young <= 1.3,
    },
  ]
}

function memoryTargets({ connections, liveRoom, idleRooms }: RelayFigures): Target[] {
  const of = (name: string): number => named(connections, name).residentKb.median
  const ratio = of(ours) / of('fan-out, one send a message')
  return [
    {
      what: 'resident memory a connection, against ws alone',
      target: '≤ × 1.5',
      measured: `${times(ratio)} (${of(ours)} kB)`,
      isMet: ratio <= 1.5,
    },
    {
      what: `heap of a live room, ${liveRoom.cards} cards, ${liveRoom.edits} edits, snapshot included`,
      target: '≤ 350 kB',
      measured: `${liveRoom.heapKb} kB`,
      isMet: liveRoom.heapKb <= 350,
    },
    {
      what: `${idleRooms.rooms} stored idle rooms, resident`,
      target: '< 20 MB',
      measured: `${idleRooms.residentMb} MB`,
      isMet: idleRooms.residentMb < 20,
    },
  ]
}

function honestyTargets({ losses, presence }: RelayFigures): Target[] {
  const { lost, acknowledged } = named(losses, ours)
  const { unasked, mostInTwoSeconds } = presence
  return [
    {
      what: 'acknowledged changes lost at SIGKILL',
      target: '0',
      measured: `${lost} of ${acknowledged}`,
      isMet: lost === 0,
    },
    {
      what: 'presence frames to a socket without a change',
      target: '0',
      measured: String(unasked),
      isMet: unasked === 0,
    },
    {
      what: 'presence frames to a socket in two seconds of comings and goings',
      target: '≤ 1',
      measured: String(mostInTwoSeconds),
      isMet: mostInTwoSeconds <= 1,
    },
  ]
}

export function targetsOf(figures: RelayFigures): Target[] {
  return [
    ...throughputTargets(figures),
    latencyTarget(figures),
    ...joinTargets(figures),
    ...memoryTargets(figures),
    ...honestyTargets(figures),
  ]
}

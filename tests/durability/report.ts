import type { Machine } from '../bench/machine.ts'
import type { Runs } from '../bench/figures.ts'
import type { Restart } from '../bench/restart.ts'
import type { Killed } from './kills.ts'

/** What the long run measured. */
export interface Proved {
  readonly machine: Machine
  readonly commit: string
  readonly date: string
  readonly killed: readonly Killed[]
  readonly restart: Restart
}

const longestRatio = 1.2

type Row = readonly (string | number)[]

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const sum = (killed: readonly Killed[], count: (each: Killed) => number): number =>
  killed.reduce((total, each) => total + count(each), 0)

const timesOf = ({ kills }: Killed): number =>
  Object.values(kills).reduce((total, times) => total + times, 0)

/** True when the long run kept every promise. */
export function isKept({ killed, restart }: Proved): boolean {
  return killed.every(({ faults }) => faults.length === 0) && restart.ratio <= longestRatio
}

function killSection({ killed }: Proved): string {
  const rows = killed.map((each): Row => {
    const { seed, kills, acts, again, renewals, faults, seconds } = each
    const moments = [kills.starting, kills['any time'], kills.act, kills.answer]
    return [seed, timesOf(each), ...moments, acts, again, renewals, faults.length, seconds]
  })
  const faults = killed.flatMap((each) =>
    each.faults.map((fault) => `- seed ${each.seed}: ${fault}`),
  )
  const head = [
    'seed',
    'kills',
    'while starting',
    'any time',
    'as an act left',
    'as an answer came',
  ]
  const others = ['acts answered', 'sent again', 'erasures', 'faults', 'seconds']
  return `**${sum(killed, timesOf)} kills, ${sum(killed, ({ acts }) => acts)} acts answered, ${faults.length} faults.**

${table([...head, ...others], rows)}${faults.length === 0 ? '' : `\n\n${faults.join('\n')}`}`
}

function restartSection({ restart: { one, many, rooms, ratio } }: Proved): string {
  const spread = ({ median, min, max }: Runs): Row => [median, min, max]
  const line = (name: number, { upMs, roomMs }: typeof one): Row => [
    name,
    ...spread(upMs),
    roomMs.median,
    roomMs.max,
  ]
  return `**× ${ratio} with ${rooms} stored rooms, of medians; at most × ${longestRatio} was promised${ratio <= longestRatio ? '' : ': not kept'}.**

${table(
  ['stored rooms', 'up', 'min', 'max', 'room read', 'max'],
  [line(1, one), line(rooms, many)],
)}`
}

/** The part of docs/durability.md that the long run writes. */
export function resultsOf(proved: Proved): string {
  const { machine, commit, date, restart } = proved
  return `Written by \`npm run kill:long\`, from the build of ${commit}, on ${date}: ${machine.cores} cores (${machine.processor}),
${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}; a 4 kB write made durable takes ${machine.durableWriteMs} ms (median). Load of the
machine when it began: ${machine.loadBefore} (${machine.cores} is every core busy).

### Kills

${killSection(proved)}

### Restart

Killed, then started on what that left, with one stored room and with many in turn, ${restart.one.upMs.runs} times each;
milliseconds from the process asked for to its first answer, then from hello to the whole document of a
stored room.

${restartSection(proved)}
`
}

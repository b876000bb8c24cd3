import type { Outcome } from '../../extra/nats-failover.ts'
import { runsOf, type Runs } from '../figures.ts'
import type { Machine } from '../machine.ts'
import { table, type Row } from '../table.ts'
import type { Cost } from './cost.ts'

/** One run of kills, and how busy the machine was. */
export interface Run extends Outcome {
  readonly loadBefore: number
  readonly loadAfter: number
}

/** All that was measured in one go. */
export interface ScaleFigures {
  readonly machine: Machine
  readonly commit: string
  readonly date: string
  readonly rooms: number
  readonly people: number
  readonly everyMs: number
  readonly cost: readonly Cost[]
  readonly runs: readonly Run[]
}

const three = ({ median, min, max }: Runs): Row => [median, min, max]

function killsPart({ runs }: ScaleFigures): string {
  const names = runs[0]?.phases.map(({ name }) => name) ?? []
  const rows = names.map((name): Row => {
    const all = runs.flatMap(({ phases }) => phases.filter((each) => each.name === name))
    const of = (pick: (one: (typeof all)[number]['figures']) => number): Row =>
      three(runsOf(all.map(({ figures }) => pick(figures))))
    const led = all.flatMap(({ ledAfterMs = [] }) => ledAfterMs)
    return [name, ...of(({ p99 }) => p99), ...of(({ silence }) => silence), led.join(', ')]
  })
  const head = [
    'phase',
    'p99',
    'min',
    'max',
    'nobody answered for',
    'min',
    'max',
    'led again after',
  ]
  const acts = runs.map((run) => run.acts)
  const faults = runs.flatMap((run) => run.faults)
  const loads = runs.map(({ loadBefore, loadAfter }) => `${loadBefore} → ${loadAfter}`)
  return `### Killed while everybody writes

Three relays behind a balancer that remembers nothing, three nodes; milliseconds from an act that leaves to its answer (from the
gesture where the device was cut by then), then the longest stretch without any answer in any room (after a kill: until writing resumes), and when
the nodes had another leader for the stream of rooms, where they had to choose one, run by run. Answered acts, run by run:
${acts.join(', ')}. Lost, doubled, or shown otherwise than the engine holds: **${faults.length === 0 ? 'none' : faults.length}**; everybody's documents were compared with
the engine's at the end. Load of the machine, run by run: ${loads.join('; ')}.

${table(head, rows)}`
}

function costPart({ cost }: ScaleFigures): string {
  const [base] = cost
  const times = (one: Runs, other: Runs | undefined): string =>
    other === undefined ? '' : `× ${(one.median / other.median).toFixed(1)}`
  const rows = cost.map(({ name, relayUs, allUs, p99 }): Row => [
    name,
    ...three(relayUs),
    times(relayUs, base?.relayUs),
    allUs.median,
    times(allUs, base?.allUs),
    ...three(p99),
    times(p99, base?.p99),
  ])
  const head = ['store', 'relay µs', 'min', 'max', '', 'with nodes', '', 'p99 ms', 'min', 'max', '']
  return `### One relay on each store

The same people at the same pace, in turns; microseconds of processor for each change delivered to one socket, of the relay
alone and with its nodes; then milliseconds from the change sent to each delivery. Wanted: × 2 and × 3 at most.

${table(head, rows)}`
}

/** Its part of docs/benchmarks.md. */
export function scaleSection(figures: ScaleFigures): string {
  const { machine, commit, date, rooms, people, everyMs, runs } = figures
  const pace = Math.round((rooms * people * 1_000) / everyMs)
  return `## Several relays

Written by \`npm run bench:scale\` from the build of ${commit}, on ${date}; ${runs.length} runs; median, least and most. ${rooms} rooms of
${people}, about ${pace} acts a second in all. Relays, nodes and devices share ${machine.cores} cores; load when it began ${machine.loadBefore}
(${machine.cores} is every core busy): where others loaded the machine too, timings are provisional, and what is lost or doubled is not.

${killsPart(figures)}

${costPart(figures)}`
}

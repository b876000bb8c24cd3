import type { Runs } from '../figures.ts'
import { table, type Row } from '../table.ts'
import type { RelayFigures, Throughput } from './figures.ts'
import { load } from './system.ts'
import { targetsOf } from './targets.ts'

const three = ({ median, min, max }: Runs): Row => [median, min, max]
const percent = ({ median }: Runs): string => `${Math.round(median)} %`
const thousands = (runs: Runs): Row =>
  three(runs).map((figure) => `${Math.round(Number(figure) / 1_000)} 000`)

function throughputRow({ name, ...one }: Throughput): Row {
  const { perServerSecond, changesPerSecond, serverShare, loadShare } = one
  const shares = [percent(serverShare), percent(loadShare)]
  return [name, ...thousands(perServerSecond), Math.round(changesPerSecond.median), ...shares]
}

function loadPart({ throughput, oneAct, latency }: RelayFigures): string {
  const rows = throughput.map(throughputRow)
  const alone = throughputRow({ ...oneAct, name: 'Faire Écho, one act a tick' })
  const head = ['system', 'deliveries / server second', 'min', 'max', 'changes/s', 'server', 'load']
  const times = latency.map(({ name, p50, p99 }): Row => [name, ...three(p50), ...three(p99)])
  return `### Deliveries, and how soon

${load.rooms} rooms of ${load.places}; each person changes ${load.records} records of their own, about ${load.changeBytes} bytes a change, one change on the
way at a time, the next as soon as it is acknowledged. A delivery is one change at one socket, its writer's
included. Divided by the processor time of the server's process, all threads.

${table(head, [...rows, alone])}

At 1 000 changes a second, by anybody, whatever the answers; milliseconds from the change sent to each delivery.

${table(['system', 'p50', 'min', 'max', 'p99', 'min', 'max'], times)}`
}

function joinsPart({ joins }: RelayFigures): string {
  const rows = joins.map((one): Row => {
    const { name, history, stateKb, serverMsEach, atOnceP99, inOneSecondP99 } = one
    const figures = [...three(atOnceP99), ...three(inOneSecondP99)]
    return [name, history, stateKb, serverMsEach.median, ...figures]
  })
  const head = ['system', 'edits', 'state, kB', 'server ms a join']
  const ways = ['at once, p99', 'min', 'max', 'in 1 s, p99', 'min', 'max']
  return `### Two hundred joins

To four rooms of 204 cards with twelve people in each, every join with nothing and served everything;
milliseconds from a socket asked for to the whole state.

${table([...head, ...ways], rows)}`
}

function memoryPart({ connections, liveRoom, idleRooms }: RelayFigures): string {
  const rows = connections.map(({ name, residentKb, heapKb }): Row => [
    name,
    ...three(residentKb),
    ...three(heapKb),
  ])
  const head = [
    '2 000 idle sockets',
    'resident kB each',
    'min',
    'max',
    'heap kB each',
    'min',
    'max',
  ]
  return `### Memory

After a collection.

${table(head, rows)}

A live room of ${liveRoom.cards} cards and ${liveRoom.edits} edits holds ${liveRoom.heapKb} kB of heap, the state kept ready for newcomers
included; its group's room ${liveRoom.groupHeapKb} kB beside it. ${idleRooms.rooms} rooms created, left and put away cost the process that did it
${idleRooms.residentMb} MB resident, ${idleRooms.heapMb} MB of heap; as many again, ${idleRooms.againMb} MB: what the store sets aside is set aside once.`
}

function lossPart({ losses, presence }: RelayFigures): string {
  const rows = losses.map(({ name, acknowledged, lost, servedShort }): Row => [
    name,
    acknowledged,
    lost,
    `${((lost / acknowledged) * 100).toFixed(1)} %`,
    servedShort,
  ])
  const head = ['system', 'acknowledged', 'lost', '', 'rooms served short at first']
  return `### Killed while people write

1 000 changes a second, SIGKILL after 11 to 14 seconds, started again on what that left.

${table(head, rows)}

Presence: ${presence.unasked} frames to a socket while people wrote for four seconds; with ${presence.comings} comings and goings in six
seconds, at most ${presence.mostInTwoSeconds} within two.`
}

const unreachable = `### What one process of Node cannot reach

Measured apart, on 2026-11-22.

- × 3.5 and × 4 in deliveries: Hocuspocus is nearly twice as fast on this machine as where the aim was set. The
  fan-out that reads and checks nothing and is durable is itself only about × 3.6 of it: whoever reads, judges
  and merges each change stays well below.
- × 0.65 of the same fan-out once on the disk: each act is decoded, judged, numbered, merged, sealed and kept. Of
  the relay's own time, its sockets left out: judging and numbering 15 %, the collector 15 %, the log's entry and
  its seal 13 %, Yjs and its encoding 13 %, LevelDB's batch 12 %, the room's turn 8 %, reading an act 7 %,
  queues and framing 8 %. No part of it is large any more: the checks of form were 8 µs of 50, and a quarter of
  what the collector had to do.
- A fifth of the others' time for 200 joins at once: a bare ws that answers each socket with 80 kB and does
  nothing else takes 0.25 ms of processor a join, 50 to 65 ms at p99. That is more than a fifth of theirs already.
- p99 at 1 000 changes/s: y-websocket answers before anything is on a disk. Here each change waits for a beat of
  all rooms, 4 ms, and for fdatasync. A beat that rests only as long as it worked was tried, in turn with this one:
  p50 4.7 ms in the place of 6.9, p99 as it was: what is left of it is the collector's.
- The heap of a live room, 370 kB until an author had 31 bits and the last update was let go once sent: Yjs keeps about
  175 bytes of each change that another one replaced, 70 kB for 400 edits. They go with the generation, never within
  it. What a common screen is sent is a document more, 170 kB, for as long as one is there and at most 5 seconds longer.
- Resident memory of idle rooms: their own heap is nearly nothing. What remains is what LevelDB and the allocator set
  aside once; as many rooms again cost a few megabytes.`

/** The relay's part of docs/benchmarks.md, as \`npm run bench:relay\` writes it. */
export function relaySection(figures: RelayFigures): string {
  const { machine, isPinned, commit, date, rounds, tookMinutes, loadAfter } = figures
  const targets = targetsOf(figures).map(({ what, target, measured, isMet }): Row => [
    what,
    target,
    measured,
    target === 'reported' ? '' : isMet ? 'yes' : '**no**',
  ])
  return `## The relay against others

Written by \`npm run bench:relay\` from the build of ${commit}, on ${date}; ${tookMinutes} minutes, ${rounds} rounds of everything in
turn, medians with the least and the most. The others are the published @hocuspocus/server and y-websocket 2
with their own SQLite and LevelDB; the limits are fan-outs that read and check nothing. Ours is run by Node as
\`npm start\` does: no thread beside it marks its memory.

Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}; a 4 kB write made
durable takes ${machine.durableWriteMs} ms (median). ${isPinned ? 'The server has one core, the load the other.' : 'Nothing could be pinned to a core.'} Load of the
machine when it began: ${machine.loadBefore}, at the end: ${loadAfter}.

${table(['what', 'target', 'measured', 'met'], targets)}

${unreachable}

${loadPart(figures)}

${joinsPart(figures)}

${memoryPart(figures)}

${lossPart(figures)}`
}

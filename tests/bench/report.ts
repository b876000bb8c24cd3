import type { Runs, Spread } from './figures.ts'
import type { FirstScreen } from './first-screen.ts'
import type { JoinWords } from './join-words.ts'
import type { Machine } from './machine.ts'
import type { Restart } from './restart.ts'
import type { SessionLoad } from './session-load.ts'
import { table, type Row } from './table.ts'

/** All that was measured in one go. */
export interface Measured {
  readonly machine: Machine
  /** What others asked of the processors at the end. */
  readonly loadAfter: number
  readonly commit: string
  readonly date: string
  /** Several times the same, in the order they were held. */
  readonly sessionLoads: readonly SessionLoad[]
  readonly joinWords: JoinWords
  readonly firstScreen: FirstScreen
  readonly restart: Restart
}

const met = (figure: number, target: number): string => (figure < target ? 'yes' : '**no**')
const inSeconds = (ms: number): string => (ms / 1_000).toFixed(1)
const seconds = ({ median, min, max }: Runs): Row => [median, min, max].map(inSeconds)
const spread = ({ p50, p95, p99, max }: Spread): Row => [p50, p95, p99, max]

/** The run whose figure is in the middle: a whole run, not a mixture of several. */
function middle(loads: readonly SessionLoad[]): SessionLoad {
  const sorted = [...loads].sort((a, b) => a.hard.visible.p95 - b.hard.visible.p95)
  const found = sorted[Math.floor((sorted.length - 1) / 2)]
  if (found === undefined) throw new Error('Nothing was measured')
  return found
}

function targets({ sessionLoads, joinWords, firstScreen, restart }: Measured): string {
  const { hard, memoryMb } = middle(sessionLoads)
  const { p95 } = hard.visible
  const join = joinWords.device.seatedMs.median / 1_000
  const cold = Math.max(firstScreen.wholeHome.usableMs.median, firstScreen.invited.usableMs.median)
  return table(
    ['what', 'target', 'measured', 'met'],
    [
      [
        'act sent → visible in the others’ documents, p95, 20 acts/s',
        '< 150 ms',
        `${p95} ms`,
        met(p95, 150),
      ],
      [
        'relay’s resident memory after that load',
        '< 128 MB',
        `${memoryMb.afterLoad} MB`,
        met(memoryMb.afterLoad, 128),
      ],
      [
        'fifth word → seated, every thread 4× slower',
        '≤ 15 s',
        `${join.toFixed(1)} s`,
        met(join, 15),
      ],
      [
        'cold load to the slower of whole home and join by link, 4× slower, 1.6 Mbit/s, 150 ms',
        '≤ 6 s, a later issue',
        `${inSeconds(cold)} s`,
        met(cold, 6_000),
      ],
      ['start with 500 stored rooms, against 1', 'reported', `× ${restart.ratio}`, ''],
    ],
  )
}

function loadSection({ sessionLoads }: Measured): string {
  const load = middle(sessionLoads)
  const { memoryMb } = load
  const stretches = [
    ['lively, 2 acts/s', load.lively],
    ['hard, 20 acts/s', load.hard],
    ['everybody at once, every second', load.together],
  ] as const
  const rows = stretches.flatMap(([name, { acts, visible, visibleToAll, answered }]) => [
    [name, acts, 'in each other document', ...spread(visible)],
    ['', '', 'in the last of them', ...spread(visibleToAll)],
    ['', '', 'answered: durable', ...spread(answered)],
  ])
  const others = sessionLoads.map(({ hard }) => hard.visible.p95).join(', ')
  const memories = sessionLoads.map((one) => one.memoryMb.afterLoad).join(', ')
  const { postedLate, relayCore } = load.hard
  return `## A whole table

${load.clients} clients on one relay: sixteen peers who came by invitation, the facilitator, a common screen;
${load.sockets} sockets, since people are in the group's room and in the session's. The relay is the built one, in a
process of its own, on the embedded store, every write synchronous. The clients speak the protocol over
real sockets, seal what they write at real lengths, and share one other process, so that each timing
includes the others' work. After a warm-up of 232 acts; milliseconds from the moment an act is posted.

${table(['pace', 'acts', 'seen', 'p50', 'p95', 'p99', 'max'], rows)}

No act was refused, and none failed to reach anybody: the bench fails otherwise. ${sessionLoads.length} runs; the
table is that of the middle one. p95 at 20 acts/s, run by run: ${others} ms. In the hard stretch the relay used
${relayCore === undefined ? 'an unknown part' : `${(relayCore * 100).toFixed(0)} %`} of one core, and the clients' own timers were late by ${postedLate.p95} ms at p95 (${postedLate.max} ms at
most): that much is the machine's.

Resident memory of the relay: ${memoryMb.atStart} MB at start, ${memoryMb.afterLoad} MB after the load, ${memoryMb.peak} MB at its peak. Run by run:
${memories} MB.`
}

function joinSection({ joinWords }: Measured): string {
  const ways = [
    ['this machine, not slowed', joinWords.none],
    ['page 4× slower (the browser’s own tool)', joinWords.page],
    ['every thread 4× slower', joinWords.device],
  ] as const
  const rows = ways.flatMap(([name, { nameAskedMs, seatTakenMs, seatedMs }]) => [
    [name, '« Continuer » → name asked', ...seconds(nameAskedMs)],
    ['', '« Prendre place » → seat taken', ...seconds(seatTakenMs)],
    ['', 'all that is waited for, up to the session', ...seconds(seatedMs)],
  ])
  return `## Joining by five words

In headless Chromium, phone-sized; seconds, ${joinWords.none.nameAskedMs.runs} runs each; the person's own typing is left out. The
browser's own throttling slows the page but not the worker where the words are stretched (measured:
the same loop took as long there as without it). The last rows therefore let every process of the pages run a
quarter of the time.

${table(['slowed', 'from → to', 'median', 'min', 'max'], rows)}`
}

function firstScreenSection({ firstScreen }: Measured): string {
  const screens = [
    ['home, « Les cinq mots » there', firstScreen.home],
    ['home, whole', firstScreen.wholeHome],
    ['an invitation, a name asked', firstScreen.invited],
  ] as const
  const rows = screens.map(([name, { firstPaintMs, usableMs, kilobytes }]) => [
    name,
    inSeconds(firstPaintMs.median),
    ...seconds(usableMs),
    kilobytes.median,
  ])
  return `## First screen, cold

Nothing kept, page 4× slower, 1.6 Mbit/s down, 0.75 up, 150 ms; seconds from the address asked for,
${firstScreen.home.usableMs.runs} runs each; kilobytes as they come over the network up to that moment. Sockets are not slowed by
the browser's tool.

${table(['screen', 'painted', 'usable', 'min', 'max', 'kB'], rows)}`
}

function restartSection({ restart }: Measured): string {
  const { one, many, rooms, ratio } = restart
  const line = (name: string, { upMs, roomMs }: typeof one): Row => [
    name,
    upMs.median,
    upMs.min,
    upMs.max,
    roomMs.median,
    roomMs.max,
  ]
  return `## Restart

The relay is killed (SIGKILL) and started again on what that left; milliseconds from the process asked for to
its first answer (Node's own start included), then from hello to the whole document of a stored room;
${one.upMs.runs} runs each, in turn. Ratio of the medians: **${ratio}**. Rooms are read when somebody comes, not at start.

${table(['stored rooms', 'up', 'min', 'max', 'room read', 'max'], [line('1', one), line(String(rooms), many)])}`
}

/** docs/benchmarks.md, as \`run-all.ts\` writes it. */
export function reportOf(measured: Measured): string {
  const { machine, loadAfter, commit, date } = measured
  return `# Benchmarks

Written by \`npx tsx tests/bench/run-all.ts\`, from the build of ${commit}, on ${date}. Never part of the tests:
timings depend on the machine, and on what else it does.

Machine: ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ${machine.system}, Node ${machine.node}; a 4 kB write made
durable takes ${machine.durableWriteMs} ms (median).
Load of the machine when it began: ${machine.loadBefore}, at the end: ${loadAfter}
(${machine.cores} is every core busy; beyond, everything waits its turn). The clients, the browsers and the relay share these cores.

${targets(measured)}

${loadSection(measured)}

${joinSection(measured)}

${firstScreenSection(measured)}

${restartSection(measured)}

## How to run

\`\`\`
npx tsx tests/bench/run-all.ts        # builds, runs everything, writes this page: about a quarter of an hour
npx tsx tests/bench/session-load.ts   # or join-words, first-screen, restart: one JSON object, on the build in dist/
\`\`\`

Chromium is found as for the tests. Memory and processor time are read from /proc: on Linux only.
`
}

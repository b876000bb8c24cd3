import { judge, spoken, verdict } from '../../shared/host/doctor/judge.ts'
import { readRestoreWords } from '../../shared/host/restore-words.ts'
import { backUpSaid, restoreSaid, usage, type Said } from '../../shared/host/said.ts'
import { readConfig, type Config } from '../config.ts'
import { backUp, lookIn } from '../store/from-command.ts'
import { migrateAsked } from '../store/migrate.ts'
import { restore } from '../store/restore.ts'
import { findFacts } from './doctor.ts'

/** A sentence in both languages, and whether it is what was wanted. */
function tell({ kind, fr, en }: Said): boolean {
  const say = kind === 'refused' ? console.error : console.log
  say(`${fr}\n${en}`)
  return kind !== 'refused'
}

async function doctor(config: Config): Promise<boolean> {
  const store =
    config.serve === 'app' ? ({ kind: 'unasked' } as const) : await lookIn(config.dataFolder)
  const lines = judge(await findFacts(config, store, true))
  const last = verdict(lines)
  console.log([...lines, last].map(spoken).join('\n'))
  return last.state === 'well'
}

async function runRestore(words: readonly string[]): Promise<boolean> {
  const asked = readRestoreWords(words)
  if (asked === undefined) return tell(usage)
  const { data, keys, into = process.env['DATA'] ?? './data', erased, unpaired } = asked
  const more = { tombstones: erased, isUnpairedTaken: unpaired }
  return tell(restoreSaid(await restore({ data, keys, into, ...more })))
}

async function run([verb, ...words]: readonly string[]): Promise<boolean> {
  if (verb === 'restore') return runRestore(words)
  if (verb === 'migrate') return tell(await migrateAsked(words))
  if (verb !== 'backup' && verb !== 'doctor') return tell(usage)
  const config = await readConfig(words, process.env)
  if ('kind' in config) return tell(config)
  return verb === 'backup' ? tell(backUpSaid(await backUp(config))) : doctor(config)
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1

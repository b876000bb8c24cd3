import type { StoreFacts } from '../../shared/host/doctor/facts.ts'
import { judge } from '../../shared/host/doctor/judge.ts'
import { doctorPage } from '../../shared/page/doctor-page.ts'
import { jsonPage, type Page } from '../../shared/page/page.ts'
import type { Config } from '../config.ts'
import { answerHere } from '../store/asked-here.ts'
import type { Opened } from '../store/classic-level-store.ts'
import { factsOf } from '../store/from-command.ts'
import type { Log } from '../surroundings.ts'
import { findFacts } from './doctor.ts'

interface Here {
  readonly config: Config
  /** Undefined where what is kept is in memory alone. */
  readonly opened: Opened | undefined
  readonly isWriting: () => boolean
  readonly log: Log
}

/** What this machine's own host may see and ask of a relay that runs. */
export function hostHere({ config, opened, isWriting, log }: Here) {
  const health = async (): Promise<StoreFacts> =>
    opened === undefined
      ? { kind: 'unasked' }
      : factsOf(opened, { isRunning: true, isWriting: isWriting() })
  const doctor = async (): Promise<Page> => {
    try {
      return doctorPage(judge(await findFacts(config, await health(), false)))
    } catch (cause) {
      log.warn({ cause }, 'the host’s page could not be made')
      return jsonPage({}, 503)
    }
  }
  const hear = async (): Promise<() => Promise<void>> =>
    opened === undefined
      ? async () => undefined
      : answerHere(config.dataFolder, { copy: opened.copy, health }, log)
  return { doctor, hear }
}

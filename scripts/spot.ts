import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openGazetteers } from '../shared/synthesis/spotting/gazetteers.ts'
import { readRosterFile } from '../shared/synthesis/spotting/roster-file.ts'
import { noRoster, readRoster, type Roster } from '../shared/synthesis/spotting/roster.ts'
import { spot } from '../shared/synthesis/spotting/spot.ts'
import { packGazetteers } from './spotting/pack-gazetteers.ts'

const USAGE = 'npm run -s spot -- [--roster FICHIER] < texte'

function leave(french: string, english: string): never {
  console.error(`${french} / ${english}\n${USAGE}`)
  process.exit(2)
}

function asked(): string | undefined {
  try {
    const { values } = parseArgs({ options: { roster: { type: 'string' } }, strict: true })
    return values.roster
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return leave('Option inconnue.', error.message)
  }
}

function rosterFrom(path: string | undefined): Roster {
  if (path === undefined) return noRoster
  try {
    return readRoster(readRosterFile(readFileSync(path, 'utf8')))
  } catch (error) {
    return leave(`Fichier illisible : ${path}.`, String(error))
  }
}

const roster = rosterFrom(asked())
const text = readFileSync(0, 'utf8')
for (const span of spot(text, roster, openGazetteers(packGazetteers()))) {
  const { start, end, text: said, class: kind, level, bare } = span
  process.stdout.write(
    `${JSON.stringify({ start, end, text: said, class: kind, level, proposal: bare })}\n`,
  )
}

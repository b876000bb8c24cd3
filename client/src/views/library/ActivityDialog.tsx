import { activityOf, type Activity, type Block } from '../../../../shared/synthesis/figures.ts'
import { useState } from 'react'
import { tLibrary as words } from '../../phrases/library.ts'
import type { Reading } from '../../store/select/library-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { takeActivity } from './take-activity.ts'

/** One row of figures; « moins de 5 » in each while they may not be said. */
function Row({ title, said }: { title: string; said: Activity | undefined }) {
  const cells =
    said === undefined
      ? [words.few, words.few, words.few, words.few]
      : [
          ...[said.sessions, said.hours, said.personHours].map(words.figure),
          words.range(...said.people),
        ]
  return (
    <tr>
      <th scope="row">{title}</th>
      {cells.map((cell, at) => (
        <td key={at}>{cell}</td>
      ))}
    </tr>
  )
}

const heads = [words.year, words.sessions, words.hours, words.personHours, words.people]

function Figures({ blocks }: { blocks: readonly Block[] }) {
  const years = [...new Set(blocks.map(({ year }) => year))].sort((left, right) => left - right)
  return (
    <table className="fe-lib-table">
      <caption className="fe-visually-hidden">{words.activityCaption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <Row
            key={year}
            title={String(year)}
            said={activityOf(blocks, (one) => one.year === year)}
          />
        ))}
        <Row title={words.totalRow} said={activityOf(blocks, () => true)} />
      </tbody>
    </table>
  )
}

/** The same, to be taken away: the figures on screen, and the texts listed here. */
function Files({ reading }: { reading: Reading }) {
  const [said, say] = useState('')
  const take = (format: 'docx' | 'csv') =>
    void takeActivity(format, reading).then(say, () => say(words.activityFailed))
  return (
    <>
      <Button onPress={() => take('docx')}>{words.activityDocx}</Button>
      <Button onPress={() => take('csv')}>{words.activityCsv}</Button>
      <p role="status">{said}</p>
    </>
  )
}

interface ActivityProps {
  reading: Reading
  onClose: () => void
}

/** "Bilan d'activité": sums over groups that chose to say theirs, never one group's. */
export function ActivityDialog({ reading, onClose }: ActivityProps) {
  const actions = (
    <>
      {reading.texts.length === 0 ? null : <Files reading={reading} />}
      <Button variant="primary" onPress={onClose}>
        {words.close}
      </Button>
    </>
  )
  return (
    <Dialog open title={words.activity} actions={actions} onClose={onClose}>
      <p>{words.activityHelp}</p>
      <div className="fe-lib-scroll">
        <Figures blocks={reading.blocks} />
      </div>
    </Dialog>
  )
}

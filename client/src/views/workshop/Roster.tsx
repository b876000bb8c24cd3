import { useState } from 'react'
import { useStore } from 'zustand'
import { onlyId } from '../../../../shared/model/ids.ts'
import { mostRosterNames, rosterNameMaxChars } from '../../../../shared/model/roster.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import type { Workshop } from '../../store/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

function namesIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, rosterNameMaxChars))
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, mostRosterNames)
}

/** Names that must never leave, asked once; the group's own are there already. */
export function Roster({ workshop, onKept }: { workshop: Workshop; onKept: () => void }) {
  const kept = useStore(workshop.board, (board) => board.rosters.get(onlyId)?.words.names)
  const members = useStore(workshop.board, (board) => board.members)
  const [text, setText] = useState(() =>
    (kept ?? [...members.values()].map(({ words }) => words.name)).join('\n'),
  )
  const keep = () => void workshop.keepRoster(namesIn(text)).then(onKept)
  return (
    <section className="ws-roster">
      <Field
        label={tWorkshop.roster}
        labelLook="title"
        help={tWorkshop.rosterHelp}
        multiline
        rows={6}
        value={text}
        onChange={setText}
      />
      <Button variant="primary" onPress={keep}>
        {tWorkshop.rosterKeep}
      </Button>
    </section>
  )
}

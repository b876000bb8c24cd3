import { pageParts, type PageWords } from '../../../../shared/model/page.ts'
import type { SynthesisWords } from '../../../../shared/model/synthesis.ts'
import { workshopFr } from '../../phrases/workshop.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'

/** All that is written there, in one text. */
function told(words: PageWords | SynthesisWords): string {
  if (!('parts' in words)) return [words.title, words.lead].join('\n')
  const parts = pageParts.map((part) => words.parts[part])
  return [words.stake, ...parts, ...words.needs.map(({ text }) => text)]
    .filter((text) => text !== '')
    .join('\n\n')
}

function Version({ title, words }: { title: string; words: PageWords | SynthesisWords }) {
  return (
    <section className="ws-version">
      <h3 className="ws-side-title">{title}</h3>
      <p className="ws-version-text">{told(words)}</p>
    </section>
  )
}

/** Two facilitators wrote the same page: three ways, and nobody's words vanish. */
export function MeetingDialog() {
  const { writing, manuscript, workshop } = useDesk()
  const [meeting] = writing.meetings
  if (meeting === undefined) return null
  const { id, theirs } = meeting
  const mine =
    manuscript.id === id
      ? manuscript.synthesis
      : manuscript.pages.find((page) => page.id === id)?.words
  if (mine === undefined) return null
  const settle: typeof workshop.writing.settle = (...how) => workshop.writing.settle(...how)
  return (
    <Dialog
      open
      title={workshopFr.meetingTitle}
      onClose={() => settle(id, 'both')}
      actions={
        <>
          <Button variant="primary" onPress={() => settle(id, 'both')}>
            {workshopFr.takeBoth}
          </Button>
          <Button onPress={() => settle(id, 'mine')}>{workshopFr.takeMine}</Button>
          <Button onPress={() => settle(id, 'theirs')}>{workshopFr.takeTheirs}</Button>
        </>
      }
    >
      <p>{workshopFr.meetingHelp}</p>
      <Version title={workshopFr.meetingMine} words={mine} />
      <Version title={workshopFr.meetingTheirs} words={theirs} />
    </Dialog>
  )
}

import { pageParts, type PageWords } from '../../../../shared/model/page.ts'
import type { SynthesisWords } from '../../../../shared/model/synthesis.ts'
import { MeetingChoice } from '../meeting/MeetingChoice.tsx'
import { useDesk } from './desk.ts'

/** All that is written there, in one text. */
function told(words: PageWords | SynthesisWords): string {
  if (!('parts' in words)) return [words.title, words.lead].join('\n')
  const parts = pageParts.map((part) => words.parts[part])
  return [words.stake, ...parts, ...words.needs.map(({ text }) => text)]
    .filter((text) => text !== '')
    .join('\n\n')
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
    <MeetingChoice
      mine={told(mine)}
      theirs={told(theirs)}
      onBoth={() => settle(id, 'both')}
      onMine={() => settle(id, 'mine')}
      onTheirs={() => settle(id, 'theirs')}
    />
  )
}

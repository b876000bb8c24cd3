import { flagStake } from '../../../shared/acts/flag-stake.ts'
import { adopt, propose, putWording, reword } from '../../../shared/acts/word.ts'
import { printOf } from '../../../shared/model/flag.ts'
import { standsAlone, stakeText } from '../store/select/stakes.ts'
import type { WordingActs, WordingWritten } from '../store/sheet-acts.ts'
import { minuteOf, postHeld, standing, type Desk } from './author.ts'
import { draftKeys } from './draft-keys.ts'

/** The words of a line, as they are sealed. An empty aside is none. */
export function wordsOf(
  desk: Desk,
  { cell, text, aside = '' }: Pick<WordingWritten, 'cell' | 'text' | 'aside'>,
) {
  const beside = aside.trim() === '' ? {} : { aside: aside.trim() }
  return { cell, text: text.trim(), ...beside, atMin: minuteOf(desk.nowMs()) }
}

/** The lines of a sheet, the words of a stake: proposed by anyone, put by whoever has the pen. */
export function wordingActs(desk: Desk): WordingActs {
  const { author, line, newId } = desk
  return {
    proposeWording: ({ of, ...words }) =>
      postHeld(
        desk,
        propose(author, { id: newId(), of }, wordsOf(desk, words)),
        draftKeys.wording(of),
      ),
    putWording: ({ of, ...words }) =>
      postHeld(
        desk,
        putWording(author, { id: newId(), of }, wordsOf(desk, words)),
        draftKeys.wording(of),
      ),
    reword: (id, words) => {
      const before = standing(desk, 'wordings', id)
      const after = wordsOf(desk, { cell: before.words.cell, ...words })
      return postHeld(desk, reword(author, before, after), draftKeys.rewording(id))
    },
    adopt: (id, aside) =>
      line.post(adopt(author, { id, before: desk.board().adoptions.get(id) }, aside)),
    flagStake: (id, flag) => {
      const board = desk.board()
      const stake = { ...standing(desk, 'stakes', id), id }
      const words = {
        flag,
        print: printOf(stakeText(board, stake)),
        alone: standsAlone(board, stake),
        atMin: minuteOf(desk.nowMs()),
      }
      return line.post(flagStake(author, { id, before: board.flags.get(id) }, words))
    },
  }
}

import { echoShown } from './echo-shown.ts'
import { isBareMark } from '../../../../shared/model/echo.ts'
import type { Board, Opened } from '../board.ts'
import { byLine } from './by-line.ts'
import { namesShown } from './screen-names.ts'
import { echoesOf, isTold, passageOf, questionsOf } from './situations.ts'

/** One seat on the arc: who speaks, and what they wrote unless they say it aloud. */
export interface ScreenVoice {
  readonly id: string
  readonly look: 'full' | 'hollow' | 'question'
  /** Absent when unsigned, or when names are hidden for all. */
  readonly name: string | undefined
  /** Empty for a bare mark, said aloud. */
  readonly text: string
  /** The sentence of the telling it answers, as it stands there. */
  readonly passage?: string | undefined
}

/** What the arc shows: the questions while they are asked, then the echoes to what has been told. */
export function screenVoices(
  board: Board,
  centre: Opened<'situations'> | undefined,
  stage: string,
): readonly ScreenVoice[] {
  if (centre === undefined) return []
  const voices = stage === 'questions' ? questions(board, centre) : echoes(board, centre)
  if (namesShown(board)) return voices
  // Without names, what is signed and what is not look alike.
  return voices.map(({ look, ...voice }) => ({
    ...voice,
    name: undefined,
    look: look === 'hollow' ? 'full' : look,
  }))
}

function questions(board: Board, centre: Opened<'situations'>): readonly ScreenVoice[] {
  return questionsOf(board, centre.id).map((question) => ({
    id: question.id,
    look: 'question',
    name: byLine(board, question),
    text: question.words.text,
  }))
}

function echoes(board: Board, centre: Opened<'situations'>): readonly ScreenVoice[] {
  if (!isTold(board, centre.id)) return []
  return echoesOf(board, centre.id).map((echo) => ({
    id: echo.id,
    look: echo.record.owner === '' ? 'hollow' : 'full',
    name: byLine(board, echo),
    text: isBareMark(echo.words) ? '' : echoShown(echo.words.text.trim()),
    passage: passageOf(centre, echo),
  }))
}

/** How much of the arc a page may hold, and how much one voice takes of it. */
export interface PageRoom {
  readonly room: number
  readonly takes: (voice: ScreenVoice) => number
}

const wordedPerPage = 4

/**
 * Voices by pages of at most four with words, fewer when they are long; bare marks stay between.
 * Filled from the first on, so that a new echo moves nothing that is being read.
 */
export function voicePages(
  voices: readonly ScreenVoice[],
  { room, takes }: PageRoom,
): readonly (readonly ScreenVoice[])[] {
  const pages: ScreenVoice[][] = []
  let left = 0
  let worded = 0
  for (const voice of voices) {
    const page = pages.at(-1)
    const full = worded === wordedPerPage && voice.text !== ''
    if (page === undefined || full || takes(voice) > left) {
      pages.push([voice])
      left = room - takes(voice)
      worded = 0
    } else {
      page.push(voice)
      left -= takes(voice)
    }
    if (voice.text !== '') worded += 1
  }
  return pages
}

/** The page asked for, or the latest one; a page that is no more gives the last there is. */
export function pageAt<T>(pages: readonly T[], asked: number | undefined): T | undefined {
  return pages[Math.min(asked ?? pages.length, pages.length - 1)]
}

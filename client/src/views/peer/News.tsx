import { useState } from 'react'
import { useSecond } from '../../store/ticking.ts'

const everyMs = 10_000

interface NewsProps {
  /** How many there are now: more than last time is news. */
  count: number
  words: string
}

/** Live news for whoever hears the page: polite, grouped, at most every ten seconds. */
export function News({ count, words }: NewsProps) {
  const turn = useSecond((nowMs) => Math.floor(nowMs / everyMs))
  const [said, setSaid] = useState({ turn, count, news: false })
  if (turn !== said.turn) setSaid({ turn, count, news: count > said.count })
  return (
    <p className="fe-visually-hidden" role="status">
      {said.news ? words : ''}
    </p>
  )
}

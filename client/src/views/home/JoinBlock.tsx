import type { FormEvent, KeyboardEvent } from 'react'
import { tHome } from '../../phrases/home.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { noSpelling } from '../join/no-spelling.ts'
import { useFiveTyped, type FiveTyped } from '../join/use-five-typed.ts'

const noWords: readonly string[] = []

function HomeWord({ five, place }: { five: FiveTyped; place: number }) {
  const last = place === five.typed.length - 1
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || last) return
    event.preventDefault()
    five.next(place)
  }
  return (
    <input
      className="fe-home-word"
      aria-label={tHome.wordLabel(place + 1)}
      placeholder={tHome.wordShort(place + 1)}
      {...noSpelling}
      value={five.typed[place]}
      onChange={(event) => five.type(place, event.target.value)}
      onKeyDown={onKeyDown}
      ref={five.field(place)}
    />
  )
}

function JoinFoot({ online }: { online: boolean }) {
  return (
    <div className="fe-home-join-foot">
      <Button type="submit" unavailable={online ? false : tHome.joinOffline}>
        {tHome.join}
      </Button>
      <p className="fe-meta">{tHome.qr}</p>
    </div>
  )
}

/** Laptops: the five words typed at once; recognising them is the next screen's work. */
export function JoinBlock({ onJoin }: { onJoin: (typed: readonly string[]) => void }) {
  const five = useFiveTyped(noWords)
  const online = useAppState((state) => state.online)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (online) onJoin(five.typed.map((word) => word.trim()))
  }
  return (
    <section className="fe-home-join fe-home-wide">
      <h2 className="fe-home-block-title">{tHome.joinTitle}</h2>
      <p className="fe-home-block-help">{tHome.joinHelp}</p>
      <form onSubmit={onSubmit}>
        <div className="fe-home-words">
          {five.typed.map((_, place) => (
            <HomeWord key={place} five={five} place={place} />
          ))}
        </div>
        <JoinFoot online={online} />
      </form>
    </section>
  )
}

import { tScreen } from '../../phrases/screen.ts'
import type { ScreenVoice } from '../../store/select/screen-voices.ts'
import { Seat } from '../../ui/marks/Seat.tsx'

/** Who speaks, in words: the name, or that it is unsigned; said aloud when nothing is written. */
export function voiceBy({ name, look, text }: ScreenVoice): string {
  const who = name ?? (look === 'hollow' ? tScreen.unsigned : '')
  if (text !== '') return who
  return who === '' ? tScreen.saidAloudNameless : tScreen.saidAloud(who)
}

/** A seat on the arc with what it says. */
export function ScreenVoiceWords({ voice }: { voice: ScreenVoice }) {
  const by = voiceBy(voice)
  return (
    <>
      <span className="fe-wall-seat">
        <Seat look={voice.look} />
      </span>
      {voice.passage === undefined ? null : <q className="fe-wall-quote">{voice.passage}</q>}
      {voice.text === '' ? null : <p className="fe-wall-echo">{voice.text}</p>}
      {by === '' ? null : <p className="fe-wall-by">{by}</p>}
    </>
  )
}

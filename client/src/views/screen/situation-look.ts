/** How the words of the centre are set: their size, and which moments are shown together. */
export interface SituationLook {
  readonly size: 'large' | 'medium' | 'small'
  readonly moments: readonly MomentWords[]
  /** One moment at a time, because all of them would not be readable together. */
  readonly alone: boolean
}

interface MomentWords {
  readonly id: string
  readonly name: string
  readonly text: string
}

interface Told {
  readonly title: string
  readonly moments: readonly MomentWords[]
}

const sizes = ['large', 'medium', 'small'] as const

/** Characters that fit at 47, at 40 and at 34; beyond, one moment at a time. */
const most = [260, 380, 620] as const

const lengthOf = (moments: readonly MomentWords[]) =>
  moments.reduce((sum, { text }) => sum + text.length, 0)

/** Narrower than 3:2 the situation has half the height: 40 for a few words, else 34. */
const fewWords = 150

/** Size by length. */
export function situationLook({ title, moments }: Told, narrow: boolean): SituationLook {
  const chars = moments.length === 0 ? title.length : lengthOf(moments)
  const alone = moments.length > 1 && chars > (narrow ? most[1] : most[2])
  // the latest one: it is what has just been said
  const shown = alone ? moments.slice(-1) : moments
  const length = alone ? lengthOf(shown) : chars
  return { size: sizeFor(length, narrow), moments: shown, alone }
}

function sizeFor(length: number, narrow: boolean): SituationLook['size'] {
  if (narrow) return length <= fewWords ? 'medium' : 'small'
  return sizes[most.findIndex((limit) => length <= limit)] ?? 'small'
}

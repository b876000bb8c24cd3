import { overlays } from '../model/collections.ts'
import type { Request } from './decide.ts'
import type { RoomView } from './view.ts'

/** Collections whose records are about another, by their `of` field, or say it again, by `from`. */
const about = [
  'questions',
  'echoes',
  'wordBacks',
  'conceptLinks',
  'handouts',
  'wordings',
  'pages',
  'proposals',
  'proposedPages',
  'consents',
  'objections',
  'releasedPages',
] as const

/** Collections something is said about. An overlay bears another's id and is none of them. */
const spokenOf: readonly string[] = [
  'situations',
  'echoes',
  'stakes',
  'wordings',
  'syntheses',
  'proposals',
  'releasedTexts',
]

/**
 * What else goes when a record is withdrawn: everything said about it, at any depth. A withdrawn
 * situation leaves every screen with its echoes, and without a trace.
 */
export function consequences(request: Request, view: RoomView): readonly Request[] {
  if (request.op === 'remove' && request.collection === 'recoveries') return itsPass(request, view)
  if (request.op !== 'remove' || !spokenOf.includes(request.collection)) return []
  const gone = new Set([request.id])
  const removals: Request[] = []
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const removal of directlyAbout(gone, view)) {
      gone.add(removal.id)
      removals.push(removal)
    }
  }
  return [...removals, ...laidOver(gone, view)]
}

function laidOver(gone: ReadonlySet<string>, view: RoomView): Request[] {
  return overlays.flatMap((collection) =>
    [...gone]
      .filter((id) => view.read(collection, id) !== undefined)
      .map((id) => ({ op: 'remove' as const, collection, id })),
  )
}

/** What a recovery led to goes with it. */
function itsPass({ id }: Request, view: RoomView): Request[] {
  const pass = String(view.read('recoveries', id)?.['pass'])
  const isThere = view.read('passes', pass) !== undefined
  return isThere ? [{ op: 'remove', collection: 'passes', id: pass }] : []
}

function directlyAbout(gone: ReadonlySet<string>, view: RoomView): Request[] {
  return about.flatMap((collection) =>
    [...view.each(collection)]
      .filter(
        ([id, { of, from }]) => (gone.has(String(of)) || gone.has(String(from))) && !gone.has(id),
      )
      .map(([id]) => ({ op: 'remove' as const, collection, id })),
  )
}

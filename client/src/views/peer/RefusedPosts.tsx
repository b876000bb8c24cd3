import type { RecordId } from '../../../../shared/model/ids.ts'
import { refusals, type Refusal } from '../../../../shared/policy/refusals.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Refused } from '../../store/connection.ts'
import { textOf } from '../../store/select/peer-mine.ts'
import { draftsOfPost } from './posted-drafts.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CopyText } from './CopyText.tsx'
import { usePlaces } from './places.ts'

const { connection } = tPeer

/** Reasons that another try would meet again. */
const final: ReadonlySet<Refusal> = new Set([
  'closed',
  'owner',
  'role',
  'own-situation',
  'missing',
  'withdrawn',
  'exists',
  'stale',
  'no-pen',
  'step-over',
  'enough-unsigned',
])

/** Puts a refused text back in its field, after what may have been written there since. */
function useKeep(refused: Refused): () => Promise<void> {
  const { acts, drafts } = useSession()
  const places = usePlaces()
  return async () => {
    const { collection, id, record } = refused.request
    const of = record?.['of'] as RecordId | undefined
    const rev = Number(record?.['rev'] ?? 1)
    for (const { key, text } of draftsOfPost({ collection, id, rev, of, words: refused.words })) {
      const there = (await drafts.read(key)) ?? ''
      const known = there.includes(text)
      drafts.type(key, known ? there : [there, text].filter((part) => part !== '').join('\n'))
    }
    await acts.discard(refused.key)
    places.again()
  }
}

function wordsOf(words: unknown): string {
  const isText =
    typeof words === 'object' && words !== null && ('text' in words || 'title' in words)
  return isText ? textOf(words as Parameters<typeof textOf>[0]) : ''
}

/** Sent again, taken back to its field, or copied. */
function Ways({ refused, words }: { refused: Refused; words: string }) {
  const { acts } = useSession()
  const keep = useKeep(refused)
  return (
    <>
      {final.has(refused.reason) ? null : (
        <Button size="small" onPress={() => void acts.retry(refused.key)}>
          {connection.retry}
        </Button>
      )}
      <Button size="small" onPress={() => void keep()}>
        {words.trim() === '' ? tPeer.close : tPeer.keepForMe}
      </Button>
      <CopyText text={words} />
    </>
  )
}

function RefusedPost({ refused }: { refused: Refused }) {
  const words = wordsOf(refused.words)
  const hasWords = words.trim() !== ''
  return (
    <Notice
      tone="error"
      live="assertive"
      lead={connection.notThrough[refused.request.collection] ?? connection.notThroughElse}
      actions={<Ways refused={refused} words={words} />}
    >
      {hasWords ? `${connection.stillHere} ` : null}
      {refusals[refused.reason]}
      {hasWords ? <q className="peer-refused-words">{words}</q> : null}
    </Notice>
  )
}

/** What the relay refused stays here, with its reason, until its writer decides. */
export function RefusedPosts() {
  const refused = useConnection((state) => state.refused)
  if (refused.length === 0) return null
  return (
    <div className="peer-notices">
      {refused.map((one) => (
        <RefusedPost key={one.key} refused={one} />
      ))}
    </div>
  )
}

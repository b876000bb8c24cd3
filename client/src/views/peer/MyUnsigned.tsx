import { useState } from 'react'
import { useStore } from 'zustand'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { UnsignedCollection } from '../../../../shared/model/held.ts'
import { tPeer } from '../../phrases/peer.ts'
import { echoTyped } from '../../store/select/peer-echo-words.ts'
import type { MyUnsigned } from '../../store/session.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { measured } from './too-long.ts'
import { WritingField } from './WritingField.tsx'

const { unsigned, keeping } = tPeer

/** One's own posts without signature about this, as long as this page and this step last. */
export function useMyUnsigned(collection: UnsignedCollection, of?: RecordId) {
  const all = useStore(useSession().unsigned.mine)
  return all.filter((one) => one.collection === collection && one.of === of)
}

function useStands({ id, collection }: MyUnsigned): string {
  const isHere = useConnection(({ unsignedHere }) => unsignedHere.includes(id))
  const shown = useBoard((board) => board[collection].get(id)?.keeping)
  if (isHere) return shown === 'leaving' ? unsigned.leaving : keeping.kept
  return shown === undefined ? unsigned.held : unsigned.shown
}

interface ChangingProps {
  post: MyUnsigned
  limit: number
  onDone: () => void
}

function Changing({ post, limit, onDone }: ChangingProps) {
  const acts = useSession().unsigned
  const [text, setText] = useState(post.text)
  const change = () => void acts.change(post.id, text).then(onDone)
  return (
    <div className="peer-unsigned">
      <WritingField
        label={unsigned.changeLabel}
        writing={{ text, type: setText, ready: true, limit }}
        help={unsigned.changeHelp}
      />
      <Button block unavailable={measured(text, limit).unavailable} onPress={change}>
        {unsigned.changed}
      </Button>
      <Button variant="plain" onPress={onDone}>
        {tPeer.round.changeNothing}
      </Button>
    </div>
  )
}

function WaysBack({ id, onChange }: { id: RecordId; onChange: () => void }) {
  const acts = useSession().unsigned
  return (
    <div className="peer-pair">
      <Button variant="quiet" onPress={onChange}>
        {unsigned.change}
      </Button>
      <Button variant="quiet" onPress={() => void acts.withdraw(id)}>
        {unsigned.withdraw}
      </Button>
    </div>
  )
}

function Post({ post, limit }: { post: MyUnsigned; limit: number }) {
  const [changing, setChanging] = useState(false)
  const stands = useStands(post)
  if (changing) return <Changing post={post} limit={limit} onDone={() => setChanging(false)} />
  const text = post.collection === 'echoes' ? echoTyped(post.text) : post.text
  return (
    <div className="peer-unsigned" role="group" aria-label={unsigned.mine}>
      <p className="fe-meta-strong">{unsigned.mine}</p>
      <p className="fe-voice peer-lines">{text}</p>
      <p className="peer-kept-line">{stands}</p>
      {stands === unsigned.leaving ? null : (
        <WaysBack id={post.id} onChange={() => setChanging(true)} />
      )}
    </div>
  )
}

/** What this phone may still change or take back, until the step ends. */
export function MyUnsignedPosts({ posts, limit }: { posts: readonly MyUnsigned[]; limit: number }) {
  return posts.map((post) => <Post key={post.id} post={post} limit={limit} />)
}

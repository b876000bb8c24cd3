import { useState } from 'react'
import { useStore } from 'zustand'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { UnsignedCollection } from '../../../../shared/model/held.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { echoTyped } from '../../store/select/peer-echo-words.ts'
import type { MyUnsigned } from '../../store/session.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { measured } from './too-long.ts'

const { unsigned, keeping } = peerFr

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

function Changing({
  post,
  limit,
  onDone,
}: {
  post: MyUnsigned
  limit: number
  onDone: () => void
}) {
  const acts = useSession().unsigned
  const [text, setText] = useState(post.text)
  const { error, unavailable } = measured(text, limit)
  return (
    <div className="peer-unsigned">
      <Field
        label={unsigned.changeLabel}
        multiline
        rows={2}
        value={text}
        onChange={setText}
        limit={limit}
        counter={peerFr.left}
        error={error}
        help={unsigned.changeHelp}
      />
      <Button
        block
        unavailable={unavailable}
        onPress={() => void acts.change(post.id, text).then(onDone)}
      >
        {unsigned.changed}
      </Button>
      <Button variant="plain" onPress={onDone}>
        {peerFr.round.changeNothing}
      </Button>
    </div>
  )
}

function Post({ post, limit }: { post: MyUnsigned; limit: number }) {
  const acts = useSession().unsigned
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
        <div className="peer-pair">
          <Button variant="quiet" onPress={() => setChanging(true)}>
            {unsigned.change}
          </Button>
          <Button variant="quiet" onPress={() => void acts.withdraw(post.id)}>
            {unsigned.withdraw}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What this phone may still change or take back, until the step ends. */
export function MyUnsignedPosts({ posts, limit }: { posts: readonly MyUnsigned[]; limit: number }) {
  return posts.map((post) => <Post key={post.id} post={post} limit={limit} />)
}

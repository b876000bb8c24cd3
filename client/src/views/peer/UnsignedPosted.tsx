import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { MyUnsigned } from '../../store/session.ts'
import { MyUnsignedPosts } from './MyUnsigned.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'

interface UnsignedPostedProps {
  here: Here
  posts: readonly MyUnsigned[]
}

/** The round, once a line is posted without a signature: this phone remembers it until the step ends. */
export function UnsignedPosted({ here, posts }: UnsignedPostedProps) {
  return (
    <PeerPage
      head={here.name}
      title={tPeer.unsigned.posted}
      lede={tPeer.unsigned.postedWords}
      arcs
      actions={<SituationsLink />}
    >
      <MyUnsignedPosts posts={posts} limit={titleMaxChars} />
    </PeerPage>
  )
}

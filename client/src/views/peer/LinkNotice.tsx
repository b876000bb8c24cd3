import { tPeer } from '../../phrases/peer.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useLinkNews } from './use-link-news.ts'

const { connection } = tPeer

/** The badge under the header: offline, reconnecting, all sent; nothing when live. */
export function LinkNotice({ quiet }: { quiet: boolean }) {
  const news = useLinkNews()
  return (
    <div role="status" className="peer-notices">
      {news === 'offline' || news === 'awaited' ? (
        <Notice
          tone="offline"
          lead={news === 'offline' ? connection.offlineLead : connection.stillHere}
        >
          {connection[news]}
        </Notice>
      ) : null}
      {news === 'reconnecting' && !quiet ? (
        <Notice tone="offline">{connection.reconnecting}</Notice>
      ) : null}
      {news === 'all-sent' && !quiet ? <Notice tone="ok">{connection.allSent}</Notice> : null}
    </div>
  )
}

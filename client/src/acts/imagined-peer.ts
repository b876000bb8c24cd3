import type { Deed } from '../../../shared/rehearsal/deed.ts'
import type { PeerActs } from '../store/session.ts'

type Written = Exclude<Deed, { readonly does: 'say' }>

/** Does it with the gestures that any peer has on their phone. */
export function doDeed(acts: PeerActs, deed: Written): Promise<number> {
  switch (deed.does) {
    case 'situation':
      return acts.postSituation(deed.title)
    case 'pass':
      return acts.sayPass(deed.step)
    case 'wish':
      return acts.wish(deed.of, deed.wish)
    case 'moments': {
      const [first, second, third] = deed.moments
      return acts.keepTelling(deed.of, { first, second, third })
    }
    case 'ask':
      return acts.askQuestion(deed.of, deed.text)
    case 'echo':
      return acts.echo(deed.of, deed.text)
    case 'word-back':
      return acts.speakAgain(deed.of, deed.text)
    case 'put':
      return acts.putWording(deed)
    case 'propose':
      return acts.proposeWording(deed)
    case 'flag':
      return acts.flagStake(deed.of, deed.flag)
    default:
      return acts.shareTakeaway(deed.text)
  }
}

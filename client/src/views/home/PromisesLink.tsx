import { tHome } from '../../phrases/home.ts'

/** To « /promesses », in a tab of its own: what is being typed here stays. */
export function PromisesLink() {
  return (
    <a className="fe-button fe-button-quiet" href="/promesses" target="_blank">
      {tHome.promises}
    </a>
  )
}

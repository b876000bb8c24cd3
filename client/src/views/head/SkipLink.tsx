import { tHome } from '../../phrases/home.ts'

/** First control of every page: « Aller au contenu ». A button: no « # » in the address, which may hold a door. */
export function SkipLink({ to = 'main' }: { to?: string }) {
  const pass = () => {
    const content = document.querySelector<HTMLElement>(to)
    // Its own place in the order of focus, written down: -1 lets the page alone take it there.
    content?.setAttribute('tabindex', `${content.tabIndex}`)
    content?.focus()
  }
  return (
    <button type="button" className="fe-skip" onClick={pass}>
      {tHome.skip}
    </button>
  )
}

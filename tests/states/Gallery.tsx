import { useState } from 'react'
import { allStates } from './all-states.ts'
import { addressOf, Framed, type Look } from './Framed.tsx'
import { slugOf, type State } from './state.ts'
import './gallery.css'

const screens = [...new Set(allStates.map(({ screen }) => screen))]

function Drawn({ state, look }: { state: State; look: Look }) {
  return (
    <figure className="states-one" id={slugOf(state)}>
      <figcaption>
        <a href={addressOf(state, look)}>{state.name}</a>
        {state.saysFirst === undefined ? '' : ' · dit d’abord ce qui est gardé'}
      </figcaption>
      <Framed state={state} look={look} />
    </figure>
  )
}

function Choices({ look, change }: { look: Look; change: (part: Partial<Look>) => void }) {
  return (
    <form className="states-choices">
      <label>
        <input
          type="checkbox"
          checked={look.dark}
          onChange={(event) => change({ dark: event.target.checked })}
        />
        Fond sombre
      </label>
      <label>
        <input
          type="checkbox"
          checked={look.large}
          onChange={(event) => change({ large: event.target.checked })}
        />
        Texte à 200 %
      </label>
      <label>
        <input
          type="checkbox"
          checked={look.width === 320}
          onChange={(event) => change({ width: event.target.checked ? 320 : 390 })}
        />
        Téléphones de 320 px
      </label>
    </form>
  )
}

function Contents() {
  return (
    <nav aria-label="Les écrans">
      {screens.map((screen) => (
        <a key={screen} href={`#${slugOf({ screen, name: '' })}`}>
          {screen}
        </a>
      ))}
    </nav>
  )
}

/** Every state of every screen, in one place: each by its own component, in a box of its surface. */
export function Gallery() {
  const [look, setLook] = useState<Look>({ dark: false, large: false, width: 390 })
  return (
    <main className="states">
      <h1>Tous les états</h1>
      <Choices look={look} change={(part) => setLook((before) => ({ ...before, ...part }))} />
      <Contents />
      {screens.map((screen) => (
        <section key={screen} aria-labelledby={slugOf({ screen, name: '' })}>
          <h2 id={slugOf({ screen, name: '' })}>{screen}</h2>
          <div className="states-row">
            {allStates
              .filter((state) => state.screen === screen)
              .map((state) => (
                <Drawn key={slugOf(state)} state={state} look={look} />
              ))}
          </div>
        </section>
      ))}
    </main>
  )
}

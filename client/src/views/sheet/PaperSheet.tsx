import { useState } from 'react'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { kinds, type Kind } from '../../../../shared/method/kinds.ts'
import { tPaper } from '../../phrases/paper.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import './PaperSheet.css'

const options = kinds.map((kind) => ({ value: kind, label: kindPortraits[kind].name }))

/** Ruled lines to write on. */
function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, at) => <div key={at} className="fe-paper-line" />)
}

function Telling({ kind }: { kind: Kind }) {
  return (
    <section className="fe-paper-telling">
      <h2>{tPaper.situation}</h2>
      <p>{tPaper.situationHelp}</p>
      <Lines count={1} />
      {kindPortraits[kind].moments.map(({ id, name, ask }) => (
        <div key={id}>
          <h3>{name}</h3>
          <p>{ask}</p>
          <Lines count={5} />
        </div>
      ))}
    </section>
  )
}

/** Echoes in no order but that of the hands that write them. */
function Echoes() {
  return (
    <section className="fe-paper-echoes">
      <h2>{tPaper.echoes}</h2>
      <p>{tPaper.echoesHelp}</p>
      {Array.from({ length: 9 }, (_, at) => (
        <div key={at} className="fe-paper-echo">
          <span className="fe-paper-seat" />
          <div>
            <Lines count={2} />
          </div>
        </div>
      ))}
    </section>
  )
}

function Stakes() {
  return (
    <section className="fe-paper-stakes">
      <h2>{tPaper.concepts}</h2>
      <p>{tPaper.conceptsHelp}</p>
      <Lines count={4} />
      <h2>{tPaper.stakes}</h2>
      <p>{tPaper.stakesHelp}</p>
      {[1, 2, 3].map((at) => (
        <div key={at} className="fe-paper-stake">
          <Lines count={3} />
          <p>
            {tPaper.flags.map((flag) => (
              <span key={flag} className="fe-paper-flag">
                {flag}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}

interface ToolsProps {
  kind: Kind
  onKind: (kind: Kind) => void
}

/** What is on screen only: the kind of group, and printing. */
function Tools({ kind, onKind }: ToolsProps) {
  return (
    <div className="fe-paper-tools">
      <h1 className="fe-title">{tPaper.title}</h1>
      <p className="fe-lede">{tPaper.help}</p>
      <Choice<Kind>
        legend={tPaper.kind}
        look="pills"
        options={options}
        value={kind}
        onChange={onKind}
      />
      <Button variant="primary" onPress={() => window.print()}>
        {tPaper.print}
      </Button>
    </div>
  )
}

/** The A3 sheet for a table without phones: the method's own places, blank. */
export function PaperSheet() {
  const [kind, choose] = useState<Kind>('tenir-debout')
  return (
    <main className="fe-paper">
      <Tools kind={kind} onKind={choose} />
      <article className="fe-paper-sheet" aria-label={tPaper.title}>
        <header>
          <p className="fe-paper-kind">{kindPortraits[kind].name}</p>
          <p>{tPaper.head}</p>
        </header>
        <Telling kind={kind} />
        <Echoes />
        <Stakes />
        <footer>{tPaper.foot}</footer>
      </article>
    </main>
  )
}

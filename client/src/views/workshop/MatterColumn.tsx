import { isBilan } from '../../../../shared/model/group-text.ts'
import type {
  MatterEcho,
  MatterSituation,
  MatterStake,
} from '../../../../shared/synthesis/matter.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { echoShown } from '../../store/select/echo-shown.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import type { FamilyLook } from '../../ui/marks/FamilyGlyph.tsx'
import { Seat } from '../../ui/marks/Seat.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import { useDesk } from './desk.ts'
import { UnderlinedWords } from './UnderlinedWords.tsx'
import { useQuoting } from './use-quoting.ts'

function Situation({ situation }: { situation: MatterSituation }) {
  const { number, name, title, moments } = situation
  return (
    <article className="ws-situation">
      <h3 className="ws-matter-label">
        {tWorkshop.situation(number, name ?? tWorkshop.unsigned.toLowerCase())}
      </h3>
      {[title, ...moments].map((text) => (
        <p key={text} className="fe-voice">
          <UnderlinedWords text={text} />
        </p>
      ))}
    </article>
  )
}

/** Who said it, and what becomes of it in the text. */
function EchoFoot({ echo }: { echo: MatterEcho }) {
  const { standing, canQuote, quote } = useQuoting(echo)
  const name = echo.name ?? tWorkshop.unsigned
  return (
    <p className="ws-echo-by">
      {[name, ...(standing === undefined ? [] : [standing])].join(' · ')}
      {canQuote ? (
        <button
          type="button"
          className="ws-quote"
          aria-label={tWorkshop.quoteOf(name)}
          onClick={quote}
        >
          {tWorkshop.quote}
        </button>
      ) : null}
    </p>
  )
}

function Echo({ echo }: { echo: MatterEcho }) {
  return (
    <li className="ws-echo">
      <Seat look={echo.name === undefined ? 'hollow' : 'full'} />
      <div>
        {echo.text === '' ? null : (
          <p className="fe-voice">
            <UnderlinedWords text={echoShown(echo.text)} />
          </p>
        )}
        <EchoFoot echo={echo} />
      </div>
    </li>
  )
}

function Concepts({ concepts }: Pick<MatterStake, 'concepts'>) {
  return (
    <ul className="ws-slips" aria-label={tWorkshop.concepts}>
      {concepts.map(({ concept, name, family }) => (
        <li key={concept}>
          <ConceptSlip name={name} family={(family ?? 'groupe') as FamilyLook} />
        </li>
      ))}
    </ul>
  )
}

function StakeMatterShown({ stake }: { stake: MatterStake }) {
  return (
    <>
      <div className="ws-matter-stake">
        <StakeMark width={66} />
        <h2 className="fe-name">{stake.text}</h2>
      </div>
      {stake.situations.map((situation) => (
        <Situation key={situation.id} situation={situation} />
      ))}
      <ul className="ws-echoes">
        {stake.echoes.map((echo) => (
          <Echo key={echo.id} echo={echo} />
        ))}
      </ul>
      <Concepts concepts={stake.concepts} />
    </>
  )
}

/** What the stake on this page is fed by: for whoever writes, beside what they write. */
export function MatterColumn() {
  const { stake, manuscript } = useDesk()
  return (
    <div className="ws-matter">
      <p className="ws-matter-title">{tWorkshop.matter}</p>
      {isBilan(manuscript.id) ? <p className="ws-note">{tWorkshop.bilanHelp}</p> : null}
      {stake === undefined ? <p>{tWorkshop.matterGone}</p> : <StakeMatterShown stake={stake} />}
    </div>
  )
}

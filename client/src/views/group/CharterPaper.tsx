import { useStore } from 'zustand'
import type { CharterWords } from '../../../../shared/model/charter.ts'
import type { GroupWords } from '../../../../shared/model/group.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { tGroup } from '../../phrases/group.ts'
import type { Preparing } from '../../store/preparing.ts'
import { toCome } from '../../store/select/to-come.ts'
import { datedDay, tHour } from '../prepare/moments.ts'
import { OnPaper } from './OnPaper.tsx'
import { bounds } from './use-charter.ts'

const seats = 16

function Lines({ title, count }: { title: string; count: number }) {
  return (
    <section>
      <h3>{title}</h3>
      <div className="gp-signatures">
        {Array.from({ length: count }, (_, at) => (
          <div key={at} />
        ))}
      </div>
    </section>
  )
}

/** Whole, on one page, with what management promises. */
function Signing() {
  return (
    <div className="gp-signing">
      <Lines title={tGroup.signMembers} count={seats} />
      <div className="gp-beside">
        <Lines title={tGroup.signTiers} count={2} />
        <Lines title={tGroup.signDirection} count={2} />
      </div>
      <footer>{tGroup.directionSays}</footer>
    </div>
  )
}

function Rules({ charter }: { charter: CharterWords }) {
  return (
    <>
      <h2>{tGroup.rules}</h2>
      <ol>
        {charter.rules.map((rule, at) => (
          <li key={at}>{rule}</li>
        ))}
      </ol>
      <div className="gp-beside">
        {bounds.map((bound) =>
          charter[bound] === undefined ? null : (
            <section key={bound}>
              <h3>{tGroup[bound]}</h3>
              <p>{charter[bound]}</p>
            </section>
          ),
        )}
      </div>
    </>
  )
}

function Dates({ group }: { group: GroupWords }) {
  const dates = toCome(group, 0)
  return (
    <section>
      <h2>{tGroup.calendar}</h2>
      <p>{tGroup.planned(group.planned)}</p>
      <ul className="gp-paper-dates">
        {dates.map((atMin) => (
          <li key={atMin}>
            {datedDay(atMin)}, {tHour(atMin)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Help({ contacts = [] }: Pick<GroupWords, 'contacts'>) {
  return (
    <section>
      <h2>{tGroup.help}</h2>
      <p>{tGroup.helpLines}</p>
      <ul className="gp-paper-contacts">
        {contacts.map(({ number, words }) => (
          <li key={number}>
            {number} {words}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Aim({ aim }: Pick<GroupWords, 'aim'>) {
  if (aim === '') return null
  return (
    <section>
      <h2>{tGroup.aim}</h2>
      <p>{aim}</p>
    </section>
  )
}

/** The charter, to be signed by hand: by the group, by who facilitates, and by management. */
export function CharterPaper({ preparing }: { preparing: Preparing }) {
  const group = useStore(preparing.board, (board) => board.group.get(onlyId)?.words)
  const charter = useStore(preparing.board, (board) => board.charter.get(onlyId)?.words)
  if (group === undefined || charter === undefined) return null
  return (
    <OnPaper title={tGroup.charterTitle}>
      <header>
        <p className="gp-paper-title">{tGroup.charterTitle}</p>
        <p>{group.name}</p>
      </header>
      <Aim aim={group.aim} />
      <Rules charter={charter} />
      <Help {...group} />
      <Dates group={group} />
      <Signing />
    </OnPaper>
  )
}

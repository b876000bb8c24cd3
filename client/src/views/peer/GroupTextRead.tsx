import { tSheet } from '../../phrases/sheet.ts'
import type { KeptText } from '../../store/select/last-text.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { flagIcons } from '../flag-icons.ts'

type Words = KeptText['words']

const named = ({ concepts }: Words, id: string): string =>
  concepts.find(({ concept }) => concept === id)?.name ?? id.replaceAll('-', ' ')

function Stake({ words, stake }: { words: Words; stake: Words['stakes'][number] }) {
  const { text, flag, concepts } = stake
  const lit = concepts.map((id) => named(words, id)).join(', ')
  return (
    <li>
      <div>
        <p className="fe-voice">{text}</p>
        {flag === undefined ? null : (
          <p className="fe-meta peer-kept-flag">
            <Icon path={flagIcons[flag]} size={16} /> {tSheet.flags[flag]}
          </p>
        )}
        {lit === '' ? null : <p className="fe-meta">{tSheet.lit(lit)}</p>}
      </div>
    </li>
  )
}

function Pistes({ pistes }: Pick<Words, 'pistes'>) {
  if (pistes.length === 0) return null
  return (
    <>
      <h3 className="fe-meta-strong">{tSheet.pistes}</h3>
      <ul className="peer-rules">
        {pistes.map((piste) => (
          <li key={piste} className="fe-voice">
            {piste}
          </li>
        ))}
      </ul>
    </>
  )
}

/** « Le texte du groupe », as it was kept and corrected. Nobody's name is in it. */
export function GroupTextRead({ text: { number, words } }: { text: KeptText }) {
  const { stakes, concepts, pistes } = words
  return (
    <section className="peer-kept-text">
      <h2 className="fe-section">{tSheet.groupText(number)}</h2>
      <ul className="peer-rules">
        {stakes.map((stake) => (
          <Stake key={stake.stake} words={words} stake={stake} />
        ))}
      </ul>
      {concepts.length === 0 ? null : (
        <p className="fe-meta">{tSheet.handed(concepts.map(({ name }) => name).join(', '))}</p>
      )}
      <Pistes pistes={pistes} />
      <p className="fe-meta">{tSheet.groupTextStays}</p>
    </section>
  )
}

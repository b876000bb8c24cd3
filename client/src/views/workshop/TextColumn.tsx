import { isBilan } from '../../../../shared/model/group-text.ts'
import { pageParts, partMaxChars } from '../../../../shared/model/page.ts'
import { stakeMaxChars } from '../../../../shared/model/stake.ts'
import {
  synthesisLeadMaxChars,
  synthesisTitleMaxChars,
} from '../../../../shared/model/synthesis.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { fieldsOf } from '../../store/select/workshop-fields.ts'
import type { WrittenPage } from '../../store/workshop.ts'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { arrowRightIcon } from '../../ui/icons/arrowRightIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useDesk } from './desk.ts'
import { Legend } from './Legend.tsx'
import { PagesFoot } from './PagesFoot.tsx'
import { countWords } from './segments.ts'
import { TextField } from './TextField.tsx'

function PageTurner() {
  const { manuscript, place, goTo } = useDesk()
  const count = manuscript.pages.length
  return (
    <div className="ws-turner">
      <p className="ws-place">{tWorkshop.stakeOf(place + 1, count)}</p>
      {count < 2 ? null : (
        <span className="ws-turns">
          <IconButton
            label={tWorkshop.previousStake}
            icon={arrowLeftIcon}
            unavailable={place === 0}
            onPress={() => goTo(place - 1)}
          />
          <IconButton
            label={tWorkshop.nextStake}
            icon={arrowRightIcon}
            unavailable={place === count - 1}
            onPress={() => goTo(place + 1)}
          />
        </span>
      )}
    </div>
  )
}

/** What stands before the first stake: the title and what the text brings, found by a person. */
function Head() {
  return (
    <div className="ws-head">
      <TextField
        field={{ at: 'title' }}
        label={tWorkshop.textTitle}
        face="lead"
        maxChars={synthesisTitleMaxChars}
      />
      <TextField
        field={{ at: 'lead' }}
        label={tWorkshop.textLead}
        face="lead"
        maxChars={synthesisLeadMaxChars}
      />
    </div>
  )
}

function Needs({ page }: { page: WrittenPage }) {
  if (page.words.needs.length === 0) return null
  return (
    <section className="ws-part">
      <h2 className="ws-part-title">{tWorkshop.needs}</h2>
      {page.words.needs.map(({ to }, index) => (
        <TextField
          // Needs have no id: they stay in their order.
          key={`${page.id} ${index}`}
          field={{ at: 'need', page: page.id, index }}
          label={tWorkshop.addressees[to]}
          maxChars={140}
        />
      ))}
    </section>
  )
}

function Page({ page }: { page: WrittenPage }) {
  const { manuscript } = useDesk()
  const [titles, labels] = isBilan(manuscript.id)
    ? [tWorkshop.bilanParts, tWorkshop.bilanPart]
    : [tWorkshop.parts, tWorkshop.part]
  return (
    <article className="ws-page" key={page.id}>
      <TextField
        field={{ at: 'stake', page: page.id }}
        label={tWorkshop.stakeField}
        face="title"
        maxChars={stakeMaxChars}
      />
      {pageParts.map((part) => (
        <section key={part} className="ws-part">
          <h2 className="ws-part-title">{titles[part]}</h2>
          <TextField
            field={{ at: part, page: page.id }}
            label={labels[part]}
            maxChars={partMaxChars}
          />
        </section>
      ))}
      <Needs page={page} />
    </article>
  )
}

/** The text, one stake a page. */
export function TextColumn() {
  const { manuscript, page, place } = useDesk()
  const words = fieldsOf(manuscript).reduce((sum, [, text]) => sum + countWords(text), 0)
  return (
    <div className="ws-text">
      <div className="ws-text-inside">
        {place === 0 ? <Head /> : null}
        <PageTurner />
        {page === undefined ? null : <Page key={page.id} page={page} />}
        <PagesFoot />
      </div>
      <Legend words={words} />
    </div>
  )
}

import { addressees } from '../../../../shared/model/page.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import {
  seasonAt,
  seasonNumber,
  seasonsIn,
  type Filter,
  type ReadText,
} from '../../store/select/library-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import type { Opening } from './opening.ts'

/** A stake, its kind when it may be shown: opens its text. */
function StakeRow({ of, stake, onOpen }: Opening & { of: ReadText; stake: string }) {
  return (
    <li>
      <button type="button" className="fe-lib-stake" onClick={() => onOpen(of.id)}>
        {of.kind === undefined ? (
          <span className="fe-lib-mark">
            <StakeMark width={36} />
          </span>
        ) : (
          <KindMedallion kind={of.kind} size={32} />
        )}
        <span>{stake}</span>
      </button>
    </li>
  )
}

function SeasonColumn({
  number,
  texts,
  onOpen,
}: Opening & { number: number; texts: readonly ReadText[] }) {
  const here = texts.filter(({ text }) => seasonNumber(text.season) === number)
  const rows = here.flatMap((of) => of.text.pages.map(({ stake }) => ({ of, stake })))
  return (
    <section>
      <h3 className="fe-lib-column">{words.season(seasonAt(number))}</h3>
      <ul className="fe-lib-rows">
        {rows.map(({ of, stake }) => (
          <StakeRow key={`${of.id} ${stake}`} of={of} stake={stake} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

interface NeedsProps extends Opening {
  texts: readonly ReadText[]
  filter: Filter
}

/** Needs by addressee, each opening its text. */
function Needs({ texts, filter, onOpen }: NeedsProps) {
  const asked = addressees.filter((to) => filter.addressees.size === 0 || filter.addressees.has(to))
  const all = texts.flatMap(({ id, text }) =>
    text.pages.flatMap(({ needs }) => needs.map((need) => ({ id, ...need }))),
  )
  return (
    <section className="fe-lib-part">
      <h2 className="fe-section">{words.needsTitle}</h2>
      <div className="fe-lib-columns">
        {asked.map((to) => (
          <NeedColumn
            key={to}
            title={words.to[to]}
            needs={all.filter((need) => need.to === to)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  )
}

interface NeedColumnProps extends Opening {
  title: string
  needs: readonly { id: ReadText['id']; text: string }[]
}

function NeedColumn({ title, needs, onOpen }: NeedColumnProps) {
  return (
    <section>
      <h3 className="fe-lib-column">{title}</h3>
      {needs.length === 0 ? <p className="fe-meta">{words.noNeed}</p> : null}
      <ul className="fe-lib-rows">
        {needs.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            <button type="button" className="fe-lib-need" onClick={() => onOpen(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface StakesProps extends NeedsProps {
  onSeasons: (seasons: Filter['seasons']) => void
}

function SeasonsButton({ filter, onSeasons }: Pick<StakesProps, 'filter' | 'onSeasons'>) {
  const isRecent = filter.seasons === 'recent'
  return (
    <Button variant="quiet" onPress={() => onSeasons(isRecent ? 'all' : 'recent')}>
      {isRecent ? words.allSeasons : words.recentSeasons}
    </Button>
  )
}

/** First: what is at stake, a column a season, and what is needed, from whom. No ranking. */
export function Stakes(props: StakesProps) {
  const { texts, onOpen } = props
  return (
    <>
      <section className="fe-lib-part">
        <div className="fe-lib-head">
          <h2 className="fe-section">{words.stakesTitle}</h2>
          <SeasonsButton {...props} />
        </div>
        <div className="fe-lib-columns">
          {seasonsIn(texts, 'all').map((number) => (
            <SeasonColumn key={number} number={number} texts={texts} onOpen={onOpen} />
          ))}
        </div>
      </section>
      <Needs {...props} />
    </>
  )
}

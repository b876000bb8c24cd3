import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { addressees } from '../../../../shared/model/page.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import {
  seasonAt,
  seasonsIn,
  type Filter,
  type Reading,
} from '../../store/select/library-reading.ts'
import { Check } from '../../ui/Check.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { lockSimpleIcon } from '../../ui/icons/lockSimpleIcon.ts'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import { SearchField } from '../../ui/SearchField.tsx'

export interface FiltersProps {
  reading: Reading
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** A set with one more, or one less. Nothing left out is everything. */
function toggled<T>(chosen: ReadonlySet<T>, all: readonly T[], one: T): ReadonlySet<T> {
  const before = chosen.size === 0 ? new Set(all) : chosen
  const after = all.filter((each) => before.has(each) !== (each === one))
  return new Set(after.length === all.length || after.length === 0 ? [] : after)
}

const isOn = <T,>(chosen: ReadonlySet<T>, one: T): boolean => chosen.size === 0 || chosen.has(one)

function Kinds({ reading, filter, onFilter }: FiltersProps) {
  const { kinds } = reading
  const choose = (kind: Kind) => onFilter({ ...filter, kinds: toggled(filter.kinds, kinds, kind) })
  return (
    <fieldset className="fe-lib-filter">
      <legend>{words.kind}</legend>
      {kinds.length === 0 ? <p className="fe-meta">{words.kindHidden}</p> : null}
      {kinds.map((kind) => (
        <Check
          key={kind}
          label={kindPortraits[kind].name}
          leading={<KindMedallion kind={kind} size={32} />}
          checked={isOn(filter.kinds, kind)}
          onChange={() => choose(kind)}
        />
      ))}
    </fieldset>
  )
}

function Seasons({ reading, filter, onFilter }: FiltersProps) {
  const years = [...new Set(seasonsIn(reading.texts, 'all').map((each) => seasonAt(each).year))]
  const choose = (value: string) => {
    const seasons = value === 'recent' || value === 'all' ? value : Number(value)
    onFilter({ ...filter, seasons })
  }
  return (
    <label className="fe-lib-filter">
      <span>{words.seasons}</span>
      <select value={String(filter.seasons)} onChange={(event) => choose(event.target.value)}>
        <option value="recent">{words.recent}</option>
        <option value="all">{words.all}</option>
        {years.map((year) => (
          <option key={year} value={String(year)}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}

function Addressees({ filter, onFilter }: FiltersProps) {
  const choose = (to: string) =>
    onFilter({
      ...filter,
      addressees: toggled(filter.addressees, addressees as readonly string[], to),
    })
  return (
    <fieldset className="fe-lib-filter">
      <legend>{words.addressee}</legend>
      {addressees.map((to) => (
        <Check
          key={to}
          label={words.to[to]}
          checked={isOn(filter.addressees, to as string)}
          onChange={() => choose(to)}
        />
      ))}
    </fieldset>
  )
}

/** What is looked at, and what a reader may see at all. */
export function Filters(props: FiltersProps) {
  const { filter, onFilter } = props
  return (
    <div className="fe-lib-filters">
      <SearchField
        label={words.search}
        value={filter.search}
        onChange={(search) => onFilter({ ...filter, search })}
      />
      <Kinds {...props} />
      <Seasons {...props} />
      <Addressees {...props} />
      <p className="fe-lib-promise">
        <Icon path={lockSimpleIcon} size={20} />
        <span>{words.promise}</span>
      </p>
    </div>
  )
}

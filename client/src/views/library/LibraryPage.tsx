import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { onlyId, type RecordId } from '../../../../shared/model/ids.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { LibraryHandle } from '../../store/libraries.ts'
import {
  keptTexts,
  noFilter,
  type Filter,
  type ReadText,
  type Reading,
} from '../../store/select/library-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Mark } from '../../ui/marks/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { ExportDialog } from '../export/ExportDialog.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { ActivityDialog } from './ActivityDialog.tsx'
import { Concepts } from './Concepts.tsx'
import { Filters, type FiltersProps } from './Filters.tsx'
import { ManageDialog } from './ManageDialog.tsx'
import { Stakes } from './Stakes.tsx'
import { TextList } from './TextList.tsx'
import { TextPage } from './TextPage.tsx'
import { useReadingOf } from './use-library.ts'

type Asked = 'activity' | 'manage' | 'filters' | RecordId | undefined

interface HeadProps {
  reading: Reading
  name: string
  onAsk: (asked: Asked) => void
  onHome: () => void
}

function Head({ reading, name, onAsk, onHome }: HeadProps) {
  return (
    <header className="fe-lib-top">
      <SkipLink />
      <LinkButton href="/" variant="quiet" onFollow={onHome}>
        <Mark size={30} />
        <span className="fe-visually-hidden">{words.home}</span>
      </LinkButton>
      <h1 className="fe-lib-title">{name === '' ? words.title : name}</h1>
      <p className="fe-meta">{words.count(reading.texts.length)}</p>
      <div className="fe-lib-tools">
        <span className="fe-lib-narrow">
          <Button onPress={() => onAsk('filters')}>{words.filters}</Button>
        </span>
        <Button onPress={() => onAsk('manage')}>{words.manage}</Button>
        <Button onPress={() => onAsk('activity')}>{words.activity}</Button>
      </div>
    </header>
  )
}

const tabs = [
  { id: 'stakes', label: words.stakes },
  { id: 'concepts', label: words.concepts },
  { id: 'texts', label: words.texts },
] as const

type Tab = (typeof tabs)[number]['id']

interface ListsProps extends FiltersProps {
  onOpen: (id: RecordId) => void
}

interface GatheredProps extends ListsProps {
  tab: Tab
  texts: readonly ReadText[]
}

/** What texts say together, or why there is nothing to gather. */
function Gathered({ tab, texts, reading, filter, onFilter, onOpen }: GatheredProps) {
  if (reading.texts.length === 0) return tab === 'texts' ? null : <Nothing />
  if (filter !== noFilter && texts.length === 0)
    return <NoResult onClear={() => onFilter({ ...noFilter, seasons: 'all' })} />
  if (tab === 'concepts') return <Concepts texts={texts} />
  const onSeasons = (asked: Filter['seasons']) => onFilter({ ...filter, seasons: asked })
  return tab === 'texts' ? null : (
    <Stakes texts={texts} filter={filter} onOpen={onOpen} onSeasons={onSeasons} />
  )
}

function Lists(props: ListsProps) {
  const { reading, filter, onOpen } = props
  const [tab, select] = useState<Tab>('stakes')
  // The last seasons are for stakes alone: concepts and texts are looked at over all of them.
  const isRecent = tab !== 'stakes' && filter.seasons === 'recent'
  const seasons = isRecent ? 'all' : filter.seasons
  const texts = useMemo(
    () => keptTexts(reading, { ...filter, seasons }),
    [reading, filter, seasons],
  )
  return (
    <Tabs label={words.views} tabs={tabs} selected={tab} onSelect={select} look="inline">
      <Gathered {...props} tab={tab} texts={texts} />
      {tab === 'texts' ? (
        <TextList texts={texts} withdrawn={reading.withdrawn} onOpen={onOpen} />
      ) : null}
    </Tabs>
  )
}

/** Every text was withdrawn: the list of texts says so, the other views have nothing to gather. */
function Nothing() {
  return (
    <section className="fe-lib-part">
      <h2 className="fe-section">{words.count(0)}</h2>
      <p>{words.nothingHelp}</p>
    </section>
  )
}

function NoResult({ onClear }: { onClear: () => void }) {
  return (
    <section className="fe-lib-part">
      <h2 className="fe-section">{words.noResult}</h2>
      <p>{words.noResultHelp}</p>
      <Button onPress={onClear}>{words.clear}</Button>
    </section>
  )
}

/** Texts withdrawn since this device last looked. */
function Withdrawn({ handle }: { handle: LibraryHandle }) {
  const [isSeen, setSeen] = useState(false)
  const since = handle.withdrawnSince()
  if (isSeen || since === 0) return null
  const note = () => {
    handle.seen()
    setSeen(true)
  }
  return (
    <Notice tone="decide" actions={<Button onPress={note}>{words.seen}</Button>}>
      {words.withdrawnSince(since)}
    </Notice>
  )
}

/** This device was put out, and keeps nothing: the sheet opens it again, from the list of libraries. */
function Shut({ onHome }: { onHome: () => void }) {
  return (
    <main>
      <StatePage
        state="out"
        title={words.endedTitle}
        actions={
          <Button variant="primary" onPress={onHome}>
            {words.bySheet}
          </Button>
        }
      >
        <p>{words.ended}</p>
      </StatePage>
    </main>
  )
}

/** What changed, and whether it hears the relay. */
function News({ handle, reading }: { handle: LibraryHandle; reading: Reading }) {
  const state = useStore(handle.connection, (connection) => connection.state)
  return (
    <div aria-live="polite">
      {state === 'ended' ? <Notice tone="decide">{words.ended}</Notice> : null}
      {state === 'offline' ? <Notice tone="offline">{words.offline}</Notice> : null}
      <Withdrawn key={reading.withdrawn.length} handle={handle} />
    </div>
  )
}

/** A text, then the ways to take it away. */
function OneText({ of, onClose }: { of: ReadText; onClose: () => void }) {
  const [isLeaving, setLeaving] = useState(false)
  if (isLeaving) return <ExportDialog open released={of.text} onClose={onClose} />
  return <TextPage of={of} onClose={onClose} onExport={() => setLeaving(true)} />
}

interface DialogsProps {
  asked: Asked
  handle: LibraryHandle
  name: string
  filters: FiltersProps
  onClose: () => void
}

function Dialogs({ asked, handle, name, filters, onClose }: DialogsProps) {
  const { reading } = filters
  const text = reading.texts.find(({ id }) => id === asked)
  if (text !== undefined) return <OneText of={text} onClose={onClose} />
  if (asked === 'activity') return <ActivityDialog reading={reading} onClose={onClose} />
  if (asked === 'manage') return <ManageDialog handle={handle} name={name} onClose={onClose} />
  return (
    <Drawer
      open={asked === 'filters'}
      title={words.filters}
      closeLabel={words.closeFilters}
      onClose={onClose}
      side="start"
    >
      <Filters {...filters} />
    </Drawer>
  )
}

/** What groups chose to let out: stakes and needs first, no headline drawn for anybody. */
export function LibraryPage({ handle, onHome }: { handle: LibraryHandle; onHome: () => void }) {
  const reading = useReadingOf(handle)
  const name = useStore(handle.board, ({ library }) => library.get(onlyId)?.words.name ?? '')
  const [filter, onFilter] = useState(noFilter)
  const [asked, ask] = useState<Asked>()
  const filters = { reading, filter, onFilter }
  const isEmpty = reading.texts.length + reading.withdrawn.length === 0
  // Nothing is known of a library that this device no longer opens.
  const isClosed = useStore(handle.connection, ({ state }) => state === 'ended')
  if (isEmpty && isClosed) return <Shut onHome={onHome} />
  return (
    <div className="fe-lib">
      <Head reading={reading} name={name} onAsk={ask} onHome={onHome} />
      <div className="fe-lib-body">
        <aside className="fe-lib-side" aria-label={words.filters}>
          <Filters {...filters} />
        </aside>
        <main className="fe-lib-main">
          <News handle={handle} reading={reading} />
          {isEmpty ? (
            <StatePage state="empty" title={words.nothing} actions={null}>
              <p>{words.nothingHelp}</p>
            </StatePage>
          ) : (
            <Lists {...filters} onOpen={ask} />
          )}
        </main>
      </div>
      <Dialogs
        asked={asked}
        handle={handle}
        name={name}
        filters={filters}
        onClose={() => ask(undefined)}
      />
    </div>
  )
}

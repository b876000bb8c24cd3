import { pageParts } from '../../../../shared/model/page.ts'
import type { PageText } from '../../../../shared/synthesis/text.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import type { ReadText } from '../../store/select/library-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

function Needs({ needs }: Pick<PageText, 'needs'>) {
  if (needs.length === 0) return null
  return (
    <ul className="fe-lib-page-needs">
      {needs.map(({ to, text }) => (
        <li key={`${to} ${text}`}>
          <strong>{words.to[to]}</strong> : {text}
        </li>
      ))}
    </ul>
  )
}

/** One stake: its four parts, without those left empty, and its needs. */
function Page({ page }: { page: PageText }) {
  return (
    <section className="fe-lib-page">
      <h3 className="fe-lib-page-stake">{page.stake}</h3>
      {pageParts
        .filter((part) => page.parts[part].trim() !== '')
        .map((part) => (
          <div key={part}>
            <h4 className="fe-lib-column">{words.parts[part]}</h4>
            <p className="fe-lib-prose">{page.parts[part]}</p>
          </div>
        ))}
      <Needs needs={page.needs} />
    </section>
  )
}

interface TextPageProps {
  of: ReadText
  onClose: () => void
  onExport: () => void
}

/** A text as the group approved it, word for word. */
export function TextPage({ of, onClose, onExport }: TextPageProps) {
  const { text } = of
  const actions = (
    <>
      <Button onPress={onExport}>{words.export}</Button>
      <Button variant="primary" onPress={onClose}>
        {words.close}
      </Button>
    </>
  )
  return (
    <Dialog open title={text.title} actions={actions} onClose={onClose}>
      <article className="fe-lib-article">
        <p className="fe-lede">{text.lead}</p>
        {text.pages.map((page) => (
          <Page key={page.stake} page={page} />
        ))}
        <p className="fe-meta">
          {words.foot} {words.season(text.season)}.
        </p>
      </article>
    </Dialog>
  )
}

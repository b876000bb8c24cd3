import { Marked } from 'marked'
import { framed } from './framed.ts'
import { escaped, held, isHeading, partsOf, tokensOf, type Part } from './markdown.ts'

/** The page that leads to the others, in docs/guide. */
export const guideIndex = 'README'

/** The guide's other pages, in the order they are read. */
export const guidePages = ['animer', 'rejoindre', 'lire', 'heberger', 'qui-voit-quoi'] as const

/** One picture as it is served, its width and height in pixels. */
export interface Picture {
  readonly address: string
  readonly width: number
  readonly height: number
}

/** What stands around the words of a page. */
export interface Around {
  /** The first heading of each page, by its name in docs/guide. */
  readonly titles: ReadonlyMap<string, string>
  readonly pictureOf: (file: string) => Picture
  readonly styleSheet: string
}

const WITHIN = /^([\w-]+)\.md$/

/** Where a link of the guide leads once served; undefined for what is only in the project. */
export function servedAt(to: string): string | undefined {
  const [, name] = WITHIN.exec(to) ?? []
  if (name === guideIndex) return '/guide'
  if (name !== undefined) return `/guide/${name}`
  if (to === '../CONTRAT.md') return '/promesses'
  return to === 'donnees/notice.md' ? '/promesses#vos-donnees' : undefined
}

/** How wide and how high a PNG is, in pixels, as its own first bytes say. */
export const sizeOf = (png: Buffer): { readonly width: number; readonly height: number } => ({
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
})

/** Loaded when it comes near, and as large as it is once pressed. */
function pictureHtml({ address, width, height }: Picture, words: string): string {
  const shape = height > width ? ' class="upright"' : ''
  return `<a${shape} href="${address}"><img src="${address}" alt="${escaped(words)}" width="${width}" height="${height}" loading="lazy" decoding="async"></a>`
}

/** Markdown to HTML, links and pictures led to where they are served. */
const htmlWith = ({ pictureOf }: Around): Marked =>
  new Marked({
    renderer: {
      link({ href, tokens }) {
        const to = servedAt(href)
        const words = this.parser.parseInline(tokens)
        return to === undefined ? words : `<a href="${to}">${words}</a>`
      },
      image: ({ href, text }) => pictureHtml(pictureOf(href), text),
    },
  })

/** A heading as the end of an address: its letters without accents, held by hyphens. */
const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The first heading of a page of the guide, plain. */
export const titleOf = (markdown: string): string =>
  held(tokensOf(markdown).find(isHeading(1))?.text ?? '')

function onThisPage(parts: readonly Part[]): string {
  if (parts.length < 2) return ''
  const ways = parts.map(
    ({ title }) => `<li><a href="#${slugOf(title)}">${escaped(held(title))}</a></li>`,
  )
  return `<nav aria-label="Sur cette page"><ul>${ways.join('')}</ul></nav>`
}

/** The guide's other pages, and what is promised. */
function elsewhere(name: string, titles: Around['titles']): string {
  const others = [...titles].filter(([other]) => other !== name)
  const ways = others.map(([other, title]) => [servedAt(`${other}.md`), title])
  const rows = [...ways, ['/promesses', 'Ce que Faire Écho promet']].map(
    ([to = '', words = '']) => `<li><a href="${to}">${escaped(words)}</a></li>`,
  )
  return `<nav aria-label="À lire aussi"><ul>${rows.join('')}</ul></nav>`
}

const inEnglish =
  '<p lang="en">This guide is in French. The app itself speaks English: see the foot of its first page.</p>'

/** One page of the guide: no script, no group, nothing asked of anybody. */
export function guidePage(name: string, markdown: string, around: Around): string {
  const { titles, styleSheet } = around
  const marked = htmlWith(around)
  const html = (tokens: Part['tokens']): string => held(marked.parser([...tokens]))
  const { before, parts } = partsOf(tokensOf(markdown), 2)
  const intro = html(before.filter((token) => !isHeading(1)(token)))
  const sections = parts.map(
    ({ title, tokens }) =>
      `<section id="${slugOf(title)}"><h2>${escaped(held(title))}</h2>${html(tokens)}</section>`,
  )
  const isIndex = name === guideIndex
  return framed({
    name: titleOf(markdown),
    styleSheet,
    aside: isIndex ? '' : '<a href="/guide">Guide</a>',
    main: `<div class="intro">${intro}</div>
${isIndex ? inEnglish : onThisPage(parts)}
<div class="guide">${sections.join('\n')}</div>`,
    foot: isIndex ? '' : elsewhere(name, titles),
  })
}

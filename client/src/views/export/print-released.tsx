import { createRoot } from 'react-dom/client'
import {
  paperWords,
  seasonName,
  type TextLanguage,
} from '../../../../shared/synthesis/paper-words.ts'
import type { Released } from '../../../../shared/synthesis/text.ts'
import { PrintedPaper } from './PrintedPaper.tsx'

const faces = ['500 1em "Vollkorn Variable"', '400 1em "Atkinson Hyperlegible Next Variable"']

/** A string as CSS writes it. */
const cssText = (text: string): string => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`

const rule = 'border-top: 0.35mm solid #000; vertical-align: top; padding-top: 2.5mm;'
const face = `font: 400 9pt/1.45 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif; color: #000;`

/** The foot of every page: how it was agreed, and which page this is. */
function runningFoot({ season }: Released, language: TextLanguage): CSSStyleSheet {
  const { foot, page, pageOf } = paperWords[language]
  const count = `${cssText(`${page} `)} counter(page) ${cssText(` ${pageOf} `)} counter(pages)`
  const agreed = cssText(foot(seasonName(season, language)))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page fx {
      @bottom-left { content: ${agreed}; width: 80%; text-align: left; ${rule} ${face} }
      @bottom-center { content: none; }
      @bottom-right { content: ${count}; width: 20%; text-align: right; ${rule} ${face} }
    }`,
  )
  return sheet
}

/** True where the browser writes in the margins of a page; elsewhere the foot closes the text. */
const writesMargins = (): boolean => 'CSSMarginRule' in globalThis

const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/**
 * Prints a released text, alone, and takes it off the page again. Nothing of it stands in an address,
 * nor in the title of the window, which browsers write into their PDF.
 */
export async function printReleased(
  released: Released,
  language: TextLanguage = 'fr',
): Promise<void> {
  const hasRunningFoot = writesMargins()
  const place = document.createElement('div')
  place.className = 'fx-place'
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <PrintedPaper released={released} language={language} hasRunningFoot={hasRunningFoot} />,
  )
  const foot = hasRunningFoot ? runningFoot(released, language) : undefined
  if (foot !== undefined) document.adoptedStyleSheets.push(foot)
  const { title } = document
  document.title = paperWords[language].head
  await Promise.all(faces.map((each) => document.fonts.load(each)))
  await drawn()
  const ended = new Promise<void>((resolve) => {
    addEventListener('afterprint', () => resolve(), { once: true })
  })
  window.print()
  await ended
  document.title = title
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== foot)
  root.unmount()
  place.remove()
}

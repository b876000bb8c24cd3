import type { DoctorLine } from '../host/doctor/facts.ts'
import type { Page } from './page.ts'

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const plain = (text: string): string => text.replace(/[&<>]/g, (sign) => escaped[sign] ?? '')
/** Signs that French never leaves alone at the start of a line. */
const inFrench = (text: string): string => plain(text).replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0')

const signs = { well: '✓', known: '·', due: '!' } as const

/** The host's own page: no script, no style, nothing of any room. */
export function doctorPage(lines: readonly DoctorLine[]): Page {
  const items = lines.map(
    ({ state, fr, en }) =>
      `<li>${signs[state]} ${inFrench(fr)}<br><small lang="en">${plain(en)}</small>`,
  )
  const body = `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Faire Écho, chez l’hôte</title><main><h1>Faire Écho, chez l’hôte</h1>
<ul>${items.join('\n')}</ul></main></html>`
  return { type: 'text/html; charset=utf-8', body }
}

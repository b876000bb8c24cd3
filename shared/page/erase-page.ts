import type { Asking, Page } from './page.ts'

/** What the page that erases this device says: asked first, done, or impossible from here. */
type EraseState = 'asks' | 'done' | 'plain'

const said: Readonly<Record<EraseState, readonly string[]>> = {
  asks: [
    'Effacer Faire Écho de cet appareil\u00a0?',
    'Vos brouillons, vos textes pas encore partis et vos places disparaissent d’ici, pour toujours.',
    'Ce que vos groupes ont reçu reste dans vos groupes.',
  ],
  done: ['C’est effacé.', 'Cet appareil ne garde plus rien de Faire Écho.'],
  plain: [
    'Cette page ne peut rien effacer ici.',
    'L’adresse n’est pas en https. Effacez les données de ce site dans les réglages du navigateur.',
  ],
}

/** A page without scripts nor style: it must work when nothing else does. */
function pageOf(state: EraseState): string {
  const [title, ...lines] = said[state]
  const link =
    state === 'asks'
      ? '<a href="/effacer">Tout effacer de cet appareil</a></p><p><a href="/">Ne rien effacer</a>'
      : '<a href="/">Revenir à l’accueil</a>'
  return `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? ''}</title><main><h1>${title ?? ''}</h1>
${lines.map((line) => `<p>${line}</p>`).join('\n')}
<p>${link}</p></main></html>`
}

/** `/effacer` acts only when asked from itself: a link or a picture elsewhere must erase nothing. */
export function erasePage({ isSecure, headers }: Asking): Page {
  const type = 'text/html; charset=utf-8'
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(String(headers['host']))
  if (!isSecure && !isLocal) return { type, body: pageOf('plain') }
  // Whatever can erase also says where it was asked from; a program that says nothing keeps nothing.
  const from = headers['sec-fetch-site'] ?? 'same-origin'
  if (from !== 'same-origin') return { type, body: pageOf('asks') }
  return { type, headers: { 'Clear-Site-Data': '"cache", "storage"' }, body: pageOf('done') }
}

import type { Asking, Page } from './page.ts'

/** What the page that erases this device says: asked first, done, or impossible from here. */
type EraseState = 'asks' | 'done' | 'plain'

type Said = Readonly<Record<EraseState, readonly string[]>>

const inFrench: Said = {
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

const inEnglish: Said = {
  asks: [
    'Erase Faire Écho from this device?',
    'Your drafts, your texts that have not left yet and your seats disappear from here, for ever.',
    'What your groups received stays in your groups.',
  ],
  done: ['It is erased.', 'This device keeps nothing of Faire Écho any more.'],
  plain: [
    'This page can erase nothing here.',
    'The address is not in https. Erase the data of this site in the settings of the browser.',
  ],
}

const ways = {
  fr: ['Tout effacer de cet appareil', 'Ne rien effacer', 'Revenir à l’accueil'],
  en: ['Erase everything from this device', 'Erase nothing', 'Back to home'],
} as const

/** What is said and may be done, in one language. */
function partOf(state: EraseState, language: 'fr' | 'en'): string {
  const [title, ...lines] = (language === 'fr' ? inFrench : inEnglish)[state]
  const [erase, stay, home] = ways[language]
  const level = language === 'fr' ? 'h1' : 'h2'
  const link =
    state === 'asks'
      ? `<a href="/effacer">${erase}</a></p><p><a href="/">${stay}</a>`
      : `<a href="/">${home}</a>`
  return `<div lang="${language}"><${level}>${title ?? ''}</${level}>
${lines.map((line) => `<p>${line}</p>`).join('\n')}
<p>${link}</p></div>`
}

/** A page without scripts nor style, in both languages: it must work when nothing else does. */
function pageOf(state: EraseState): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inFrench[state][0] ?? ''}</title>
<main>${partOf(state, 'fr')}<hr>${partOf(state, 'en')}</main></html>`
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

import { escaped } from './markdown.ts'

/** A page that is not the app: read without a script, a group or anything asked. */
export interface Apart {
  /** The words of its first heading. */
  readonly name: string
  readonly styleSheet: string
  /** Facing the way into the app, at the head. */
  readonly aside: string
  readonly main: string
  /** Ways to what else there is to read, at the foot. */
  readonly foot: string
}

const mark =
  '<svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="4" fill="currentColor"/>' +
  '<path d="M25.3 11.5A10 10 0 1 0 25.3 28.5" stroke-width="2.2"/>' +
  '<path d="M11.4 6.2A17 17 0 1 1 11.4 33.8" stroke-width="2.2"/></svg>'

/** A whole page in HTML: the app's own values, its mark, the way back to it. */
export function framed({ name, styleSheet, aside, main, foot }: Apart): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${styleSheet}">
<title>${escaped(name)} – Faire Écho</title>
</head>
<body>
<a class="fe-skip" href="#contenu">Aller au texte</a>
<header><a href="/">${mark}<span>Faire Écho</span></a>${aside}</header>
<main id="contenu" tabindex="-1">
<h1>${escaped(name)}</h1>
${main}
</main>
<footer>${foot}<a href="/">Ouvrir Faire Écho</a></footer>
</body>
</html>
`
}

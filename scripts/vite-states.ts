import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const entry = resolve(import.meta.dirname, '../tests/states/main.tsx')

const page = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tous les états – Faire Écho</title>
  </head>
  <body>
    <div id="app"></div>
    <script type="module" src="/@fs${entry}"></script>
  </body>
</html>`

/** « /states » while one develops: every state of every screen. No build knows it, nor what it draws with. */
export const states = (): Plugin => ({
  name: 'faire-echo-states',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname !== '/states') return next()
      server.transformIndexHtml(pathname, page).then((html) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(html)
      }, next)
    })
  },
})

/**
 * The page's first script: brings the app in the language this device chose, and nothing of the
 * other. It stands alone, for whatever it imported would be loaded before either.
 */
const page = document

/** Style is awaited, or the first screen would show itself undressed. */
const ask = (file: string): Promise<unknown> =>
  new Promise((settle) => {
    const link = page.createElement('link')
    const isStyle = file.endsWith('.css')
    link.rel = isStyle ? 'stylesheet' : 'modulepreload'
    for (const end of ['load', 'error']) link.addEventListener(end, settle)
    link.href = file
    page.head.append(link)
    if (!isStyle) settle(file)
  })

/** Its files are those that scripts/join-languages.mjs wrote down: the app's own script comes first. */
export async function bring(language: 'fr' | 'en'): Promise<void> {
  page.documentElement.lang = language
  const said = page.querySelector<HTMLMetaElement>(`[name=app-${language}]`)
  const files = said?.content.split(' ') ?? []
  await Promise.all(files.map(ask))
  await import(files[0] ?? '')
}

// Without network a device may hold one language only: the app in French is better than no app.
// What was chosen is kept by store/language.ts.
void (localStorage.getItem('faire-echo-language') === 'en'
  ? bring('en').catch(() => bring('fr'))
  : bring('fr'))

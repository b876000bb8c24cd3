// The page's first script reads it before anything else is loaded: client/src/first.ts.
const keptUnder = 'faire-echo-language'

/** Speaks this language on this device from now on: the page starts anew with the words of the other. */
export function chooseLanguage(language: 'fr' | 'en'): void {
  localStorage.setItem(keptUnder, language)
  location.reload()
}

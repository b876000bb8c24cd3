const keptUnder = 'faire-echo-not-installed'

/** Other browsers of an iPhone, and pages that another app opened, do not install as Safari does. */
const notSafari = /CriOS|FxiOS|EdgiOS|OPiOS|DuckDuckGo|GSA|FBA[NV]|Instagram/

/**
 * True in Safari on an iPhone: there, only an installed page keeps what it stores beyond seven days, and
 * it keeps it apart. Not once the person said to go on without.
 */
export function wantsHomeScreenFirst(): boolean {
  const { userAgent } = navigator
  const installed = 'standalone' in navigator && navigator.standalone === true
  const isSafari = /iPhone.*Safari/.test(userAgent) && !notSafari.test(userAgent)
  return window.isSecureContext && isSafari && !installed && !localStorage.getItem(keptUnder)
}

/** « Continuer sans »: not proposed again on this device. */
export function goOnWithout(): void {
  localStorage.setItem(keptUnder, '1')
}

const FONT = /url\('[^']*\/([\w-]+)\.woff2'\)/g
const DARK = /\[data-theme='dark'\] \{([^}]*)\}/

/** The app's own sheets and the page's, for a page that no script runs in. */
export interface Sheets {
  readonly fonts: string
  readonly tokens: string
  readonly base: string
  readonly own: string
  /** Where the build put a font of this name. */
  readonly addressOf: (font: string) => string
}

/** The dark values follow the device: nothing here can set the app's own attribute. */
function darkByDevice(tokens: string): string {
  const dark = DARK.exec(tokens)?.[1]
  if (dark === undefined) throw new Error('tokens.css no longer says its dark values in one block')
  return `@media screen and (prefers-color-scheme: dark) {\n:root {${dark}}\n}\n`
}

/** One sheet, in the order that the app loads them. */
export function styleSheetOf({ fonts, tokens, base, own, addressOf }: Sheets): string {
  const served = fonts.replaceAll(FONT, (_, font: string) => `url('${addressOf(font)}')`)
  return [served, tokens, darkByDevice(tokens), base, own].join('\n')
}

import type { Contract, Proof, Sentence } from './contract.ts'
import { framed } from './framed.ts'
import { blocksHtml, escaped, held, isHeading, partsOf, tokensOf, type Part } from './markdown.ts'

/** What the code says of itself. */
export interface CodeVersion {
  readonly version: string
  /** Where it was built from a repository. */
  readonly commit: string | undefined
  /** The hash of all that was built: the same for the same sources, anywhere. */
  readonly sources: string | undefined
}

/** All that the page is made of. */
export interface Promises {
  readonly contract: Contract
  /** docs/guide/qui-voit-quoi.md. */
  readonly whoSees: string
  /** docs/guide/donnees/notice.md: what it leaves for each host to fill in is left out. */
  readonly notice: string
  readonly code: CodeVersion
  readonly styleSheet: string
}

/** How each sentence begins to say what it does not hold. */
const LEAVES_OUT = /Ce que cette phrase ne couvre pas/

const proof = ({ says, path, title }: Proof): string =>
  `<li>${escaped(held(says))}<code lang="en">${escaped(path)}<br>${escaped(title)}</code></li>`

const sentence = ({
  heading,
  number,
  sentenceHtml,
  leavesOutHtml,
  proofs,
}: Sentence): string => `<section id="phrase-${number}">
<h2><span class="number">${number}</span> ${escaped(held(heading))}</h2>
<p class="sentence">${sentenceHtml}</p>
<div class="leaves-out">${leavesOutHtml.replace(LEAVES_OUT, '<strong>$&</strong>')}</div>
<details>
<summary>Ce qui tient cette phrase : ${proofs.length} essais</summary>
<ul>${proofs.map(proof).join('\n')}</ul>
</details>
</section>`

/** The passage that says who sees what, its own headings one level further down. */
function whoSeesHtml(markdown: string): string {
  const { before, parts } = partsOf(tokensOf(markdown), 2)
  const intro = blocksHtml(before.filter((token) => !isHeading(1)(token)))
  const readers = parts.map(
    ({ title, tokens }) =>
      `<section><h3>${escaped(held(title))}</h3>${blocksHtml(tokens)}</section>`,
  )
  return `${intro}<div class="readers">${readers.join('\n')}</div>`
}

/** What a host fills in stands on paper alone. */
const isBlank = ({ tokens }: Part): boolean =>
  tokens.some(({ raw }) => raw.includes('[à compléter'))

/** The notice, but for what each host fills in. */
function noticeHtml(markdown: string): string {
  const { parts } = partsOf(tokensOf(markdown), 3)
  const said = parts
    .filter((part) => !isBlank(part))
    .map(
      ({ title, tokens }) =>
        `<section><h3>${escaped(held(title))}</h3>${blocksHtml(tokens)}</section>`,
    )
  return `<p>L’organisme qui propose les séances vous remet cette notice avec son nom, son contact et la raison qui
l’y autorise. Voici ce qui ne dépend pas de lui.</p><div class="readers">${said.join('\n')}</div>`
}

function versionHtml({ version, commit, sources }: CodeVersion): string {
  const lines = [
    ['Version', version],
    ['État du dépôt', commit],
    ['Empreinte des sources', sources],
  ].flatMap(([name = '', value]) =>
    value === undefined ? [] : [`<dt>${name}</dt><dd><code>${escaped(value)}</code></dd>`],
  )
  return `<dl>${lines.join('')}</dl>
<p>Qui a les mêmes sources et les construit trouve la même empreinte. Elle aide à savoir de quel logiciel on
parle. Elle ne prouve rien de plus : cette page vient du même hébergeur que l’application.</p>`
}

const english = `<section id="english" lang="en">
<h2>In English, in short</h2>
<p>The promise itself is the French text above. What it says, sentence by sentence:</p>
<ol>
<li>What you type is on your device within a second, and no cut, crash or server makes you lose it.</li>
<li>The server carries your words without being able to read them.</li>
<li>A text posted without a signature carries no trace of who wrote it to the other members.</li>
<li>Nothing leaves the group through Faire Écho without the yes of everyone it comes from.</li>
<li>You can withdraw your words at any time, sessions erase themselves, and a receipt says what and when.</li>
</ol>
<p>Each sentence says what it does not cover, and names the tests that hold it.</p>
</section>`

/** The page « /promesses »: no script, no group, nothing asked of anybody. */
export function promisesPage({ contract, whoSees, notice, code, styleSheet }: Promises): string {
  const { title, introHtml, sentences } = contract
  const ways = [
    ...sentences.map(({ number, heading }) => [`phrase-${number}`, heading]),
    ['qui-voit-quoi', 'Qui voit quoi'],
    ['vos-donnees', 'Vos données'],
    ['version', 'Le code que voici'],
  ].map(([id = '', words = '']) => `<li><a href="#${id}">${escaped(held(words))}</a></li>`)
  return framed({
    name: held(title),
    styleSheet,
    aside: '<a href="#english" lang="en" hreflang="en">English</a>',
    main: `<div class="intro">${introHtml}</div>
<nav aria-label="Sur cette page"><ul>${ways.join('')}</ul></nav>
${sentences.map(sentence).join('\n')}
<section id="qui-voit-quoi"><h2>Qui voit quoi</h2>${whoSeesHtml(whoSees)}</section>
<section id="vos-donnees"><h2>Vos données</h2>${noticeHtml(notice)}</section>
<section id="version"><h2>Le code que voici</h2>${versionHtml(code)}</section>
${english}`,
    foot: '<a href="/guide">Guide de Faire Écho</a>',
  })
}

/** How a feminine is made when its ending is written after the point: the first tail that fits. */
const tails: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  e: [
    ['er', 'ère'],
    ['eux', 'euse'],
    ['f', 've'],
    ['', 'e'],
  ],
  ne: [['n', 'nne']],
  le: [['l', 'lle']],
  se: [
    ['eur', 'euse'],
    ['x', 'se'],
    ['s', 'sse'],
  ],
  te: [['t', 'tte']],
  ve: [['f', 've']],
  ive: [['if', 'ive']],
  fe: [['f', 'ffe']],
  he: [['c', 'che']],
  que: [
    ['ec', 'ecque'],
    ['c', 'que'],
  ],
  re: [['er', 'ère']],
  ère: [['er', 'ère']],
  ière: [['ier', 'ière']],
  rice: [['teur', 'trice']],
  trice: [['teur', 'trice']],
  ice: [['teur', 'trice']],
  euse: [
    ['eur', 'euse'],
    ['eux', 'euse'],
  ],
  eure: [['eur', 'eure']],
  elle: [
    ['eau', 'elle'],
    ['eaux', 'elle'],
    ['el', 'elle'],
  ],
  enne: [['en', 'enne']],
  ienne: [['ien', 'ienne']],
  onne: [['on', 'onne']],
  sse: [['s', 'sse']],
  ale: [
    ['al', 'ale'],
    ['aux', 'ale'],
  ],
  ette: [['et', 'ette']],
  ine: [['ain', 'ine']],
}

/** Two words with a point between them, or two that no rule makes: masculine, feminine. */
const pairs: Readonly<Record<string, readonly [male: string, female: string]>> = {
  'un·e': ['un', 'une'],
  'un·une': ['un', 'une'],
  'une·un': ['un', 'une'],
  'le·la': ['le', 'la'],
  'la·le': ['le', 'la'],
  'du·de la': ['du', 'de la'],
  'au·à la': ['au', 'à la'],
  'ce·tte': ['ce', 'cette'],
  'ce·cette': ['ce', 'cette'],
  'cet·te': ['cet', 'cette'],
  'mon·ma': ['mon', 'ma'],
  'ton·ta': ['ton', 'ta'],
  'son·sa': ['son', 'sa'],
  'il·elle': ['il', 'elle'],
  'elle·il': ['il', 'elle'],
  'lui·elle': ['lui', 'elle'],
  'elle·lui': ['lui', 'elle'],
  'celui·celle': ['celui', 'celle'],
  'celle·celui': ['celui', 'celle'],
  'lequel·laquelle': ['lequel', 'laquelle'],
  'copain·e': ['copain', 'copine'],
  'copain·copine': ['copain', 'copine'],
  'beau·belle': ['beau', 'belle'],
  'nouveau·nouvelle': ['nouveau', 'nouvelle'],
  'fou·folle': ['fou', 'folle'],
  'vieux·vieille': ['vieux', 'vieille'],
  'frère·sœur': ['frère', 'sœur'],
}

const manyPairs: typeof pairs = {
  'ils·elles': ['ils', 'elles'],
  'elles·ils': ['ils', 'elles'],
  'eux·elles': ['eux', 'elles'],
  'elles·eux': ['eux', 'elles'],
  'ceux·celles': ['ceux', 'celles'],
  'celles·ceux': ['ceux', 'celles'],
  'tou·te·s': ['tous', 'toutes'],
  'tou·tes': ['tous', 'toutes'],
  'tous·tes': ['tous', 'toutes'],
  'tous·toutes': ['tous', 'toutes'],
  'tout·es': ['tous', 'toutes'],
  'tout·e·s': ['tous', 'toutes'],
  'copain·es': ['copains', 'copines'],
  'copain·e·s': ['copains', 'copines'],
  'frères·sœurs': ['frères', 'sœurs'],
}

/** The two words that one word with a point stands for. */
export type Doublet = {
  readonly male: string
  readonly female: string
  readonly isMany: boolean
}

const plural = (word: string): string => {
  if (/[sxz]$/.test(word)) return word
  if (/(eau|eu)$/.test(word)) return `${word}x`
  return word.endsWith('al') && !/^(final|fatal|natal|naval|banal|bancal)$/.test(word)
    ? `${word.slice(0, -1)}ux`
    : `${word}s`
}

const feminine = (male: string, ending: string): string | undefined => {
  // « maître·esse », « prince·sse »: all that ends in e and changes.
  if (male.endsWith('e')) return /^e?sse$/.test(ending) ? `${male}sse` : undefined
  const [from, to] = tails[ending]?.find(([tail]) => male.endsWith(tail)) ?? []
  if (from === undefined || to === undefined || male.length < 2) return undefined
  return male.slice(0, male.length - from.length) + to
}

/** What a word in lower case with one point médian (or two) says; nothing when no rule knows it. */
export function doubletOf(word: string): Doublet | undefined {
  const one = pairs[word]
  if (one !== undefined) return { male: one[0], female: one[1], isMany: false }
  const many = manyPairs[word]
  if (many !== undefined) return { male: many[0], female: many[1], isMany: true }
  const [male = '', written = '', mark, more] = word.split('·')
  if (more !== undefined || (mark !== undefined && mark !== 's')) return undefined
  const isMany = mark === 's' || (written.endsWith('s') && written.length > 1)
  const ending = mark === undefined && isMany ? written.slice(0, -1) : written
  const female = feminine(male, ending) ?? feminine(male.replace(/s$/, ''), ending)
  if (female === undefined) return undefined
  return isMany ? { male: plural(male), female: `${female}s`, isMany } : { male, female, isMany }
}

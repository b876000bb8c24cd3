/** A sentence for the screen, in both languages. */
export type Sentence = { readonly fr: string; readonly en: string }

/** Open, or the sentence that says what is awaited. Soft: one explicit gesture passes it. */
export type Gate = 'open' | Sentence

/** Who is telling, when the situation is signed. */
type Teller = { readonly teller?: string }

/** A situation takes echoes once its author has told it. */
export function echoGate({ told, teller }: Teller & { readonly told: boolean }): Gate {
  if (told) return 'open'
  return {
    fr: `Les échos s’ouvrent quand ${teller ?? 'la personne'} aura raconté.`,
    en: `Echoes open once ${teller ?? 'the person'} has told it.`,
  }
}

/** A situation takes concepts once the person who told has spoken again. */
export function conceptGate({ wordBack, teller }: Teller & { readonly wordBack: boolean }): Gate {
  if (wordBack) return 'open'
  return {
    fr: `Les concepts viennent quand ${teller ?? 'la personne qui a raconté'} aura repris la parole.`,
    en: `Concepts come once ${teller ?? 'the person who told'} has spoken again.`,
  }
}

/** A stake needs at least one link or one echo under it. */
export function stakeGate(under: { readonly links: number; readonly echoes: number }): Gate {
  if (under.links + under.echoes > 0) return 'open'
  return {
    fr: 'Un enjeu se dessine à partir d’un écho ou d’une mise en lien.',
    en: 'A stake takes shape from an echo or a link.',
  }
}

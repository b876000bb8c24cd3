const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Titles that belong to the name they stand before. */
export const CIVILITIES = list(`
  m mr mme mlle mm mmes monsieur madame mademoiselle messieurs mesdames docteur docteure dr dre professeur professeure pr maitre
  soeur frere pere mere abbe pasteur imam rabbin capitaine adjudant commandant lieutenant colonel general brigadier tonton tata
  tante oncle tatie papi mamie pepe meme cousin cousine parrain marraine
`)

/** Titles that are also kin or a common word: a name follows only with its capital. */
export const CIVILITIES_WITH_CAPITAL = list(`
  maitre soeur frere pere mere abbe pasteur imam rabbin capitaine adjudant commandant lieutenant colonel general brigadier tonton
  tata tante oncle tatie papi mamie pepe meme cousin cousine parrain marraine professeur professeure m mm pr
`)

/** Feminine ones, for the proposals. */
export const FEMININE_CIVILITIES = list(
  'mme mlle mmes madame mademoiselle mesdames docteure dre professeure soeur mere tata tante tatie mamie meme cousine marraine',
)

/** Roles that a place, a body or a name makes unique: « la maire d'Ussel », « le directeur Morel ». */
export const SITUATED_ROLES = list(`
  maire maires adjoint adjointe president presidente vice-president vice-presidente directeur directrice prefet prefete
  sous-prefet sous-prefete senateur senatrice depute deputee conseiller conseillere elu elue gerant gerante patron patronne cure
  principal principale proviseur proviseure tresorier tresoriere secretaire responsable coordinateur coordinatrice
  gestionnaire chef cheffe contremaitre intendant intendante fondateur fondatrice
  doyen doyenne bourgmestre procureur procureure juge inspecteur inspectrice delegue deleguee
  commissaire notaire
`)

const MONTHS =
  'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|janv|f[ée]v|avr|juil|sept|oct|nov|d[ée]c'
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const SEASONS = 'printemps|[ée]t[ée]|automne|hiver'
const PAST = 'derni[eè]re?s?|pass[ée]e?s?'
/** « 1er », « 14 », « quatorze ». */
const DAY_NUMBER =
  '(?:1er|premier|[12]?\\d|3[01]|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt(?:-(?:et-un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|vingt et un|trente(?:[ -]et[ -]un)?)'
const YEAR = '(?:(?:19|20)\\d\\d)'
const AFTER = '(?![\\p{L}\\p{N}])'
const BEFORE = '(?<![\\p{L}\\p{N}-])'
/** What says that an hour, a part of the day follows the day: it goes with it. */
const PART = '(?: (?:matin|midi|soir|apr[eè]s-midi))?'

/** Words that may follow « le 12 » when no noun does: it is then a day. */
const GOES_ON =
  '(?= ?(?:$|[.,;:!?…)»"”\\n-]|(?:[àa]|au|aux|avec|et|ou|on|il|elle|ils|elles|je|nous|vous|tu|en|dans|pour|chez|ne|pas|sans|mais|quand|que|qui|puis|o[uù]|[ée]tait|est|a|ai|ont|avait|comme|parce|car|donc|depuis|sur|par|apr[eè]s|avant|vers|d[eè]s|jusqu|c|ça|ca|tout|toute|personne|rien|plus|matin|soir|midi|aussi|encore|déjà|y|me|m|se|s|lui|leur|la|le|les|mon|ma|mes|son|sa|ses|notre|un|une)(?![\\p{L}-])|[jlnscmtd]\'))'

const dates = (body: string): RegExp => new RegExp(BEFORE + body + AFTER, 'giu')

/** « mardi 14 mai 2024 », « 1er avril », « le 12/10 ». */
export const CALENDAR_DATES: readonly RegExp[] = [
  dates(
    `(?:(?:${DAYS}),? (?:le )?)?${DAY_NUMBER}(?: et ${DAY_NUMBER}| au ${DAY_NUMBER})? (?:${MONTHS})(?:\\.?,? ${YEAR})?`,
  ),
  dates(`(?:(?:${DAYS}) )?(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20|19)?\\d\\d`),
  new RegExp(
    `(?<=(?:le|du|au|depuis|d[eè]s|${DAYS}) )(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])${AFTER}`,
    'giu',
  ),
  dates('(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'),
]

/** « en mars 2023 », « l'hiver 2022 », « en 2019 », « rentrée 2023 ». */
export const YEARLY_DATES: readonly RegExp[] = [
  dates(
    `(?:(?:en|d[eè]s|depuis|courant|d[ée]but|fin|mi)[ -])?(?:le mois (?:de |d'))?(?:${MONTHS}|[ée]t[ée]|automne|hiver|printemps|rentr[ée]e|saison|ann[ée]e|campagne|noël|pâques)(?: de)? ${YEAR}(?:[-/]${YEAR}|[-/]\\d\\d)?`,
  ),
  dates(
    `(?:en|depuis|avant|apr[eè]s|d[eè]s|de|vers|jusqu'en|fin|d[ée]but|mi|courant|l'an|ann[ée]e)[ -](?:19[4-9]|20[0-4])\\d`,
  ),
]

/** « jeudi dernier », « la semaine du 10 », « fin août », « mi-septembre », « en janvier dernier ». */
export const VAGUE_DATES: readonly RegExp[] = [
  dates(`(?:(?:${DAYS})${PART}|${MONTHS}) (?:${PAST}|prochaine?)`),
  dates(`(?:ce|cette) (?:${DAYS})${PART}`),
  dates(
    `(?:(?:la|le|l'|au|en|à l'|cet|cette|ce) ?)?(?:semaine|mois|an|ann[ée]e|[ée]t[ée]|automne|hiver|printemps|rentr[ée]e|week-?end|trimestre|saison|${MONTHS}) (?:${PAST})`,
  ),
  dates(
    `(?:la |cette )?semaine du (?:${DAYS} )?${DAY_NUMBER}(?: (?:au ${DAY_NUMBER}))?(?: (?:${MONTHS}))?`,
  ),
  dates(
    `(?:(?:au|d[eè]s le|depuis|vers|à|en|la|le|courant)[ ])?(?:d[ée]but|fin|mi|courant|milieu|toute fin|tout d[ée]but)[ -](?:du mois de |du mois d'|de |d'|le mois de )?(?:${MONTHS})`,
  ),
  dates(`(?:d[ée]but|fin|milieu|courant|mi) (?:de l'|du |d')(?:${SEASONS}|ann[ée]e|mois)`),
]

/** « le 12 », « depuis le 2 », « Le lundi 4 », « avant le 20 »: a day whose month is left out. */
export const ELLIPTIC_DATES: readonly RegExp[] = [
  dates(
    `(?:(?:depuis|d[eè]s|avant|apr[eè]s|jusqu'|jusqu'à|vers|pour) )?(?:(?:le|du|au|ce) )?(?:${DAYS}) (?:${DAY_NUMBER})${GOES_ON}`,
  ),
  dates(`(?:depuis|d[eè]s|avant|apr[eè]s|vers) le (?:1er|premier|[12]?\\d|3[01])${GOES_ON}`),
  dates(
    `(?:jusqu'au|entre le|à partir du|[àa] compter du) (?:1er|[12]?\\d|3[01])(?: et le (?:1er|[12]?\\d|3[01]))?${GOES_ON}`,
  ),
  // the numbers of the emergency services are nobody's day
  dates(
    `(?<!(?:appel\\p{L}*|composer?|composé|fait|faire|faites|joindre|contacter) )le (?:1er|[12]?\\d|3[01])(?: au (?:soir|matin))?${GOES_ON}`,
  ),
]

/** A weekday by itself tells which one; « le vendredi », « chaque vendredi » are any. */
export const LONE_DAYS = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?<!(?<![\\p{L}])(?:le|les|l|chaque|tous les|tout|un|une|du|au|des|de|d|ou|et|nos|mes|ses|leurs|certains|quelques|à|nouveau|premier|deuxième|second|par|journées?|planning|tournées?) )(?:${DAYS})${PART}(?![\\p{L}\\p{N}-])(?! (?:et|ou|au|à) (?:${DAYS}))`,
  'giu',
)

/** « hier », « il y a trois jours », « la semaine prochaine »: told from the day of telling. */
export const RELATIVE_DATES: readonly RegExp[] = [
  dates(`(?:avant-hier|hier|demain|apr[eè]s-demain)(?: (?:matin|soir|midi|apr[eè]s-midi))?`),
  dates(`(?:ce (?:matin|soir|midi)|cet apr[eè]s-midi|cette nuit)(?!-)`),
  dates(
    `il y a (?:\\p{L}+ ){0,2}(?:${DAY_NUMBER}|une?|quelques|plusieurs|\\d+) (?:jours?|semaines?|mois|ans?|ann[ée]es?)`,
  ),
  dates(
    `(?:la semaine|le mois|l'an(?:n[ée]e)?|l'[ée]t[ée]|l'hiver|l'automne|le printemps) prochaine?`,
  ),
  dates(`l'autre (?:jour|soir|matin|semaine)`),
]

/** « s'arrête en décembre », « a eu un accident en avril »: an event and its month. */
export const EVENT_MONTH = dates(
  `(?:s'arr[eê]te|se termine|ferme|ferm[ée]e?|finit|commence|d[ée]marre|s'ach[eè]ve|part|parti|partie|arriv[ée]e?|licenci[ée]e?|embauch[ée]e?|mort|morte|d[ée]c[ée]d[ée]e?|n[ée]e?|ouvre|ouvert|reprend|repris) (?:\\p{L}+ ){0,2}(?:en|fin|d[ée]but) (?:${MONTHS})`,
)

import type { Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import type { MaskClass } from '../span.ts'

interface Form {
  readonly class: MaskClass
  readonly pattern: RegExp
  readonly confidence: number
}

const MAIL = /[\p{L}\p{N}._%+-]+ ?@ ?[\p{L}\p{N}-]+(?: ?\.[\p{L}\p{N}-]+)+/gu
const URL =
  /(?:https?:\/\/|www\.)[^\s<>«»"”]+[^\s<>«»"”.,;:!?)]|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]+\.)+(?:com|fr|org|net|eu|io|info|bzh|asso|re|corsica|alsace|paris|coop|example|be|ch|ca|app|social)(?:\/[^\s<>«»"”]*[^\s<>«»"”.,;:!?)])?(?![\p{L}\p{N}])/giu
const HANDLE = /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu
const HASHTAG = /(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}_]{2,}/gu
const PHONE =
  /(?<![\p{L}\p{N}])(?:(?:\+|00) ?(?:33|262|590|594|596|269|32|41|212|213|216|221|223|225|351)[ .]?(?:\(0\))?[ .-]?|0)[1-9](?:[ ._/-]{0,3}\d{2}){4}(?![\p{L}\p{N}])/gu
const PHONE_SPLIT =
  /(?<![\p{L}\p{N}])(?:\+ ?\d{2,3}[ .-]?(?:\(0\))?[ .-]?\d(?:[ .-]?\d{2,3}){3,4}|0\d{3}[ .-]?\d{3}[ .-]?\d{3}|0[1-9](?:[ .-]\d{2}){2,3}(?=\s?(?:…|\.\.\.|xx)))(?![\p{L}\p{N}])/giu
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu
const NIR =
  /(?<![\p{L}\p{N}])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ ./-]{0,3}\d{2})?(?![\p{L}\p{N}])/giu
const PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|\d{1,4} [A-Z]{2,3} (?:\d{2}|2[AB]|97\d))(?![\p{L}\p{N}-])/gu
const FILE_NUMBER =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}./-]*\d[\p{L}\p{N}./-]*\d)(?<=(?:\bn[°ºo]\.?|\bnum[ée]ros?|\bmatricule|\bdossier|\bbadge|\bbordereau|\bcontrat|\bfacture|\ballocataire|\bs[ée]cu|\bimmatricul\p{L}+|\bsiret|\bsiren|\bidentifiant|\bcode|\bbon|\bcommande|\bplaque)(?: de \p{L}+| d'\p{L}+| postal)?(?: (?:est|était|c'est|le|la))?[ :,]*(?:n[°ºo]\.? ?)?)[\p{L}\p{N}][\p{L}\p{N}./-]{2,}[\p{L}\p{N}](?: \d{2,})*/giu
const NUMBERED = /\bn[°º]\.? ?(?=[\p{L}\p{N}./-]*\d{3})[\p{L}\p{N}][\p{L}\p{N}./-]+[\p{L}\p{N}]/giu
const BADGE = /(?<=[, ])\d{2,}-\d{3,}(?=[,.; ])/gu
const LONG_NUMBER = /(?<![\p{L}\p{N},.])\d(?:[ .]?\d){8,}(?![\p{L}\p{N}])/gu
const STREET_NOUNS =
  'rue avenue av boulevard bd bld place impasse allée allee chemin route quai cours square sentier ruelle passage montée traverse faubourg voie lotissement résidence esplanade villa hameau'
    .split(' ')
    .flatMap((noun) => [noun, noun.charAt(0).toUpperCase() + noun.slice(1), noun.toUpperCase()])
    .join('|')
const STREET_LINKS = "(?:(?:de|du|des|la|le|les|aux|au|à|en|sur|DE|DU|DES|LA|LE|LES|AUX) |[dlDL]')"
const TOWN = "\\p{Lu}[\\p{L}'-]+(?:[ -](?:\\p{Lu}|sur |les |lès |en |la |le )[\\p{L}'-]*)*"
const STREET = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?(?:bis|ter|quater|BIS|[a-dA-D](?![\\p{L}])))?,? (?:${STREET_NOUNS})\\.? ` +
    `${STREET_LINKS}*[\\p{L}\\p{N}'-]+(?: ${STREET_LINKS}*\\p{Lu}[\\p{L}'-]+)*(?:,? \\d{5} ${TOWN}|, ${TOWN})?`,
  'gu',
)
const POSTCODE = /(?<![\p{L}\p{N}])(?:0[1-9]|[1-8]\d|9[0-8])\d{3}(?= \p{Lu})/gu
const POST_BOX = /(?<![\p{L}\p{N}])(?:BP|CS) ?\d{2,5}(?! ?[€%])/gu

const FORMS: readonly Form[] = [
  { class: 'courriel', pattern: MAIL, confidence: 0.99 },
  { class: 'web', pattern: URL, confidence: 0.95 },
  { class: 'web', pattern: HANDLE, confidence: 0.9 },
  { class: 'web', pattern: HASHTAG, confidence: 0.6 },
  { class: 'telephone', pattern: PHONE, confidence: 0.98 },
  { class: 'telephone', pattern: PHONE_SPLIT, confidence: 0.9 },
  { class: 'identifiant', pattern: IBAN, confidence: 0.98 },
  { class: 'identifiant', pattern: NIR, confidence: 0.95 },
  { class: 'identifiant', pattern: PLATE, confidence: 0.9 },
  { class: 'identifiant', pattern: NUMBERED, confidence: 0.85 },
  { class: 'identifiant', pattern: FILE_NUMBER, confidence: 0.7 },
  { class: 'identifiant', pattern: BADGE, confidence: 0.7 },
  { class: 'identifiant', pattern: LONG_NUMBER, confidence: 0.7 },
  { class: 'adresse', pattern: STREET, confidence: 0.9 },
  { class: 'adresse', pattern: POSTCODE, confidence: 0.8 },
  { class: 'adresse', pattern: POST_BOX, confidence: 0.7 },
]

/** What a form gives away by itself: numbers, addresses, mails, links. */
export function formsIn({ text }: Reading): Found[] {
  return FORMS.flatMap(({ class: kind, pattern, confidence }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      class: kind,
      level: 'mask' as const,
      confidence,
      reason: 'form' as const,
    })),
  )
}

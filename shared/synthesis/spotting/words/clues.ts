/** A turn of phrase that may give somebody away, and what it tells. */
export interface Clue {
  readonly class:
    | 'sante'
    | 'judiciaire'
    | 'famille'
    | 'origine'
    | 'syndical'
    | 'evenement_rare'
    | 'bien_ou_lieu_distinctif'
    | 'role_unique'
    | 'duree'
    | 'montant'
    | 'effectif'
  readonly pattern: RegExp
}

const B = '(?<![\\p{L}\\p{N}-])'
const E = '(?![\\p{L}\\p{N}])'
const any = (body: string): RegExp => new RegExp(`${B}(?:${body})${E}`, 'giu')
const POSS =
  "(?:mon|ma|mes|son|sa|ses|leur|leurs|ton|ta|tes|un de ses|une de ses|d'un|de sa|de son|de ses)"
const KIN =
  'mère|père|maman|papa|parents|frère|frères|sœur|sœurs|soeur|soeurs|fils|fille|filles|enfants?|bébé|gosses?|gamins?|gamine|femme|mari|compagne|compagnon|conjointe?|époux|épouse|ex-mari|ex-femme|ex|grand-mère|grand-père|oncle|tante|cousine?|cousins|neveux?|nièce|beau-père|belle-mère|beau-frère|belle-sœur|jumeaux|jumelles|petits-enfants|petit-fils|petite-fille|belle-fille|gendre|tuteur légal'
const COUNTRIES =
  "Algérie|Maroc|Tunisie|Libye|Égypte|Mali|Sénégal|Guinée(?:-Bissau|-Conakry)?|Côte d'Ivoire|Cameroun|Congo|RDC|Togo|Bénin|Burkina(?: Faso)?|Niger|Nigeria|Nigéria|Tchad|Soudan|Somalie|Érythrée|Éthiopie|Angola|Madagascar|Comores|Mayotte|Haïti|Maurice|Portugal|Espagne|Italie|Pologne|Roumanie|Bulgarie|Albanie|Kosovo|Serbie|Bosnie|Croatie|Ukraine|Russie|Géorgie|Arménie|Azerbaïdjan|Tchétchénie|Turquie|Kurdistan|Syrie|Liban|Irak|Iran|Afghanistan|Pakistan|Inde|Bangladesh|Sri Lanka|Tibet|Mongolie|Chine|Vietnam|Viêt Nam|Laos|Cambodge|Thaïlande|Philippines|Brésil|Colombie|Pérou|Chili|Argentine|Venezuela|Cuba|Mexique|Allemagne|Belgique|Suisse|Angleterre|Irlande|Moldavie|Mauritanie|Gambie|Ghana|Liberia|Sierra Leone|Rwanda|Burundi|Yémen|Palestine|Israël|Cap-Vert|Hongrie|Tchéquie|Slovaquie|Grèce|Macédoine|Lituanie|Lettonie|Estonie"
const PEOPLES =
  'algérien|marocain|tunisien|malien|sénégalais|guinéen|ivoirien|camerounais|congolais|togolais|béninois|burkinabè?|nigérian|nigérien|tchadien|soudanais|somalien|érythréen|éthiopien|angolais|malgache|comorien|mahorais|haïtien|mauricien|portugais|polonais|roumain|bulgare|albanais|kosovar|serbe|bosniaque|ukrainien|russe|géorgien|arménien|tchétchène|turc|turque|kurde|syrien|libanais|irakien|iranien|afghan|pakistanais|indien|bangladais|tamoul|tibétain|mongol|chinois|vietnamien|laotien|cambodgien|thaïlandais|philippin|brésilien|colombien|péruvien|soninké|wolof|bambara|peul|lingala|arabe|berbère|kabyle|amazigh|créole|antillais|réunionnais|guadeloupéen|martiniquais|rom|roms|manouche|gitan|gitane|tsigane|yéniche|shimaoré|maghrébin|africain|hmong|pachto|dari|farsi|tigrigna|bengali|ourdou|espagnol'

/** What the body, justice, kin, origin, unions and rare events tell. */
export const CLUES: readonly Clue[] = [
  {
    class: 'sante',
    pattern: any(
      "en arrêt(?: (?:maladie|de travail|longue maladie))?(?: depuis [^.,;]{2,20})?|(?:en |un |son |mon |l')?arrêt (?:maladie|de travail)|accident du travail|maladie professionnelle|mi-temps thérapeutique|longue maladie|invalidité|inaptitude|inapte(?: [^.,;«»]{2,30})?|handicap[ée]?e?s?|RQTH|reconnue? travailleu[rs]e? handicapée?",
    ),
  },
  {
    class: 'sante',
    pattern: any(
      "burn-?out|dépression|dépressi(?:f|ve)|bipolaire|schizophrén\\p{L}+|autiste|épilep\\p{L}+|crises? d'(?:angoisse|épilepsie|asthme)|cancers?|chimio\\p{L}*|tumeur|diab[èé]t\\p{L}+|hépatite|VIH|sida|infarctus|AVC|asthm\\p{L}+|hernie(?: discale)?|sciatique|tendinite|lumbago|fracture\\p{L}*|entorse|opération du \\p{L}+|opérée?s? (?:du|de la|des|d'un|d'une) [^.,;]{3,20}|hospitalisée?s?|hospitalisation|urgences psychiatriques|psychiatri\\p{L}+|enceinte|fausse couche|grossesse|avortement|sourde?|malentendante?|aveugle|malvoyante?|muette?|bègue|boite|dyslexi\\p{L}+|illettr\\p{L}+|ne sait (?:pas|ni) lire[^.,;]{0,12}|suicid\\p{L}+|tentative de suicide|anorexi\\p{L}+|addict\\p{L}*|alcooli\\p{L}+|alcool|sevrage|cure|désintox\\p{L}*|toxicoman\\p{L}*|méthadone|subutex|insuline|antidépresseurs?|anxiolytiques?|sous traitement|traitement lourd|prothèse|amputée?|épaule (?:démise|luxée|cassée)|(?:bras|poignet|jambe|cheville|doigt|nez|côtes?|main) (?:cassée?s?|fracturée?s?|coupée?s?|arrachée?s?|écrasée?s?)|poumons? (?:abîmés?|malades?)|(?:les|ses|mes) poumons (?:abîmés|malades)|s'est (?:cassé|coupé|brûlé|ouvert|tordu|fracturé|démis|entaillé) (?:le|la|les|un|une|l') ?[^.,;]{2,20}|mal au dos|le dos (?:foutu|bloqué|cassé|en vrac)|perdu (?:un doigt|un œil|la vue|l'usage)[^.,;]{0,15}|malade(?: chronique)?|maladie|syndrome|trouble\\p{L}* (?:anxieux|psych\\p{L}+|bipolaire\\p{L}*|du comportement|alimentaire\\p{L}*)|séropositi\\p{L}+|TDAH|deuil",
    ),
  },
  {
    class: 'judiciaire',
    pattern: any(
      "(?:(?:depuis |après |avant |à )?sa )?sortie de (?:détention|prison)|(?:sort(?:i|ie|ait)? (?:tout juste )?de |(?:\\p{L}+ )?(?:ans?|mois) de |en |a fait de la |fait )(?:prison|détention|taule)|prison|détention|incarcér\\p{L}+|écrouée?|libération conditionnelle|semi-liberté|bracelet(?: électronique)?|sursis(?: probatoire)?|garde à vue|casier(?: judiciaire)?|condamn\\p{L}+|mise en examen|mis en examen|plainte|porté plainte|procès|audience|tribunal|jugement|avocat(?:e|s)?|SPIP|TIG|travail d'intérêt général|obligation de (?:soins|pointage)|contrôle judiciaire|prud'?hommes?|prud'homal|huissier|expulsion|expulsée?s?|violences? conjugales?|agression sexuelle|viol|violée?|agressée?s?|OQTF|sans[- ]papiers|clandestin\\p{L}*|deal\\p{L}*|trafic de [^.,;]{3,15}|vol à l'étalage|interdiction de (?:gérer|séjour|territoire)|ordonnance de protection|harcèlement|harcelée?|contrôle de police|gendarmes?|police",
    ),
  },
  {
    class: 'famille',
    pattern: any(
      `(?:élève|élevait|élevé) (?:seule?|seuls) [^.,;]{3,30}|(?:mère|père|maman|papa|parent) (?:célibataire|isolée?|solo|de \\p{L}+ enfants)|divorc\\p{L}+|séparation|séparée? de [^.,;]{3,20}|veuve?|veuvage|orphelin\\p{L}*|placée?s? (?:en foyer|en famille d'accueil|à l'ASE)|famille d'accueil|garde alternée|garde des enfants|${POSS} (?:deux |trois |quatre |cinq |petite? |grande? |petites |petits |ancien |ancienne |propre |vieille |vieux |jeune )*(?:${KIN})(?: (?:est |a été |avait eu |sont )?(?:hospitalisée?|décédée?s?|mort|morte|malade|en prison|placée?s?|handicapée?|un infarctus|un cancer|enceinte))?|ses (?:\\p{L}+ )?(?:petites )?sœurs|(?:une?|le|la|deux|trois|quatre|cinq|six|\\d+) (?:enfants?|gosses|gamins|bébé|jumeaux|jumelles)(?: (?:en bas âge|handicapée?s?|à charge|de \\p{L}+ (?:ans|mois)))?|(?:sont |étaient )?(?:cousins|cousines|jumeaux|jumelles|demi-frères)(?= germains|[,.])|perdu (?:sa|son|ses|leur|un|une) (?:${KIN})|congé maternité|congé parental|accouch\\p{L}+`,
    ),
  },
  {
    class: 'origine',
    pattern: new RegExp(
      `${B}(?:(?:arriv\\p{L}+|venue?s?|vient|venait|originaires?|rentrée?s?|réfugiée?s?|exilée?s?|né|née|parti|partie|retournée?) (?:\\p{L}+ )?(?:de |du |d'|des |au |en |aux )(?:la |l')?)?(?:${COUNTRIES})${E}`,
      'gu',
    ),
  },
  {
    class: 'origine',
    pattern: any(
      `(?:d'origine|de nationalité|une famille|famille|d'une famille|communauté|accent|passeport|religion|culture) (?:${PEOPLES}|gens du voyage)(?:e|s|es|ne|nes)?|(?:la |le |les |l'|en |parle |parler |parlait |du |de l')?(?:${PEOPLES})(?:e|s|es|ne|nes)?`,
    ),
  },
  {
    class: 'origine',
    pattern: any(
      "réfugiée?s?|demandeu[rs]e?s? d'asile|demande d'asile|migrante?s?|immigrée?s?|exilée?s?|titre de séjour|carte de séjour|récépissé|naturalisée?|gens du voyage|caravanes?|mineur\\p{L}* isolée?\\p{L}*|musulmane?s?|catholique|protestante?|évangélique|juive?|juifs|bouddhiste|témoins? de Jéhovah|chrétienne?|voilée?|porte le voile|foulard|ramadan|aïd|mosquée|prière|fait (?:sa|la) prière|halal|casher|communion|carême|pèlerinage|couleur de (?:sa )?peau|noire? de peau|métisse?|homosexuel\\p{L}*|gay|lesbienne|trans(?:genre|identitaire)?|bisexuel\\p{L}*|transition",
    ),
  },
  {
    class: 'syndical',
    pattern: any(
      "déléguée?s? (?:syndicale?s?|du personnel)|syndiquée?s?|syndicaliste|syndicats?(?! mixte| intercommunal| d'init| agricole des)|(?:carte|adhérente?|militante?|encartée?|élue?|délégué|déléguée)(?: \\p{L}+)? (?:à la |au |de la |du |chez )?(?:CGT|CFDT|FO|SUD|UNSA|CFTC|Solidaires|CNT|FSU|CSE)|(?:à |de |par |avec )?(?:la |l'|le )(?:CGT|CFDT|CFTC|UNSA|CNT)|Force ouvrière|représentante?s? du personnel|élue?s? (?:au )?(?:CSE|CE|CHSCT)|tracts?|droit d'alerte|militante?s?|gilets? jaunes?|parti (?:communiste|socialiste)|insoumise?s?|écologistes?|front national|rassemblement national",
    ),
  },
  {
    class: 'evenement_rare',
    pattern: any(
      "(?:il a eu |elle a eu |a eu |eu )?un (?:grave )?accident(?: (?:en|du|de|avec|au) [^.,;]{3,24})?|incendies?|feu (?:au|dans|à) [^.,;]{3,20}|a brûlé|explosion|explosé|inondations?|inondée?s?|cyclone(?: [^.,;]{3,25})?|tornade|tempête|glissement de terrain|noyade|noyée?|électrocut\\p{L}+|intoxication|grèves?|débrayage|occupation (?:du|de la|des) [^.,;]{3,15}|liquidation(?: judiciaire)?|redressement(?: judiciaire)?|dépôt de bilan|fermeture (?:du|de la|de l'|administrative)[^.,;]{0,20}|licenciement[s]?|licenciée?s?|cambriol\\p{L}+|braqu\\p{L}+|vol (?:du|de la|des|de) [^.,;]{3,15}|bagarre|coups? de couteau|coups? de poing|décès|décédée?s?|enterrement|obsèques|s'est (?:pendu|noyé|tué)e?|est mort(?:e)?|est décédée?|mort au travail|amiante|pollution|intoxiquée?s?|reportage|(?:passée?|parue?) (?:à la télé|dans le journal|dans la presse|à la radio)|prix (?:de l'|du |national|régional)[^.,;]{3,20}|médaille|record|finaliste|championn?e?|(?:ministre|préfète?|président) (?:est|sont) venue?|l'incident|démission|démissionné",
    ),
  },
  {
    class: 'bien_ou_lieu_distinctif',
    pattern: any(
      '(?:serre|parcelle|hangar|tunnel|atelier|bâtiment|bureau|chambre|ligne|quai|planche|salle|bungalow|bloc|secteur|box|portakabin|algeco|chalet|chantier|équipe|cuve|silo) (?:n° ?)?(?:\\d{1,3}|[A-H](?= ?[,.;:)]))(?! ?(?:h|heures|min|€|euros|%|ans|kg|m))|(?:sa|son|leur|ma|mon|une|un|la|le) (?:vieille |vieux |petite |grosse |ancienne )?(?:kangoo|clio|twingo|berlingo|trafic|partner|scénic|406|205|206|2CV|4L|R5|golf|BMW|mercedes|audi|scooter|mobylette|vespa|harley|camping-car)(?: (?:blanche?|rouge|verte?|bleue?|noire?|jaune|grise?|orange|rose))?',
    ),
  },
  {
    class: 'role_unique',
    pattern: any(
      "(?:la |le |l'|notre |ma |mon )(?:seule?|unique) (?!à |qui |que |dans |avec |pour |fois|chose|question|façon|journée|fois|phrase|mot|moyen|problème|table|caisse|cuve|jour|but|raison|solution|envie)\\p{L}[^.,;:!?«»]{2,45}?(?=[.,;:!?]| (?:qui|que|et|à|dans|pour|du|de la|des)\\b|$)(?: (?:du|de la|de l'|des|à) [^.,;:!?]{3,20})?|(?:la|le|les) (?:première?s?|dernière?s?) (?:femme|homme|fille|salariée?|encadrante?|permanente?|à (?:avoir|être)|arrivée?|embauchée?)[^.,;:!?]{0,30}|(?:la|le|les) plus (?:ancien(?:ne)?|anciens|vieux|vieille|jeune|âgée?|âgés|expérimentée?)(?: [^.,;:!?]{2,28}| (?:d'entre nous))?|seule? à (?:avoir|être|faire|savoir|parler|conduire|pouvoir)[^.,;:!?]{2,30}|(?:été|était|est|suis|fut) (?:la|le) (?:première?|seule?|seul)(?! fois)[^.,;:!?]{2,40}",
    ),
  },
  {
    class: 'montant',
    pattern: any(
      "(?:environ |près de |plus de |moins de )?(?:\\d{1,3}(?:[ .]\\d{3})+|\\d+)(?:,\\d+)? ?(?:€|euros?|balles|k€|keuros|francs)(?: (?:le kilo|du kilo|la botte|de l'heure|par (?:mois|an|jour|panier|semaine|personne)|bruts?|nets?|HT|TTC))*|(?:une |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |onze |douze |quinze |vingt |trente |quarante |cinquante |soixante |cent |deux cents |cinq cents |mille |[\\p{L}-]+ mille |quelques (?:centaines|milliers) d')(?:[\\p{L}-]+ )?(?:euros|balles)|\\d+ ?(?:000|k) ?(?:€|euros)|\\d+,\\d{2}(?= ?[.;,)]|$)",
    ),
  },
  { class: 'montant', pattern: /(?<![\p{L}\p{N}])\d[\d  .]*(?:,\d+)? ?[€](?:\/\p{L}+)?/gu },
  {
    class: 'effectif',
    pattern: /(?<![\p{L}\p{N},.])\d{1,3}(?:,\d+)? ?(?:%|pour cent|pourcents?)/giu,
  },
  {
    class: 'effectif',
    pattern: any(
      '(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\\d+) (?!fois)(?:\\p{L}+ )?sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|\\d+)(?! \\p{L}+(?:aine|eure)s?)',
    ),
  },
  {
    class: 'duree',
    pattern: any(
      "(?:depuis|pendant|durant|après) (?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|\\d+) (?:mois|semaines?|ans?|années)|(?:\\p{L}+|\\d+) mois(?= (?:de (?:contrat|CDD|prison|présence)|d'ancienneté))",
    ),
  },
]

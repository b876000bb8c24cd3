/** Acronyms and bodies that everybody has: they name nobody, so they stay. Their territory does not. */
export const PUBLIC_ACRONYMS: ReadonlySet<string> = new Set(
  `aah ifas ifsi crip ifcam ifa greta cned epf epfl ars acam aci ademe adil admr afpa agefiph ag ai aide ajs alsh ame amf anah anact ancv anpaa ap apa apl aract ars arve asp
  atemis bafa bafd bac bep bgo bp bpi bpjeps bprea bpa bts btsa btp caarud cac caces cada cae caf cafat cap capa carsat cas
  ca cata ccas cda cddi cdd cdi cej cfa chrs chsct chs chu cio cias cip cirfa civa clic cle cmp cmu cnam cnav cnrs cnil cnle
  cncp coorace cotorep copil covid cp cpam cpas cpe cpf cpie cqp cr crous csapa cse csp css csrd ct ctp cui cuma cv dals dares
  daf dgcs dgefp dgcl ddass ddcs ddets ddetspp ddt ddtm ddfip dgfip dirrecte direccte draaf drac dreal dreets drh drjscs ds dt
  duerp dvd dut ea eac ebe edf efc ehpad epi epci epide erp es ess esat esms etp eti etti ets faj fongecif formation fle fne fse
  gdon geiq gems gem gie gps greta gms grdf hacc haccp hlm hp ht iae ime imp insee ircantec irp irts itep itt ivg lidl lgbt ladapt
  maif macif mdph mda mecs mfr mjc mi ml mlj msa mnt msp mst mutuelle nir ntic oca ofii ofpra ohs ong onf onu opca opco ops oqtf
  pac pacea pcb pdf pdp pe pea pib pji plie pmi pmr pmsmp pme pmu pnr poe poei ppa pqe prado pse psc psl psy ptce pvc qhse qpv
  qr qrcode qvct qvt rca rdv re reaap reh reseau rgpd rh rib rmi rn rps rqth rse rsa rsi rtt saap saas sav samsah samu savs sasu sas sarl
  scic scop sci sdf sep siae siao siret sirh sirene sms smic smur snc sncf spa spip spl sst stt stp sud tpe tph ttc tva tsf tzcld
  ufcv udaf uimm urssaf ulis uta utn vae vsl vtt ve vl vrp wifi wc zfe zus zrr zac zup fo cgt cfdt cftc cfe cgc unsa fsu fnsea dpe
  bio aoc aop igp ab gaec earl amap cocagne iban bic pin ok stop tv cd usb nb ps hs ko rcs ape naf esf ase pjj jap juge tgi tj
  cjm ccn idcc bsr asv fep feh vih sida tdah tsa toc avc irm svp stp asap rdc rav pc ipad gsm tel num adn hpi qi
  ese eiti irae eure inrae inra civam fnab frab gab graine grap safer sica siqo`
    .split(/\s+/)
    .filter((word) => word.length > 1),
)

/** The same in words. Written folded; a plural is one more entry. */
export const PUBLIC_NAMES: readonly string[] = [
  'reseau cocagne',
  'france travail',
  'la france',
  'en france',
  'de france',
  'chou de milan',
  'choux de milan',
  'chou de bruxelles',
  'choux de bruxelles',
  'reine des reinettes',
  'savon de marseille',
  'pole emploi',
  'cap emploi',
  'mission locale',
  'secours populaire',
  'secours catholique',
  'restos du coeur',
  'restaurants du coeur',
  'croix-rouge',
  'croix rouge',
  'banque alimentaire',
  'securite sociale',
  'assurance maladie',
  'chantier ecole',
  'education nationale',
  'conseil departemental',
  'conseil regional',
  'service public',
  'code du travail',
  'union europeenne',
  'fonds social europeen',
  'chambre d agriculture',
  'inspection du travail',
  'medecine du travail',
  'defenseur des droits',
  'nations unies',
  'droits de l homme',
  'la poste',
  'cimade',
  'medecins du monde',
  'habitat et humanisme',
  'petits freres des pauvres',
  'terre de liens',
  'confederation paysanne',
  'mutualite sociale agricole',
  'caisse d allocations familiales',
  'fondation de france',
  'fondation abbe pierre',
  'oxfam',
  'greenpeace',
  'tenir debout',
  'innovation servicielle',
]

/** Words that bear a capital without naming anybody: feasts, works, brands that all have. */
export const KEPT_CAPITALS: ReadonlySet<string> = new Set(
  `noel paques toussaint pentecote ascension aid ramadan careme epiphanie saint-valentin saint-jean nouvel-an quatorze-juillet halloween
  etat republique nation constitution assemblee senat gouvernement ministere region departement prefecture mairie conseil bureau
  direction association federation reseau commission comite cooperative chambre caisse ministre president europe union terre
  dieu allah christ bible coran internet web facebook whatsapp instagram linkedin youtube google gmail zoom teams excel word
  powerpoint windows android iphone apple microsoft wikipedia netflix tiktok snapchat messenger signal doodle skype outlook
  tetra-pak opinel felco kubota karcher stihl husqvarna kangoo clio berlingo trafic partner jumpy kerterre doliprane
  bonjour bonsoir madame monsieur mesdames messieurs mademoiselle cher chere chers cheres merci bises cordialement objet
  allo salut coucou note compte-rendu ordre bilan annexe article chapitre titre partie question reponse
  rdv covid emmaus leclerc-drive secours restos croix-rouge pole france-travail cocagne
  roma noire cornue marmande gariguette charlotte mona-lisa ratte nantaise
  grande-guerre histoire homme hommes femme femmes nord sud est ouest midi
  master trafic expert boxer jumper ducato sprinter transit vito doblo jumpy scudo assedic foire fete salon forum festival carnaval
  olympiades agricole
  opel fenwick manitou claas massey honda iseki bosch makita hilti tupperware thermos scotch deere yamaha nissan fiat
  charolais limousine-race marseillaise coeur crimee berne nantes-carotte ananas andine
  kangoo renault peugeot citroen ford toyota mercedes iveco dacia fiat`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

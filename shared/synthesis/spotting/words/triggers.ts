const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that are part of the name of a place they open: « quartier des Tarterêts ». */
export const PLACE_NOUNS = list(`
  quartier cite hameau lieu-dit jardin jardins parc square place pont hangar parcelle serre serres clos domaine residence impasse
  allee avenue boulevard rue ruelle chemin route sentier cours quai esplanade lotissement zone faubourg rond-point camping aire
  stade gymnase piscine plage port col ile vallee plateau bois foret etang lac moulin ferme mas bastide maison tour immeuble
  batiment potager verger vergers rucher terrain pays canton val massif cote carrefour
`)

/** Nouns that are part of the name of a body they open: « collège Simone-Veil ». */
export const BODY_NOUNS = list(`
  college lycee ecole creche hopital clinique foyer ehpad centre chateau restaurant cafe bar hotel auberge garage atelier ateliers
  theatre cinema mediatheque bibliotheque musee eglise abbaye monastere couvent chapelle paroisse mosquee temple synagogue
  communaute metropole agglomeration syndicat regie sivom sictom comcom intercommunalite interco gaec earl esat ime itep mecs
  cfa mfr greta fondation federation club amicale collectif compagnie cabinet etude librairie boulangerie pharmacie laboratoire
  supermarche hypermarche intermarche leclerc carrefour auchan lidl super biocoop plateforme abri pepiniere scierie imprimerie
  cave menuiserie societe etablissements ets maison groupe groupement cooperative
`)

/** Nouns too common to belong to the name: « l'épicerie sociale Le Trait d'Union », « la mairie d'Ussel ». */
export const GENERIC_NOUNS = list(`
  epicerie association asso entreprise boutique magasin ressourcerie recyclerie legumerie conserverie mairie prefecture
  sous-prefecture gare ville commune village bourg bourgade region departement riviere fleuve structure chantier marche
  tribunal commissariat gendarmerie caserne poste banque agence antenne prison blanchisserie usine dechetterie
  coop friperie laverie cantine chai carriere mine depot entrepot logiciel application appli plage bac
`)

/** Words that may stand between such a noun and the name: « centre social des Lilas ». */
export const BETWEEN = list(`
  social sociale sociaux municipal municipale communal communale primaire maternelle elementaire agricole technique professionnel
  professionnelle hospitalier hospitaliere universitaire solidaire solidaires partage partagee partages associatif associative
  culturel culturelle commercial commerciale prive privee public publique intercommunal mixte intercommunale general generale
  communes commune agglomeration familial familiale medico-social medico-sociale penitentiaire departemental departementale
  regional regionale artisanal artisanale industriel industrielle biologique bio d'insertion insertion formation soins sante jour
  accueil hebergement vacances loisirs quartier sports retraite repos urbaine urbain rurale rural
`)

/** Rivers and massifs that no list of communes holds; they say where as well as a town does. */
export const NATURAL_PLACES = list(`
  loire seine rhone garonne dordogne durance meuse moselle marne somme oise aisne yonne cher indre vienne creuse allier lot tarn
  aveyron ariege adour aude herault gard ardeche drome isere doubs saone ain jura vosges ardennes cevennes larzac vercors
  chartreuse belledonne oisans queyras luberon ventoux alpilles camargue crau causses aubrac margeride cantal sancy morvan
  sologne beauce brie perche puisaye gatinais berry bresse dombes bugey beaujolais forez velay livradois pilat limousin
  perigord quercy rouergue gers gascogne bearn bigorre comminges couserans cerdagne roussillon corbieres minervois lauragais
  armorique finistere morbihan cotentin bocage vexin thierache avesnois artois flandre flandres sundgau ried alsace lorraine
  bretagne normandie picardie champagne bourgogne savoie provence aquitaine auvergne occitanie vendee anjou touraine poitou
  charente charentes saintonge aunis corse reunion martinique guadeloupe guyane mayotte ile-de-france grand-est paca
  tamise danube gier vesle orne vire rance odet aulne blavet vilaine erdre sarthe mayenne huisne eure risle avre vidourle ouveze
  hauts-de-france pays-basque scarpe escaut lys sambre bievre essonne orge loing yerres
`)

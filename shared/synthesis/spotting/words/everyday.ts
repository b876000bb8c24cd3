const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Trade words, loans and hurried spellings that dictionaries do not hold. */
export const EVERYDAY = list(`
  slt stp svp jsuis jsui jai jen jy jte jdois jfais jpeux jvais jveux jsais jme jle jla jles chui chuis chu chais cest ct cetait
  ki koi ke kan qd kelk qqn qqch pk pkoi pcq parske tjr tjrs tjs dsl bjr bsr rdv msg mdr lol ptdr xd ptn wsh frr bcp bc tt tte ts
  ttes dla dlequipe pr ds ac av svt mtn mnt auj ajd dac oki okay nn ui vi ya yavait yen yena yora yaura nan mouais ouep pfff pff
  euhh heu beh roh bam vlan chouf wallah inchallah starfoullah hamdoulillah salam merci bye biz bizz bisous
  plu pu fo faut fok fodra sa cmt cb keske keski kestion eske esk deja dja tro trop mem jms jamai ojd demin hyer aprem aprèm aprem's
  dm tp asso assos coop collec manif compta appart resto perso infos pros promo bdc bl crs prog prod admin orga visio distanciel
  présentiel presentiel mail mails email emails sms mms gps wifi planning burn-out burnout workshop feedback reporting team leader
  manager managers coaching coach brief debrief debriefing debrief briefing timing feeling checklist open-space brainstorming weekend
  week-end weekends paperboard post-it scan scanner smartphone tablette clic drive-in food-truck snack barbecue talkie talkies walkie
  motobineuse motobineuses motoculteur motoculteurs roto rotobeche rotobeches derouleuse planteuse planteuses arracheuse multichapelle
  multichapelles goutte-a-goutte p17 bineuse mulch mulching biocontrole permaculture agroecologie agroecologique agroforesterie
  legumerie legumeries recyclerie recycleries ressourcerie ressourceries conserverie cagette cagettes cageots epluchure microferme
  maraichage mesclun mescluns pak-choi mizuna roquette butternut potimarron patidou rutabaga topinambour blette blettes
  kakemono kanban padel tatoo taxi tiramisu tajine couscous bifana bifanas pastel colombo brede bredes rougail cari mafe thieb thiep
  attieke bo-bun nem nems kebab kebabs borek boulgour houmous msemen harira accras
  referent referente referents referentes tuteur tutrice tutorat tutorer encadrante encadrantes autrice autrices cheffe cheffes
  coordinatrice coordinateur maraichere maraicheres jardiniere ambassadrice
  sociopro socio-pro socioprofessionnel socioprofessionnelle co-animation coanimation codev covoiturage covoit covid coronavirus
  handi handicape savoir-etre savoir-faire mi-temps temps-plein plein-temps bien-etre mal-etre laisser-aller ras-le-bol
  etc idem bis ter kg km cm mm ml cl ha hl kwh kw kwc hz dpi tva ttc ht h min sec nb ps vs cf
  permaculteur inclusif inclusive ecriture servicielle servicielles externalite externalites reflexif reflexive posture
  insta whatsapp facebook tiktok snap messenger youtube google doodle zoom teams drive word excel powerpoint
  souffrance-travail invisibilise invisibilisee invisibilisees invisibilises precarite precariser pair-aidance aidant aidante
  aidants aidantes autonomiser responsabiliser recontacter recontacte decharge reorienter redescendre requestionner
  bosser bosse bossent taf tafs taff boulot boulots mec mecs meuf meufs gars nana nanas pote potes gosse gosses daron daronne
  ecoanxiete autosatisfaction zadiste toutes-et-tous celles-ci eau-de-vie bac-pro ex ancien co non re pre anti auto mini super hyper
  inapte apte rqth vae cdd cdi cddi smic rsa csp dpae due arret-maladie afterwork
`)

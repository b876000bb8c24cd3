const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** First names that dictionaries hold too, but that open a sentence as a name more often than not. */
export const MOSTLY_NAMES = list(`
  abbes adonis alexandra alexandrine alexis alfa aldin aldine alix amadou amadour ambroise anis aristide alize
  aubin auguste augustin balthazar baptiste bela benjamin benoit bernardin beryl bob boubou brandon camus carolus casimir
  celestin cesar cherif chester claire clarisse clement clementine constance colin colette collette corentin cosme
  daphne denis desiree dina dorian doris edith elise elia emile ester ethan eustache fatma fiacre firmin florent florentin florence
  francis francisque franck frederic gaspard gavroche gaston germain germaine gilles gille gisele guillaume guillemette gus
  hamada hector helene henni henri henry hercule hilaire honore honorine houssine hugues hyacinthe igor irene isidore jack jacques jean
  jeanne jeannette jenny jeremie jerome jesus jim job joel joseph josephine jules julien julienne julie justine karim kamel kevin
  lamine laure laurent lea leger leila leo leon leonard leonarde levi lili linda lino lisa lise loic louis louise louison lucas lucie
  lucien luis lulu madeleine malik manuel manuelle marcel marc marcelin marguerite maria marie marion mario marius martin martine
  mathieu mathilde mathurin matis maud maurice max maxime medard melissa melchior mercedes michel micheline milan mina mohamed
  moise mona monique moussa musa myriam nadia nadir nais napoleon nathalie nicodeme nicolas nina noemie nora octave octavie odette
  olga olivier omar oscar paddy pascal pascale patricia patrick paul paulette pauline pierrot philippe philippine quentin rabah
  rachid rani raoul raphael rama remi rene renee richard robert robin roger roland romain romane romaric rosa rosalie rosine
  rosette sabine salomon salome samba samir samuel sandrine sara sarah saturnin sebastien serge severine sibylle simon sofia solange
  soleil-anne sonia sophie stephane suzanne sylvain sylve sylvestre sylvie tarek thecla theo theodore theophile therese thierry thomas tim timon
  tom toma tomas tony valentin valentine valere valeriane vanessa victor victoire victorine victorien vincent virginie vivien
  viviane walter wilfrid xavier yacine yann yolande yves yvette zacharie zain zelie zoe amande ange angele angelique antoine
  anouk apollinaire arlette armand bastien bertrand bettina boris brigitte bruno camille carine carmen carole celine
  christelle christian christiane christine christophe claudine damien daniel daniele danielle david delphine didier
  dominique edouard elena eliane elisabeth emilie emma emmanuel eric estelle etienne eugene eva fabien fabienne fabrice fanny
  fatima felix fernand francois francoise gabriel gaelle genevieve georges gerard ginette guy herve hugo ines isabelle ismael
  jacqueline jasmine jacquot jocelyne juliette karine laetitia laurence luc lucienne lydia lydie magali malika manon marianne mehdi
  muriel mylene nabil noel noelle norbert odile pamela patrice regis regine robertine rachel raymond ruth sabrina saïd sandra simone
  tatiana teddy ulysse yannick yasmina yvan yvonne zohra
`)

/** Surnames that are also common words, and others that lists of first names do not hold. */
export const COMMON_SURNAMES = list(`
  martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux
  vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand garnier faure rousseau blanc
  guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez
  gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez marchand dufour blanchard
  marie barbier brun dumas brunet schmitt leroux colas colin fernandez pierre renard arnaud rolland caron aubert giraud leclerc
  vidal bourgeois renaud lemoine picard gaillard philippe leclercq lacroix fabre dupuis olivier rodriguez da silva hubert louis
  charles guillot riviere guillaume adam rey moulin gonzalez berger lecomte menard fleury deschamps carpentier julien benoit paris
  maillard marchal aubry vasseur leroux renault lacour lagarde lafon laporte lavigne delmas delattre delorme dubreuil dufresne
  traore diallo diop ndiaye fall ba sow sy camara coulibaly keita konate toure cisse kone sissoko sidibe bah barry balde kante
  benali bouzid haddad amrani belkacem cherif saidi mansouri khelifi yilmaz kaya demir celik ozturk sahin ferreira pereira
  santos oliveira rodrigues carvalho figueiredo fernandes lopes teixeira popescu ionescu popa kowalski kowalczyk nowak wojcik ivanov
  tran pham hoang vu vo dang bui do le-guen le-goff kervella tanguy guillou
`)

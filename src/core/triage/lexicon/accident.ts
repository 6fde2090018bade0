import type { Wordlist } from '../../text/phrase/wordlist.ts';

/*
 * Accidents by their pattern: what was broken, loose, wrong or open, and whom it met. `safety.ts` joins them with what the
 * lists name outright.
 */

/** Told as having happened or about to. */
export const accident: Required<Pick<Wordlist, 'phrases' | 'groups'>> = {
  groups: {
    en: {
      limb: 'finger|fingers|hand|hands|arm|arms|leg|legs|foot|feet|head|neck|face|thumb|toe|toes|hair|eye|eyes|knee|ankle|lip|chin|forehead|thigh',
      someone:
        'man|woman|lady|gentleman|child|children|kid|kids|boy|girl|baby|toddler|pensioner|passenger|passengers|customer|pram|pushchair|wheelchair|people|me|us|him|her|them|son|daughter|mum|mother|dad|father|gran|nan|grandmother|grandfather|grandson|granddaughter|niece|nephew|wife|husband|friend|cyclist|pedestrian|pupil|pupils|student|guest|guests|neighbour|neighbor|lad|dog|twins|colleague',
      bodily:
        "headaches?|nausea|nauseous|dizzy|dizziness|vomiting|vomited|coughing|passed out|faint|fainted|collapsed|sick|unwell|ill|hospital|can't breathe|couldn't breathe",
      fault:
        "(do not|don't|did not|didn't|does not|doesn't|won't|would not|wouldn't|never|not|failed to|refused to) ..1 (work|working|open|opened|deploy|deployed|inflate|inflated|hold|held|lock|locked|close|closed|respond|responded|engage|engaged|brake|stop|go off|sound)",
    },
    fr: {
      membre:
        'doigts?|mains?|bras|jambes?|pieds?|tete|cou|visage|pouce|orteils?|cheveux|oeil|yeux|genou|cheville|levre|menton|front|cuisse|phalange',
      quelquun:
        'dame|homme|monsieur|femme|enfants?|gamins?|gamine|garcon|fille|fils|bebe|petite?|passagers?|passagere|cliente?|clients|poussette|fauteuil|gens|moi|nous|lui|mere|maman|pere|papa|mamie|papi|grand mere|grand pere|niece|neveu|mari|ami|amie|cycliste|pieton|eleves?|voisine?|chien|chat|collegue|personne agee',
      mal: 'maux de tete|mal a la tete|mal de tete|nausees?|vertiges?|malaises?|malades?|evanoui*|vomi*|toux|hopital|urgences|etourdi*|suffoqu*',
      vient:
        "(ne|n') ..2 (marche|marchent|marchait|marchaient|fonctionne|fonctionnent|fonctionnait|fonctionnaient|freine|freinent|freinait|freinaient|repond|repondent|repondait|ferme|fermait|tient|tenait|s'ouvre|s'ouvrent|s'arrete) (pas|plus)|(pas|jamais) ..1 (ouvert|ouverte|ouverts|declenche|declenchee|declenches|gonfle|fonctionne|marche|tenu|freine|sonne)",
    },
  },
  phrases: {
    en: `
      (on|put on|hooked up to|connected to|needed) (a|an) (drip|iv|iv drip|ventilator|oxygen)
      (mould|mold|asbestos|rats?|cockroaches|raw sewage|sewage|bedbugs) ..6 (nursery|school|classroom|babies|children|hospital|ward|canteen|kindergarten|care home)
      (seat belts?|seatbelts?|brakes?|airbags?|smoke alarms?|smoke detectors?|fire alarms?|fire doors?|sprinklers?|harness|life jackets?|emergency exits?|defibrillator) ..3 (isn't|wasn't|weren't|aren't|is not|was not|were not|are not) ..1 (working|fitted|there|closing|locking|charged|fastened|attached)
      water ..8 (electrics|fuse box|fusebox|sockets?|consumer unit|wiring)
      (insulin|medication|medicines?|vaccines?|epipens?|chemo|blood samples?|formula) ..3 (arrived|came|delivered|turned up) ..2 (warm|hot|broken|frozen|spoiled|open|opened|unrefrigerated)
      (pram|buggy|pushchair|stroller|cot|bed|chair|highchair|ladder|stepladder|tent|deckchair|scooter|bike|trampoline|swing|slide|treadmill|bench|stool|bunk|hammock) ..3 (folded|collapsed|snapped|broke|gave way|tipped|toppled|fell apart|came apart) ..2 (up|over|on|under|with|while|in two|in half|beneath)
      (staircase|stairs|step|steps|floor|balcony|ceiling|roof|wall|shelf|shelves|stand|platform|bridge|seat|ladder|scaffolding|marquee|bleachers|fence|goalpost) ..3 (collapsed|collapsing|gave way|caved in|came down|fell down|fell) ..2 (under|on|onto|beneath|underneath)
      (barman|barmaid|bouncer|waiter|waitress|rep|employee|manager|teacher|coach|courier|technician|cashier|salesman|nurse|doctor|steward|trainer|caretaker) ..2 (hit|punched|slapped|kicked|shoved|grabbed|groped|assaulted|spat (on|at)|choked|touched|beat|attacked|threatened|followed) (me|us|him|her|them|my ..1)
      (spiked|drugged|roofied) ..1 (my|her|his|our|me|us)
      (put|slipped|dropped) (something|a pill|a drug|drugs) (in|into) ..1 (my|her|his|our) ..1 (drinks?|glass|cup)
      (<someone>|resident|residents|patient|patients|nana|grandad|grandpa|grandma) ..6 (on the|in the|on a|on her|on his) ..2 (floor|corridor|trolley|pavement|ground|street|rain|cold|dark) ..2 for ..2 (hours?|days?|night|minutes)
      (buckle|clasp|harness|catch|latch|lock|strap|door|gate|belt|bar|lid|cap) ..4 (pops|popped|pop|comes|came|flies|flew|springs|swings|opens|opened|undoes) ..2 (open|off|undone|by itself|loose|itself) ..9 (baby|child|kid|toddler|daughter|son|him|her|inside|speed|motorway|moving|ride)
      (boiler|stove|cooker|hob|pipe|meter|cylinder|canister|tank|heater) ..3 (leaking|leaks|leaked) ..9 (alarm|gas|woke|fumes|smell|dizzy|headache)
      open (manhole|shaft|trench|hatch|drain|pit|well)
      (swollen|swelled|swelling|puffed|burning|stinging|weeping|closed) ..3 (eyes?|lips?|throat|tongue|face|airway) ..1 (shut|closed|up)?
      (eyes?|throat|tongue|lips?|airway) ..2 (swelled|swollen|closing|swelling) ..1 (shut|up|closed)?
      (<someone>) ..2 (hung|hanging|hangs|dangling|suspended|stuck|stranded) ..4 (upside down|midair|in the air|in mid air|metres up|feet up|for (an|hours|two|#))
      (<someone>) ..3 (fell|falls|fallen|falling|thrown|tumbled|slipped) ..1 (out|off|down|through|from|into|under|over|overboard)
      (mercury|radiation|radioactive|chlorine gas|ammonia|arsenic|carbon monoxide|asbestos|cyanide|pesticide|weedkiller) ..6 (floor|water|air|in the|all over|leak|leaked|spill|spilled|poisoning|exposed)
      (hardly|barely|struggling to|can't|cannot|couldn't|unable to|not able to|difficulty) ..1 (breathe|breathing|swallow)
      (anaesthetist|surgeon|doctor|nurse|midwife|dentist|paramedic|pilot|captain|bus driver|coach driver|taxi driver|driver|lifeguard|babysitter|childminder|carer|instructor) ..3 (drunk|high|stoned|asleep|on drugs|intoxicated|smelt of alcohol|smelled of alcohol|reeked)
      (collapsed|collapse|heart attack|cardiac arrest|stroke|seizure|overdose) ..8 (gym|store|shop|pool|class|plane|train|bus|hotel|restaurant|defibrillator|ambulance|nobody|staff|floor|station)
      (pinned|held|pushed|slammed|wrestled|forced|knelt|kneeling|sat) ..3 (to the|against the|on (his|her|my|their)|on the) (ground|floor|wall|neck|back|chest|pavement)
      (arm|leg|wrist|hip|nose|jaw|ankle|rib|ribs|collarbone|shoulder|skull|pelvis|foot|hand|finger|elbow|spine|neck) ..2 (is|was|are|were|got) ..1 (broken|fractured|dislocated|shattered|crushed)
      (his|her|their) hands? ..1 (under|up|down|inside|between) my
      (<someone>|guy|stranger|staff|driver|guard|security|bloke) ..2 (following|followed|stalking|chasing|watching|filming|photographing) (me|her|us|him|my ..1) ..2 (round|around|home|through|in|into|to|from|toilets?|changing)
      (wire|glass|metal|plastic|bone|stone|needle|screw|staple|blade|nail|pin) ..6 (bar|bread|burger|cereal|chocolate|yoghurt|yogurt|soup|salad|sandwich|pie|cake|sausage|biscuit|pizza|curry|rice|milk|sauce|food|meal)
      (swallowed|bit into|bit on|bit down on|choked on|chewed on|cracked a tooth on) ..5 (wire|glass|metal|plastic|bone|stone|needle|screw|staple|blade|nail|pin|shard|splinter)
      (<limb>) ..4 (trapped|crushed|jammed|severed|caught|stuck|sliced|amputated) ..2 (in|by|between|under|off|behind) ..4 (door|doors|hinge|lift|escalator|machine|pushchair|pram|buggy|gate|chair|seat|belt|wheel|drawer|lid|bed|ride|blender|shredder|window|barrier|toy)
      (doors?|gates?|barriers?|shutters?|lift|elevator|lid|boot|window) ..3 (closed|closes|closing|shut|slammed|came down|dropped) ..1 (on|onto|down on) ..3 (<someone>|<limb>)
      (fumes|exhaust|gas|smoke|vapours?|paint|solvent|chemical smell) ..9 (<bodily>)
      (we|everyone|everybody|all|kids|children|family|whole office|whole class) ..2 (woke up|got up|left|came home|ended up) ..4 (<bodily>)
      (given|got|gave|received|sent|sold|dispensed|prescribed|handed|administered|injected) ..4 (someone|somebody|another|wrong) ..3 (medicine|medication|insulin|prescription|tablets|pills|drugs?|inhaler|blood|injection|dose|dosage|vaccine|patient|baby)
      (pills|tablets|capsules|medicine|medication|eye drops|syrup|ampoules) ..6 (not what|mislabelled|mislabeled|not the ones|not mine|don't match|doesn't match|do not match|wrong (strength|dose|dosage|patient|name|medication))
      (expired|out of date|past (its|their) date) ..3 (epipens?|epi pens?|insulin|medicines?|medication|vaccines?|inhalers?|baby food|formula|baby milk|defibrillator|oxygen)
      (reused|re-used|re-using|reusing|used|dirty|unsterilised|unsterilized|same) ..1 (needles?|syringes?|scalpel)
      (screw|button|magnet|bead|wheel|eye|part|piece|battery|cap|bolt|staple|nail|sequin|spring) ..9 (in|into|from|out of) (her|his|my baby's|the baby's|my son's|my daughter's) ..1 (mouth|throat|nose)
      (screw|screws|bolt|bolts|wheel|bar|panel|chain|strap|hinge|rail|slat|step) ..3 (came|fell|comes|dropped|popped|broke|snapped) ..1 (off|out|loose|undone|apart)? ..4 (cot|crib|pram|buggy|pushchair|car seat|high chair|highchair|bunk bed|swing|slide|rattle|stairgate|stair gate|ride|climbing frame|rollercoaster|trampoline|bike|scooter|wheelchair|treadmill)
      (blisters|welts|sores|hives|chemical burns?|burns|swelling|burning) ..3 (all over|on|over|around|across) ..2 (scalp|face|skin|eyes?|eyelids|lips?|legs?|body|mouth|tongue|neck|throat|hands?|arms?)
      (at|in|to) (a and e|casualty|urgent care|the burns unit|the trauma unit)
      (am|are|is|was|were|been|sitting|now|still|straight|up|back|rushed|taken|went) ..2 (at|in|to) a e
      (battery|batteries|power bank|powerbank|charger|vape|hoverboard|ebike|e bike|scooter|laptop|phone|headphones|earbuds?|kettle|toaster|heater|dryer|airfryer|air fryer|hair dryer|hairdryer|straighteners?|electric blanket|extension lead) ..4 (swelled|swollen|hissing|hissed|bulging|bulged|smoking|smoked|sparking|sparked|melted|melting|exploded|blew up|burst|caught light|went up|set fire)
      (melted|burned|burnt|scorched) ..6 (died|killed|sleep|asleep|house|bed|bedside|carpet|curtains)
      water ..5 (fuse box|fusebox|socket|sockets|electrics|consumer unit|light fittings?|wiring|plug|meter|live)
      (live|bare|exposed) ..1 (wires?|cables?|wiring|electrics)
      (dog|cat|puppy|kitten|rabbit|horse|hamster) ..5 (vet|vets|emergency) ..4 (after|eating|ate|eaten|because|since|from|with) ..4 (treats?|food|kibble|chew|toy|collar|tablets|drops|shampoo|kidney|liver|seizures?|poison*|pancreatitis|blockage|your)
      (kidney|liver|heart|renal|respiratory|organ) failure
      (brakes?|airbags?|air bags?|steering|seat belts?|seatbelts?|harness|parachute|life jackets?|lifejackets?|smoke alarms?|fire alarms?|fire doors?|emergency (brake|stop|exit|call)) ..7 (<fault>)
      (nearly|almost) ..2 (went|fell|ended|got|rolled|slid|stepped|pulled|sucked|run) ..1 (under|off|into|over|through|out of) ..2 (lorry|truck|car|cars|bus|train|tram|cliff|edge|wheels?|road|traffic|balcony|window|tracks|platform|river|water|canal)
      (<someone>) ..3 (stopped breathing|turned blue|went limp|went blue|lost consciousness|stopped responding|had a seizure|was choking|is choking)
      (served|gave|given|fed|sold|put) ..4 (peanuts?|nuts|nut|gluten|dairy|milk|shellfish|prawns?|sesame|eggs?|fish|almonds?|hazelnuts?|lupin|soy) ..9 allerg*
      (escape|smell|stink|reek|whiff|odour) of gas
      (smells?|stinks?|reeks?|smelling|smelt|smelled) ..3 (of|like) (gas|rotten eggs|burning (plastic|rubber|wires?|cables?))
      (leaks?|leaking|leaked|escaping) gas
      gas ..3 (leaking|escaping|leak|escape)
      (bridge|roof|ceiling|balcony|wall|floor|stairs|staircase|stand|tree|scaffolding|fence|pole|chimney|tower|crane|stage|platform) ..8 (about to|going to|gonna|could|will|might|ready to|threatens to) ..1 (collapse|fall|come down|give way|cave in|topple)
      (cut|sliced|gashed|ripped|tore|split|slashed) ..5 (<limb>) ..1 open
      (cut|sliced|gashed|ripped|tore|split|slashed) open ..4 (<limb>)
      (landed|fell|falls|fallen|thrown|flew|dropped|crashed) ..4 (concrete|head first|on (his|her|my|their) (head|back|face|neck|skull)|from the top|metres|meters|onto the tracks)
      (touched|stroked|groped|squeezed|rubbed|grabbed) (my|her|his) ..1 (leg|thigh|thighs|knee|bum|bottom|breasts?|chest|backside|crotch|private parts)
      (harassed|assaulted|attacked|molested|abused|stalked|threatened) (me|my ..2|her|him|us) ..3 (at home|in my|in our|at (the|your)|in (the|your)|on (the|your)|outside)
      (knocked|beaten|beat|punched|kicked) ..4 (unconscious|out cold|to the ground|to the floor)
      (dragged|threw|pushed|shoved|pulled|yanked) ..2 (pregnant|elderly|old|disabled|blind|teenage|little) ..2
      (locked|blocked|jammed) ..1 (the|all)? ..1 (doors?|exits?) ..6 (let|out|leave|get out|escape)
      (snake|rat|dog|guard dog|monkey|horse) ..2 (bit|bitten|attacked|mauled|kicked) ..1 (<someone>|my|our|the|a)
      (choked|chokes|choking) on ..5 (toy|part|piece|button|lid|cap|bone|plastic|grape|sweet|pearl|wrapper|tablet)`,
    fr: `
      (sous|mise? sous) (perfusion|oxygene|respirateur|assistance respiratoire)
      (moisissures?|amiante|rats?|cafards|egouts|punaises) ..6 (creche|ecole|classe|bebes?|enfants|hopital|cantine|maternelle|ehpad)
      (ceintures?|freins|airbags?|detecteurs? de fumee|alarmes? incendie|extincteurs?|harnais|gilets? de sauvetage|issues? de secours|defibrillateur) ..3 (ne|n') ..1 (marchait|marchaient|marche|marchent|fonctionnait|fonctionnaient|fonctionne|fonctionnent|fermait|etait|etaient) (pas|plus)
      (insuline|medicaments?|vaccins?|traitement|chimio|lait infantile) ..4 (arrivee?s?|livree?s?|recue?s?) ..2 (chauds?|chaudes?|tiedes?|cassee?s?|congelee?s?|ouverte?s?|perimee?s?)
      (poussette|lit|chaise|chaise haute|echelle|escabeau|trottinette|velo|balancoire|toboggan|transat|tabouret|etagere|tente|trampoline|banc|hamac) ..4 (repliee?|refermee?|cassee?|brisee?|effondree?|renversee?|basculee?|cede|retournee?) ..4 (dedans|dessous|dessus|sous|avec|sur|en deux|en roulant|pendant)
      (escaliers?|marches?|plancher|balcon|plafond|toit|toiture|mur|gradins?|tribune|passerelle|estrade|podium|chapiteau|barriere) ..3 (effondree?s?|ecroulee?s?|cede|tombee?s?) ..1 (sous|sur)
      (commercial|barman|videur|serveur|serveuse|vendeuse|technicien|moniteur|controleur|caissiere?|infirmiere?|gardien|agent|prof|entraineur|manager|directeur) ..2 (m'a|l'a|nous a|lui a|a) ..1 (frappee?|giflee?|bousculee?|poussee?|crache|etranglee?|tapee?|agressee?|menacee?|touchee?|coincee?|suivie?)
      (mis|verse|glisse|foutu) ..2 (quelque chose|un truc|une drogue|du ghb|un produit|un cachet) dans (mon|ma|son|sa|leurs?|nos) (verres?|boissons?|cocktails?)
      (droguee?s?|ghb|soumission chimique) ..2 (dans|chez|a mon insu|a son insu|soiree|verre|boite|bar|par)
      (cloques?|brulures?|plaques rouges|oedeme|urticaire|demangeaisons) ..2 (partout|sur tout|sur le|sur la|sur les|au visage|apres|depuis) ..4
      (mis|met|mettait|mettre|passe|pose|glisse) ..2 (la|une|sa|ses|les|des) mains? ..1 (aux fesses|sur les fesses|sur les seins|sur la poitrine|sur la cuisse|entre les jambes|sous ma jupe|sous sa jupe)
      (pelotee?|tripotee?|attouchee?|embrassee? de force|attouchements?|frottee? contre) ..2
      (<quelquun>|residente?|patiente?|papy|mamy) ..5 (par terre|au sol|sur le sol|dans le couloir|sur un brancard|dehors|dans le noir|dans le froid|sous la pluie|sur le trottoir) ..3 (heures?|nuit|jours?)
      (<quelquun>|residente?|patiente?) ..2 (reste|restee|laissee?|abandonnee?|oubliee?|attendu) ..1 # ..1 (heures?|jours?|minutes) ..2 (par terre|sol|couloir|brancard|dehors|froid|noir)
      (reste|restee|laissee?|abandonnee?|attendu) ..2 (heures?|nuit|jours?) ..1 (par terre|au sol|sur le sol|dans le couloir|sur un brancard|dehors|dans le froid|sous la pluie)
      (boucle|attache|harnais|fermeture|loquet|verrou|sangle|porte|barriere|ceinture|barre|bouchon) ..5 (s'ouvre|s'ouvrait|ouverte?|se detache|se detachait|lache|saute|se decroche) ..9 (bebe|enfant|fils|fille|petite?|dedans|toute seule?|vitesse|roulant|route)
      (bouche d'egout|trappe|regard|tranchee|fosse|puits) ..2 (ouverte?|ouverts|sans (couvercle|protection|barriere))
      (gonfl*|brul*|ferm*|irrit*) ..1 (les|la|le|mes|ses|ma|sa) (yeux|paupieres|levres|gorge|langue|visage)
      (yeux|paupieres|levres|gorge|langue|visage) ..3 (gonfl*|tout gonfl*|bouffi*|ne vois plus)
      (<quelquun>) ..3 (pendue?|suspendue?|coincee?|bloquee?) ..4 (tete en bas|en l'air|dans le vide|metres|pendant)
      (failli|manque) (de )?(me|nous|le|la|les|lui) (renverser|ecraser|percuter|faucher|tuer|rentrer dedans|passer dessus)
      (<quelquun>) ..2 (est tombee?|a chute|est passee? (a travers|par)|a glisse|a ete (ejectee?|projetee?|renversee?|percutee?|happee?))
      (mercure|amiante|plomb|chlore|ammoniac|arsenic|monoxyde|pesticides?|desherbant|radioacti*) ..5 (partout|sol|salle|eau|air|fuite|classe|dans)
      (peine a|du mal a|plus|difficulte a|difficultes a|arrive pas a|arrive plus a|peux plus) ..1 (respirer|avaler|deglutir)
      (anesthesiste|chirurgien|chirurgienne|medecin|infirmiere?|sage femme|dentiste|pilote|chauffeur|conducteur|maitre nageur|nounou|moniteur|ambulancier) ..3 (ivre|saoule?|soul|bourree?|defoncee?|drogue|alcoolisee?|endormie?|sentait l'alcool)
      (effondree?|infarctus|arret cardiaque|crise cardiaque|avc|malaise cardiaque|overdose|epilepsie) ..8 (salle|magasin|piscine|cours|avion|train|bus|hotel|restaurant|defibrillateur|ambulance|personne|sol|gare)
      (plaquee?|tenue?|maintenue?|ecrasee?|ceinturee?|jetee?) ..2 (au sol|contre le mur|par terre|contre une)
      (bras|jambe|poignet|hanche|nez|machoire|cheville|cote|cotes|clavicule|epaule|crane|bassin|pied|doigt|coude) ..1 (cassee?s?|fracturee?s?|brisee?s?|deboitee?s?|demise?|luxee?)
      (sa|ses) mains? (sous|dans|sur|entre) (ma|mon|mes)
      (homme|type|inconnu|mec|vigile|employe|chauffeur|livreur) ..2 (me suit|m'a suivie?|me suivait|nous suit|la suit|suit ma|filme|photographie|m'observe|m'attend)
      (fil de fer|verre|metal|plastique|os|caillou|aiguille|vis|agrafe|lame|clou|epingle|arete) ..5 (avale|mordu|croque|barre|pain|burger|chocolat|yaourt|soupe|salade|sandwich|gateau|pizza|riz|lait|sauce|plat)
      (avale|mordu dans|croque|mache) ..7 (fil de fer|verre|metal|plastique|caillou|aiguille|vis|agrafe|lame|clou|epingle|bout de)
      (<membre>) ..3 (coincee?s?|ecrasee?s?|arrachee?s?|sectionnee?s?|broyee?s?|prise?s?|happee?s?|amputee?s?) ..3 (dans|sous|entre|par) ..4
      (coincee?|ecrasee?|arrache|sectionne|broye|pris|happe|s'est coincee?) ..1 (le|la|les|son|sa|ses) (<membre>) ..2
      (portes?|barriere|portillon|rideau|portail|coffre|ascenseur|fenetre|volet) ..6 (refermee?s?|refermait|referme|referment|fermee?s?|claquee?s?|tombee?s?|abattue?s?) ..1 sur ..3 (<quelquun>|<membre>)
      (fumees?|gaz|emanations|vapeurs|odeur chimique|solvants?) ..9 (<mal>)
      (reveillee?s?|rentree?s?|sortie?s?|ressortie?s?) ..2 (avec|pleins? de) ..2 (<mal>)
      (recu|donne|remis|delivre|prescrit|administre|vendu|injecte|envoye) ..4 (insuline|medicaments?|traitement|ordonnance|cachets|comprimes|gelules|perfusion|vaccin|piqure) ..2 (de|d') ..1 (quelqu'un d'autre|un autre|une autre|autre patient|autre)
      (cachets|comprimes|medicaments?|gelules|pilules|sirop|gouttes) ..6 (correspondent pas|correspond pas|mauvais dosage|mauvaise dose|pas les bons|pas le bon|perimes?|mal dosees?|pas ce qui est ecrit)
      (perimee?s?|date depassee) ..3 (insuline|vaccins?|medicaments?|lait infantile|petits? pots?|epipen|seringues?|oxygene)
      (insuline|vaccins?|medicaments?|lait infantile|petits? pots?|epipen|seringues?) ..4 (perimee?s?|date depassee)
      (aiguilles?|seringues?) ..4 (reutilisee?s?|usagee?s?|deja servi|pas sterile*)
      (reutilise|reutilisent|reutilisait|reutiliser) ..2 (aiguilles?|seringues?|compresses)
      (vis|bouton|aimant|perle|roue|oeil|piece|pile|bouchon|boulon|morceau|agrafe|ressort) ..9 (dans|de) (sa|la|leur|ma) ..1 (bouche|gorge|narine)
      (vis|boulon|roue|barre|panneau|chaine|sangle|charniere|barreau|marche|fixation) ..3 (detachee?s?|tombee?s?|cassee?s?|rompue?s?|lachee?s?|sortie?s?|dessoudee?s?|decrochee?s?) ..4 (berceau|lit|poussette|siege auto|chaise haute|balancoire|toboggan|hochet|manege|trottinette|velo|trampoline|fauteuil|jouet)
      (cloques|brulures?|plaques|gonflements?|boursouflures) ..3 (partout|sur|autour|plein) ..2 (cuir chevelu|visage|peau|yeux|levres?|jambes?|corps|bouche|langue|cou|gorge|mains?|bras)
      (brule|brulee|irrite|attaque|ravage) (le|la|les) ..1 (cuir chevelu|visage|peau|yeux|levres?|paupieres?|gorge|bouche|langue|cornee)
      (suis|sommes|est|sont|ete|fini|finie?s?|conduite?|file|filee?|partie?s?|directement) ..2 (aux urgences|au chu|en reanimation|a l'hopital) ..2
      (batterie|batteries|power bank|powerbank|chargeur|vapoteuse|trottinette|telephone|ordinateur|ecouteurs?|bouilloire|grille pain|seche cheveux|lisseur|rallonge|cable|couverture chauffante) ..6 (gonflee?|gonfle|siffle|siffler|sifflait|fumait|fondue?|explose|explosee?|etincelles?|pris feu|s'est enflammee?)
      (fondu|brule|crame|explose) ..8 (mourir|dans (notre|mon) sommeil|pendant qu'on dormait|pendant que je dormais|y passer|y rester|incendie)
      eau ..5 (tableau electrique|compteur electrique|disjoncteur|prises?|installation electrique|plafonnier|fils electriques)
      fils? (electriques?)? ..1 (denudes?|nus?|a nu|apparents?|sous tension)
      (chien|chienne|chat|chatte|chiot|chaton|lapin|cheval) ..5 (veto|veterinaire) ..4 (apres|depuis|a cause|parce|suite|intoxi*|empoison*|insuffisance)
      insuffisance (renale|hepatique|cardiaque|respiratoire)
      (freins?|airbags?|direction|ceintures?|harnais|parachute|gilets? de sauvetage|detecteurs? de (fumee|monoxyde)|alarme incendie|porte coupe feu|arret d'urgence|issue de secours) ..8 (<vient>)
      failli ..1 (passer (sous|au travers|par)|finir (sous|dans|en)|tomber (sous|sur les|dans le vide|du|par)|rouler sous|basculer|etre (percute*|fauche*|ecrase*|renverse*)) ..3
      (<quelquun>) ..4 (ne respirait|ne respire|respirait|respire) plus
      (arrete|cesse) de respirer
      (devenue?s?|tout|toute) bleue?s?
      perdu connaissance
      (donne|servi|sert|vendu|mis|fait manger|fait gouter) ..4 (cacahuetes?|noix|noisettes?|gluten|arachides?|lait|fruits a coque|crustaces|crevettes?|sesame|oeufs?|amandes?) ..9 allerg*
      (passerelle|pont|toit|toiture|plafond|balcon|mur|plancher|escalier|arbre|echafaudage|tribune|barriere|cheminee|grue|scene|rambarde) ..6 (va|vont|risque de|risquent de|menace de|menacent de|pret a|prete a|sur le point de) ..1 (s'effondrer|tomber|ceder|s'ecrouler|lacher|se decrocher|basculer)
      (filet|barre|chaine|corde|sangle|harnais|cable|siege|marche|rambarde|roue|guidon|selle|frein|fixation|echelle|branche|planche) ..3 (lachee?|lache|cede|cassee?|casse|rompue?|detachee?|decrochee?|pliee?) ..9 (tombee?s?|chute|blessee?s?|hopital|tete|beton|sol|urgences|fractures?|traumatisme|cassee?s?|cotes|dents?)
      traumatisme (cranien|cervical)
      (ouvert|entaille|lacere|coupe|dechire) (la|le|les|sa|son) ..1 (<membre>) ..3 (sang|points|urgences|profond*|hopital|garcon|fille|fils|petite?|enfant|clou|vis|verre|lame)
      (clou|vis|lame|verre|tole|bord|metal|echarde) ..6 (ouvert|entaille|lacere|dechire|transperce) ..4 (<membre>)
      (touche|touchee?|caresse|tripote|pelote|agrippe|frotte) ..1 (la|le|les|ma|mes) (cuisses?|fesses|seins|poitrine|genou|jambes?|hanches|entrejambe)
      (technicien|livreur|vigile|chauffeur|employe|vendeur|agent|moniteur|serveur|installateur|facteur|responsable|gerant|controleur|collegue) ..3 (harcel*|agress*|menac*|suivi*|insult* et|exhib*)
      (harcel*|agress*|menac*) ..5 (chez moi|chez nous|a domicile|dans (votre|vos)|sur le parking|dans l'ascenseur|dans les vestiaires)
      (assommee?s?|roue de coups|tabassee?s?|mise? a terre|plaquee? au sol|trainee?s? (par|dehors|au sol)|traine ..2 (enceinte|agee|dame|femme|enfant))
      (verrouille|ferme|bloque) ..2 portes? ..9 (descendre|sortir|partir|laisser|issue)
      (telephonait|telephone|textos?|textotait|sms|regardait (une video|son portable)) ..5 (volant|en conduisant|en roulant|a # (km|a l'heure)?|bus|car|autoroute) ..3
      gonflee? ..3 (siffler|siffle|fumer|fume|exploser)
      il va y avoir (un|des) (mort|morts|drame|accident|blesses?)`,
    es: `
      (me|se|nos) (rompi|rompio|rompimos|fracture|fracturo|disloque|quebre|quebro) ..2 (pierna|brazo|muneca|tobillo|cadera|costillas?|nariz|mano|pie|dedo|cabeza|hombro|clavicula|rodilla)
      (vendedor|empleado|guardia|conductor|repartidor|profesor|monitor|medico) ..3 (me|le|la|nos) ..1 (toco|manoseo|pego|golpeo|acoso|agredio|empujo|persiguio) ..3
      (abuela|abuelo|madre|padre|hijo|hija|paciente|residente|senora) ..5 (tirad*|en el suelo|en el pasillo|sin (agua|comida|atencion)) ..4 (horas|suelo|pasillo|dias)
      (alambre|cristal|vidrio|metal|plastico|hueso|tornillo|grapa) ..6 (trague|tragado|galletas?|mordi|tragaron)
      (conductor|chofer|medico|cirujano|piloto|enfermer*|socorrista) ..3 (borracho|borracha|ebrio|bebido|drogado|dormido)
      (casi|por poco) ..3 (nos matamos|matamos|morimos|me mato|se mata|mato|muero|muere|ahoga|nos estrellamos|atropell*)
      frenos ..3 (fallaron|fallan|fallo|no ..1 (funcionan|funcionaban|frenan|frenaban|responden|respondian)|rotos)
      (se cayo|cayo|me cai|caido|caida|resbalo|resbale) ..9 (rota|roto|fractura|hospital|urgencias|cabeza|cadera|muneca|brazo|pierna|tobillo)
      (cristal|cristales|vidrio|metal|clavo|tornillo|gusanos?|cucaracha) ..3 (en|dentro) ..3 (potito|papilla|sopa|pan|ensalada|leche|chocolate|arroz|pizza|comida|plato|botella|hamburguesa)
      (detector|alarma) de (monoxido|humo|gas) ..4 (pita|suena|salta|no funciona)
      monoxido de carbono
      (quemado|quemada|quemo|queme) ..6 (mano|cara|piel|brazo|pierna|urgencias|hospital|hijo|hija|bebe)`,
    de: `
      (zusammengeschlagen|niedergeschlagen|verprugelt|krankenhausreif geschlagen) ..2
      reifen ..4 (geplatzt|gerissen|abgefallen)
      (essen|suppe|salat|brot|joghurt|muesli|musli|flasche|brei|kuchen|pizza|schokolade|milch) ..4 (glasscherben?|glassplitter|scherben?|metallsplitter|nagel|schraube|maden|wurmer|rasierklinge|nadel)
      (oma|opa|mutter|vater|patient*|bewohner*|kind|sohn|tochter) ..6 (boden|flur|gang|strasse) 
      (fahrer*|pilot*|arzt|arztin|chirurg*|pfleger*|bademeister|busfahrer*) ..3 (betrunken*|besoffen*|alkoholisiert*|eingeschlafen|am steuer (geschlafen|telefoniert)|auf drogen)
      (kohlenmonoxid*|co-vergiftung|gasgeruch|gasaustritt|gasleck)
      (rauchmelder|brandmelder|feuermelder|gasmelder|co-melder) ..5 (piept|schlagt an|ausgelost|defekt|ohne batterie|keine batterie|abgeklebt|geht nicht|fehlt)
      (kind|sohn|tochter|baby|enkel|enkelin|frau|mann|mutter|vater|hund) ..6 (verbrannt|verbruht|verbrennung*|verschluckt|eingeklemmt|bewusstlos|ohnmachtig|gequetscht|gebrochen|blutet|geblutet)
      (finger|hand|arm|bein|fuss|kopf) ..3 (eingeklemmt|gequetscht|abgetrennt|gebrochen|verbrannt|aufgeschlitzt)
      (ware|waren) ..4 (fast|beinahe) ..3 (gestorben|umgekommen|erstickt|ertrunken|uberfahren worden)
      (glassplitter|scherben?|metallsplitter|schraube|nagel|plastik*|maden) ..2 (im|in|in der) ..2 (brei|babybrei|glaschen|essen|suppe|salat|brot|milch|joghurt|schokolade|pizza)`,
    it: `
      (rotto|rotta|fratturato|fratturata|slogato|slogata) ..1 (la|il|un|una|le|l') ..1 (gamba|braccio|polso|caviglia|anca|costola|naso|mano|piede|dito|testa|spalla|ginocchio)
      (nonna|nonno|madre|padre|mamma|figlio|figlia|paziente|residente) ..5 (per terra|sul pavimento|in corridoio|barella)
      (autista|medico|chirurgo|pilota|infermier*|bagnino|conducente) ..3 (ubriac*|drogat*|addormentat*)
      (potevamo|potevo|poteva|stavamo per|stavo per|rischiato di|rischiavamo di) ..1 (morire|ammazzarci|ammazzarmi|annegare|soffocare|restarci|lasciarci la pelle)
      freni ..3 (non ..1 (funzionano|funzionavano|frenano|frenavano|rispondono|rispondevano)|rotti|ceduto)
      (vetro|metallo|plastica|chiodo|vite|vermi|scarafaggio) ..2 (nel|nella|nell|nello|nei|dentro) ..2 (omogeneizzato|pappa|minestra|pane|insalata|latte|yogurt|cioccolato|riso|pizza|cibo|bottiglia|piatto|panino)
      (monossido di carbonio|rilevatore di (gas|fumo|monossido) ..4 (suona|guasto|scarico))
      (bruciato|ustionato|ustionata|bruciata|scottato|scottata) ..5 (mano|faccia|viso|pelle|braccio|gamba|pronto soccorso|ospedale|figlio|figlia)`,
    pt: `
      (parti|partiu|quebrei|quebrou|fraturei|fraturou) ..1 (a|o|uma|um|minha|meu|as) ..1 (perna|braco|pulso|tornozelo|anca|costelas?|nariz|mao|pe|dedo|cabeca|ombro|clavicula|joelho)
      (avo|mae|pai|filho|filha|doente|utente|paciente) ..6 (no chao|no corredor|na maca|sem (agua|comida))
      (motorista|medico|cirurgiao|piloto|enfermeir*|condutor|nadador salvador) ..3 (bebad*|embriagad*|drogad*|a dormir)
      (queimou|queimei|queimado|queimada|queimaram|queimadura) ..6 (mao|cara|pele|braco|perna|urgencias?|hospital|aquecedor|forno|panela|filho|filha|bebe)
      (estamos|estou|esta|foi|fui|fomos|parar|levado|levada) ..2 (as|nas|na|no|nos)? (urgencias|pronto socorro)
      (vidro|metal|prego|parafuso|larvas?|barata|plastico) ..2 (na|no|nas|nos|dentro) ..2 (papinha|papa|boiao|sopa|pao|leite|chocolate|bolo|salada|arroz|sumo|iogurte|pizza|comida|garrafa|prato)
      (podiamos|podia|poderiamos|poderia) ter ..1 (morrido|matado|ficado la|afogado)
      (monoxido de carbono|detetor de (gas|fumo) ..4 (apita|tocou|avariado))
      (travoes|freios) ..3 (falharam|falhou|nao ..1 (funcionam|funcionavam|travavam|respondem))`,
  },
};

import type { Wordlist } from '../../text/lexicon.ts';

const person = {
  en: 'son|daughter|child|children|kid|kids|baby|toddler|wife|husband|mother|father|mum|mom|dad|girlfriend|boyfriend|partner|sister|brother|friend|grandmother|grandfather|grandma|grandson|dog|cat|family|newborn|girl|boy|nephew|niece|grandpa|puppy|colleague|customer',
  fr: 'fils|fille|enfant|enfants|bebe|femme|mari|mere|pere|maman|papa|copine|copain|compagne|compagnon|soeur|frere|ami|amie|grand-mere|grand-pere|chien|chienne|chat|chatte|famille|petit|petite|nourrisson|gamin|gamine|neveu|niece|conjoint|conjointe|epouse|epoux|petit-fils|petite-fille|collegue|gosse',
};

/** Harm to people's health or a danger of it, told as having happened or about to. */
export const safety: Wordlist = {
  groups: {
    en: {
      ill: "sick|ill|hospital|hospitalized|hospitalised|vomiting|vomited|vomit|throwing up|threw up|choked|choking|choke|poisoned|poisoning|unconscious|fainted|passed out|convulsions|seizure|rash|hives|swelling|swollen|swelled|bleeding|blisters|blistered|burnt|burned|scalded|injured|electrocuted|stopped breathing|diarrhea|diarrhoea|collapsed|in the er|concussion|stitches|fever|difficulty breathing|cannot breathe|can't breathe|couldn't breathe|could not breathe|struggling to breathe",
    },
    fr: {
      person: person.fr,
      ill: 'malade|malades|hospitalise|hospitalisee|hospitalises|hopital|urgences|vomi|vomit|vomir|vomissements|etouffe|etouffee|etouffer|intoxique|intoxiquee|intoxiques|empoisonne|empoisonnee|inconscient|inconsciente|evanoui|evanouie|convulsions|boutons partout|plaques|urticaire|gonfle|gonflee|gonfles|saigne|saigner|cloques|brule|brulee|brulures|brulure|ebouillante|blesse|blessee|blesses|electrocute|electrocutee|plus respirer|mal a respirer|diarrhee|diarrhees|oedeme|malaise|points de suture|commotion|fievre|reaction',
    },
  },
  phrases: {
    en: `
      allergic (reaction|reactions|shock|response)
      (severe|serious|deadly|life threatening|nut|peanut|food) (allergy|allergies) ..6 (not|no|without|missing|undeclared|unlabelled|unlabeled|label|ingredients|hidden)
      (undeclared|unlabelled|unlabeled|hidden) ..1 (allergen|allergens|nuts|nut|peanuts|gluten|milk)
      (anaphylaxis|anaphylactic|epipen|epi pen)
      (nuts|nut|peanuts|gluten|milk|allergens|allergen|shellfish|sesame|soy) ..4 (not|n't|isn't|aren't|wasn't|weren't|never|missing) ..3 (label|labelled|labeled|listed|packaging|ingredients|indicated|declared|mentioned)
      food poisoning
      salmonella
      listeria
      e coli
      (my|our|his|her) ..1 (${person.en}) ..6 (<ill>)
      (i|we|he|she|they) (was|were|am|are|is|got|get|ended up|have been|has been|had been|fell|became|felt)? ..2 (hospitalized|hospitalised|poisoned|electrocuted|burned badly|badly burned|badly burnt|injured|unconscious|vomiting|choking|throwing up)
      (i|we|he|she|they) ..1 (ended up|end up|landed|was taken|were taken|had to go|went|rushed|was rushed|been rushed|are) ..3 (hospital|emergency room|the er|icu|a and e)
      (in|at|to|from) (the|a)? (hospital|emergency room|er|icu|intensive care) (because|after|due|thanks to|since|with|from) ..6
      (made|makes|making|got|gets|left) (me|us|him|her|them|everyone|my|our) ..3 (sick|ill|vomit|throw up|unwell|violently ill)
      (i|we) (got|am|was|were|felt|have been) ..2 (sick|ill|nauseous) ..2 (after|from|because) ..4
      (glass|shards|metal|plastic|screw|needle|nail|razor|blade|mold|mould|maggot|maggots|worm|worms|rat|mouse|insect|insects|cockroach|stone) ..2 (in|inside|found in) (my|our|the|your|her|his|a|this) ..3 (food|meal|bottle|drink|can|packet|bag|box|jar|baby|yoghurt|yogurt|soup|salad|chocolate|bread|sandwich|burger|cereal|pizza|milk|product|cake|formula|bar|biscuit|biscuits|cookies|sauce|rice|juice|ice cream)
      (found|finding|bit|bitten|swallowed|contained|contains) ..4 (glass|shards of glass|shard|metal|needle|screw|razor|maggots|mould|mold|a worm|worms|cockroach|a mouse|a rat|a nail)
      (caught|catching|catches|on) fire ..6 (charger|battery|phone|device|product|oven|laptop|machine|plug|cable|heater|toaster|kitchen|house|bedroom)
      (charger|battery|phone|device|product|oven|laptop|machine|plug|cable|heater|toaster|dryer|scooter|kettle|headphones|iron|fridge|car|bike) ..4 (caught fire|caught on fire|burst into flames|exploded|blew up|exploding|overheated and|started smoking|melted|sparking|is smoking|electrocuted|started to burn|went up in flames)
      (exploded|blew up|burst) (in|into) (my|his|her|our|their) (face|hand|hands|face|pocket|lap|kitchen)
      (burned|burnt|burns|burning|cut|scalded|injured|blistered|sliced) (my|his|her|our) (hand|hands|face|skin|finger|fingers|arm|arms|leg|legs|mouth|tongue|lips|eyes|scalp|throat|foot|feet|son|daughter|child|baby|thumb)
      (chemical|second degree|third degree|1st degree|2nd degree|3rd degree|severe) (burn|burns)
      (electric|electrical) shock
      got (electrocuted|a shock from)
      carbon monoxide
      gas leak
      (brakes|brake|airbag|airbags|steering|seatbelt|seat belt) ..3 (failed|fail|failing|failure|stopped working|gave out|didn't deploy|did not deploy|locked up|broke)
      choking hazard
      (nearly|almost|could have|could've|might have) (killed|died|choked|drowned|suffocated|burned down|burnt down|blinded)
      (someone|somebody|people|a child|kids|children) (will|could|might|can|is going to|are going to|is gonna|gonna) (get)? (die|be killed|get killed|killed|get hurt|seriously hurt|hurt badly|get injured|injured|be hurt|choke)
      (wrong|expired) ..1 (medication|medicine|drug|dose|prescription|vaccine)
      (unsafe|dangerous|hazardous) (for|to) (kids|children|babies|a child|people|pets|your health|my health|human|pregnant)
      (this|your|that) ..3 (is|are) (dangerous|a danger|a safety hazard|unsafe|toxic|a death trap|a fire hazard)
      (fire|safety|health) hazard
      (contaminated|poisoned|toxic) ..1 (food|water|product|products|batch|milk|meat|formula)
      (skin|scalp|face|eyes|lips|throat|tongue|mouth) ..3 (swelled|swollen|swelling|burned|burnt|burning|blistered|blisters|rash|peeling|bleeding|itching badly)
      (can't|cannot|couldn't|can not|could not|unable to|hard to|struggling to) breathe
      (miscarriage|anaphylactique)
      (slipped|tripped|fell|fallen|falls|fall|knocked over|thrown) ..8 (broke|broken|fractured?|hurt|hospital|head|wrist|hip|ankle|ambulance|concussion|stitches|injured|injury|bleeding|unconscious|a and e|elbow|knee|knees|teeth)
      (broke|broken|fractured|dislocated|sprained|shattered|twisted|cracked|smashed) (my|his|her|a|an|their|our)? ..1 (wrist|wrists|ankle|ankles|nose|collarbone|rib|ribs|neck|skull|hip|tooth|teeth|pelvis|femur|elbow|knee|kneecap|jaw|spine|toe|thumb|pinky)
      (broke|broken|fractured) (my|his|her|our|their|your customer's) ..1 (arm|leg|foot|hand|finger|back|shoulder)
      (hit|banged|cracked|cut|split|landed on|fell on|gashed|bumped) (his|her|my|their|our) (head|face|chin|forehead|eye|skull)
      (smell|smells|smelling|smelled|smelt) ..3 (gas|burning plastic|burning wires?|burnt wires?)
      (gas|burning) (smell|odour|odor|everywhere)
      (live|bare|exposed|loose|hanging|dangling) ..1 (wire|wires|wiring|cable|cables|electrics)
      (wires?|cables?|power line) ..3 (hanging|dangling|exposed|sparking|down) ..4
      (carbon monoxide|co|smoke|gas|fire) (detector|alarm) ..4 (going off|went off|goes off|beeping|sounding|ringing|never|didn't|did not|missing|broken|keeps)
      (bar|harness|belt|strap|restraint|seat|chain|rope|wheel|ladder|shelf|ceiling|roof|window|barrier|railing|balcony|beam|tile|sign|swing|slide|door|gate|stroller|cot|crib|pram|car seat|high chair|scaffolding|step|stair|stairs|floor) ..2 (snapped|collapsed|came off|came undone|came loose|came down|fell on|fell down|gave way|broke off|opened|unlocked|detached|flew off|failed) ..3 (mid|while|when|on|with|under|during|my|our|a|his|her|at)
      (caught|trapped|stuck|crushed|pinched) in ..2 (lift|elevator|escalator|doors|turnstile|revolving door|machine|swing|seat)
      (nearly|almost|narrowly|just) ..2 (hit|ran over|run over|run us over|crashed|electrocuted|set fire|fell off|fell down|knocked|crushed|suffocated|poisoned|fainted|passed out|lost (my|a|his|her|their) (eye|finger|fingers|leg|arm|hand|life|sight))
      (driver|bus|van|lorry|truck|taxi|car|scooter|courier|cyclist) ..4 (hit|ran over|knocked down|mowed down|drove into|reversed into|ran into) ..1 (me|my|a|an|our|us|her|him|two|three|someone|somebody)
      (given|gave|got|received|prescribed|handed|dispensed|injected|sold) ..4 (wrong) ..1 (medication|medicine|medicines|tablets|pills|dose|dosage|insulin|vaccine|blood|prescription|patient|drug)
      (overdose|overdosed|double dose|twice the dose|ten times the dose)
      (fire|emergency) (exit|exits|door|doors|escape) ..4 (blocked|locked|chained|shut|obstructed)
      (no|without|missing|broken) (lifeguard|lifeguards|handrail|safety bar|seatbelts?|seat belts?|life jackets?|guard rail)
      (oxygen|dialysis|ventilator|pacemaker|insulin|incubator|breathing machine|medical device) ..10 (power|outage|cut|off|without|run out|ran out|failed|stopped|disconnected|electricity)
      (asthma attack|heart attack|a stroke|had a seizure|anaphyla*|epileptic fit|cardiac arrest)
      (lost|missing|can't find|cannot find|wandered off|disappeared) ..2 (my|our|a) ..1 (son|daughter|child|toddler|little boy|little girl|grandson|granddaughter|kid|3 year old|4 year old)
      (left|forgot|abandoned|locked) ..3 (alone|unattended|outside|on the bus|on the coach|in the car|inside|behind) ..4 (child|toddler|baby|son|daughter|kid|pupil|year old)
      (child|toddler|baby|son|daughter|kid|year old) ..3 (left|forgotten|abandoned|locked) ..2 (alone|unattended|outside|on the bus|on the coach|in the car|inside|behind|in)
      (assaulted|attacked|groped|raped|beaten|beaten up|punched|slapped|kicked|spat on|stalked|molested|grabbed|pushed|shoved|mugged) ..1 (me|my (wife|daughter|son|child|mother|friend|husband|girlfriend)|by (your|a|the|one of|an|somebody|someone|security|staff))
      (was|were|been|got|being) ..1 (assaulted|attacked|groped|raped|beaten up|punched|sexually assaulted|stalked|molested|mugged|threatened) ..2 (by|in|at|on|outside|with)
      (knife|gun|weapon|machete) ..3 (in|inside|outside|at|on|pulled|waving|with a) ..3
      (dog|animal|rat|snake) ..2 (bit|attacked|mauled|biting)
      (swallowed|swallowing) ..3 (battery|batteries|magnet|magnets|button|bead|part|piece|cap|detergent|pod|bleach|needle)
      (small|loose|sharp) (part|parts|piece|pieces|edge|edges) ..4 (choke|choking|swallow|mouth|baby|toddler|child|cut|came off)
      (can't|cannot|couldn't|can not|could not) ..1 (get through|reach) ..3 (999|911|112|emergency|ambulance)
      (suspected|someone is|people are|kids are|child is|man is|woman is) ..2 (poisoning|drowning|bleeding|unconscious|in danger|not breathing|dying)
      (water|food|milk|pool|tap water|juice|soup|meat) ..4 (made|making|makes) ..2 (sick|ill|vomit|unwell)
      (vomiting|throwing up|been sick|food poisoned|diarrhoea|diarrhea|stomach cramps) ..5 (after|from|since|all night|because|thanks to|following)
      (after|since|from) ..5 (eating|drinking|using|taking|wearing|applying) ..8 (sick|ill|vomiting|hospital|rash|hives|burns?|blisters|swollen|unwell|diarrhoea|diarrhea|throwing up|dizzy|bleeding|fever)
      (dizzy|fainting|faint|blurred vision|chest pain|chest pains|numb|short of breath) ..4 (after|since|from|because|when)
      (electrocuted|electrocution|electric shocks?|zapped me|shocked me when)
      (brake|brakes|tyre|tyres|steering|wheel) ..3 (failed|fail|gave out|came off|blew|burst|locked|dangerous) 
      called ..2 (an ambulance|the ambulance|poison control)
      (ambulance|paramedics) ..3 (came|called|arrived|took|had to)`,
    fr: `
      (reaction|reactions|choc|crise) (allergique|allergiques|anaphylactique)
      (allergie|allergique|allergiques|allergies) ..8 (pas|aucune|aucun|sans|manque|non) ..3 (indique|indiquee|indiquees|indiques|mentionne|mentionnee|mentionnes|mentionnees|signale|signalee|etiquette|emballage|precise|ecrit|liste|marque)
      (noix|noisettes|noisette|arachides|arachide|cacahuetes|gluten|lait|soja|sesame|allergenes|allergene|crustaces) ..3 (pas|non|jamais|aucunement) ..2 (indique|indiquee|indiquees|indiques|mentionne|mentionnee|mentionnes|mentionnees|signale|signales|signalees|marque|marquees|liste|precise|declare|declares|declarees)
      allergene* (cache|caches|non|absent|absents|pas)
      (anaphylaxie|anaphylactique|oedeme de quincke|epipen)
      intoxication* alimentaire*
      (intoxique|intoxiquee|intoxiques|intoxiquees)
      (salmonelle|salmonelles|salmonellose|listeria|listeriose|e coli)
      (mon|ma|mes|notre|nos|son|sa) ..1 (<person>) ..7 (<ill>)
      (je|j'|on|nous|il|elle|ils|elles|suis|me) ..3 (hospitalise|hospitalisee|hospitalises|intoxique|intoxiquee|empoisonne|empoisonnee|electrocute|electrocutee|evanoui|evanouie|brule|brulee|vomi|vomis)
      (rendu|rendue|rendus|rendent|rend|rendre) ..3 (malade|malades)
      (tombe|tombee|tombes|ete|etait|etais|suis|sommes|est) ..2 (malade|malades) (apres|a cause|en mangeant|suite|depuis|avec)
      (malade|malades) ..2 (apres|suite a|en mangeant|a cause) ..3
      (finir|fini|finis|finie|termine|terminee|passe|passer|atterri|aller|alles|alle|emmene|emmener|transporte|transportee|parti|partie|retrouve|retrouvee|suis|est|sommes|direction) ..3 (aux urgences|a l'hopital|a l'hosto|en reanimation|aux soins intensifs)
      (urgences|hopital) ..2 (apres|a cause|suite)
      (appele|appeler|appelle) ..2 (le samu|les pompiers|une ambulance|les secours|centre antipoison|le 15|l'ambulance)
      centre (antipoison|anti-poison)
      (verre|metal|metallique|plastique|vis|clou|aiguille|lame|moisi|moisissure|moisissures|asticot|asticots|ver|vers|rat|souris|insecte|insectes|cafard|cafards|caillou) ..3 (dans|a l'interieur) (mon|ma|mes|le|la|les|l'|votre|vos|un|une|sa|son|ce|cette) ..3 (yaourt|plat|assiette|bouteille|boite|paquet|sachet|soupe|salade|chocolat|pain|sandwich|burger|cereales|pizza|lait|produit|gateau|pot|canette|compote|biscuits|biscuit|sauce|riz|barquette|repas|viande|conserve|boisson|jus|biberon)
      (trouve|trouver|decouvert|mordu|avale|avaler|contient|contenait) ..4 (verre|bouts? de verre|metal|aiguille|une vis|un clou|lame de rasoir|asticots|moisissures?|un ver|des vers|cafard|une souris|un rat)
      (a|ont|as|ait) (pris|prit) feu
      (prend|prit|prendre) feu
      (a|ont) (explose|fondu|brule|implose) ..6
      (explose|explosee) (dans|entre|a la|sur) (ma|mes|la|sa|ses|mon|les) (main|mains|figure|visage|tete|doigts|poche|cuisine)
      (brule|brulee|coupe|coupee|entaille|blesse|blessee|ouvert) (la|le|les|au|a la|aux) (main|mains|visage|peau|doigt|doigts|bras|jambe|jambes|bouche|langue|levres|yeux|pied|pieds|cuir chevelu|pouce|joue)
      (brulure|brulures) (chimique|chimiques|au|aux|du|sur|a la|de)
      (choc electrique|decharge electrique|electrocution|electrocute|electrocutee|coup de jus|court-circuit)
      (fuite de gaz|monoxyde de carbone)
      (freins|frein|airbag|airbags|direction|ceinture) ..3 (lache|laches|lachent|plus|defaillant|defaillants|pas fonctionne|casse|en panne)
      (a failli|ont failli|ai failli|avons failli|aurait pu|auraient pu|aurais pu|faillit) ..2 (mourir|s'etouffer|m'etouffer|se tuer|tuer|me tuer|perdre un oeil|y passer|y rester|bruler|etre blesse|perdre la vie|nous tuer|avaler)
      (quelqu'un|des gens|un enfant|des enfants|il y aura|il va y avoir) ..3 (va mourir|vont mourir|mourir|morts?|blesses?|se blesser|se faire mal|se tuer)
      (risque|risques|danger|dangereux|dangereuse|dangereuses) (pour|de mort|d'etouffement|d'incendie|d'electrocution|mortel) ..3
      (produit|produits|article|appareil|jouet|votre|ce|c'est|lot|lits?|siege) ..3 (dangereux|dangereuse|toxique|toxiques|contamine|contamines|contaminee)
      (mauvais|perime|perimes) ..1 (medicament|medicaments|dosage|vaccin|traitement)
      (peau|visage|yeux|levres|gorge|langue|bouche|cuir chevelu) ..4 (gonfle|gonflee|gonfles|gonflees|brule|brulee|brulent|cloques|pele|saigne|plaques|irritee|rouges?)
      (plus|arrive pas a|arrivait plus a|mal a|arrive plus a|du mal a|peine a) respirer
      fausse couche
      (tombe|tombee|tombes|glisse|glissee|chute|chutes|trebuche|tombent|tomber|basculer|bascule) ..9 (fracture|fractures|casse|cassee|poignet|hanche|femur|cheville|tete|urgences|hopital|pompiers|points de suture|blesse|blessee|commotion|samu|genou|coude|dents|escalator|escaliers?|vide)
      (fracture|fractures|luxation|entorse|traumatisme cranien|commotion cerebrale) ..2 (du|de|des|de la|au|a la|ouverte|col) ..3
      (poignet|bras|jambe|cheville|nez|cote|cotes|femur|clavicule|doigt|pied|dent|dents|hanche|coude|machoire) (casse|cassee|cassees|casses|fracture|fracturee|foulee|foule)
      (s'est|me suis|s'etre|t'es|s'est fait|me suis fait|se) (casse|cassee|fracture|fracturee|ouvert|ouverte|entaille|entaillee|coupe|coupee|brule|brulee|tordu|tordue|demis|luxe|pince|pincee|coince|electrocute|assomme) ..2 (le|la|l'|un|une|les|deux|avec|sur|dans|en)
      (sent|sentait|sentir|sens|odeur|odeurs) ..2 (le|de|du)? (gaz|brule|cramé|crame|plastique brule)
      (cable|cables|fil|fils|prise|prises|ligne) ..3 (electrique|electriques|denude|denudes|a nu|pend|pendent|arrache|arrachee|arraches|etincelle|etincelles|qui fume)
      (detecteur|alarme) ..4 (sonne|hurle|bipe|declenche|declenchee|fumee|monoxyde|incendie|gaz)
      (barre|harnais|ceinture|sangle|siege|chaine|corde|roue|echelle|etagere|plafond|toit|fenetre|barriere|rambarde|balcon|poutre|tuile|panneau|balancoire|toboggan|porte|portail|poussette|lit|landau|echafaudage|marche|sol|plancher|nacelle|manege) ..4 (lache|cede|cedee|effondre|effondree|decroche|decrochee|ouverte|ouvert|detache|detachee|tombe sur|tombee sur|s'est arrache|casse net|bascule|rompu|rompue) ..3
      (coince|coincee|coinces|bloque|bloquee|bloques|enferme|enfermee|ecrase|ecrasee) ..3 (l'ascenseur|ascenseur|escalator|les portes|la porte|tourniquet|manege|nacelle|machine)
      (failli|manque|evite de peu|a deux doigts) ..3 (renverser|ecraser|percuter|tomber|electrocuter|noyer|me renverser|nous renverser|etouffer|mettre le feu|s'electrocuter|se noyer|perdre (un doigt|un oeil|la vie|la main)|avoir un accident|accident|drame)
      (renverse|renversee|percute|percutee|ecrase|ecrasee|fauche|fauchee|heurte|heurtee) ..3 (par|un|une|mon|ma|mes|pieton|enfant|cycliste|quelqu'un|velo)
      (erreur|mauvais|mauvaise|surdosage|surdose|double dose|trompe) ..3 (medicament|medicaments|traitement|dose|dosage|ordonnance|posologie|insuline|vaccin|patient|comprimes?)
      (surdose|surdosage|overdose)
      (issue|issues|sortie|sorties|porte|portes) de secours ..4 (bloquee|bloquees|fermee|fermees|condamnee|condamnees|cadenassee|cadenassees|verrouillee|verrouillees|encombree|encombrees)
      (pas|aucun|sans|absence) (de|d')? ..1 (maitre-nageur|maitre nageur|surveillance|garde-corps|rambarde|barriere|gilet de sauvetage|gilets de sauvetage|ceinture de securite)
      (oxygene|dialyse|respirateur|pacemaker|insuline|couveuse|appareil respiratoire|assistance respiratoire) ..10 (coupure|coupe|coupee|panne|electricite|courant|sans|plus de|tombe|arrete|rupture)
      (crise d'asthme|crise cardiaque|un avc|arret cardiaque|crise d'epilepsie|perdu connaissance|perte de connaissance|tombe dans les pommes|fait un malaise|fait une reaction)
      (perdu|disparu|disparue|introuvable|ne retrouve plus|cherche) ..2 (mon fils|ma fille|mon enfant|mon petit-fils|ma petite-fille|mon petit garcon|un enfant|une fillette)
      (laisse|laissee|oublie|oubliee|abandonne|abandonnee|enferme|enfermee) ..4 (seul|seule|sans surveillance|dehors|dans le bus|dans le car|dans la voiture|a l'interieur|sur le quai) ..5 (enfant|bebe|fils|fille|petit|petite|eleve|ans)
      (enfant|bebe|fils|fille|petit|petite|eleve) ..5 (laisse|laissee|oublie|oubliee|abandonne|abandonnee|enferme|enfermee) ..3 (seul|seule|sans surveillance|dehors|dans|sur)
      (agresse|agressee|agresses|frappe|frappee|viole|violee|gifle|giflee|tabasse|tabassee|bouscule|bousculee|poignarde|poignardee|attouchements|touchee|suivie|insultee et poussee) ..2 (par|physiquement|sexuellement|dans|devant)
      (agression|agressions) (sexuelle|sexuelles|physique|physiques|par|dans|devant|de)
      (couteau|arme|flingue|machette) ..3 (dans|devant|a la main|sorti|brandi) ..3
      (chien|rat|serpent|animal) ..3 (mordu|mordue|attaque|attaquee)
      (avale|avaler|ingere|ingerer|mis a la bouche) ..4 (pile|piles|aimant|aimants|bouton|piece|morceau|bouchon|lessive|javel|aiguille|vis|petite piece|perle|capsule)
      (petite|petites|piece|pieces|morceau|morceaux|bord|bords) ..3 (tranchant|tranchants|tranchante|detache|detachent|avaler|avale|etouffer|coupant|coupants)
      (joindre|joins|avoir|appeler) ..3 (samu|pompiers|urgences|112|15|18) ..5 (impossible|pas|plus|personne)
      (vomi|vomit|vomissait|vomissements|malade|malades|diarrhee|intoxique|crampes|fievre) ..5 (apres|depuis|toute la nuit|a cause|suite|grace a)
      (apres|depuis|suite) ..5 (mange|manger|bu|utilise|utiliser|applique|pris|porte|mangeant|avoir) ..9 (malade|malades|vomi|vomissements|hopital|urgences|plaques|boutons|brulures?|cloques|gonfle|gonflee|diarrhee|malaise|fievre|vertiges|allergie)
      (vertiges|malaise|douleur a la poitrine|douleurs a la poitrine|essoufflement|vue trouble) ..4 (apres|depuis|a cause|suite|en)
      (du|de|morceau de|morceaux de|eclat de|eclats de|bout de|bouts de) (verre|metal|plastique|ferraille) ..3 (dans|yaourt|compote|plat|soupe|biberon|pot|assiette)
      (du verre|des asticots|un clou|une vis|une aiguille|une lame) dans
      (pneu|pneus|freins?|direction|roue) ..3 (eclate|explose|lache|lachent|detachee|defaillants?|dangereux) 
      (mise|mis|mettez|mettent|met) (en danger|en peril)
      en danger ..3 (vie|enfants?|gens|clients|sante|mort|bebe)
      mettre ..4 en danger`,
    es: `
      reaccion* alergica*
      (intoxicacion|intoxicado|intoxicada|intoxicados) ..1 (alimentaria|alimenticia|por|con)?
      (mi|nuestro|nuestra|su) ..1 (hijo|hija|bebe|mujer|marido|madre|padre|nino|nina|perro) ..5 (hospital|urgencias|enfermo|enferma|vomitando|vomito|intoxicado|intoxicada|alergia|quemado|quemada|ahogo|asfixia)
      (en|a) urgencias ..2 (por|tras|despues)
      (acabe|acabamos|termine|terminamos|acabo|estoy|estuve) ..2 (en el hospital|en urgencias|hospitalizado|hospitalizada)
      (cristales|vidrio|gusanos|gusano|cucaracha|moho) ..2 (en|dentro) ..3 (comida|botella|producto|yogur|plato|bolsa|lata)
      (exploto|se incendio|prendio fuego|se quemo|salio ardiendo)
      (choque anafilactico|descarga electrica|fuga de gas|salmonela|listeria)
      (casi|por poco) ..2 (muere|me muero|se muere|mata|me mata|se ahoga)
      (producto|esto|es) ..2 (peligroso|peligrosa|toxico|toxica)
      peligro para (los ninos|la salud|las personas)
      (me|se|nos) (cai|cayo|caimos|resbale|resbalo) ..6 (roto|rota|fractura|hospital|urgencias|cabeza|muneca|tobillo|brazo|cadera)
      (huele|olor) ..2 (gas|quemado)
      (cable|cables) ..3 (pelados?|colgando|suelto|sueltos)
      (fractura|quemaduras|asfixia|desmayo|ambulancia|ahogandose|electrocutado|electrocutada)
      (trozos? de|un) (cristal|vidrio|metal|plastico|clavo|gusano) ..2 (en|dentro)
      (salida|salidas) de emergencia ..3 (bloqueada|cerrada|bloqueadas|cerradas)
      (me|nos|la|lo) (agredio|agredieron|pegaron|golpeo|ataco|violaron)`,
    de: `
      allergische* (reaktion|reaktionen|schock)
      (lebensmittelvergiftung|vergiftung|salmonellen|listerien|anaphylaktisch*|stromschlag|gasleck|erstickungsgefahr|verbrennungen|lebensgefahr|lebensgefahrlich|brandgefahr|gesundheitsgefahr*)
      (mein|meine|unser|unsere|meiner|meinem) ..1 (sohn|tochter|kind|kinder|baby|frau|mann|mutter|vater|hund|katze) ..6 (krankenhaus|notaufnahme|krank|erbrochen|ubergeben|verletzt|verbrannt|erstickt|allergisch|vergiftet|ausschlag|atemnot)
      (im|ins) (krankenhaus) ..4
      in der notaufnahme
      (glasscherben|glassplitter|scherben|maden|schimmel|wurmer|metallteil*) ..3 (in|im) ..4
      (explodiert|in flammen|brand geraten|feuer gefangen)
      (ware|waren|hatte) ..3 (fast|beinahe) ..2 (gestorben|erstickt|verletzt)
      (gefahrlich|gefahr) fur (kinder|menschen|die gesundheit)
      nicht gekennzeichnet* ..2 (allergen*|nusse)
      (gesturzt|ausgerutscht|hingefallen|sturz) ..8 (gebrochen|bruch|krankenhaus|kopf|handgelenk|hufte|knochel|notarzt|verletzt)
      (riecht|geruch) ..3 (gas|verbrannt|verschmort)
      (gasgeruch|kabel hangt|blanke kabel|offene kabel|knochenbruch|oberschenkelhalsbruch|gehirnerschutterung|bewusstlos|notarzt|rettungswagen|atemnot|uberdosis|erstickt|verschluckt)
      (glas|metall|plastik|scherbe|scherben|nagel|schraube) (im|in|in der) ..3 (essen|brei|joghurt|suppe|salat|glaschen|flasche|mullermilch|brot)
      (notausgang|fluchtweg) ..3 (versperrt|verschlossen|blockiert|zugestellt)
      (angegriffen|verprugelt|belastigt|vergewaltigt|bedroht) (worden|von|im|in)`,
    it: `
      (reazione|reazioni|shock) (allergica|allergiche|anafilattico)
      (intossicazione|intossicato|intossicata|salmonella|listeria|fuga di gas|scossa elettrica)
      (mio|mia|nostro|nostra) ..1 (figlio|figlia|bambino|bambina|moglie|marito|madre|padre|mamma|cane|neonato) ..5 (ospedale|pronto soccorso|male|malato|malata|vomitato|vomito|intossicato|allergia|ustionato|ustionata|soffocato|soffocata|soffocare|ferito|ferita)
      (al pronto soccorso|in ospedale) ..5
      (vetro|vermi|muffa|scarafaggio|scarafaggi) ..2 (nel|nella|dentro|nello) ..3
      (esploso|esplosa|preso fuoco|ha preso fuoco)
      (prodotto|e) ..2 (pericoloso|pericolosa|tossico|tossica)
      pericolo per (i bambini|la salute|le persone)
      (caduto|caduta|scivolato|scivolata) ..8 (rotto|rotta|frattura|ospedale|testa|polso|caviglia|braccio|pronto soccorso)
      (odore|puzza|puzzo) ..2 (di gas|di bruciato)
      (cavo|cavi) ..3 (scoperti|scoperto|penzola|penzolano)
      (frattura|ustioni|svenuto|svenuta|ambulanza|soffocamento|folgorato|avvelenamento)
      (pezzo|pezzi) di (vetro|metallo|plastica) ..2 (nel|nella|dentro)
      (uscita|uscite) di (sicurezza|emergenza) ..3 (bloccata|chiusa|bloccate|chiuse)
      (aggredito|aggredita|picchiato|picchiata|molestata|violentata) (da|dal|dalla|in|sul)`,
    pt: `
      (reacao|reacoes|choque) (alergica|alergicas|anafilatico)
      (intoxicacao|intoxicado|intoxicada|salmonela|listeria|vazamento de gas|choque eletrico)
      (meu|minha|nosso|nossa) ..1 (filho|filha|bebe|esposa|marido|mae|pai|cachorro|crianca) ..5 (hospital|emergencia|doente|vomitando|vomitou|passou mal|intoxicado|alergia|queimado|queimada|engasgou|urgencias)
      (parei|parou|fui parar|foi parar|acabei) ..2 (no hospital|nas urgencias|na emergencia)
      (vidro|larva|larvas|barata|mofo|bicho) ..2 (no|na|dentro|em) ..3 (comida|garrafa|produto|iogurte|prato|lata)
      (explodiu|pegou fogo|incendiou)
      (produto|e) ..2 (perigoso|perigosa|toxico|toxica)
      perigo para (as criancas|a saude|as pessoas)
      (cai|caiu|escorreguei|escorregou) ..8 (quebrou|quebrei|fratura|fraturou|hospital|cabeca|pulso|tornozelo|braco|urgencia)
      (cheiro|cheira) ..2 (a|de)? (gas|queimado)
      (fio|fios|cabo|cabos) ..3 (desencapados?|solto|soltos|pendurados?)
      (fratura|queimaduras|desmaiou|desmaiei|ambulancia|engasgou|asfixia|eletrocutado|overdose)
      (pedaco|pedacos|caco|cacos) de (vidro|metal|plastico) ..2 (no|na|dentro|em)
      (saida|saidas) de emergencia ..3 (bloqueada|fechada|bloqueadas|fechadas)
      (fui|foi) (agredido|agredida|espancado|assaltado|assaltada|assediada)`,
    nl: `
      allergische reactie*
      (voedselvergiftiging|salmonella|listeria)
      (mijn|onze) ..1 (zoon|dochter|kind|baby|vrouw|man|hond) ..5 (ziekenhuis|ziek|overgegeven|gewond|verbrand|gestikt)
      (ontploft|in brand gevlogen|vloog in brand)
      levensgevaarlijk*`,
  },
  unless: {
    en: `
      (sick|ill|tired) (and tired )?of
      sick and tired
      (so|this is|that's|thats|is) sick
      children's hospital
      (team|office|love|baby|cabin|gold|spring|scarlet|dance) fever
      (is|was|are) on fire $
      my dog ..2 reaction
      (die|died|dying|dead|death|killed|killing|kills|sick|injured|choked|choking|cried|crying) ..3 (laughing|laughter|of laughter|cuteness|boredom|embarrassment|shame|jealousy|envy|lol|lmao)
      (nearly|almost) ..1 (died|choked|fainted|passed out) ..3 (laughing|laughter|price|prices|bill|when i saw)
      (laughed|laughing|laugh) ..6 (died|choked|hurt|sick|hospital)
      (broke|broken|breaks|broken) ..2 (leg|arm|back|foot) (of|on|off) (the|my|our|a) (chair|table|sofa|bed|desk|toy|doll|glasses|cupboard|couch)
      (chair|table|sofa|bed|desk|doll|toy|couch) (leg|arm|legs|arms|back)
      (break|broke|broken) a leg$
      (on|into|under|catch|caught) fire ..2 (album|song|track|mixtape|playlist|team|tonight)
      fire (emoji|album|track|sale|tv|stick|tablet)`,
    fr: `
      malade (de rire|d'amour|mental|mentale|mentaux)
      (dossier|compte|article|sujet) ..1 brulant
      a explose (les|le|son|ses|tous|de rire|de joie|le record) 
      (fievre|reaction) (acheteuse|des internautes|du public)
      (mourir|mort|morte|morts|tuer|creve|crevee|malade|etouffe|etouffee|pleure|blesse) de (rire|faim|chaud|soif|froid|honte|ennui|jalousie|rires|fatigue)
      (failli|manque) ..2 (mourir|m'etouffer|s'etouffer|tomber) (de|en|devant|dans les pommes|a la renverse) ..2 (rire|riant|voyant|video|prix|facture)
      (pied|pieds|bras|dossier) (de|du|d') ..1 (chaise|table|canape|lit|fauteuil|bureau)`,
    de: `
      (in flammen|brand geraten) (der liebe)`,
  },
};

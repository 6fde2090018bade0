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
      peligro para (los ninos|la salud|las personas)`,
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
      nicht gekennzeichnet* ..2 (allergen*|nusse)`,
    it: `
      (reazione|reazioni|shock) (allergica|allergiche|anafilattico)
      (intossicazione|intossicato|intossicata|salmonella|listeria|fuga di gas|scossa elettrica)
      (mio|mia|nostro|nostra) ..1 (figlio|figlia|bambino|bambina|moglie|marito|madre|padre|mamma|cane|neonato) ..5 (ospedale|pronto soccorso|male|malato|malata|vomitato|vomito|intossicato|allergia|ustionato|ustionata|soffocato|soffocata|soffocare|ferito|ferita)
      (al pronto soccorso|in ospedale) ..5
      (vetro|vermi|muffa|scarafaggio|scarafaggi) ..2 (nel|nella|dentro|nello) ..3
      (esploso|esplosa|preso fuoco|ha preso fuoco)
      (prodotto|e) ..2 (pericoloso|pericolosa|tossico|tossica)
      pericolo per (i bambini|la salute|le persone)`,
    pt: `
      (reacao|reacoes|choque) (alergica|alergicas|anafilatico)
      (intoxicacao|intoxicado|intoxicada|salmonela|listeria|vazamento de gas|choque eletrico)
      (meu|minha|nosso|nossa) ..1 (filho|filha|bebe|esposa|marido|mae|pai|cachorro|crianca) ..5 (hospital|emergencia|doente|vomitando|vomitou|passou mal|intoxicado|alergia|queimado|queimada|engasgou|urgencias)
      (parei|parou|fui parar|foi parar|acabei) ..2 (no hospital|nas urgencias|na emergencia)
      (vidro|larva|larvas|barata|mofo|bicho) ..2 (no|na|dentro|em) ..3 (comida|garrafa|produto|iogurte|prato|lata)
      (explodiu|pegou fogo|incendiou)
      (produto|e) ..2 (perigoso|perigosa|toxico|toxica)
      perigo para (as criancas|a saude|as pessoas)`,
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
      my dog ..2 reaction`,
    fr: `
      malade (de rire|d'amour|mental|mentale|mentaux)
      (dossier|compte|article|sujet) ..1 brulant
      a explose (les|le|son|ses|tous|de rire|de joie|le record) 
      (fievre|reaction) (acheteuse|des internautes|du public)`,
    de: `
      (in flammen|brand geraten) (der liebe)`,
  },
};

/** Somebody says they may harm themselves. */
export const selfHarm: Wordlist = {
  phrases: {
    en: `
      (want|wanna|going|gonna|thinking|ready|plan|planning|about|tempted|feel like|try|tried) (to|of|about)? (kill|killing|hurting|hurt|harming|harm|cutting) myself
      (kill|killing|hang|shoot) myself (tonight|today|tomorrow|because|if|soon|over)
      (want|wanna|wish|ready|hope) (to|i could|i can|i would|i) (just)? (die|be dead|disappear forever|end it all|not wake up|never wake up|was dead|were dead)
      (end|ending|take|taking) my (own)? life
      (i'm|i am|i feel|feeling|been|am) ..1 suicidal
      (commit|committing|attempt|attempting|thoughts of|thinking about|think about|considering|contemplating) suicide
      (no|any|not a|don't have a|nothing|don't see a) (reason|point) (left)? (to live|in living|to go on|living)
      (can't|cannot|don't want to|do not want to|not able to) (go on|live|live like this|be here|be alive|exist|keep living) (anymore|any more|any longer)
      (don't|do not) want to (live|be alive|exist)
      better off (dead|without me)
      i (self harm|self-harm|cut myself (again|every))`,
    fr: `
      (me|m'|moi) (suicider|foutre en l'air|pendre|jeter sous|jeter d'un|flinguer|tirer une balle|tuer (ce|cette|demain|si|a cause|parce))
      (envie|veux|vais|voudrais|prefere|pense a|songe a|pret a|prete a|hate de) (de|d'|a)? ..1 (mourir|en finir|me tuer|disparaitre pour toujours|m'ouvrir les veines)
      (idees|pensees|envies) (suicidaires|noires)
      (je suis|suis|suis vraiment) suicidaire
      mettre fin a (mes jours|ma vie)
      (plus|aucune|pas de|plus de) (envie de vivre|raison de vivre|la force de vivre|gout a la vie)
      (veux|peux) plus (vivre|continuer a vivre|etre la)
      (tentative|pense au|penser au) (de suicide|suicide)
      (mieux|serait mieux|seriez mieux|serez mieux) ..2 (mort|morte|sans moi)
      (scarifie|scarifier|mutile|mutiler|automutil*)`,
    es: `
      (quiero|voy a|ganas de|pienso en) (morir|morirme|matarme|suicidarme|acabar con mi vida|quitarme la vida)
      (quitarme la vida|pensamientos suicidas)
      no quiero (seguir )?(viviendo|vivir)`,
    de: `
      (mich|mir) (umbringen|toten|das leben nehmen|etwas antun)
      (will|mochte|wollte) (nur noch|einfach|am liebsten)? (sterben|nicht mehr leben|tot sein)
      (selbstmord|suizid) (begehen|gedanken|machen)
      (selbstmordgedanken|suizidgedanken)
      nicht mehr leben (will|mochte)`,
    it: `
      (voglio|vorrei|penso di|pensato di) (morire|uccidermi|suicidarmi|farla finita|ammazzarmi|togliermi la vita)
      non (voglio|ho voglia di) (piu )?vivere (piu)?
      togliermi la vita`,
    pt: `
      (quero|vou|penso em|vontade de) (morrer|me matar|me suicidar|acabar com a minha vida|tirar a minha vida|suicidar me)
      nao quero (mais )?viver (mais)?
      (tirar minha vida|pensamentos suicidas)`,
    nl: `
      (wil|ga) ..1 (dood|mezelf van kant maken|zelfmoord plegen|niet meer leven)`,
  },
  unless: {
    en: `
      (want|wanna) to die (laughing|of laughter|of cute*)
      (killing|kill) myself (laughing|at the gym|with work)`,
    fr: `
      (envie|vais) (de)? mourir (de rire|de faim|de chaud|de honte|de froid)
      tirer une balle dans le pied`,
  },
};

/** A threat of violence against somebody: the company, its people, another commenter. */
export const threat: Wordlist = {
  groups: {
    en: {
      will: "will|'ll|am going to|'m going to|gonna|am gonna|'m gonna|are going to|'re going to|shall|swear i'll|would love to|want to|hope to",
    },
    fr: { je: 'vais|vas|on va|allons|je vais|nous allons|va' },
  },
  phrases: {
    en: `
      (i|we|i'm|we're|im) (<will>) (fucking|literally|personally|just|come and|find you and)? (kill|murder|shoot|stab|strangle|beat up|beat|smash|hurt|break|destroy|burn|bomb|attack|slap|punch|knock out|choke|behead|hunt down|hunt|rape) (you|your (face|head|legs|office|offices|store|shop|building|house|family|staff|bones|neck|teeth|car|headquarters|employees|ceo|team)|them|him|her|this place|everyone|all of you|every one of you|down)
      (<will>) (burn|blow|bomb|shoot) (down|up)? (your|the|this|that) (office|offices|store|shop|building|house|headquarters|hq|place|warehouse)
      (burn|blow up|burning|bomb|torch) (your|their|the whole|this) (office|offices|store|shop|building|house|headquarters|hq|place) (down|up|to the ground)?
      (i|we) (know|found|have found|found out) (where|which) (you|he|she|they|your family|your kids|your children) (live|lives|work|works|sleep|go to school)
      (i|we) (know|have|got) your (home)? address and
      (you|your) ..2 (will|'ll|are going to|'re going to|gonna|should) (die|be dead|bleed|be shot|get shot|get stabbed|get hurt|be hanged|hang|burn in hell slowly|all die|all burn|be killed|get killed|be beaten|pay with your (life|blood))
      (watch|better watch) your back
      (come|coming|be coming|comes) (for|after|find) (you|your family|your ceo|your staff) ..4 (knife|gun|bat|weapon|tonight|friends|hurt|regret|bleed|sorry)
      (i|i'll|i will|we will|we'll) (find|hunt|get) you ..3 (kill|hurt|regret|bleed|make you pay|down|break|beat|sorry)
      (bring|bringing|got|have) (a|my) (gun|knife|bat|bomb|weapon) ..6 (store|office|shop|there|your|you)
      death threat*
      (hope|wish) (you|your|they|he|she|all of you|your family|somebody|someone) ..4 (die|dies|get cancer|get raped|gets raped|burn alive|get killed|get shot|drop dead|get hit by|rots? in hell|shoots?|kills?|dead)
      (kill|shoot|hang|exterminate|gas|lynch|burn) (all|all the|every|them all|those|these) (of)? ..3
      (deserve|deserves) (to)? (die|be shot|be killed|a bullet|to be hanged|death|be beaten|be raped|be hanged)
      (go|just) (and)? (kill yourself|kys|hang yourself|die in a fire|drop dead|jump off a)
      kill yourself
      (you|you'll|you will|they'll|they will) (be)? (dead|regret this with) (meat|man|soon)
      (physically|violently) (attack|hurt|harm) (you|your)`,
    fr: `
      (je|on|nous|j') (vais|va|allons|te|vous|viendrai|peux|veux) ..4 (tuer|buter|crever|egorger|frapper|tabasser|eclater|defoncer|planter|bruler|massacrer|etrangler|violer|fumer|demolir|casser (la gueule|la figure|les jambes|les dents|les genoux)|faire la peau|peter (la gueule|les dents|les genoux)|mettre une balle|exploser la (tete|gueule)|faire saigner|tirer dessus|poignarder|descendre|briser)
      (je|on|nous) (te|vous|les|la|le) (tuerai|buterai|tue|bute|egorge|creve|tuerons|retrouverai|retrouverons|crame|plante|frapperai|creverai|defonce)
      (vais|va|allons|vont|viens|venir) ..2 (cramer|bruler|incendier|faire sauter|faire exploser|foutre le feu a|mettre le feu a|tout casser|saccager|attaquer) ..3 (locaux|bureau|bureaux|magasin|boutique|siege|maison|immeuble|agence|boite|entrepot|baraque|chez vous)
      (je sais|on sait|nous savons|je connais|j'ai trouve|on a trouve) (ou|ton adresse|votre adresse|l'adresse) ..4
      (sais|sait|savons) ou (tu|vous|il|elle|ils) (habites?|habitez|habite|habitent|vis|vivez|vit|travailles?|travaillez|dors|dormez)
      (tu|vous|il|elle|ils) (vas|va|allez|vont|merites?|meritez|merite|meritent) ..2 (mourir|crever|saigner|payer de (ta|votre) vie|la mort|prendre une balle|te faire tuer|vous faire tuer|le payer cher|une balle|la corde|etre pendus?|etre tues?)
      (creve|crevez|va crever|allez crever|va mourir|allez mourir|suicide-toi|suicidez-vous|tue-toi|tuez-vous|pends-toi|pendez-vous|va te pendre|allez vous pendre|va te suicider|allez vous suicider)
      (mort aux|a mort les|a mort) ..2
      (surveille|surveillez|gare a|fais gaffe a|faites attention a|attention a) (tes arrieres|vos arrieres|ton dos|toi|ta famille|votre famille)
      (j'espere|espere|je souhaite|on espere) que (tu|vous|ta|votre|ton|vos|quelqu'un|ils) ..5 (creve|creviez|crever|mourir|meure|meurent|mouriez|cancer|tue|violer|bruler|balle)
      (menace|menaces) de mort
      (venir|viens|viendrai|debarque|debarquer|viendrons) ..4 (couteau|flingue|batte|arme|fusil|bombe|cocktail molotov)
      (faut|faudrait|il faut) (tous )?(les|l'|le|la) (tuer|buter|pendre|exterminer|fusiller|egorger|abattre|bruler|gazer|lyncher|bruler vifs?)`,
    es: `
      (te|os|los|les) (voy a|vamos a|vais a) (matar|romper|partir|reventar|quemar|disparar|pegar|rajar)
      (voy a|vamos a) (mataros|matarte|matarlos|quemar (su|vuestra|la) (tienda|oficina)|romperte|partirte|buscaros|buscarte)
      (se|sabemos) donde (vives|viven|vivis|trabajas)
      (ojala|espero que) (te|os|se) ..2 (mueras|murais|mueran|muera|maten|pudras)
      (matate|suicidate|amenaza de muerte|merecen morir|mereces morir|muerte a)`,
    de: `
      (ich|wir) (bringe|bringen|werde|werden|mach|mache) ..4 (um|umbringen|toten|kalt|verprugeln|abstechen|erschiessen|fertig machen|anzunden|abfackeln|zusammenschlagen)
      (ich|wir) (weiss|wissen) wo (du|ihr|er|sie) (wohnst|wohnt|arbeitest|arbeitet|lebst|wohnen)
      (hoffe|hoffentlich) ..3 (stirbst|sterbt|verreckst|verreckt|krepierst|verrecken|krepiert|sterben)
      (bring dich um|geh sterben|morddrohung*|an die wand stellen|aufhangen sollte|gehort erschossen|gehoren erschossen|verrecke|verreckt)`,
    it: `
      (ti|vi|lo|li|la) (ammazzo|uccido|ammazzero|uccidero|spacco|spaccero|brucio|sparo|distruggo|vengo a (cercare|prendere))
      (so|sappiamo) dove (abiti|abitate|vivi|lavori|lavorate)
      (spero che) ..3 (muoia|muoiano|muori|moriate|crepi|crepiate)
      (devi morire|dovete morire|crepa|crepate|ammazzati|ammazzatevi|minaccia di morte|minacce di morte|a morte)`,
    pt: `
      (vou|vamos) (te|vos|lhe)? (matar|quebrar|bater|queimar|acabar com|arrebentar) (voce|voces|te|a loja|sua|vossa|tua)
      (eu )?(te|vos) mato
      (sei|sabemos) onde (voce|voces|tu) (mora|moram|moras|vive|trabalha)
      (tomara|espero) que (voce|voces|morra|morram|morras) ..2 (morra|morram)?
      (se mata|mata te|ameaca de morte|merece morrer|merecem morrer)`,
    nl: `
      (ik|we) ..1 (vermoord|maak|steek|sla) ..2 (je|jullie) ..2 (af|kapot|neer|dood)?
      (ik|we) (weet|weten) waar (je|jullie) (woont|wonen|werkt)
      (ga dood|pleeg zelfmoord|doodsbedreiging*)`,
  },
  unless: {
    en: `
      (kill|kills|killing) (all|all the|every) (bacteria|germs|viruses|weeds|bugs|insects|time|processes|joy|fun|vibe)
      (i'll|i will|gonna|going to|will) (kill|beat|destroy) (you|your|him|them|her) (in|at) (the)? (game|match|fifa|chess|race|tournament|level)
      (going to|gonna) beat (them|him|her) (in|at|to)`,
    fr: `
      (vais|va) (mourir|crever) de (rire|faim|chaud|soif|froid)
      tue (le temps|l'ambiance|le game)`,
  },
};

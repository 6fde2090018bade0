const person =
  'son|daughter|child|children|kid|kids|baby|toddler|wife|husband|mother|father|mum|mom|dad|girlfriend|boyfriend|partner|sister|brother|friend|grandmother|grandfather|grandma|grandson|dog|cat|family|newborn|girl|boy|nephew|niece|grandpa|puppy|colleague|customer';

/** Harm to people's health or a danger of it, in English. */
export const dangerEnglish = {
  groups: {
    ill: "sick|ill|hospital|hospitalized|hospitalised|vomiting|vomited|vomit|throwing up|threw up|choked|choking|choke|poisoned|poisoning|unconscious|fainted|passed out|convulsions|seizure|rash|hives|swelling|swollen|swelled|bleeding|blisters|blistered|burnt|burned|scalded|injured|electrocuted|stopped breathing|diarrhea|diarrhoea|collapsed|in the er|concussion|stitches|fever|difficulty breathing|cannot breathe|can't breathe|couldn't breathe|could not breathe|struggling to breathe",
  },
  phrases: `
    smoke ..2 (coming|pouring|billowing) (out|from) ..4
    (lid|cork|valve|pressure cooker|oven door|glass door|shower door|windscreen|gas bottle|canister) ..2 (blew|flew|shot|exploded|shattered|burst) ..1 (off|open|up|apart|out|in|into|all over|while|when|without) ..4
    (scalded|burned|burnt|scalds|blinded|electrocuted|poisoned|crushed|gassed|injured) ..1 (my|our|his|her|a|two|three|several|some) ..2 (son|daughter|child|children|kid|kids|baby|toddler|wife|husband|mother|father|mum|mom|dad|girlfriend|boyfriend|partner|sister|brother|friend|gran|grandmother|grandfather|dog|cat|girl|boy|hand|hands|face|arm|arms|leg|legs|foot|feet|guests?|people|workers?|colleagues?)
    (railing|railings|banister|handrail|balustrade|guard rail|ladder|floorboard|manhole cover|bannister|scaffold|bunk bed|high chair|changing table) ..4 (loose|wobbly|gave way|came off|rotten|collapsed|unsecured)
    (son|daughter|child|kid|toddler|baby|boy|girl|mother|mum|gran|grandmother|wife|husband|dog|passenger|somebody|someone) (nearly|almost|just about) (fell|drowned|choked|slipped|suffocated|got hit|got run over|swallowed) ..4
    (driver|delivery (man|guy|woman|driver)|courier|pilot|instructor|guide|guard|bus driver|chauffeur) ..2 (was|is|were|seemed|clearly|obviously|completely) ..1 (drunk|high|stoned|intoxicated|asleep|on drugs|drinking)
    drunk (behind|at) the wheel
    (shock|zapped|jolt) ..2 (from|off|touching|when (i|we|he|she) (touch*|plug*|switch*|unplug*)) ..3 (kettle|toaster|lamp|charger|plug|socket|machine|device|switch|heater|appliance|cable|oven|fridge|microphone|treadmill|dryer|dishwasher)
    (employee|guard|driver|teacher|coach|trainer|instructor|waiter|manager|colleague|staff|porter|doctor|technician|courier|masseur) ..3 (touched|kissed|grabbed|undressed|filmed) (my|our|a|the|his|her) ..2 (daughter|son|child|kid|children|wife|sister|girlfriend|girl|boy|niece|granddaughter|teenager|minor|breasts?|bum|thighs?)
    (groped|molested|sexually assaulted|exposed (himself|herself) to) ..2 (my|our|a|the|me|us|her|him) ..3
    (oxygen|ventilator|dialysis|nebuliser|incubator) ..4 (hours?|minutes) ..2 (battery|left|of)
    coli in ..5
    (asbestos|legionella|botulism|rat poison|lead paint|norovirus)
    (bleach|acid|detergent|antifreeze|chlorine|cleaning fluid) ..3 (in|inside) ..3 (my|the|our|his|her|a|your) ..2 (bottle|water|drink|food|cup|glass|coffee|tea|milk|juice)
    (chlorine|chemicals?|acid|bleach|steam) ..2 (burned|burnt|burns?|blinded) ..1 (my|our|his|her|the)
    e coli
    (needles?|syringes?|broken glass|shards?|razor blades?) ..2 (in|on|all over|under) ..3 (sand|sandpit|play area|playground|park|pool|beach|slide|grass|ball pit|changing)
    (doors?|gate|barrier|shutter|lid|boot) ..5 (closed|closes|shut|slammed|came down) ..1 (on|onto) ..4 (arm|hand|leg|foot|fingers?|head|mother|child|me|son|daughter|him|her|pram)
    (left|forgot|abandoned|forgotten) ..4 (son|daughter|child|toddler|baby|grandson|granddaughter|kid|year old|pupil|grandad|grandma|nan|mum|mother|father) ..3 (on|in|at|behind|outside) ..5
    (grandad|grandpa|grandma|granny|nan|mum|dad|mother|father|resident|residents|patient|patients|uncle|aunt) ..6 (without (water|food|medication|care|heating|his|her)|bedsores|(his|her|their) own (urine|mess)|on the floor for|neglected|dehydrated|malnourished|abused|restrained)
    (power|electricity|heating|current|supply|cut) ..9 (oxygen|ventilator|dialysis|life support|nebuliser|nebulizer|incubator|feeding pump)
    (lad|boy|girl|child|kid|man|woman|son|daughter|swimmer|she|he) ..2 (went under|drowned|drowning|nearly drowned|was pulled out|face down)
    (lost|chipped|knocked out|smashed) ..3 (teeth|tooth|eye|finger|fingers|toe|toes|hearing|sight|consciousness)
    (fork|frame|wheel|handlebars?|pedal|ladder|stem|blade|axle|strap|saddle|crank) ..3 (snapped|broke|came off|sheared|collapsed|gave way|detached) ..3 (at|while|mid|going|on|under|and)
    (vet|surgeon|surgeons|hospital|doctors?) ..4 (operate|operated|surgery|emergency|stomach pump*|stitch*|says it's serious)
    (driver|pilot|lifeguard|guard|captain) ..2 (fell|falling|was|is|fast) ..1 asleep
    (wouldn't|would not|refused to|won't) ..1 let (me|us|her|him|them) out
    (locked|trapped|stuck|shut) ..1 (me|us|her|him|people|inside|in) ..3 (lift|elevator|car|taxi|toilet|room|cellar|freezer|van|building)
    (gave|given|got|injected|prescribed|administered) ..4 (twice|double|triple|ten times|three times) ..3 (dose|amount|dosage)
    (swapped|switched|mixed up|mislabelled|mislabeled|confused) ..2 (pills|tablets|medication|medicine|prescription|prescriptions|blood|samples|doses)
    (passed|blacked) out ..3 (at|in|on|after|while|from|and)
    sparks? ..2 (coming|flying|came|from|out|shooting)
    (nearly|almost) ..3 (took|burned|burnt|blew|gassed|set) ..3 (house|kitchen|flat|us|roof|garage|family|place)
    (head|room) is spinning
    (kids|children|baby|we're|everyone|son|daughter|husband|wife|mum|dad) ..3 (drowsy|dizzy|lethargic|throwing up|vomiting|fainting|turning blue|unresponsive|not waking|being sick|been sick)
    (alarms?|detectors?|sprinklers?) ..6 (dead|not working|disconnected|removed|broken|switched off|out of order|never went off) ..1
    (there was|had|was) a fire (on|in|at|yesterday|last) ..3
    (magnets?|battery|batteries|button cell) ..3 (came|fell|comes|falls|popped) out ..4
    (ex|stalker|abuser|husband|boyfriend|neighbour) ..6 (violent|abusive|restraining order|threatened me|threatening me|dangerous|beats|beat me|found me)
    (shows?|reveals?|shares?|tells?|gives?|gave|told) ..3 (where (i|we) live|my (home address|location|whereabouts))
    (crush|stampede) (at|in|near|outside) ..1 (gate|gates|entrance|exit|barriers?|stairs|door|doors|tunnel|stand)
    (people|fans|kids|children|crowd|we|she|he) ..3 (trampled|being crushed|getting crushed|crushed against)
    (ceiling|roof|wall|floor|stand|stage|balcony|scaffolding|bridge) ..1 (came down|collapsed|caved in|gave way|fell in)
    (bouncer|bouncers|guards?|security|driver|colleague|manager|employee|steward|officer|inspector) ..2 (broke|fractured|smashed|dislocated|twisted) ..4 (jaw|nose|arm|ribs?|wrist|teeth|finger|shoulder|leg)
    (put|puts|putting|laid|lays) (his|her|their) hands on (me|my|her|him|us)
    (keeps|kept|won't stop|doesn't stop|always) (touching|groping|grabbing|stalking|harassing|following) (me|her|us|him|my)
    (set|sets|setting) ..2 (our|my|the|his|her|their) ..2 (alight|on fire|ablaze)
    (started|caused|causing|starts) a ..1 (fire|blaze)
    smoke (coming|came|pouring|poured|billowing) (from|out)
    (socket|plug|cable|adapter|battery|charger|power bank|outlet|extension lead) ..2 (melted|melting|smoking|sparked|sparks|sparking|exploded|swelled)
    (so hot|overheats?|overheated|overheating) ..4 (burn|burns|burnt|burned|melted|hole|fire|smoke)
    (nearly|almost|could have|could easily have|tried to|just) ..1 (swallow|swallowed|choke|choked|inhaled) ..1 (it|them|on|that|the|one|a|to)
    (half|all|most|several|many|whole|entire|everyone|everybody|both|two|three|four|five|six|#) ..4 (were|was|got|fell|became|are|is|have been|been) ..1 (ill|sick|unwell|poisoned|vomiting)
    (ill|sick|unwell) (the (next|following) (day|morning)|the day after|that night|overnight|all night|all weekend|for days|ever since)
    (made|makes|making) (the|my|our|his|her|half|every) ..3 (sick|ill|unwell)
    (had|has|took|suffered|have) ..1 (a|another) ..1 (bad|nasty|serious|terrible|awful|heavy) fall
    (slipped|fell|tripped|slipping|falls|fall) ..4 (wet floor|wet tiles|ice|icy|slippery|unlit|broken (step|stair|pavement|tile)|loose (cable|carpet|tile|step))
    (medicine|medication|tablets|pills|prescription|insulin|inhaler) ..5 (not the (one|right)|isn't the|wasn't the|someone else's|somebody else's|another (patient|person)|mixed up|not mine|twice the|wrong)
    (diabetic|coeliac|celiac|allergic|allergy|intolerant|anaphylactic) ..7 (label|you|they|menu|staff|waiter|waitress|packet|box|chef|server) ..1 (said|told|sold|served|assured|gave|swore|claimed|insisted)
    spent (the|a|two|three|last)? ..1 (night|day|weekend|days|nights|hours) ..1 (in|at) ..1 (a e|a and e|hospital|er|casualty|intensive care|emergency)
    (mould|mold|mouldy|moldy|maggots|rust|bugs|insects|droppings|worms) ..5 (pacifier*|dummies|dummy|baby bottle|bottles|teether|baby|toys?|formula|lunch box|meal|meals)
    (driver|pilot|captain|instructor|operator|chauffeur) ..4 (drunk|texting|asleep|falling asleep|on (his|her|their|the) phone|using (his|her|a|their) phone|racing|ran (a|the) red|jumped (a|the) red|smelled of|smelt of|reeked of|high on)
    (lift|elevator|escalator|ride|cable car|rollercoaster|roller coaster|gondola|chairlift|ferris wheel) ..3 (dropped|plunged|fell|plummeted|jolted|jammed) ..4 (people|inside|floors?|mid|us|children|on board)
    (tile|tiles|brick|bricks|branch|beam|sign|glass|ice|panel|pole|ceiling|plaster|scaffolding|crate|pallet|window|shelf|tv|lamp|light) ..1 (fell|falling|came down|crashed|dropped|flew) ..7 (on|onto|next to|near|beside|inches|missing|missed|past|head|people|pram|child|above)
    (seat belts?|seatbelts?|harness|restraint|safety bar|buckle|brakes?|safety catch|child lock) ..4 (does not|doesn't|won't|not|didn't|did not|don't|never) ..1 (lock|locks|close|closes|closed|hold|holds|latch|work|working|click|clip)
    (somebody|someone|a child|a kid|people|kids|children) (is|are) (going to|gonna|bound to) (be|get|fall|die|lose) ..2 (hurt|killed|injured|thrown|burned|burnt|electrocuted|trapped|crushed|out|off|hit|die|eye|finger|hand)?
    (guards?|bouncers?|security|drivers?|staff|employees?|couriers?|manager|teacher|coach|waiter|inspectors?|doorman|doormen|stewards?|delivery (man|guy|driver)|porter|instructor|masseur) ..2 (hit|punched|slapped|pushed|shoved|kicked|grabbed|strangled|attacked|assaulted|beat|spat on|spat at|groped|dragged|threatened|harassed|cornered|headbutted) ..1 (me|us|him|her|my|our|someone|people|women|girls|children|a (child|customer|woman|man|girl|boy|passenger|pensioner|kid|teenager|disabled|pregnant|blind))
    (touched|groped|followed|stalked|cornered|filmed|grabbed|chased) (me|her|us|my ..1 (daughter|son|wife|child|girlfriend|sister|mother)) ..3 (inappropriately|home|sexually|to (the|my|her|our) (car|house|door|flat)|in the (toilet|toilets|changing|shower|street)|without)
    (was|were|been|got|being) (drugged|roofied|spiked)
    (drink|drinks|glass|beer|cocktail|cup) ..2 (spiked|drugged)
    (lying|collapsed|unconscious|bleeding|passed out|convulsing|fitting) ..1 on the ..1 (floor|ground|platform|street|pavement|stairs|steps|pitch|track|tracks)
    (dog|cat|puppy|kitten|rabbit|horse|pet|hamster|pony|parrot) ..2 (died|dead|dying|poisoned|put down|collapsed|vomiting|seizures?|convulsing|bleeding) ..5 (after|since|from|because|eating|eaten|kibble|treats|food|flea|collar)
    allergic (reaction|reactions|shock|response)
    (severe|serious|deadly|life threatening|nut|peanut|food) (allergy|allergies) ..6 (not|no|without|missing|undeclared|unlabelled|unlabeled|label|ingredients|hidden)
    (undeclared|unlabelled|unlabeled|hidden) ..1 (allergen|allergens|nuts|nut|peanuts|gluten|milk)
    (anaphylaxis|anaphylactic|epipen|epi pen)
    (nuts|nut|peanuts|gluten|milk|allergens|allergen|shellfish|sesame|soy) ..4 (not|n't|isn't|aren't|wasn't|weren't|never|missing) ..3 (label|labelled|labeled|listed|packaging|ingredients|indicated|declared|mentioned)
    food poisoning
    salmonella
    listeria
    e coli
    (my|our|his|her) ..1 (${person}) ..6 (<ill>)
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
    (oxygen|dialysis|ventilator|pacemaker|insulin|incubator|breathing machine|medical device) ..9 (power|outage|cut|off|without|run out|ran out|failed|stopped|disconnected|electricity)
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
  unless: `
    (nearly|almost|just about) fell (asleep|in love|off (his|her|their|the) (chair|seat))
    swallowed (his|her|their|my) (pride|words|tongue)
    smoke ..6 (barbecue|bbq|grill|chimney|campfire|incense|stage|smoker)
    (lost|lose|losing) ..3 (sight of|my hearing aid|consciousness of)
    (sick|ill|unwell) ..3 (change|postpone|reschedule|cancel|swap|transfer|move|rebook)
    attacked by (the |a )?(rain|mice|moths|virus|bugs|wind|storm|trolls|bots|competitors|fans|seagulls|pigeons|wasps)
    (fell|fall|fallen) off (my|the|his|her|our) (chair|seat|sofa|stool)
    (danger|dangerous|hazard|threat) to my (sanity|wallet|diet|waistline|nerves|budget|bank account)
    (dog|cat|puppy|kitten|rabbit|horse|pet) ..2 (is|was|died|dead) ..5 (years? ago|old age)
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
};

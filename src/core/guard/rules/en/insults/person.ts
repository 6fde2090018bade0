/* Insults that name nobody anything, about birth, looks and health. Each row is a form that many sentences share. */

/** Birth, breeding, upbringing, family, marriage. */
export const born = `
  (were you|you were|you must have been|been|being) ..1 dropped (as a|at birth|on (your|the|its) head|repeatedly|a lot|by the midwife|too often)
  (born|came|made|shipped) without (a|any) (brain|spine|backbone|sense of|heart|conscience|chin|manners|soul)
  (d|would|much) rather (chew glass|eat glass|lick|drink bleach|gouge|poke|stick pins|stick needles|have teeth|have a root) ..6
  (patience of a saint|deserves? a medal|medal for) ..4 you
  (you|you should|you ought to) ..2 (have|ve) been (left (at|in|on)|drowned|aborted|put down|smothered|strangled|swallowed)
  (breathing|stealing|wasting|using) (our|good|everyone's|perfectly good) (air|oxygen)
  your last (slave|servant|butler) ..1
  sue your (parents|school|teachers|barber|hairdresser|plastic surgeon|mother)
  (whichever|whatever) (poor|unlucky|unfortunate) ..1
  (shares?|sharing|share) (a|your) (bed|house|home|life|desk|roof|name) with you
  (somebody's|someone's|your|whose|his|her) (<kin>) ..1 (forgot|failed|never|neglected|omitted|didn't) ..1 (to )?(teach|taught|raise|raised|bring|brought|show|showed)
  (no wonder|surprised|surprising|see why|understand why|obvious why|guess why) ..1 (your|the|he|she) ..3 (left you|walked out|divorced|cheated|dumped|fled|moved out|disowned|drinks)
  (wife|husband|girlfriend|boyfriend|fiancee?|partner) ..1 (left|walked out on|divorced|dumped|cheated on|ran away from) you
  your poor (<kin>) (must (drink|be (deaf|blind|a saint|ashamed))|deserves?|has my|have my|having to|puts? up)
  (even|not even) your ..3 (wouldn't|won't|can't|couldn't|doesn't|don't|didn't|refuses? to|would) ..1 (sit|be seen|speak|stand|live|talk|play|eat|walk|share|hug|kiss|love|like|touch|lick|visit|call|want|trust|claim|miss) ..3 you
  (god knows|heaven knows|can't imagine|cannot imagine|nobody|no one|who on earth|wonder|anyone) ..2 (who'd|who would|would|why anyone|wants|anyone would|wanting) ..2 (want|choose|wanting|bother|care|to) ..7 (with|near|next to|beside|around|like) you
  (their|his|her|your) (mum's|mom's|mother's|parents'|mummy's) (basement|cellar)
  spotty (teenagers?|youths?|nerds?|adolescents?|kids?|little)
  who (raised|dragged up|dressed|spawned) you ($|to be|like|this|so)
  who let you (out|loose|near|drive|have a|use)
  (have you|haven't you|you have|you've|you've got|have you got|you've clearly got) (no|any|zero|absolutely no|not got any|not an ounce of|not a shred of) ..1 (shame|brains?|manners|friends|decency|pride|class|dignity|conscience|self respect|heart|soul|mates|integrity|redeeming|home to go to|intelligence|charm)
  (throw|throwing|threw|spit|spitting|spat|chuck|chucking|chucked) ..3 (toys|dummy|rattle) out
  (change|changing|changed|full|fill|soiled|wet) your (nappy|diaper|pampers)
  (you|someone|somebody|people like you|they|your sort|your type) ..1 (should|ought to|need to|deserve to|must|belong) ..1 (be )?(put down|muzzled|locked up|locked away|sterilised|sterilized|neutered|caged|sectioned|committed|institutionalised|institutionalized|horsewhipped|spanked|gagged|slapped|leashed|
    in a (zoo|cage|circus|padded|bin|skip|museum|straitjacket|sty|home)|in the (bin|zoo|gutter|sewer|skip|stocks))
  (deserve|deserves|need|needs|want|asking for|earned) (a|an|some) ..1 (slap|smack|spanking|kick up|good hiding|thrashing|kicking|clip round|beating|muzzle|leash|smacked)
  (circus|zoo|asylum|freak show|village) ..2 (called|rang|missing|lost|wants?) ..5 (back|clowns?|idiot|baboon|monkey|you)
  (deserve|deserves) (a |an )?better (father|mother|parents?|owner|husband|wife|mum|dad|mom)
  (mother|mum|mom|sister|dad|father) ..1 also your (aunt|sister|cousin|uncle|mother|father|brother)
  (parents|mother|father|mum|mom|dad) ..3 (condoms?|contraception|birth control|pulled out|stopped at one|swallowed)
  who (ties your|dresses you|wipes your|feeds you|washes you) ..2
  (you|some of you|people like you|your kind|your sort|some people|parents like you|the likes of you) ..2 (should|shouldn't|ought|must|oughtn't) ..1 (never|not|be) ..3 (allowed|permitted|let|licensed|fit|banned|stopped|prevented|forbidden) ..1
    (to|from|near) (breed|breeding|reproduce|reproducing|procreate|procreating|have (children|kids|pets)|having (children|kids|pets)|vote|voting|own a (dog|pet|child|phone|computer)|a keyboard|out $)
  please (don't|do not|never) (breed|reproduce|procreate) ..1
  pass on your genes
  (your parents|your mother|people like you|some of you|this lot) ..2 (bred|breed|reproduced?|procreated?|spawned?)
  (shame|pity|regret|sad|better if|mistake|tragedy|wish|unfortunate|day) (that )?(you|you were) ..1 (ever )?(born|conceived)
  (you|you'd|you were|you are) ..2 (better|best) (off )?(unborn|not born|left unborn|aborted)
  (were|was) you ..1 (born|raised|brought up|bred|dragged up|educated|hatched|reared) (this|that|so|stupid|(in|by|under|on|without) (a |an |the )?(barn|stable|cave|zoo|wolves|rock|brain|manners|sewer|jungle|circus|kennel|animals|apes|moon|swamp|sty|pigsty|ditch|stone age))
  (you|you're|you were|obviously|clearly|as if|like you were|been) ..2 (born|raised|brought up|dragged up|educated|reared|bred) (by|in) (a )?(barn|wolves|sty|pigsty|cave|sewer|gutter|zoo|stable|apes|animals|savages|baboons|hyenas|monkeys|pigs|ditch|kennel)
  (you|you're|you were|weren't you) ..2 (dragged up|hatched|spawned|badly (raised|brought up)|born (stupid|ugly|thick|rude|stupid|a mistake|backwards|yesterday))
  (cousins|siblings|brother and sister|related|first cousins) ..4 your parents
  your parents ..2 (cousins|siblings|brother and sister|closely related|related to each other|first cousins|blood relatives)
  are your parents (related|cousins|siblings)
  your (own )?(<kin>) ..3 (ashamed|embarrassed by you|embarrassed of you|failed|disown|disowned|never (loved|wanted|liked|hugged|raised|bothered to (teach|raise))|never (taught|showed|told) you ..2 (manners|respect|to (behave|share|read|say|be|shut|wash|wipe|think|speak|talk|wait|lie|write|use your)|how to (behave|wash|speak|talk|read)|anything|better|right from|decency|hygiene|courtesy)|should have (raised you|drowned|slapped|smacked|washed|stopped at|swallowed|spanked|used (protection|a|contraception)|taught you)|
    (didn't|did not|forgot to|neglected to|failed to|bother to) (raise|teach|love|hug|educate) you|can't stand you|cannot stand you|hates? you|pities you|puts? up with you|die of shame|must be (so proud|deaf|blind|a saint|so disappointed|mortified)|
    disappointed in you|disappointment|dress you|still (dresses|dress|wipes|washes|cuts|does|do|tie|ties) (you|your)|ties your)
  (even|not even) your (own )?(<kin>|dog|cat|goldfish|friends) ..2 (likes?|loves?|wants?|can stand|could stand|could love|avoids?|laughs?|ignore|ignores|stand|hates?|listens?|misses|miss)
  (only|face only|someone only|somebody only) a (mother|mum|mom) (could|would|can) ..1 (love|stand|like)
  (your mother|your mum|your mom|yo mama|yer ma|your ma) (was|is|wears|smelt|smelled|smells) (so |such )?(a )?(fat|ugly|stupid|<role>|<beast>|hamster|army|of elderberries|whore)
  (pity|feel sorry for|felt sorry for|feel bad for|weep for) ..1 (whoever|anyone|anybody|everyone|the (poor )?(man|woman|person|soul|guy|girl|wife|husband|sod|people|devil|fool|colleague|colleagues|kids|children|dog)|
    your (poor |long suffering )?(<kin>|dog|cat|pets?|staff|cellmate|flatmates?|co workers|employees)) ..1 (who|that|has|have|had|having|must|married|lives|living|is|are|for|with|stuck|unlucky|forced|if|$) ..5
  (poor|long suffering|unfortunate|unlucky|miserable) (<kin>|wife|dog|cat|soul|sod|devil|person|man|woman) (who|that|has|have|had|must|married|stuck) ..3 (marry|put up|live with|living with|married|with you|to you)
  (whoever|anyone|anybody|the (man|woman|person)|who) ..1 (has to|have to|had to|is forced to|must|is stuck|is unlucky enough to) ..2 (married to|marry|living with|live with|lives with|sleep with|share a bed with|put up with|sit next to|work with|works with|raise|deal with) you ..1
  no wonder ..1 (you|you're|you are|your|nobody|no one|he|she|they|everybody|everyone) ..2 (single|divorced|alone|lonely|left you|leaves you|walked out|cheated|cheats|ran (off|away)|avoids?|unemployed|fired|sacked|no friends|any friends|friends|hates? you|likes you|can stand|married|unmarried|childless|a virgin|bald|fat|ugly|miserable|rude to you|moved out)
  (nobody|no one|who) (would|could|will|has|wants to|wanted to|would want to|'d want to|in their right mind) ..3 (marry|date|kiss|touch|love|sleep with|go out with|be seen with|sit (with|next to)|hug|hire|employ|befriend) you
  (you'll|you will|you're going to|you deserve to) ..2 (die|end up) alone
  (live|living|lives|typing|writing|sitting|hiding) ..1 (with|in|at|from) your (mother's|mum's|mom's|parents'|nan's|mother|mum|mom) (basement|cellar|attic|spare room|box room|sofa|couch)`;

/** Looks, weight, smell, home, age. */
export const looks = `
  (you|your lot|people like you|you lot) (really|just|simply|must|all|clearly|do|probably|still|frankly|obviously)? (really|just|simply|clearly)? (stink|stinks|reek|reeks|pong|ponged|stank)
  (you|you must|you clearly|you lot|you probably) ..1 smell (like|worse|bad|awful|terrible|so|rotten|funny|foul|as|too|that) ..2
  your (house|home|flat|kitchen|bathroom|car|garden|breath|feet|foot|armpits|clothes|place|room|bedroom|living room|sofa|hallway|hair|office|desk|body|street) ..2
    (smells?|smelt|smelled|stinks?|stank|reeks?|reeked|is|looks?|looked|must be|was|honks|hums) ..3 (pigsty|pigsties|sty|tip|dump|sewer|dungheap|dung heap|landfill|rubbish (tip|heap)|cesspit|cesspool|slum|hovel|squat|revolting|vile|toilet|latrine|stable|barn|zoo|farmyard|
    kennel|fish market|death|something died|dead rat|wet dog|knock out|strip paint|peel paint|kill|fell)
  your (breath|feet|armpits|face|looks|smell|stench|odour|odor|reek|b o|body odou?r) (could|would|can|must|alone|made|makes|is|was) ..4 (kill|knock|strip|curdle|crack|stop|scare|scared|sink|frighten|turn|peel|wilt|clear|faint|gag|retch|vomit|milk|clocks?|mirror|mirrors|enough|offensive|unbearable)
  (you|your) ..3 (pigsty|pig sty)
  (pigsty|pig sty|hovel|slum|cesspit|squat) ..1 (not a|you call|you live|where you|of a (house|home|kitchen|room|place|flat))
  ugly as (sin|a|an) ..1
  with ..1 (taste|grammar|spelling|manners) like that
  (you|you've|your) ..3 (voice|laugh) ..1 like (a|an) ..1
  (stop|less) eating (cake|cakes|pies|doughnuts|so much|chips) (and|first|mate|you|love)
  (nobody|no one) ..1 (pay|pays) to (see|hear|watch|read) ..1
  (nobody|no one) (wants|needs|asked) to (see|smell) (your (<body>)|you (naked|in (a|that|those|your)))
  your (face|nose|legs|arse|gut|head|teeth|mug|chins|knees|outfit|family) ..1 (looks?|is|are|resembles?|reminds? (us|me)) (of|like) (a|an|the|something|someone) ..2 (row of|sack|bag|car crash|accident|dropped|slapped|melted|badly|half|<creature>|pizza|gargoyle|horse|graveyard|condemned|plate|dog's|mistake|back end|bulldog|relief map)
  your (breath|smell|stench|body odou?r|feet|armpits|face|aroma|odou?r) (is|are|was|smells?|reeks?|alone is) ..1 (lethal|foul|vile|toxic|weapon|deadly|rank|offensive|putrid|rancid|offence|crime|revolting|disgusting|unbearable|horrible|ghastly|hideous|terrifying|biohazard|hazard|health hazard)
  (you|you're|you are|someone) ..1 (built|shaped|sized) like (a|an) (barrel|fridge|whale|barge|bus|wardrobe|hippo|potato|beanbag|sumo|skip|beach ball|bouncy castle|house|blimp|walrus|balloon|tank)
  it's called ..1 (deodorant|soap|a shower|manners|brain|hygiene|personal hygiene|toothbrush|a dictionary)
  (heard of|acquainted with|introduced to|stranger to|strangers to|afraid of|scared of) (a |an |some |the )?(soap|deodorant|toothpaste|toothbrush|mouthwash|hygiene|personal hygiene|bar of soap|shampoo|flannel) ..1
  (have|take|need|needs|had) (a|to have a|to take a) (shower|bath|wash|good wash) (for once|occasionally|once in a while|before (you (write|complain|post)|coming)|now and then|mate|and (a|some) (shave|deodorant))
  maybe have a shave ..1
  (when did you last|when was the last time you) (wash|shower|bathe|brush your teeth|change your (socks|clothes|pants|underwear)|have a (bath|wash|shower))
  (wash|washing|bathe|shower) (for once|you (filthy|dirty|smelly))
  (clean|dig|get|scrape|wash|clear|flush|pull|take|syringe) (the|that|some of the|all that|your) (wax|muck|dirt|cotton wool|potatoes|mud|fluff|bananas?|crap|carrots?|cloth) (out of|from|in) (your|those|them) (ears|lugs|lugholes|eyes|head|brain)
  (clean|wash|wax|unblock|syringe|rinse) (out )?(your|those) (ears|lugs|lugholes) ..2 (next time|and (listen|read|pay)|for once|mate)
  (your|those|are) ..1 (ears|eyes) ..1 (painted on|just for show|for show|for decoration|ornamental|blocked with|stuffed with|full of|screwed (on|in)|on upside)
  (use|using|used) (your|those|them) ..1 (noggin|noddle|bonce|grey matter|gray matter|own brain|head for once|brain for once)
  (your|you have a|you have the|you've got a|you've the|with a|that) ..1 (face|mug|looks|head|nose|hair|body|figure|voice|personality|haircut|backside|bum|arse) (like|that looks like|only|made for|fit for|that could|that would|that|for|that belongs on) ..1 (a slapped|slapped|a bulldog|bulldog|a smacked|smacked|a dropped|a dog's|a bag of|a bucket of|a wet|a burst|the back end|the back of a bus|the rear end|a horse|a pig|a cow|a gargoyle|a robber's dog|
    a mother|radio|stop a clock|curdle milk|sink|scare|frighten|crack mirrors|turn milk|a melted|a squashed|a shovel|a warthog|a bag over)
  (you|your ..1|that face) ..2 (breaks?|cracks?|shatters?|scares?|frightens?) ..1 (mirrors?|small children|camera lens|the horses|children and)
  (you|you're|you are|you were) ..2 (fat|ugly|podgy|flabby|lardy) (to fit|for (our|the|that|this|any|a|such)|arse|lump|mess|pig|$|and (ugly|old|lazy|stupid|hideous))
  (maybe|perhaps|just|should|try to|why not|stand to) ..1 lose (some|the|a bit of|a few|that|your) (weight|flab|belly|gut|double chin|pounds|kilos)
  (lay off|laid off|step away from|put down|ate all|eaten all) the (pies|pie|cakes?|doughnuts|donuts|biscuits|burgers|lard|buffet|fork)
  one (pie|cake|burger|doughnut) too many
  (your|such a|at that) (senile|decrepit|geriatric|advanced|doddering|ancient|ripe old|great|tender|mental) (age|years|brain|condition|old age)
  (for|of) (someone|somebody|a man|a woman|a person|people|a lady|customers?) ..1 (of )?your (looks|class|breeding|upbringing|reputation|pedigree|manners) ..3
  (at|with) your (age|weight|looks|time of life|face|figure) ..1 (no wonder|what do|what did|expect|menus|technology|confus*|should know better|you should (be in|know better))
  (one|a) foot in the grave
  (going|gone|getting|are you|turned|you're|you are|a bit|must be) (senile|gaga|soft in the head|doolally|dotty|demented)
  past your (prime|best|sell by|best before) ..1
  (go|get|crawl|toddle|shuffle) back to (your|the) (care|nursing|retirement|old people's|rest|funny) home
  (a|the|your|early|some|that) (dementia|alzheimer's|senility|alzheimers) (kicking|setting|acting|is (showing|talking|kicking|setting)|must|playing|talking)`;

/** Drink, pills and a sick mind. */
export const sick = `
  (have you|had you|you've|you must have|you've clearly|you've obviously) ..1 been ..1 (drinking|drunk|sloshed|plastered|hammered|high|stoned|on (drugs|crack|glue|acid|meth)|sniffing (glue|paint)|sniffing|at the (gin|sherry|bottle|wine|sauce|cooking sherry|meths))
  (are|were) you ..1 (drunk|sober|pissed|hammered|plastered|stoned|sloshed|hungover|off your|on (drugs|crack|glue)|all there|mental|right in the head|unhinged|well in the head|a bit (slow|simple|thick|dim|mad))
  sober (up|enough to)
  (when|once|after|until|while|if) (you're|you are|you have|you've|you were|you) ..1 (sober|sobered|slept it off|off the (drink|booze|bottle|drugs|meds)|taken your (meds|pills)|had your (meds|pills|injection)|back on your|less drunk|finished drooling|stopped (drooling|foaming|dribbling)|grown (up|a (brain|spine|pair|backbone))|found a brain|(learned|learnt) to (read|behave|spell|write))
  (lay off|step away from|put down) the (bottle|wine|gin|vodka|sherry|drink|drugs|booze|glue|crack|crack pipe|whisky|weed)
  put the (bottle|wine|gin|vodka|sherry|booze|crack pipe|whisky|glue) down ($|mate|love|and (read|step|sober|try))
  (what|whatever) (have you been|were you|are you) (sniffing|snorting|drinking|injecting) ..1
  (what|whatever) (have you been|were you|you've been|it is you've been) smoking ..1
  (too much|how much|how many) ..1 (wine|gin|sherry|vodka|drinks|booze|lead paint|glue) ..1 (did|have) you (had|have|drunk|drink|sniff|eat|eaten)
  you ..2 (had|drunk) ..1 too much (to drink|wine|gin|sherry|booze)
  (did you|have you|you|you've) (forget|forgot|forgotten|skip|skipped|miss|missed|taken|stopped taking) ..1 your (meds|pills|happy pills|medication|tablets) ..1 (again|today|this morning|dear|love|mate|$)
  (off|back on) (your|his|her) (meds|pills|medication) ..1
  (brain|personality) transplant
  (get|have|had|having|need|needs|want) (your|a|that|to get your) ..1 (head|brain|mind|skull) (checked|examined|looked at|seen to|tested|scanned|screwed|read|emptied|shrunk|replaced|fixed)
  (head|heads|brain|brains) (needs|need)? (checking|examining|testing|seeing to|looking at|tightening|to be examined|a service)
  (see|find|call|need|needs|consult|visit|book|ring|get|want) (a|an|your|yourself a|some) (shrink|straitjacket|straightjacket|padded cell|padded room|lobotomy|exorcist|exorcism|brain transplant|personality transplant)
  (you|you've|you must have|have you|did you|someone|who let you) ..2 (escaped?|released|fled|wandered|let out|out) (from|of|out of) ..2 (asylum|loony bin|nuthouse|madhouse|funny farm|psychiatric|mental (hospital|institution|home)|zoo|circus|padded|secure|institution|cage)
  (straitjacket|padded cell|loony bin|nuthouse|men in white coats)
  (need|needs|get|seek|require|requires|want) (some |serious |urgent |professional |proper )?(psychiatric|mental|psychological) (help|treatment|care|attention|support|evaluation) ..1 ($|mate|and|before|for|love|not|soon|fast|asap)
  (mentally|clinically|certifiably|medically) (insane|deficient|retarded|challenged|deranged|thick|stupid|subnormal|defective)
  your mental age
  a mental (midget|defective|pygmy)
  (village|town|office|nation) ..1 (has lost|is missing|lost|misses|missing|wants|called) ..2 idiot`;

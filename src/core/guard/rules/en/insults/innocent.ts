/*
 * What undoes an insult that it overlaps. Narrow, because `sorry` and `I must say` begin insults too: each row ends where
 * the word itself does.
 */

/** Said of us, in play or in thanks. */
const ours = `
  (we|i|everyone here|our (team|staff|baker|chef|manager|colleague)) (are|were|was|am|is|re|m|felt|feel|feels|look|looked|looks|have been|ve been|must be|must have been|seem|seemed|ended up|behaved|acted|got|can be|could be)
    (being|all|just|really|so|such|very|quite|a bit|pretty|rather|too|not|only|probably|like|a bunch of|clearly|honestly)? (a|an|the|complete|total|absolute|utter|bit)? (<role>|<rogue>|<foul>|<beast>|<object>)
  (game|role|play|scene|quest|story|character|player|act|mission|level|campaign) ..5 you (are|re) (a|an|the) ..2
  (people|customers|guests|fans|members|readers|supporters|players|neighbours|visitors|clients) like you ..1 (foster|care|love|support|help|believe|share|bring|give|volunteer|donate|adopt|appreciate|choose|read|cook|cycle|recycle|cheer|come back|return|trust|stand by)
  (people|customers|guests|fans|members|readers|supporters|players|visitors|clients) like you ..1 (make|keep|made|kept) ..4 (possible|special|worthwhile|worth it|great|happy|going|happen|alive|better|brighter|a joy|a pleasure)
  (drunk|mad|crazy|nuts|high|bonkers) (about|for) ..1
  drunk on (chocolate|love|life|happiness|colou?r|joy|words|success)
  (spoilt|spoiled) for choice
  be a fool (to|not to)
  a pair of
  joke a minute
  you are (a|an) ..6 (game|quest|level|campaign|scene|story|map|match|round|panto)
  never taught you (this|that|the) (recipe|trick|stitch|song|game|dance|craft|secret|technique|skill)
  (fools?|idiots?) we (are|were|have been)
  without (people|customers|guests|fans|members|readers|supporters|players|visitors|clients|volunteers) like you
  (life (jacket|vest|insurance|ring|size|membership|coach|saver|drawing)|hobby (box|kit|knife|shop|card|horse|room))
  drinking (our|the|your|more|enough|water|tea|coffee|it)
  high on (the|our)
  clear off (the|your|a|any|all)
  (it|batter|sauce|dough|paint|glue|mix|mixture|cream|soup|paste|coat|fabric|yarn|foam|board|panel|wall|hair|ice|slice|wood|cable|layer) ..2 too thick to
  (is|was|gets|be) too thick to (pour|spread|cut|fold|fit|drill|slide|brush|pass|use)
  (if|when|because|who|patients|residents|children|after) ..1 (cannot|can't|are unable to|struggle to|need help to|unable to|find it hard to|couldn't) ..6
  (bring|send|book|hire|offer) you clowns
  take your (pills|meds) (with|after|before|at|on|twice|once|as|in|#|every|daily|home|abroad)
  learn to (read|write|count|spell|behave|think) (music|notes|sheet|poetry|songs|code|maps?|knitting|patterns?|like a|chinese|arabic|japanese|korean|greek|latin|hebrew|fiction|together|tarot|braille|in (ten|#|our)|with our|on our)`;

/** Denied, or told of somebody else's saying. */
const spoken = `
  (us|ourselves|myself|me) ..2 (<role>|<foul>)
  (our|my) (own)? (<foul>|<role>|silly|idiotic) ..1
  (you|you're|you are|nobody|no one|customers?|people|it|anyone|that|this|who|anybody) ..1 (not|never|hardly|far from|anything but|isn|aren|wasn|weren) ..3 (<vile>|<oaf>|<role>|<rogue>)
  (not|never|nobody is|no one is|without) (being|be|a|an|all|any|calling|think)? ..1 (<vile>|<role>) (at all)?
  (called|calling|call|labelled|labeled|branded|named) (you|them|him|her|someone|anyone|anybody|a customer|customers|each other|other (players|customers|guests|users|members))? ..3 (<oaf>|<role>|<rogue>|<vile>|<beast>)
  (you|they|somebody|someone|anybody|anyone|staff|colleague|agent|employee|driver|cashier|waiter) (say|said|call|called|wrote|write|shouted|muttered) ..5
  (you|anyone|customers|people|customer|anybody|nobody|everyone|guest) ..1 (feel|felt|feeling|felt you were) ..3
  (made|make|makes|making|leave|left|leaving) (you|anyone|people|customers|anybody|us|me|somebody|someone) (feel|feeling|look|seem) ..4
  (treated|treat|treating|spoken to|talked to) ..2 (like|as) ..3
  (taken|take|took|mistake|mistook|taking|mistaken) (you|anyone|customers|us|me) for ..3
  (don't|do not|never|no need to|nobody should|no one should|please don't|you mustn't) ..2 (feel|think|call|be called|hear|be told) ..5
  (sorry|apologise|apologize|apologies|regret|ashamed|embarrassed) (to be|to have been|for having been|we|that we|i|that i|for being|to be|for having been|if we|about being|how|our) ..5
  (report|reporting|reported|block|blocked|ban|banned|remove|removed|mute|muted|ignore|hide|against|protect|avoid|beware of|fight) ..2 (<foul>)? (trolls?|haters?|bullies|bully|scammers?|thieves|hooligans?|thugs?|swindlers?|crooks?|impostors?|vandals?|cheats?)`;

/** What somebody is given, shown or offered. */
const given = `
  (bring|brings|brought|hands?|handed|throws?|send|sends|sent|offer|offers|offered|give|gives|gave|get|gets|got|find|found|show|shows|showed|book|booked|serve|serves|served|make|makes|made|sell|sold|lend|save|cook|order|buy|bake|bag|grant|
    allow|guarantee|promise|promised|wish|assure|cause|cost|tell|teach|spare|owe|earn|win|ship|fetch|pack|refund|wishing|giving|offering|do) (you|ya) ..4
  (you|ya) (absolute|utter|total|complete|right|great|big|little|old) ..1 (legends?|stars?|heroes|hero|gems?|angels?|beauty|beauties|sweethearts?|queens?|kings?|champs?|champions?|treasures?|diamonds?|darlings?|babes?|units?|rockstars?|genius|geniuses|
    superstars?|saints?|delight|goddess|gods?|boss|bosses|dreamboat|peach|belters?|machine|softies|softy|dears?|trooper|troopers|troupers?|lifesavers?|life savers?|ripper|ripper|tell|cutie|hoot|wonder|wonders|ledge|winner|winners|pros?|artists?|foodies|nerds?|geeks?)
  (word|words|anything|sound|phrase|everything|spell|sentence) ..1 you utter
  (you|ya) (complete|total|right|slow|thick|mean|old|little) (the|your|a|an|this|it|all|each|#|our|click|that|by|by|to)
  (silly|lovely|lucky|clever|cheeky) (goose|geese|sausages?|billy|monkeys?|beggars?|devils?|so and sos?)
  (you|you're|you are|if you) (entitled|spoilt|spoiled|mad|crazy|bitter|jealous|mean|thick|slow|soft|old) (to|for|about|skinned|haired|cooker|blend)
  (do|did|can|will|would|should|could|to|may|must|might|if|when|why|how|have|like|for|with|and|or) you (<rogue>|<object>|<beast>) $
  (if|when|whether) you (have|are|re|ve) (no|not|a) ..3
  (think|thought|find|found|consider|considered|makes|made|make|keep|keeps|called|call|believe|turn|turns) you (<vile>)
  do you (mean|like|love|stock|want|prefer|keep|have|need) ..3
  (if|when|whether|though|although|in case|should) (you|your|you're|you are) ..2 (obese|fat|smelly|senile|paranoid|childish|filthy|hideous|ugly|dense|greedy|drunk)`;

/** Dishes, tools, beasts, illnesses, places and what else is named so. */
const trades = `
  (fool|idiot|moron|bully|fat|troll|child|toddler|baby|monkey|thief|vandal|creep|cheat) (proof|free|trap|repellent|safe|gate|file|code|codes|feel|sheet|sheets)
  (idiot|idiots|dummies|dummy|fool|fools|beginner) (s )?(guide|guides|proof|board)
  (crash test|shop|tailor's|ventriloquist|dressmaker's|training|baby's|rugby|boxing|punching|wing chun) (dummy|dummies|dolls?)
  (dummy|dummies) (run|clip|chain|holder|pass|head|account|variable|load|round|plug|bomb|cord)
  (prick|pricks|pricked) (the|your|a|holes?|them|it|with|all over|each|test|tests|lance|out|up|several|some|every|into)
  (finger|skin|needle|pin|heel|fork) pricks?
  (salad|pizza|coin|caber|pancake|ball|bean bag|pasta|hay|fruit) tossers?
  bastard (file|files|cut|saw|title|toadflax|ale|wine|amber|size|sword|swords|burger|beers?)
  (fat|arrogant|dirty|magnificent|inglourious|inglorious|battle of the|lucky|rat|double|mill) bastards?
  (bitch|bitches|sow|sows|mare|mares|cow|cows|ass|asses) ..4 (spay*|season|heat|whelp*|puppy|puppies|pups|litter|pregnant|weighs?|class|nursing|foal|calf|calves|calving|in milk|farrow*|entire|neutered|carrots?|sanctuary|braying)
  (spay*|season|heat|whelp*|whelping|pregnant|nursing|breeding|brood|entire|young|older|neutered|lactating|dogs? (and|or)|kennel|labrador|spaniel|terrier|retriever|border collie|pedigree) ..3 (bitch|bitches)
  (soap|pond|lime|bath|shower|pool|tea|algae|hard water|grease|skim*|remove*|clean*|jam|broth) ..3 scum
  (soap|pond|bath|lime) scum ..3
  scum (from|on|off|forms?|line|ring|rises|that|trough)
  (fleas?|ticks?|worms?|mites|internal|external|intestinal|kills?|killing|other|skin|fish|treat*|garden|plants?|gut|blood|lungworm|against|malaria|common) ..3 (parasites?|vermin|leech|leeches|worms?|slugs?|cockroaches|rats?)
  (fish|catfish|tank|aquarium|pleco|plecos|corydoras|loach|loaches) ..5 bottom feeders?
  bottom feeders? ..4 (fish|catfish|tank|aquarium|pleco|substrate|gravel)
  (nasal|nose|hand|vaginal) douches?
  (fire|flame|flash) retard*
  (is|was|be|drill|drills|make|makes|made|cut|dig|find|found|into|in|with|through|of|has|had|have|patch|repair|fix|spotted|noticed|see|leave|left|punch|without|had|like|mend|darn|needs|#|hit|hole) a holes?
  a holes? (in|on|at|for|through|of|#|and|to|near|by|from|with|size|punch|saw|has|was|is|that|where|or|appeared|puncher|which|by|deep|you)
  (vitamin|plan|part|size|type|class|hepatitis|group|option|row|gate|platform|block|section|item|note|letter) (f|a|b|c|s|p) ..1
  (country|hillbilly|bogan|hick|redneck|loony|troll|clown|witch|peasant|caveman|barbarian|neanderthal|dork|harpy|ogre|gorgon|goblin|pansy|muppet) (bingo|music|rock|rolls?|bread|burger|costumes?|wigs?|outfits?|dolls?|trousers|pants|shoes|loafer|fish|hazel|hats?|seeds?|plants?|shire|gate|dance|night|skin|class|blouse|shirt|museum|party|dip|eagle|eagles|diet|mask|masks|makeup|make up)
  (old|grumpy|lazy|greedy|ugly|dirty|silly|mad|fat|crazy|stinking|happy|stinky|creepy|slimy|nasty|mean|cheap|bitter|screeching|grizzled|flying|angry|little|big|bloody|boozy|rude) (goat cheese|goat|cow print|pig|pigs|cow|hen|dog|dogs|duck|duckling|duckie|susan|bones?|witch|crone|fossil|badger|donkey|monkey|bishop|lemons?|melons?|mary|chocolate|olives?|doughnuts?|health|trout fishing|rat snake|banker)
    (s|inn|pub|arms|cafe|bar|restaurant|tavern|hotel|brewery|beer|ale|cider|costumes?|festival|menu|is|are|burger|club|shop|opens|at|on|in|for|cheese|tour|trail|room|will|wines?|print)
  (horrible|nasty|ugly|smelly|dirty|filthy|stinking|cracked|sore|dry|swollen|aching|fat) (feet|nose|hands|ears|breath|nails|face|teeth|legs|armpits|mouth)? ..2 (spray|cream|mask|scrub|balm|gel|insoles?|wipes?|mouthwash)
  (fat|ugly|smelly|dense|filthy|hideous|obese|slimy|rude|greedy|vulgar|fat free|smug|senile) (free|quarters?|tuesday|tire|tyre|tyres|tires|bike|bikes|face|duck|christmas|sweater|sweaters|jumper|jumpers|cat|cats|cheese|fog|foam|cake|forest|wood|crowd|crumb|fabric|bread|text|matter|material|dogs?|health|awakening|tuna|controller|acids?|content|percentage|burning|loss|burner|head|heads|balls?|macaque|leaf|leaves|snow)
  (ugly|smug|fat) mugs? (coffee|cafe|co|is|are|in|makes?|and|for|cup|club|company|opens)
  your (nappy|diaper) (subscription|order|size|plan|bag)
  (lemon|lime|jerk|ginger) (chicken|pork|seasoning|sauce|marinade|spice|tofu|jackfruit|wings|pit|drum|festival)
  (gulls?|harpy|owls?|parrots?|peacocks?|donkeys?|pigs?|dogs?|cats?|horses?|foxes|seagulls?|babies|baby) (is|are|was|were|can be|get|gets|seems?) ..2 (<foul>)
  (<foul>|silly) (gulls?|peacocks?|cough|habit|smell|smells|stain|stains|pan|pans|price|prices|machine|weather|traffic|mistake|mistakes|bug|error|typo|question|questions)
  you ..2 smell (gas|burning|smoke|like (roses|a (dream|rose|garden|million|meadow|summer|spa)|summer|spring|vanilla|lavender|heaven|home|fresh|sun|the))
  (if|when|whether|why|does|do|stop|makes?) your (dishwasher|drain|drains|fridge|kitchen|bathroom|car|house|home|sink|garden|washing machine|bin|shoes|feet|clothes|dog) ..6
  (kids|children|students|pupils|they|we|who|ready to|before|when|until|time to|classes|everyone|teachers|schools) ..2 (go|goes|going|get) back to (school|nursery|kindergarten|class)
  than you ..1 (think|thought|expect|expected|imagine|imagined|might|may|would|need|want|wanted|know|paid|ordered|asked|realise|realize|planned|used|d|re used|can (eat|imagine|drink|carry|shake)|have (room|time)|bought|should|usually|normally|did (last|before|yesterday)|were|get|ll|will)
  (poem|poems|story|stories|ballad|tale|portrait) ..2
  (get|seek|find|need) help (from|with|in|at|on|via|here)
  (nobody|no one) (wants|needs|likes) (you|your) (to|order|parcel|holiday|trip|day|delivery|food|money)`;

/** Books, plays, films, songs, games, ales and inns. */
const titles = `
  (the |an |american |village |sam )?(idiots?|fools?|liars?|bastards?|misers?|hypocrites?|clowns?|twits?|trolls?|jerks?|jackass|witches|crone|thief|thieves|peasants?|philistines?|barbarians?|wretched|snobs?|cowards?|savages?|hag|hags|crook|crooks|muppets?|loser|losers|scoundrels?|hooligans?|coward)
    (by|abroad|sanction|of dostoevsky|of dostoyevsky|dostoevsky|elif|moliere|gogol|album|musical|the musical|opera|tour|show|movie|film|concert|play|novel|cup|trophy|award|night|race|league|edition|vinyl|card|cards|trilogy|at the gate|revolt|and angels|christmas)
  american idiot|an idiot abroad|napoleon dynamite|drop dead (gorgeous|beautiful|stunning|legs)
  (dumb (and|&) (dumber|dumberer)|despicable me|mean girls|dirty rotten scoundrels|ugly (betty|duckling|sisters|love|christmas|sweater|jumper|lovely|delicious)|horrible (bosses|histories)|bad (moms|santa)|crazy (rich|ex|stupid|paving|golf|frog|horse)|mad (men|max|hatter|hatters|hatter's)|
    legally blonde|cowardly (lion|dog)|grumpy old (men|women)|pity she's a whore|harlot's progress|rake's progress|taming of the shrew|school for (scandal|scoundrels)|pretty little liars|big little lies|kick ass|kick arse|lazy susan|cry baby (wah|pedal|musical)|beavis and butt head|
    cards against|real thing|silly (season|putty|walks)|ship of fools|april fools?|fools? (gold|errand|day|garden|rush)|feast of fools|king of fools|jack the lad|poor relation|winners and losers|beautiful losers|flash harry|drama queen lipstick|
    ignorance is bliss|confederacy of dunces|lady and the tramp|witches of|les miserables|nasty women|nasty gal|brat (summer|pack|album|tour)|vile bodies|rat pack|wild (hogs|goose|boar)|man child|blackguard ales?)
  (called|titled|named|film|play|album|song|novel|book|musical|band|pub|inn|beer|ale|character|part|role|comedy|exhibition|dressed as|dress up as|costume|fancy dress) (of |is |the |a |an |of the )?..1 (<role>|<beast>)`;

/** A word spoken of: as a word, on a stage, in a game, on a shelf; and what is only built with one. */
const spokenOf = `
  your kind (review|words?|message|comment|comments|letter|note|feedback|offer|e?mails?|post|help|support|donations?|gesture|reply|patience|invitation|thoughts?|wishes|remarks?|understanding|attention|gift|card|of (music|coffee|book|place|game|film|humour|food))
  (doesn't|don't|not|might|never|where|may|parcels|things|letters|emails|messages|which|easily) get lost
  (got|get|gets|getting|missed|like|liked|enjoyed|love|loved) the joke
  (chosen|made|written|run|read|used|loved|built|filmed|voted|picked|found|tested|kept|funded|paid for) ..4 by people like you
  (from|on|along|behind|over|below|sea|river) (the )?(dyke|dykes)
  your (child|baby|kid) ..1
  (when|since|before|as|while|until) you were (a|an) ..1 (child|baby|kid|beginner|toddler)
  allergic to nuts
  (seal|belt|hose|cable|it|plug|cord|gasket|wire|tyre) looks ..3
  ^ (<oaf>) (is|was|comes|goes back|in case|by the way)
  ^ the (<oaf>) (is|was) (on|in|a|by|about|played|the (title|lead|name|role|gentlest)|one of|unlocked|dostoevsky)
  (the|our|that|this) ..1 (<oaf>|losers?|parasites|villain|straitjackets?) ..6 (<stage>)
  (^|is|was|plays?|played|playing|as|by|of|s) (a|an) ..1 (<oaf>|losers?) ..6 (<stage>)
  (plays?|played|playing) (a|an|the) ..1 (<oaf>)
  the (<oaf>) in (the|this|that|our) (video|photo|picture|clip|film|story)
  (<stage>) ..4 (the|of|and|other) (<oaf>|losers?|<foul>? <foul> (<beast>|<rogue>))
  (<stage>) ..2 (is|was|has|as|with|plays|says) (a|an) (<oaf>|<foul>? <foul> (<beast>|<rogue>))
  (the|an|a|our|this|that|no|in|into) ..1 (<oaf>) (s )?(caps?|hats?|lights?|mode|tax|savants?|board|penguins?|mugs?|proof|dads?|friday|guide to|bracket)
  ^ (<oaf>) (s )?(caps?|hats?|lights?|mode|tax|savants?|board|penguins?|mugs?|proof|dads?|friday|guide to|bracket)
  (an|the) idiot check
  (dostoevsky|dostoyevsky) ..9
  (sore|lucky|raffle|gallant|good|bad) losers
  losers (of the|s bracket|bracket|s round|get|still get|play|go (out|into))
  (rejects|winners|misfits|bad boys) (and|or) losers
  what a loser of
  parasites ..9 (sushi|fish|meat|treated|treatment|treatable|tablets?|freezing|frozen|holiday|coat|bowel|gut|host)
  scum (in|on|of) (the|a|your|our) ..2 (kettle|pond|lily|water|pan|bath|broth|pot|soup|sauce|lake|canal|tank)
  (kettle|pond|limescale|algae|broth|soup) ..5 scum
  vermin (proof|control|hunt|free|trap|mesh|resistant)
  retarded (ignition|timing|spark|growth|sparks|valve|firing)
  (bitch|bitches) ..6 (kennel|dog|dogs|vet)
  (bastard) (assistant|operator|title|hand)
  brain dead ..1 (design|default|defaults|node|nodes|robots?|bots?|server|script|idea|rule|policy|setting|menu|machine|zombies?|timeout|by design)
  (zombies?|node|process|server|script|standby|levels|mode|patients?|donor|donors) ..3 brain dead
  mincemeat|mince pies?
  ugly (crying|cried|cry|christmas|customers get)
  (turnips?|carrots?|potatoes|fruit|vegetables|apples|tomatoes|fish|toads?|shoes|jumpers|they) (are|may be|look|were) (ugly|muddy|thick|fat) (they|but|and|yet)
  (dog|cat|fish|toad|pug|bulldog|tree|building) ..6 (ugly|fat|greedy) ..2
  they are ..1 greedy ..1 creatures
  (is|are|was|were) all animals
  the screw you (are|re|need|want|mean|ordered)
  shut up (and (dance|take)|the (beeping|noise|alarm|smoke|dog|bell|sink|box|house|shop))
  to shut up ..3
  (bag|jacket|coat|suit|tent|pocket|sleeping|it) ..2 zip it
  zip it (and (smile|keep|put|store|go)|up|closed|shut to)
  (see|saw|seen|watch|watched|watching|seeing) ..3 grow up
  (told|tell|telling) (us|me|people) to (go|get|shut|drop|grow) ..3
  got called ..5
  (tell|telling) (other|others|each other) ..5
  your iq (test|score|result)
  go to hell and back
  go back to school in
  (you|dear) people (at|of|from|in) ..9 (saved|helped|made|thank|thanks|gave|brought|kept)
  (sea|lake|view|day|night|garden|room) ..6 you wouldn't know`;

/** Said of oneself, or of what has no ears. */
const ownWords = `
  (<oaf>|<role>|losers?) (is|are|was|were|being|here is|here) (me|us|i|ours|mine)
  (i|we) ..1 (like|as) (a|an|some) ..1 (<oaf>|<role>|<rogue>|<vile>)
  (i|we) (answered|acted|misread|read|stood|sat|posted|spoke|sent|felt|looked|behaved|was|were|am|are) ..5 like (a|an) ..1 (<oaf>|<role>|<rogue>|<vile>)
  (i|we|m|am) ..1 (must be|am|m) ..1 going (senile|gaga|soft|mad|doolally)
  (<foul>|brain dead) (defaults?|ideas?|mistakes?|habits?|choices?|slips?|jokes?|decisions?|typos?|errors?) (of (mine|ours)|on (my|our) (side|part))
  (half a brain|one brain cell) ..4 (i|we|i'd|we'd) ..1
  (our|my|the|that|this) (bot|robot|software|machine|system|printer|parrot|cat|dog|website|form|app|till|chatbot|scanner|router|parser|code|script|goat|gull|horse|donkey|hen|cockerel) (is|was|can be|gets|became|has been) (a|an|so|such an?|really|quite|rather|a bit)? (<oaf>|<role>|<vile>)
  (parrot|budgie|puppet|jackdaw) (that )?(has|calls?|says?|saying|said|shouts|learned|learnt|knows|repeats|screams) ..5 (<oaf>|<vile>|<foul> (<beast>|<rogue>))`;

/** Denied by whoever writes, or asked by somebody else. */
export const denied = `
  (nobody|no one|nobody here|none of us) ..1 (is|s|was|are) ..1 (a |an )?(<oaf>|<role>|<vile>|<foul>|lying)
  (nobody|no one|none of us) ..3 (thinks?|believes?|says?|said|suggests?|suggested|claims?|claimed|called|thought|meant) ..2 (you|you're|you are|that you|he|she|they|anyone|anybody|customers) ..3 (<oaf>|<role>|<vile>|<foul>|lying|stupid|mad|a joke|<rogue>)
  (don't|didn't|do not|did not|doesn't|does not|never|wouldn't|would never|nor do i|nor do we|cannot|can't) ..2 (think|believe|mean|say|suggest|imply|find|consider|call|called|meant|said|suggested|thought) ..2 (you|you're|that you|our ..1|customers|people|anyone|anybody|she|he|they) ..3 (<oaf>|<role>|<vile>|<foul>|lying|stupid|hysterical|ungrateful|dumb|lied|cheated|<rogue>)
  (you|they|he|she|it|that|girl|boy|man|woman|driver|clerk|colleague|waiter|who|served you) (weren't|aren't|isn't|wasn't|are not|is not|were not|was not|never were|were never|was never|didn't buy|did not buy) ..1 (a |an )?(<oaf>|<role>|<vile>|<foul>|<rogue>|<beast>|lying|stupid|dumb|incompetent)
  (is|was|are|were) the least (<foul>|<vile>) ..1
  (not|n't|never) ..1 (make|made|making) (a )?fools? (of|out of) ..1
  (don't|didn't|not|never|if) ..2 (take|taking|took|taken|mistake) (you|anyone|customers|people) for ..2
  (can|can't|cannot|could|couldn't|don't|didn't|never|to|might|may|won't|would|not) ..1 fool (this|the|our|us|me|anyone|anybody|everyone|it|even|them|him|her|a)
  your head is ..1 (measured|covered|protected|above|under|wet|cold|warm|level|shaved|turned)
  (says?|said|saying|writes?|wrote|claims?|claimed|thinks) (that )?(all|the|our|these|most|those|every) ..3 (are|is|were|was) ..1 (<oaf>|<role>|<vile>|<rogue>|<beast>|idiots)
  (meant|mean|intended|said|taken|took) (it|this|that)? ..1 as a joke
  (you|somebody|someone|they|people) ..1 (ask|asked|ask us|asked us|wonder|wondered|wanted to know|think|thought) ..1 (if|whether) ..7
  (you|somebody|someone) (ask|asked) (which|why so many|how many) ..3
  (when|where|after) you (said|say|called|call|wrote|described) ..6
  (used|use|uses|using|read|write|wrote|writing|spell|spelt) (the word|words|the term|terms|words like|words such as) ..4`;

/** What stands for something else, whoever says it. */
export const otherwise = [ours, trades, titles, spokenOf, ownWords, denied] as const;
export const innocent = [spoken, given, ...otherwise] as const;

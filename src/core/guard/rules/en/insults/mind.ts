/* Somebody's mind is measured, or what everybody can do is said to be beyond somebody. Each row is a form that many sentences share. */

/** Mind, memory and manners against those of a beast, a child or a thing. */
export const measured = `
  (<creature>|grandmother|grandma|gran|granny|nan|nana|grandad|grandfather|grandson|intern|trainee|parrot|average) ..1 (has|have|had|got|is|are|could|can|would|shows?|
    knows?|reads?|writes?|spells?|counts?|understands?|handles?|manages?|behaves?|follows?|speaks?|learns?|sees?|thinks?|remembers?|
    uses?|makes?|grasps?|displays?) ..6 than (you|yours|yourself)
  (<creature>) ..1 (would|could|can|will|might|understands?|gets?|got|works?|worked|figured|figures) ..5 (faster|quicker|sooner|before) (than )?you
  (my|our|his|her|any|the) (<creature>) (writes|spells|speaks|reads|types|argues|counts|reasons|listens|dances|drives|does) ..1 (better|more|clearer|neater)
  (a|an|any|even a|even an) (drunk|lobotomised|lobotomized|half trained|dead|headless|half dead|brain damaged|comatose|drugged|stoned|retarded) ..1 (<creature>|man|woman|horse|squirrel|mole|bat) (could|can|would|might|has|knows|writes|spells|reads)
  (a|an) (blind|deaf|one eyed|one legged|half blind) ..1 (man|woman|badger|bat|mole|horse|donkey|dog) (could|would) (have|see|hear|find|manage)
  (my|our) (<creature>|nan|gran|granny|grandmother) (figured|worked|understood|managed|got|solved|mastered) (it|this|that) ..1
  how you ..8 (mystery|beyond (me|us|belief)|miracle|anyone's guess|anybody's guess|never know|baffles|defies belief)
  (neurons?|brain cells?|braincells?) (dies|die|died|commits?|gives? up|weeps?|jumps?)
  (fix|cure|argue with|reason with|cure for|patch for|medicine for|vaccine for) (stupid|stupidity|idiots?|ignorance|idiocy|dumb)
  (can't|cannot|won't) fix ugly ($|and|but|either|or)
  (more|less|fewer) ..5 than (in|inside|between) your (head|brain|ears|skull)
  (condolences|sympathy|sympathies|rip|prayers) (to|for|with) ..1 (brain cells?|neurons?|grammar|common sense|brain)
  understand it for you
  (know|met|seen|own|had) (<creature>) (who|that) ..1 (complain|whine|moan|cry|fuss|shout|dribble) less
  (my|our) (<creature>) (has|have|had|shows?) ..1 (larger|bigger|better|more|higher|richer|greater) ..1 (<mind>)
  (seen|met|heard|known|encountered|found) (better|more) (manners|brains|sense|intelligence|conversation|charm|wit|personality) (in|on|from|at|among|inside) ..2
  (stupidity|ignorance|idiocy|rudeness|ugliness|being (stupid|ugly|an idiot)) (isn't|is not|doesn't|should|ought|was|were) ..2 (painful|hurt|crime|taxed|illegal|fatal|contagious|olympic|a sport|a talent|a disease)
  evolutionary (dead end|throwback|accident|chain|ladder|mistake|scale|step)
  (you|you're|people like you) ..4 the reason ..4 (instructions|warning labels?|middle fingers?|bleach|shampoo|drink|contraception|aliens)
  (your|those|that) ..2 (shame|disgrace) (a|an) (<creature>|sailor|docker)
  (find|found|misplaced|lost|mislaid|leave|left|forget|forgot|park|parked|lose) your (own )?(common sense|brain|brains|manners|head|mind) (at home|in bed|on the bus|today|again|at the door|this morning|$)
  (brain|brains) (removed|taken out|amputated|switched off|fell out|extracted|on holiday|on standby|in neutral|out for)
  (couldn't|can't|cannot|could not) spell (cat|dog|your own|idiot|it|moron|simple)
  dead (from the neck up|above the neck|behind the eyes|between the ears)
  (the|a|like a) human (equivalent|version|form|embodiment) of
  walking (disaster|catastrophe|joke|punchline|dumpster|train wreck|embarrassment|red flag|nightmare|tragedy|headache|encyclopedia of nonsense)
  (you|you're|you are) ..1 so (tight|mean|cheap|thick|dense|fat|ugly|dull|stupid|boring|ignorant|stupid|lazy|vain) (you|that|your|even|it|they) ..2
  (lower|lowers|lowered|lowering|drop|drops|lose|losing|lost|kills|killed) (our|my|the|everyone's|several|a few|some) ..3 (iq|brain cells|will to live|faith in humanity|faith in mankind)
  (lose|lost|losing|outwitted|beaten|outsmarted|outrun|outperformed) ..1 (an|the|a|by|to|at|in) ..3 (with|to|against|by) an? (<creature>)
  battle of wits ..2 (with|unarmed|you)
  (dumber|stupider|dafter|dimmer|denser|nuttier|uglier|crazier|thicker) than (a|an|two|mud|pig|the average|any) ..1 (bag|box|sack|bucket|short|planks|<creature>|shit|post|stump|soup|hammers|rat|rabid|three legged|average|custard)
  (you|you're|you are|even) ..1 (dumber|stupider|dafter|dimmer|denser|nuttier|uglier|crazier|thicker|fatter|duller|madder|slower) than ..1
  your ..2 (is|are) ..1 (that|those) of (a|an) ..1 (dustbin|sewer|<creature>|corpse|caveman|vampire|brute|savage|hooligan|teenager|psychopath)
  (mind|brain|head|mouth|tongue|morals|ethics|palate|taste) like (a|an) ..1 (sewer|gutter|toilet|cesspit|drain|swamp|septic tank|dustbin|skip|vacuum)
  (you|you've|your) ..4 (mind|brain|memory|head) like (a|an) (sieve|colander|teabag|goldfish|wet)
  as (empty|hollow|thick|dense|dull|small|flat|ugly|rotten|shallow|blank|wooden|limited|vacant|worthless|dim|useless|cold) as your (head|brain|skull|life|heart|mind|personality|wit|manners|soul|face|conversation|marriage|wits|future)
  (brains?|intelligence|looks|manners|beauty|talent|charm|common sense|wit|good looks) ..2 (skipped|skip|passed you by|passed you over|bypassed|never reached|(doesn't|don't|didn't) run)
  (stupidity|madness|ignorance|insanity|rudeness|ugliness|idiocy|laziness|inbreeding|bad manners|bad breath) ..2 (runs?|hereditary|genetic|congenital|contagious|catching)
  your (spelling|grammar|english|punctuation|handwriting|writing|accent|maths|reading|typing|taste|logic|reasoning|cooking|parenting|hair|outfit|wardrobe|dress sense|haircut|driving|singing) ..1 (is|are|was|looks|suggests?|hurts?|makes?|matches|betrays?|resembles?) ..1
    (atrocious|appalling|terrible|awful|worse than|embarrassing|shocking|a crime|painful|dreadful|abysmal|pitiful|that of|laughable|horrendous|childish|you're|you are|our eyes|my eyes|illegible|a disgrace|an insult|the work of|as bad as|as ugly|us laugh|me laugh|ridiculous|pathetic)
  (<creature>) with (more|better|bigger|a better|a higher|sharper|greater) ..1 (<mind>|manners|sense|taste)
  (met|seen|known|scraped|owned|flushed|trodden in|stepped in|spoken to|talked to|had|trained|heard) ..1 (smarter|cleverer|brighter|sharper|wittier|more (intelligent|interesting|charming|pleasant|sensible|stimulating)) ..1
    (<creature>|furniture|wallpaper|toilets?|things|bread|conversations? with)
  (met|seen|known|owned|trained|had|scraped) ..1 (<creature>) ..1 (smarter|cleverer|brighter|sharper|wittier|more (intelligent|charming))
  (<mind>|memory|grasp|understanding|comprehension|imagination) (of|like) (a|an) ..2 (<creature>)
  (<mind>) (is|are|was|seems) ..1 (smaller|shorter|lower|worse|on a par with|rivalled by|comparable to|matched by|about the size of|the size of|no bigger than|no better than) ..3 (<creature>|shoe size|room temperature)
  (your|with an|with the) (iq|reading age|brain|vocabulary) ..2 (shoe size|single digits?|room temperature|double digits|hat size|below|lower|under #|of a)
  (as|so) (useful|much use|bright|sharp|clever|smart|quick|charming|pleasant|interesting|welcome|intelligent|subtle|graceful|funny|appealing|attractive|witty|deep|popular|handy|helpful) as
    (a|an|two) ..1 (<creature>|chocolate|ashtray|screen door|wet|damp|soggy|broken|dead|blunt|rotten|cold|burnt|burst|punctured|leaking|hole|marble|bowling ball|bag of|box of|bucket of|sack of|rash|root canal|fart|flatulent|verruca|cold sore)
  (thick|dense|dumb|dim) as (mince|mincemeat|pig ..1|pigshit|mud|shit|two (short )?planks|two bricks|bricks|a (brick|plank|post|doorknob|bag of|box of|sack of|stump|rock|log|wall|whale|dairy cow|donkey|castle wall))
  (thick|daft|mad|dense|dumb|dim|ugly|fat|nutty|useless|slow|boring|deaf|blind) as ..4 (you are|are you|you lot|you must)
  (you|you're|you are|must be|your (face|brain|head|skull)) ..2 (thick|daft|dense|dumb|dim|ugly|fat|nutty|useless|boring|deaf|blind|shallow|dull|stupid) as ..1
  (you|you're|you are) ..1 (mad|slow) as (a|an|two) ..1
  (daft|nutty) as a ..1
  short of (a|an|the) (picnic|happy meal|barbie|shilling|circus|full (load|deck|shilling|six pack|picnic)|top paddock)
  (you|you're|you are|clearly|obviously|someone|somebody|he's|she's|definitely) ..6 short of (a|an) (load|deck|dozen|loaf|pizza|salad|set|bbq|keyboard|pack|team|omelette|roast|pint|jar|toolbox|sandwich|quid|fruit salad|full)
  (lights are|light's|lights) on ..2 (nobody|no one|nobody's) ..1 home
  (your|whose|someone's|his|her) (lift|elevator|escalator) (doesn't|does not|won't) (go|reach|stop) ..2 top
  (wheel|hamster) ..2 (turning|spinning|dead|died|asleep|left) ..2 (hamster|wheel) ..1
  (you|you've|you have|someone|somebody|must have|got) ..3 (roos|kangaroos|bats|screw|screws|tiles|marbles) (loose|missing|short|in the) ..1
  (lost|losing|missing|mislaid|lose) (all of )?(your|a few|some|their|his|her|all your) marbles
  (you|you're|you are|you've|clearly|obviously|must be|must have) ..2 (a screw loose|not all there|off your (rocker|trolley|chump|nut|head|meds|face)|round the (bend|twist)|out to lunch|soft in the head|
    touched in the head|wrong in the head|not right in the head|away with the fairies|cuckoo|barking mad|mad as|stark raving|raving mad|mental|certifiable|bonkers|batty|potty|doolally|gaga|loopy|barmy|crackers|a few ..2 short)
  (isn't|hardly|not|aren't|never|scarcely|far from) ..2 (the )?(sharpest|brightest|quickest|smartest|fastest|cleverest) (tool|knife|crayon|spoon|pencil|cookie|spark|candle|button|tack|marble|pea|sandwich|penny)
  (sharpest|brightest) (bulb|light|star|lamp) (in the (box|chandelier|house|shed|sky)|on the (tree|string))
  (isn't|hardly|not|aren't|never|scarcely) ..2 (the )?(sharpest|brightest|quickest|smartest) ..5 (are you|is he|is she|are we)
  not (playing with|running on|firing on|working with|the) ..1 (a )?full (deck|quid|shilling|ticket|set|cylinders)
  if (only )?(stupidity|ignorance|idiocy|brains|rudeness|foolishness|wit|brainpower|intelligence|common sense|whining|moaning|complaining|being (<vile>|thick|wrong|annoying)|ugliness|laziness|manners) ..1 (was|were|is|had|could|hurt|hurts|paid|made|came|counted|burned)
  evolution ..3 (skipped you|missed you|passed you|in reverse|forgot you|went wrong|go backwards)
  darwin award ..1
  (your|shallow end of the|bottom of the|out of the|improve the|polluting the|chlorine ..3) gene pool
  family tree ..3 (cactus|stump|straight|fork|circle|wreath|bush|shrub)
  (advert|advertisement|argument|poster (boy|girl|child)|walking ad) (for|against) ..1 (contraception|birth control|sterilisation|sterilization|condoms?|inbreeding)`;

/** What everybody can do and somebody is said not to. */
export const unable = `
  (can't|cannot|couldn't|could not|barely|hardly|struggle to|struggles to|incapable of|unable to|know how to|knows how to|
    manage to|managed to|manages to|trust you to|trusted to|fit to) ..2
    (boil an egg|boiling an egg|boil (water|a kettle)|burn water|(tie|tying) your (own )?(shoes?|shoelaces|laces)|(dress|dressing|feed|feeding|wash|washing|wipe|wiping|clothe) yourself|
    wipe your (own )?(nose|arse|bottom|bum|backside|behind)|remember to breathe|find (your|their|his|her) own|(find your|your) ..1 (arse|backside|bum|behind) with both hands|
    organise a (piss up|booze up)|pour water (out of|from) a boot|count (your|their) own|count to (three|ten|two)|count past|spell your own|read a (clock|sentence|sign|calendar|label|simple)|
    walk and (chew|talk|breathe)|chew gum|(work|operate|use|open|handle|manage) a (light switch|spoon|door|doorknob|doorbell|fork|bucket|tap|paper bag|toaster)|hold a (spoon|pen|crayon)|
    run a (bath|tap)|punch your way|think your way|fight (your|their|its) way out of a|get out of bed|get through the day|get through life|use a toilet|put your (own )?(trousers|pants|shoes|socks) on)
  (fight|punch|think|act|sing|find) ..3 out of a (wet )?paper bag
  (you|you'd) ..3 (wouldn't|couldn't|can't|won't) (know|recognise|recognize|spot|understand|organise|run|cook|make|read) ..6 if (your life|(it|they|one|he|she|somebody) ..2 (bit|hit|sat|slapped|kicked|punched|fell|smacked|jumped|landed|came up|walked|danced|crawled|poked|stared|staring|lived|had your name))
  (struggle|struggling|couldn't|can't|cannot|unable|fail|fit) (to )?(organise|organize|run) an? ..2 in an? ..1
  (couldn't|can't|cannot) (hit|find|organise|run|manage|sell|lead) ..3 (barn door|barn|brewery|map|own (arse|backside|nose)|own feet|sweet shop|bath)
  with both hands and a (map|torch|flashlight)
  (can't|cannot|couldn't|unable to) put two and two together
  (draw|explain|explained|spell|spelled|spelt|write|repeat|say|go over|go through) ..3 (to you|for you|again|out for|out to|out in|out with) ..9 (crayons?|sock puppets?|hand puppets?|finger paints?|finger puppets?|glove puppets?|flash cards|
    words of one syllable|one syllable words|small words|baby talk|colou?ring book|nursery rhyme|duplo|semaphore|interpretive dance)
  (haven't|don't have|have no|ran out of|run out of|lost) ..3 crayons? (with me|on me|to hand|handy|simple enough|big enough|to explain|left to)
  (crayons?|puppets) (to|so|would|might) ..1 (explain|help you (understand|follow)|you (understand|can|could|would|might|get))
  (did|have|has) you (even|actually|really) ..1 (finish|finished|go to|gone to|been to|attend|attended|pass|passed|complete|completed|leave|graduate|get through|get past|make it through) ..2
    (school|kindergarten|nursery|class|college|grade|year)
  (go|went|be sent|send you|sent|should|belong|head|get yourself|get|crawl|take yourself|put you|trot) ..2 back (to|in) (primary|elementary|infant|nursery|kindergarten|first grade|grade school|grade|year (one|two|1|2)|preschool|reception class|play school|playschool|playgroup)
  (whatever|whichever|your) ..1 (school|teachers?|schoolteachers?|kindergarten|nursery|schooling|parents|education) ..3 (ashamed|failed you|failed miserably|gave up|give up|wept|wasted|must despair|despaired|want (it|their money) back|let you down|drop out)
  (skipped|missed|slept through|bunked off|flunked|absent|off sick|dropped out|expelled) ..2 (the day|the lesson|day one|when) ..2 (they|brains?|manners|reading|on|about|taught|teach|god|common sense)
  (ask|get|find|fetch|need) (a|any|some|your) ..1 (child|toddler|# year old|five year old|six year old|seven year old|grandchild|grandchildren|grandson|monkey|parrot|goldfish) to (read|explain|spell)
  (learn|learned|learnt|try learning|bother learning|time you learned|time you learnt|ever learn|never learn) (how )?to (read|spell|count|write|behave|think|use a dictionary) ..1 (you|genius|einstein|first|properly|mate|pal|before|$)
  (if|pretend|imagine) (you|that you) ..1 (had|have|could use|possessed|were born with|use|used) ..1 (brains?|brain cells?|an ounce of|a shred of|half a brain|grey matter|a grain of|a modicum of) ..1
  (have|has|had|got|with|between|only|use|using|rub|rubbing) ..3 (two|three|one|single|remaining|last|lonely|half|few|any|both|those|your) ..2 (brain cells?|braincells?|neurons?|synapses?)
  (nothing|air|sawdust|straw|wind|porridge|mush|vacuum|void|concrete|fluff|cotton wool|hot air) ..1 (between|where) (your|those|the) ..1 (ears|brain)
  (where|in place of|instead of) (your|a) ..1 brain (should|ought|would|is)
  (your|that) ..1 (brain|head|skull) ..2 (of|with) (air|hot air|sawdust|straw|mush|mud|porridge|jelly|wood|lead|cheese|cotton wool|concrete|custard|rocks|bricks|nonsense|fluff)
  (oxygen|air|space|sperm|egg|skin|flesh|organs|time and space|carbon) thief
  (waste|wasting|wasted) (of|our|good|perfectly good)? ..1 (oxygen|skin|sperm|carbon|organs|a birth|good air|good oxygen|flesh|a life)
  (fingers|one|you) ..1 (typed?|types|typing|wrote|write) ..2 with your (face|forehead|elbows|feet|fists|arse|nose|backside|toes)`;

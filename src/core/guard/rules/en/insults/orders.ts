/* Somebody is sent away, or told what nobody needs to be told. Each row is a form that many sentences share. */

/** Sent away, silenced, told to grow up. */
export const commands = `
  (jog on|sling your hook|naff off|sod off|bog off|rack off|nick off|feck off|fuck off|bore off|shove off|bugger off|push off (mate|and|then|will you|you|home|$)|piss off|clear off|sod right off|get tae|
    go swivel|kick rocks|pound sand|go to blazes|go to the devil|kiss my (ass|arse|backside)|up yours|shove it (up|where)|stick it where|go suck|go and suck|go boil your|boil your head|
    go jump (in a lake|in the lake|off a)|go play in traffic|play in (the )?traffic|go take a (hike|running|long)|take a running jump|take a long walk off|walk off a short|wind your neck in|put a sock in it|cry me a river|boo hoo|
    shut your (trap|gob|cakehole|cake hole|pie hole|piehole|face|mouth|yap|hole|beak)|shut the (hell|heck|front door)|keep your (trap|gob|cakehole|pie hole|piehole|yap|beak|snout)|blow it out|save the drama for|stick your head (in (an|the) oven|up)|go and stick (it|your)|zip your (lip|mouth|lips)|pull your (head|finger) (in|out)|head out of your (arse|ass|backside|bum|own)|on yer bike|get out of our (sight|face|hair)|get out of my (sight|face)|
    out of our sight|begone you|eat shit|go away (and (leave|stop|never)|you)|go drown|take a hike (mate|pal|buddy|then|and|$))
  (go|go and|please go|kindly go|just go|better go|off you go and|run off and|run along and) (cry|whine|moan|whinge|weep|bleat|blub|blubber|sulk|sob|snivel|yap|pester|troll|bray|play with (yourself|your (toys|dolls))|be (stupid|rude|miserable)) ..2
  (cry|whine|moan|whinge|weep|bleat|blub|sulk|sob|snivel|troll|cry about it) (elsewhere|somewhere else|into your|to your (mum|mummy|mom|mommy|mother)|to someone|to somebody|harder|all you|some more|more|us a river|on someone)
  (stop|quit|enough of|enough with|cease|spare us|save us|sick of|tired of|bored of) (your|all your|all this)? (whining|whingeing|whinging|wingeing|bleating|snivelling|sniveling|blubbering|mithering|bellyaching|yapping|drivel|blathering|blubbing|wittering|yammering|embarrassing yourself)
  (stop|quit|enough of|enough with|spare us|sick of|tired of) (your|all your) (barking|braying|squealing|screeching|sobbing|drooling|dribbling|grovelling)
  stop drooling on
  (stop|quit) (being (so |such )?(a |an )?(<vile>|<role>|<rogue>)|acting like)
  wipe (your|that|those) (own )?(nose|chin|drool|snot|snotty|dribble|tears|little) ..1 (and|then|princess|mate|dear|sweetheart|petal|buttercup|off your|$|now|child)
  (dry|blow) (your|those) (eyes|tears|nose) (princess|mate|dear|sweetheart|petal|love|snowflake|and (read|try|move|get|grow|stop))
  (run|toddle|trot) along (now|then|dear|love|little|home|and (play|cry|let)|$)
  (scurry|scuttle|waddle|crawl|slither|slink|sod) (off|away) (now|then|home|back|dear|love|to (mummy|your)|and)
  (go|went|going|crawl|crawled|scuttle|slither|slink|toddle|run|retreat|belong|waddle) ..1 (back )?(to|under|into|in) (your|whatever|whichever|that) ..1 (cave|bridge|rock|hole|basement|swamp|sewer|cot|pram|pushchair|playpen|kennel|nursery|circus|asylum|sty|pigsty|trailer|sandpit|kindergarten|gutter|stone|crypt|coffin|mummy|cage|sandbox|crib|mum|mom)
    ($|and|where|with|until|you|or|before|please|now|instead|mate)
  (go|went|crawl|crawled|scuttle|slither|slink|toddle|belong|climb) ..1 back (to|under|into|in) the (rock|swamp|sewer|gutter|sandpit|asylum|circus|hole|bog|jungle|trees|stone age|playpen|cage|farmyard|pigsty|kennel)
  (grow|growing|find|get|buy|buy yourself|find yourself|get yourself|order yourself|rent|borrow) (a|an|some|up and get a) (spine|backbone|pair|brain|brains|clue|grip|life|personality|sense of (humour|humor)|manners|soul|conscience|dignity|decency|self respect)
    (and|first|mate|then|before|$|for once|instead|love|pal|will you|please|would you)
  buy a mirror (before|and look|mate)
  (need|needs|should|must) ..1 get out more ..1
  get back in (your|the) (box|lane|place|pram|hole|cage|kennel)
  ^ know your place
  wash your (mouth|tongue) out
  (learn|acquire|develop|show|get) (some|a little|a bit of|basic) (hygiene|literacy|decorum|humility|self control|brains|backbone|courtesy)
  ^ (now |just |please |kindly |do )?(pipe down|belt up|button it|get stuffed|get knotted|get bent|get lost|hop it|bite me|suck it up|stuff it) ($|mate|and|you|then|love|pal)
  (hope|may|trust|wish) ..3 (choke|chokes|choked) (you|on)
  (go|get|crawl|run) back to the trailer ..1
  (ask|get|tell|call|fetch) your (mummy|mommy|nanny|keeper|babysitter) (to|and|if|for)
  (the home|your nurse|your carer|matron|asylum|keeper) (let|lets|allow|allowed) you ..3 (computer|internet|out|phone|keyboard|again|unsupervised)
  (you|you're|you are) (drunk|stoned|pissed|hammered|off your (head|face)) ..1
  put your teeth (back )?in
  (try|go on|start) a diet ($|mate|first|and|before|love)
  (special school|short bus|remedial class|remedial reading|special needs class) ..2 (suit|for|with) you
  (take|have) ..1 (long|good|hard|good hard|long hard) look ..1 (in|into|at) (a|the|yourself) ..1
  (look|looked|looking) (in|into) (a|the) mirror (lately|recently|first|sometime)
  (man|toughen|harden|wise) up (princess|buttercup|snowflake|sunshine|petal|cupcake|love|mate|you|$)
  harden the ..1 up
  (nobody|no one|not a soul|not a single person) ..1 (here |else |really |actually |ever )?(likes|loves|invites|misses|missed|fancies|respects|would miss|will miss|can stand|could stand|gives a (damn|toss|shit|monkey's|monkey|fig|rat's|flying)) (you|about you|what you|smug) ..1
  (world|planet|shop|internet|everyone|everybody|town|society|humanity|we'd|we would) ..2 (better|nicer|quieter|brighter|cleaner|happier|safer|smarter) ..2 (without you|without people like you|place without|if you (weren't|left|were gone|died|disappeared))
  (do|doing) (the world|everyone|everybody|humanity|us all|us|mankind|society) a (favour|favor|service) and (shut|stay|disappear|leave|stop|get|go|never|grow|delete|don't|crawl|keep|jump|learn|buy|move)
  (you|your) ..1 (make|makes|made) (us|me|everyone|our staff|people|the staff) (sick|want to (vomit|puke|throw up|scream|cry)|vomit|puke|retch|gag|cringe)
  (what|who) (the hell|the fuck|on earth|in god's name|the heck) (is wrong with|do you think you|crawled) ..1
  what (crawled|climbed|died|flew) ..1 (up|into|in) your ..1
  (stick|shove|stuff|ram|put) (it|that|your ..2|this) ..1 up (your|the|where)
  (rent|living|live) ..1 free in (your|our|my) head
  (don't|do not|never|stop|please don't|let's not|no need to) (feed|feeding|indulge|encourage) (the|this|that|these|our|a) (trolls?|clowns?|nutters?|madman|lunatic)
  (typical|such a|what a|total|full|full on|complete|proper|you're a|you are a|you're such a) (karens?|boomers?)
  (ok|okay) boomer
  (well done|nice one|congratulations|good job|bravo|nice work|great job|nice try|read it|google it|plug it in|switch it on|turn it on|try again|keep up|wake up|think again|no shit|no kidding|do the maths|hurry up|guess again) (genius|einstein|sherlock|brainiac|bright spark|captain obvious|smarty pants|clever clogs|clever dick|rocket scientist|hotshot|brainbox)
  (einstein|sherlock|brainiac|bright spark|captain obvious|smarty pants|smartypants|clever clogs|clever dick) (strikes again|aren't you|are you|you're not|of the year)
  (congratulations|well done|you win|you deserve|first prize|award|prize|medal|trophy|winner|contender) ..4 (for|as|of) ..1 (the )?(dumbest|stupidest|daftest|thickest|rudest|silliest|biggest (<role>|<rogue>|whinger|moaner)|village idiot|idiot of) ..1
  (dumbest|stupidest|daftest|thickest|ugliest|laziest|rudest|nastiest|dimmest|whiniest|most (<vile>)) ..1 (<customer>|thing|question|comment|message|email|excuse|complaint|soul|idea) ..1 (we've|we have|i've|i have|ever|in|alive|of|on|to|you|this)`;

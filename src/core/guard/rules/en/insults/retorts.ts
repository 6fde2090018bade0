/* What is thrown in passing: a name that stands alone or is given to somebody else, and what one says to have the last word. */

export const retorts = `
  ^ (jerk|liar|coward|loser|clown|creep|parasite|scammer|crook|hypocrite|idiot|fool|bully|troll|jerks|liars|cowards|losers|clowns|parasites|pathetic) $
  (hey|ok|okay|nice one|well done|bravo|listen) (genius|einstein|sherlock|brainbox|brainiac) (try|read|plug|look|maybe|have|did|it's|that's|learn|use|press|you|your|have you)
  (negotiate|argue|deal|reason|bother|engage|waste (time|our time|my time)|talk) (with|on|to) ..1 (clowns|parasites|liars|cowards|whiners|scroungers|losers|jerks|creeps|toddlers|crybabies|hypocrites|peasants)
  (an explanation|anything|a reply|an answer|a refund|nothing|free stuff) to ..1 (clowns|parasites|liars|cowards|whiners|scroungers|losers|jerks|creeps|crybabies|hypocrites|peasants)
  (the|those|all) ..1 (crybabies|cry babies|whiners|clowns|losers|jerks|creeps|cowards|hypocrites|sheep|parasites) (in|on|of|under) (this|the|that|these) (thread|threads|comments?|comment section|page|group|forum|replies)
  (in|on) this (thread|page|group|forum) are ..1 (sheep|clowns|losers|idiots|creeps|cowards|liars|hypocrites|children|trolls)
  (hundred|thousand|dozen|few|some|those|these|you) ..1 (clueless|brainless|mindless|gullible|deluded|sad|entitled) (clowns|people|sheep|fools|souls|customers|losers|so called)
  another (scammer|liar|troll|whiner|cheapskate|scrounger|crook|crybaby|drama queen|hypocrite|loser) (fishing|looking|trying|who|begging|wanting|after|with|in|on|$)
  (journalist|driver|courier|technician|engineer|electrician|plumber|colleague|reviewer|customer|man|woman|guy|lady|blogger|influencer|commenter|he|she|manager|cashier|waiter) ..5 (is|was) (a|an|such a|such an|nothing but a) ..1 (hack|quack|fool|coward|liar|crook|creep|jerk|clown|hypocrite|loser|fraud|disgrace|lump|idiot) ..1
  (an|a) (incompetent|useless|clueless|lazy|stuck up|bitter|rude|miserable|bossy|nosy|spiteful|pompous) (old )?(fool|lump|clown|cow|bag|idiot|man|woman|git|creep|hack|excuse)
  come across as ..3 (creep|jerk|clown|fool|liar|loser|child|idiot|bully|bore|nutter|snob|fraud)
  (functioning|working|normal sized|fully developed) brains? ..6
  let me ..1 (type|say|write|explain|repeat|spell) (this|it|that)? slowly
  you call yourself (a|an)
  reading is (hard|difficult|tough) ..1 isn't it
  you ..1 need (psychiatric|psychological|mental) help
  you need professional help and
  (see|understand|know) why (you're|you are) (single|alone|divorced|friendless|unemployed) $
  no wonder (you're|you are|your (wife|husband|ex|kids|children|friends|partner)) ..3
  (you're|you are|you were|such|been|become|being) ..1 pain in the (arse|ass|neck|backside|bum|butt|rear)
  (iq|intelligence|average iq) (in|of) (this|the) ..2 (drops|dropped|falls|sinks|halves) ..4
  your (opinion|view|comment|review|advice|word) is worth (about|as much as|less|nothing|exactly nothing|zero)
  (nobody|no one) ..1 (believes|believed|trusts|cares about) (a|one|a single) (word|thing) ..3 (you|your|yours)
  only one of us is (used to|sane|an adult|laughing)
  verbal (diarrhoea|diarrhea|vomit)
  product of a ..2 (small|feeble|sick|twisted|warped|deranged) mind
  (fix|save|rescue|mother could love) ..1 face like (yours|that)
  total lack of (talent|intelligence|brains|manners|class|wit|taste)
  (deaf|blind|ugly|fat|broke|lazy|rude|old) as well as (dense|stupid|thick|rude|dumb|deaf|blind|daft|ignorant|ugly)
  (says|said|coming from|from) the (guy|man|woman|one|person|lady|bloke|girl) who ..1 (can't|cannot|couldn't|doesn't|didn't|failed|never|still) ..2
  as (clueless|brainless|gormless|ignorant) as
  ignore (him|her|them) (he's|she's|they're) (drunk|high|mad|crazy|nuts)
  some (are|is) like you
  (can|could|do) you (not|really not) (count to|spell|tell the time|read $|count $)
  (you )?(poor|sad) (dim|dumb|deluded|simple|daft) (thing|soul|creature|dear)
  written by (a|an) (drunk|drunken|angry|lobotomised|stoned|illiterate|dyslexic|blind) ..1
  nobody with ..3 (self respect|dignity|brain|brains|pride|taste|class) (would|could)
  if ignorance is bliss ..3
  imagine being (this|so|that) (stupid|dumb|thick|dense|entitled|rude|petty|bitter|ignorant|clueless|sad|jealous)
  your ..2 hypocrisy`;

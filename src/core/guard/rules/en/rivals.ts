import type { RulesOf } from '../table.ts';

/* What runs others down, those who work here and those who work elsewhere, and what boasts. */

export const rivals: RulesOf = {
  disparaging: {
    better: 'We would rather speak about what we can do for you.',
    phrases: `
      (treats?|treated|pays?|paid|serves?|overcharges?) (its|their|his|her) (own )?(customers|clients|staff|workers|employees|people) ..2 (worse|badly|far worse|much worse|poorly|like (dirt|trash|cattle|idiots|slaves))
      (cheap|cheaper|budget|low cost|no name|discount) (brands?|products?|copies|ones|phones|shoes|models) ..6 (fall apart|falls apart|break|breaks|don't last|won't last|junk|rubbish|die|explode)
      (unlike|not like|contrary to|as opposed to|in contrast to) (our|some|other|certain|many|most|the|all|those|amazon|google|apple|
        temu|shein|aldi|lidl|ikea|uber|ryanair)? ..2 (competitors?|competition|companies|brands|others|stores|providers|shops|banks|
        airlines|restaurants|hotels|sellers|suppliers|we (actually|really|treat|care|don't|do|never|pay|test|answer))
      (our|the|your|those|some|certain|other|all|most) ..1 (competitors?|competition|rivals?) ..2 (can't|cannot|don't|do not|doesn't|never|
        only|sells?|lies?|copy|copies|cheats?|always|use|uses|wouldn't|just|charges?|hide|have no|has no|overcharges?|rips?|fails?|
        cut corners|are (worse|cheap|crooks|liars|just|not|only|expensive|slow|dishonest)|is (worse|a|just|not|only|slow)|offer (worse|
        inferior|less|nothing)|make (cheap|poor|inferior)|treats?)
      (other|cheap|cheaper) (brands|companies|shops|stores|manufacturers|providers|airlines|banks|restaurants|places|sellers) ..1 (don't|
        do not|can't|cannot|never|only|lie|cut|rip|won't|just|would never|cheat|copy|overcharge|will (rip|cheat|charge|lie))
      (our|the|my|your) ..1 (colleagues?|intern|interns|agents?|employees?|staff|support team|delivery (guy|company|driver|people|service)|
        couriers?|drivers?|warehouse|warehouse (people|staff|team|guys)|previous team|marketing (team|department)|trainees?|salesperson|
        sales team|partner|supplier|franchisee|call (center|centre)|it (department|team|guys|people)|manager|boss|head office|
        receptionist|cashier|waiter|waitress|technician|plumber|contractor|subcontractor|temp|temps|developers?|accountant)
        ..5 (is|was|are|were|has been|have been|re|s) ..1 (so|just|really|very|a bit|completely|totally|clearly|often|always|a complete|a
        total|an absolute|obviously|known to be)? (incompetent|useless|lazy|careless|stupid|clueless|terrible|unreliable|rude|dumb|
        unprofessional|an idiot|idiots|hopeless|awful|notorious|wrong as usual|overpaid|a disaster|not very (bright|good|competent|
        smart|clever)|sloppy|a mess|a joke|a nightmare|morons?|not the (brightest|sharpest)|half asleep|a bunch of|chaotic|
        overworked and|new and (doesn't|does not|has no|clueless))
      (our|the) ..1 (colleagues?|intern|interns|agents?|employees?|drivers?|staff|trainees?|team|department|it (department|team)|warehouse|
        couriers?|technicians?|supplier|marketing (team|department)|head office|manager|boss) ..3 (screwed up|messed (it |this |things )?up|
        botched|failed you|didn't do (his|her|their) job|doesn't know|doesn't have a clue|have no idea|has no idea|don't know what they|
        can't be trusted|was fired|will be fired|has been fired|never listens?|always (makes|messes|forgets|gets)|made a (stupid|
        silly)|is to blame|are to blame|slept through|couldn't care less|doesn't care)
      (some|certain|many|most|other|difficult|all) (customers|clients|guests|people|users|patients|passengers) (are (just|simply|never|always|so|
        too|impossible|liars|crazy)|always (complain|lie|exaggerate|find)|just want|love to complain|lie|abuse|never (read|listen|
        understand|learn)|only (want|complain)|will (always )?complain|exaggerate|try to (cheat|get|scam)|can't be|cannot be|have nothing
        better|like to)
      (fire|fired|sack|sacked) (him|her|them|the employee|that employee|the agent) (for|on|immediately)
      (<public>|<politics>|<state>|they|he|she|that (colleague|agent|guy|person|clerk|driver)|those (people|guys|agents)|the (agent|clerk|guy|lady|person)) ..1 (is|are|was|were|re|s)
        ..3 (incompetent|incompetents|useless|idiots?|morons?|crooks|a joke|clowns?|amateurs|clueless|a disgrace|liars?|thieves|hopeless|
        lazy|parasites)
      (sells?|makes?|offers?|uses|serves?|produces?|delivers?) ..1 (cheap|nothing but|only|total|pure|absolute|complete|such)? (rubbish|junk|crap|garbage|
        trash|fakes|knock offs|counterfeits|poison|inferior|low quality|poor quality)
      (cheap|poor|bad) (copy|copies|imitations?|knock offs?|fakes?) ..1 (of our|of ours|from)?
      (their|theirs|his|her) ..6 ours (don't|doesn't|isn't|aren't|won't|never|lasts?|works?|is not|are not|does not|do not|always|really|actually) ..2
      (their|theirs|his|her) ..6 (unlike ours)
      (shop|store|bakery|hotel|restaurant|garage|bank|salon|gym|café|cafe|pharmacy|place|guy|neighbour|competitor) (across the (street|road)|next door|down the (road|street)|over there|around the corner|opposite|in the next (street|village|town)) ..1
        (uses?|sells?|serves?|is|are|has|have|only|never|always|cheats?|lies|charges?|can't|doesn't|does)
      (known|famous|notorious|infamous) for (its|their|his|her|being|having|selling) ..1 (poor|bad|terrible|lousy|awful|cheap|low|rude|slow|sloppy|shoddy|unreliable|dishonest|lies|tricks|broken|inferior|never|
        high prices|overcharging)
      (he|she|they|it|who|steve|that (guy|lady)) ..1 (never|always) (gets?|got|does|makes?|forgets?|messes|loses?|screws|lies|breaks?|delivers?) ..2 (right|wrong|late|mistakes|everything|it|things|up|anything)
      typical (of|for) (them|him|her|that (company|shop|lot|place|brand|driver|department|branch)|this (company|shop|lot|brand)) ..1
      so typical (of|for) (them|him|her|that|this|the) ..1
      (did|does|do|done|made|makes) (a|an|such a) (terrible|lousy|poor|sloppy|bad|awful|shoddy|miserable|horrible|botched|half hearted) job
      (has|have|had|hasn't|haven't|without) ..1 (no clue|a clue|no idea|the faintest|the slightest) ..1 (what|how|about|of|in) ..3
      (isn't|is not|wasn't|not) (exactly )?the (sharpest|brightest|quickest|smartest) ..1
      (don't|do not|never|can't|cannot) (ever )?trust (<public>|them|him|her|those|any|other|anyone) ..2 (they|he|she|it|who|lie|lies|cheat)
      (they|he|she|who|it) ..1 (lie|lies|lied|cheat|cheats|cheated|steal|steals|stole|tricked|trick|scam|scams|scammed|ripped) ..1 (to )?(everyone|everybody|people|customers|all|us|you|clients|off)
      (customers|guests|clients|people|patients|passengers|users|visitors) (who|that|from|like) ..6 (always|never|only|just|are|is|make|cause|can't|don't) ..1 (make trouble|cause trouble|rude|lazy|problem|problems|complain|
        difficult|cheap|trouble|loud|drunk|impossible|a pain|a nightmare|annoying|lie|cheat|stupid)
      (their|his|her|its) (staff|coaches|trainers|teachers|doctors|mechanics|cooks|drivers|food|meat|bread|products?|service|quality|prices|phones?|cars|rooms|clothes|shoes|coffee|software|app) ..3 (don't|doesn't|isn't|aren't|are|is|
        breaks?|fails?|falls?|stinks|sucks|have no|has no|can't|never|always|only) ..2 (licence|license|work|last|worse|rubbish|bad|poor|terrible|cheap|fake|dirty|stale|frozen|break|apart|qualified|trained|awful|unsafe|junk|
        after a|even have) ..1
      (will|would|they'll|they) (rip you off|rip (people|customers) off|cheat you|scam you)`,
    unless: `
      (you|somebody|someone) ..1 (say|says|said|write|writes|wrote|call|called|calls|describe|describes|described|think|claim) ..7
      (isn't|is not|aren't|not|never|nobody is|no one is) ..1 (lazy|useless|hopeless|incompetent|idiots?|morons?|clowns?|liars?|thieves|parasites|clueless)
      (starter|sourdough|dog|cat|tortoise|donkey|pony|horse|kitten|hamster|puppy|goat|sloth|parrot|yeast) ..6
      (he|she|it|they) ..1 (is|s|are|re) ..3 lazy (in (winter|summer|the (best|morning|mornings)|a)) ..2
      (knife|knives|photo|image|picture|scan|blade|i'm|i am|we're|am|m) ..3 (isn't|not|is not) ..1 the (sharpest|brightest|quickest|smartest) ..1
      (isn't|is not|it's not) (fine|ok|okay|right|allowed) to ..6
      (some|many|other|certain|most) (customers|people|users|clients|guests|passengers) (are|have) ..1 (experiencing|having|seeing|reporting|affected|
        unable|been|being|waiting)
      (the|our) competition (is|are|will|has) (open|closed|now|over|ended|running|still|be|back)
      (not|never|isn't|wasn't) ..1 (incompetent|useless|lazy|careless|rude|unprofessional)
      (sorry|apologise|apologize|apologies|hear|regret) ..3 (our|the|that our|that the) ..2 (agent|staff|team|driver|colleague|employee|manager|
        waiter|waitress|receptionist|technician) ..9`,
  },
  comparing: {
    phrases: `
      (most|many|half|some|all|the majority) (of )?(our|the|these)? (customers|clients|guests|users|people|buyers|visitors|patients|passengers) ..1 (never|don't|do not|can't|cannot|won't|refuse to|forget to|just don't) ..1 (read|listen|look|check|think|understand|follow|care|bother|know)
      (customers|people|clients|guests|consumers|users) (these days|nowadays|today|everywhere|in general) ..2 (complain|complains|whine|moan|expect|want everything|have no|are never|are so|only|just|always|can't|lie)
      (the|our|that|this|their|an?) ..1 (agency|carrier|courier|contractor|subcontractor|provider|supplier|partner|consultants?|developers?|post office|postal service|delivery (company|service|firm)|shipping company|haulier|printer|caterer|cleaning company|call centre) ..4 (is|was|are|were|has been) ..1 (incompetent|hopeless|useless|unreliable|terrible|awful|a joke|a disaster|notorious|rubbish|careless|to blame|overwhelmed as usual|always late|a nightmare)
      (dhl|ups|fedex|dpd|hermes|evri|gls|usps|royal mail|amazon|yodel|tnt|paypal|klarna|google|apple|microsoft|samsung) ..1 (is|are|s|re) ..1 (hopeless|useless|terrible|awful|unreliable|always late|a joke|a disaster|rubbish|incompetent|the worst|a nightmare|notorious|not much better|worse)
      (their|his|her|our competitors?|our competitor's|competitor's|the competition's|competitors|other) ..1 (app|apps|website|site|products?|phones?|service|support|prices|food|shoes|software|machines?|quality|staff) ..1 (crash|crashes|breaks?|fails?|falls? apart|stinks?|sucks?|lasts?|are|is|costs?|never|always|loses?|lags?|hardly|barely)
      (if you want|if you (like|prefer)|those who want|looking for|you want) ..1 (cheap|cheaper|bad|poor|low)? ..1 (junk|rubbish|crap|trash|poor quality|bad quality|cheap stuff|second rate|fakes?) ..8
      (competitors?|rivals|the competition|other (shops|brands|companies|stores|providers|airlines|banks|hotels)) ..1 (would have|will|never|don't|do not|can't|cannot|couldn't|wouldn't|just|only) ..1 (left|leave|keep|kept|care|answer|rip|charge|charged|lie|cheat|bother|know|treat|ignore|ignored|poison|cut|match)
      (go|switch|move|turn|run|buy) ..1 (to|from|at) (our|the|a|your) ..1 (competitors?|rivals?|competition)
      (colleague|agent|employees?|staff|team|shift|warehouse|drivers?|courier|supplier|intern|trainee|manager|department|call centre|branch|technician|cashier|contractor|franchise) ..6 (not (very|that|so|too) (bright|clever|smart|good|careful|competent|reliable|the brightest)|useless|incompetent|hopeless|lazy|clueless|careless|(can't|cannot) (count|read|spell|do anything)|never (does|do|did) (its|their|his|her) (job|work)|(is|are) a (disaster|joke|mess|nightmare))
      (some|certain|these|those|such|many) (customers?|people|clients?|guests?|users?|commenters?|passengers?) ..1 (just|simply|always|only|never|love|loves|enjoy|like|want) ..2 (complain|complaining|moan|moaning|whine|whining|attention|satisfied|argue|arguing|drama|something for nothing)
      at least we (don't|do not|never|aren't|are not|didn't) ..6
      (know|knows|learn|learned) what (bad|poor|terrible|awful) ..1 (service|quality|support) (is|looks|means)
      (better|cheaper|safer|faster|fresher|more (reliable|honest|transparent|affordable)|superior|worse) ..1 (than|to) (the )?(competition|
        competitors?|our competitors?|any other|other (brands|companies|shops|providers|airlines|banks|restaurants|hotels)|anyone else|
        everyone else|the others|our rivals|anywhere else|amazon|the big (chains|brands|players)|theirs|supermarket (brands|products))
      unlike (amazon|google|apple|temu|shein|aldi|lidl|ikea|uber|ryanair|tesla|microsoft|netflix|mcdonald's|starbucks)
      (far|much|even)? (worse|inferior|poorer) (service|quality|products|food|prices) ..2 (at|from|with|in|elsewhere|next door)
      (unlike|not like) (others|them|the rest|some|everyone else)
      (good luck|have fun) (with|at|finding) ..1 (the competition|our competitors|another|them|anyone)`,
    unless: `
      (you|somebody|someone) ..1 (say|says|said|write|writes|wrote|call|called|calls|describe|describes|described|think|claim) ..7
      (isn't|is not|aren't|not|never|nobody is|no one is) ..1 (lazy|useless|hopeless|incompetent|clueless|careless)
      (some|most|half|one|two|all|many) of us ..7`,
  },
  superlative: {
    phrases: `
      (we|we're|our|is|are|the|it's|offers?|serve|serves|make|makes|with|have|sell|its) ..3 (number one|number 1|no 1|
        world's (best|leading|greatest|first|most|finest)|second to none|unbeatable|unrivalled|unrivaled|unmatched|
        unparalleled|world class|best in class|market leader|market leaders|leader in|industry leading|revolutionary|groundbreaking|
        flawless|unequalled|the safest|the most (reliable|advanced|trusted|innovative|popular|affordable|secure|powerful|loved|
        beautiful|delicious|efficient|comfortable|sustainable)|the finest|the cheapest|the fastest|the greatest|one of a kind|
        100 ..1 (perfect|reliable|risk free)|perfection|unsurpassed|incomparable|peerless|top notch in)
      the (very|absolute|undisputed)? best ..3 (in|on) (the )?(world|market|business|industry|country|town|city|region|planet|area|
        neighbourhood|europe|france|england|london|paris|history|web|internet|universe)
      (the|our) (very|absolute|undisputed)? best (products?|service|quality|team|customer service|company|brand|ever|prices?|coffee|
        bread|hotel|restaurant|app|on the market)
      (100|hundred) (percent|%)? (safe|secure|reliable|satisfaction|natural|effective|harmless|risk free)
      (absolutely|totally|completely|simply|perfectly|entirely) (perfect|unique|safe|flawless|harmless|the best|unbeatable|risk free)
      (simply|quite simply) the best
      (nobody|no one|none|no other (company|brand|shop)) ..1 (beats|can beat|can match|matches|comes close|offers (more|better)|does it
        better|makes better)
      (we|our (products?|service|team|app)) (are|is)? (always|never) (perfect|fails?|disappoints?|makes? mistakes?|late|wrong|breaks?)`,
    unless: `
      the best (way|possible|option|solution|of luck|place|time|regards|service possible|thing to do|person|experience possible|choice for you|
        contact|moment|team to) ..1
      (do|doing|trying|try|tried) (our|my) (very|absolute)? best
      (not|isn't|aren't|never) ..2 (perfect|flawless|number one)
      (all the|your|wish you the|for the|at its) best`,
  },
};

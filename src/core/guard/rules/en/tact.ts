import type { RulesOf } from '../table.ts';

/* Condescension, sarcasm and dismissal: only forms that hardly anyone means kindly, because irony cannot be proved. */

export const tact: RulesOf = {
  condescending: {
    better: 'We understand that this is frustrating.',
    phrases: `
      (ask|get|have|find) (someone|somebody|a friend|a grown up|an adult|your (son|daughter|kids|child|husband|wife|grandson)) ..2 (read|explain|translate|figure) ..4
      (calm|settle|simmer|cool) down
      ^ (please )?(just )?(relax|chill|chill out|breathe|calm yourself|lighten up|cheer up) $
      (please )?(relax|chill|chill out|calm yourself|lighten up) ,? (it's|it is|there|we|you|nobody|everything|mate|buddy|dear|please)
      (take|took|taking) (a )?(deep |few )?(breaths?|chill pill)
      (don't|do not|try not to|no need to|stop|there is no (need|reason) (to|for you to)|there's no (need|reason) (to|for you to)|no reason to|
        why are you|why so|you don't (have|need) to|it doesn't help to) ..1 (be|get|getting|being)? (so |too |all |this |that )?(dramatic|silly|sensitive|
        emotional|ridiculous|hysterical|angry|upset|childish|rude|worked up|aggressive|mad|nasty|shout|shouting|yell|yelling|scream|screaming|
        whine|whining|complain|complaining|cry|crying|exaggerate|exaggerating|overreact|overreacting|panic|panicking|insult|swear|lying|lie|
        worry about nothing|make a (fuss|drama|scene)|making a (fuss|drama|scene)|use that tone|write in capitals|shout at us|impolite|
        insulting|impatient|furious|agitated|excited about it|offended|personal|negative)
      (you|you've|you have|you're|you are) (obviously|clearly|evidently|apparently|plainly|visibly|simply|just|still|really|seem to|appear to|
        probably) ..1 (have no|don't|do not|didn't|did not|haven't|can't|cannot|fail|failed|never|not|misunderstood|misread|confused|mistaken|
        unaware|lack|forgot|missed|think|new to|unfamiliar|had a bad day|need|know nothing|no idea|expect|want|overlooked|bothered)
      ^ (obviously|clearly|evidently|apparently|naturally|of course|as expected) ,? (you|your|you've|you're|one) ..3 (have to|need to|must|should|
        can't|cannot|not|didn't|don't|never|first)
      (as|like) (you should|you would|you'd|any|every|anyone|everyone|everybody|most|we already|we have already|we've already|i already|previously|
        already|any adult|a grown) ..2 (know|knows|understands?|sees?|said|told you|explained|mentioned|stated|realise|realize|be aware|
        would|can see)
      (let me|allow me to|we'll|i'll|we will|let us|we can only|i can only|we'd better) ..1 (explain|spell|put|repeat|break|say|draw|make) ..2 (to you|
        out|slowly|again|once more|simply|for the last time|so (that )?(even )?you|this in (simple|plain|easy) (terms|words|english)|in (simple|plain|easy) (terms|words|english)|down for you|
        you a (picture|drawing)|yourself|very clear|crystal clear)
      (it's|it is|this is|that's|that is|isn't|is|was|not) (really |actually |honestly |just )?(n't |not )?(that|so|very|too|exactly)?
        (hard|difficult|complicated|rocket science|brain surgery|common sense|pretty obvious|very simple|quite simple|pretty simple|obvious|
        self explanatory|basic|elementary|child's play|a no brainer|really simple|so simple) $
      (not|n't|hardly) ..1 (that|so|very|rocket|brain) (hard|difficult|complicated|science|surgery)
      (use|try|apply|need|requires?|takes?|matter of|question of|little|bit of|some|simple|plain|basic) ..1 (your )?(common sense|logic)
      (you|people) (need|have|ought|should|must|might want) to (understand|realize|realise|learn|calm|accept|grow|know|be (patient|reasonable|
        realistic)|think (before|first)|manage your expectations)
      (you (simply|just|still|obviously|clearly|really)? (don't|do not|didn't)|you do not seem to|you don't seem to|you fail to|you seem unable to|
        you're not able to|you are not able to|you can't) ..1 (understand|get (it|the|that|how)|know (how|what|anything|much)|grasp|realize|realise|
        comprehend|appreciate (how|what|that)|see (that|how|the difference))
      (you|do you|don't you|did you|surely you|i hope you|hopefully you|you do) (realise|realize|know|understand|do realise|do realize|do know|
        do understand) (that|,|right|how) ..9
      (perhaps|maybe|possibly) you (are|re|should|need|could|just|simply|don't|didn't|have|haven't|were|missed|misread|forgot|expected) ..3 (familiar|
        aware|used to|learn|read|try|think|understand|know|more patient|careful|realistic|not|new|too|attention|next time)
      (if you (actually|even|bothered to|bother to|took the time to|take the time to|knew how|cared to|would (just|only|simply)|had a (clue|
        brain)|were (reasonable|honest|smarter))) ..2 (read|look|listen|knew|know|understood|check|think|understand)?
      (try|try to|maybe try|perhaps try|how about|why don't you) (reading|to read|read|be reasonable|being reasonable|understand|think|thinking|
        googling|stay calm|keep calm|listening|learn|be patient|being patient|paying attention|be realistic|looking (first|properly|closely)) ..3
      (next time|in future|in the future) ,? (please |maybe |perhaps |just )?(read|check|try|think|pay|be|don't|do|look|ask)
      (maybe|perhaps|please|you should|you might) ..1 (next time) ,? ..1 (read|check|try|think|pay|be|look|ask)
      (my dear|sweetheart|sweetie|honey|darling|young (man|lady)|buddy|pal|sunshine|little (one|man|lady)|my friend|dear (sir|lady) ,? (you|this|that)|
        princess|champ|bless you ,? but|dear oh dear|tut tut|now now|there there|well well|come come)
      (you're|you are|you re) ..1 (overreacting|being (dramatic|emotional|unreasonable|ridiculous|difficult|too sensitive|childish|hysterical|silly|
        rude|unfair|impatient|oversensitive)|too sensitive|making a (big )?(fuss|drama|scene|mountain)|wrong|mistaken|confusing (things|us|this)|
        blowing this|exaggerating|imagining|missing the point|mixing (things|this) up|not (listening|being fair)|
        barking up|old enough to (know|understand|behave|read)|a grown (up|man|woman)|expecting (too|a bit too) much)
      (like|as) (an? )?(reasonable |grown |mature )?(adults?|grown ups?)
      (be (an|the) adult|behave yourself|mind your (language|manners|tone)|watch your (tone|language)|adjust your tone|lower your (voice|tone))
      (even a (child|five year old|kid|toddler|monkey)|any child|a (child|five year old|toddler) (could|can|would)|every (child|kid) (knows|can))
      (read|reread|re read|look at|check|study) ..1 (it|the|our|this|that|what|again) ..3 (again|first|properly|carefully|next time|before (you|complaining|
        buying|writing|posting)|more (carefully|closely)|slowly|this time|twice)
      (don't|do not|shouldn't|should not|never) believe everything (you|that you|they|people)
      if you (learned|learnt|could|knew|bothered|had learned) (how )?to (read|write|spell|listen|behave|use)
      (learn|suggest you learn|time you learned|time to learn) (how )?to (read|use|listen|wait|be|behave|spell)
      (with all (due )?respect|no (offense|offence) (but|,)|don't take (it|this) (the wrong way|personally))
      (as a (normal|reasonable|sensible|intelligent) (person|customer|adult|being))
      (for your information|fyi|how many times (do|must|did|have|will|should|are) (we|i)|i repeat|we repeat|once again ,? (as|we|you|i)|like (we|i) said|as (we|i) said|
        as (we|i) (have )?(already|repeatedly) (said|told|explained|mentioned|stated|written)|we (have )?(already|repeatedly) (told|explained|
        answered|said) (you|this|that|it)|(we|i) won't repeat|how (often|much longer) do (we|i))
      (to (somebody|someone|people) like you|you (wouldn't|would not|couldn't) understand|it's (beyond|above|over) you|leave (it|that|this) to the
        (experts|professionals|grown ups)|we (are the experts|ve been doing this)|trust us ,? we|believe us ,? we (know|have)|
        you'll understand (one day|when you|later|eventually)|when (you're|you are) (older|calmer)|once (you've|you have) calmed)`,
    unless: `
      (don't|doesn't|didn't|do not|did not) (look|sound|seem) ..1 (silly|ridiculous|angry|childish|rude|upset|nasty|mad)
      (gym|dive|diving|study|training|running|travel|walking|reading|your|a|the) buddy
      ^ did you know ..9
      next time try (it|the|our|a|them|some|with) ..2
      can't get (the|a|an|any|both|this|these) ..2
      (check|see) (whether|if|that) ..7
      (it|can|to|must|should|will|sensor|engine|motor|battery|oven|iron|pan|tin|dough|system|cakes?|food|water|lamp) cool down
      (lose|lost|stuck|locked|missed|forget|forgot|happens|spots?|case|first|please|so) ..6 don't panic ..1
      will (look at|check|read|study) ..5
      (everything|all|what|anything|whatever|things|information) you (might |may )?need to ..3
      next time ask for ..3
      (the|a|an|our|with|of|like|and|some|try|no|in|more|for|as|on|is|little|local|raw|that|lime|ginger|clover|milk|wild|manuka|morning|evening|winter|much|full|bit of|marries|rescues|frog|or) (honey|sunshine|princess|champ|pal|buddy|sweetie|darling)
      (honey|sunshine|princess|champ|pal|buddy|sweetie|darling) (is|does|really|peach|of|cake|cakes|roast|glazed|bee|bees|never|will|has|was|s|comes|can|should|shop|dress|costume|or|castle|in (your|the|a)|till|until|forecast)
      (the|a|our|this|that|another|some|one|two|any) young (man|lady) ..1
      to the young (man|lady) ..1
      (your|the|our|a|this|any|my|each|every|rude) little (ones?|man|lady)
      (we|i|they|he|she|d|ll|ve) ..1 (read|look at|reread|check|study|checked) ..4 (again|twice|properly|carefully|closely|more|slowly|first)
      (gift|joy|pleasure|touching|moving|good|lovely|great|nice|happy|glad|sad|sorry|delighted) ..1 to read ..7
      had to (read|look at|check) ..4 (again|twice|properly|carefully)
      as any (parent|guest|customer|of us|mother|father|owner|host) would ..1 (be|have|do|feel|say)?
      as far as ..3
      everyone knows (who|what|where|how|when|him|her|it)
      (don't|do not|never|not to|stop) (shout|shouting|swear|swearing|yell|yelling) (at|to) (our|other|the|each|one|staff|drivers|players|people|children|members|referees?) ..2
      (you're|you are|you were) (not|far from|hardly) (being|imagining|exaggerating|overreacting|mistaken|making|wrong|too) ..2
      (you're|you are) (mistaken|wrong) (number|address|email|for)
      (call|called|calling|say|said) ..3 (honey|sunshine|princess|champ|pal|buddy|sweetie|darling|love)
      (rather|like to|prefer to|can|could|happy to|want to|glad to|will|we'll) have (someone|somebody|a colleague) ..3
      (everyone|everybody|all of us|let's all|we all|us all|we) ..2 take ..2 breaths?
      (was|were) ..1 (hard|difficult|complicated) $
      put out ..2
      let you (know|understand) ..2
      (you|they|we) (know|understand|realise|realize) that (your|our|results|the) ..1 (results|appointment|order) ..1
      (you've|you have|your) clearly (been|explained|described|taken|put|a|had|shown|waited|experienced|identified)
      (clearly|obviously) (you've|you're|you|your) (been|had|not been|deserve|frustrated|upset|concern|frustration|expected|went|care|put)
      (we've|we have|we|i|us) (clearly|obviously|simply|just|still|apparently) ..3
      (settle|cool) down (the|period|time)
      (relax|chill) (in|at|on|with|and enjoy|fit|by|fits|while|after|zone)
      next time you (visit|order|fly|shop|come|are|stop|travel|stay|see|want|need|re)
      next time (be|make sure) (to see|you have a better)
      (try|please try) again ..3
      try (to )?(stay|keep) (up|in) ..2
      (pal|buddy|champ|honey|love) (pass|system|programme|program|mustard|cake|biscuit|biscuits|and|flavou?r|jar|from)
      (you (don't|do not)) (have|need) to (worry|do|pay|create|register|sign|contact|send|return|be (a member|there|home)|wait|call|bring|
        book|log|enter|come|download|install|reply|change) ..2
      (no need to|don't have to|do not need to) (worry|do|pay|create|register|send|call|print|book|log|return|wait|change|reset|download) ..2
      (if|when|in case|because|that|although|even if|while|unless|once) you (still|simply|just|really|don't|do not|didn't|can't|cannot|haven't) ..6
      (do|don't|did|could|would|have|are) you ..1 (still|really|simply|just) ..6
      you (can|could|may|simply|just) (simply|just|still|also|can|need|have|click|tap|go|open|show|call) ..6
      (you|people) (need|have|should|must) to (be (logged|a|over|at|able|registered|connected|present|signed)|know (the|your|that (the|this|our)))
      (if you (want|need|like|would like|prefer)) ..6
      (happy|glad|delighted|love|like|pleased) to explain ..6
      (let (me|us)|allow (me|us) to) (explain|clarify) (how|what|why|the|a bit|briefly|our)
      (read|look at|check) ..3 (first|carefully|before (use|using|you (start|visit|travel|order|come)))
      (difficult|hard|complicated) (time|times|situation|weeks|decision|to)
      (not|n't) (very|so|that|too) (hard|difficult|complicated) (to|for)
      (just|only) (common sense|basic)
      you (are|re) ..1 (mistaken|wrong) (email|number|person|address)
      (sorry|apologise|apologize|understand|hear) ..5 (we|our|that) ..5`,
  },
  sarcastic: {
    better: 'Thank you for telling us.',
    phrases: `
      ^ (oh|wow|ah|oh look) ,? ..1 (great|super|wonderful|lovely|fantastic|brilliant|joy|another|yet another) ,? ..2 (expert|critic|genius|complaint|specialist|one star|know it all)
      (thanks|thank you) ..2 for (your|this|that) (incredibly|oh so|ever so|amazingly|deeply|stunningly) (helpful|useful|constructive|insightful|enlightening|valuable|relevant|original|clever|polite) (comment|review|feedback|input|contribution|question|remark|advice|message)
      because (we|i) ..1 (just )?(love|enjoy|adore|live for) (losing|breaking|ruining|ignoring|wasting|annoying|cheating|delaying|upsetting)
      (we|i) (just |simply |really )?(love|enjoy|adore|live for) (losing|breaking|ruining|ignoring|wasting|annoying|cheating|delaying|upsetting) ..3
      ^ (oh|well|wow|gee|yeah|aw|ah|ooh|boy|my|ha|haha) ,? (really|sure|right|great|please|bravo|wow|poor you|poor thing|boo hoo|congratulations|genius|
        of course|look|surprise|what a|what an|how|a (one|1|single) star|no ,? not|here we go|another (expert|complaint|genius)|so (sad|tragic|terrible)|
        my (god|heart)|dear me|the (horror|tragedy|drama)) ..1 (sad|original|tragic|terrible|awful|shame for|tragedy|clever|brave|surprise|shocker|
        catastrophe|disaster|horrible|terribly|dreadful|review|you|star|for you|everyone|everybody|there is|then|,|$)
      (thanks|thank you) ..2 for (nothing|sharing your wisdom|(your|this|that|the|such a|such) ..2 (wisdom|genius|brilliant|invaluable|priceless|expert|oh so|
        so kind|deep|profound|charming|enlightening|brilliance|bright|infinite|immense|edifying|masterful|breathtaking|world shattering|lecture|
        lesson|wise words|kind insult|insult|insults|essay|novel|drama|sermon|life lesson)|wasting our|explaining our (own )?job|
        teaching us our|enlightening us|telling us how to (do|run)|the lecture|ruining|gracing us)
      (what|such) (a|an) ..1 (genius|brilliant (mind|idea|observation)|detective|charming (person|comment|remark|customer)|(true|real) expert|shocker|shock|
        ray of sunshine|lovely attitude|delightful (person|comment|attitude)|tragedy|drama|masterpiece of|keen eye|hero you|sharp mind|great mind|
        bright spark|gentleman|lady|joy to read|pleasure to be insulted|original (comment|complaint|thought)|catastrophe|disaster for humanity|
        revelation|scoop|discovery|poet|philosopher|comedian|surprise ,? (another|a|somebody|someone|you))
      (nice|good|lovely|great|cool) (try|story) ,? (einstein|sherlock|genius|though|bro|mate|but)?  $
      (well done|bravo|congrats|congratulations|kudos|applause|standing ovation|hats off|chapeau|round of applause|slow clap|clap clap) ,? ..2 (genius|sherlock|
        einstein|champ|champion|(you've|you have|you)? (discovered|found|figured|managed|learned|learnt|worked out|noticed|invented|mastered|won|read)|
        for (reading|noticing|discovering|finding (the|a) (button|manual)|stating|figuring|opening|the (obvious|world's))|on your (expertise|wit|insight|
        discovery|observation|patience ,? not))
      (einstein|sherlock|captain obvious|mr know it all|mrs know it all|slow clap|boo hoo|cry me a river|poor baby|
        poor (little )?(thing|you|darling|lamb) ,? (how|you|your|that)|sure jan|no kidding|no shit|big deal|yeah right|as if $|whatever you say|
        lucky you|lucky us|how (original|charming|delightful|lovely|quaint|adorable|clever|brave|surprising|shocking|unexpected|convenient|
        terribly sad|tragic|awful for you|sad for you|inventive|refreshing|mature) (,|another|a|of you|for you|that you|$)|bless your heart|
        tell us something|tell me something|sorry ,? not sorry|sorry not sorry|
        aren't (you|we) (clever|special|lovely|charming|a ray|sweet|smart|lucky|just|a (clever|smart|bright))|you must be (so )?(fun|proud|a joy|a
        delight|great fun)|a joy to (deal|work) with|call the (press|newspapers|president|army|fire brigade)|(someone|somebody|quick|quickly) call the police|alert the (media|press)|
        stop the (presses|press)|hold the front page|breaking news|shock horror|world's smallest violin|get (out )?the violins|(need|want|have|pass|fetch|get|grab) (you )?(a|the|some) tissues? $|^ tissues? $|heart bleeds|
        (we|i) (bow|kneel|tremble|shiver|weep|faint|are (devastated|heartbroken|shaking|in tears|speechless|trembling|crushed)|
        will (all )?(cry|weep)|ll (all )?(cry|weep)|(won't|will never|may never|can't|will hardly) (sleep|recover|survive|get over))|
        your (majesty|highness|royal|lordship|excellency|grace)|the (oracle|expert|professor|connoisseur) has spoken|
        we're (so |terribly |very |deeply |ever so )(honoured|honored|impressed|touched|jealous)|(should|shall) we (call|send|roll out|build) ..3 (ambulance|
        helicopter|red carpet|statue|monument)|we forgot (that )?you|because (of course|obviously)|as usual ,? (everyone|everybody|it's)|
        must be (hard|nice|tough) (being|to be)|(and|because) (money|time) grows|(hope|trust) you (survived|survive|recover|recovered)|
        wish (we|i) (had|could) your|how (will|shall|can|could) we ever (recover|survive|live|cope|sleep|repay|go on|forgive)|how ever will we|whatever (shall|will) we do|(the|your) (secret|wisdom) of)
      (so sorry|sorry|how sad|our (deepest|sincerest|most heartfelt) (apologies|condolences|sympathies)) ,? (that|if|for) (we|our|the world|reality|
        life|your|the sun|gravity|the weather|physics|existing) ..3 (hurt your feelings|doesn't revolve|does not revolve|bruised|good enough for you|
        ruined your (little|precious)|not (a )?(magicians?|wizards?|mind readers?|psychic)|can't (read minds|work miracles|control)|royal|
        precious|terrible (loss|tragedy|ordeal)|ordeal|ego|trauma|existing|breathing|not to be perfect)
      (your|the) (precious|little|sacred|royal|oh so (important|precious)|ever so|infinite|immense|vast|boundless|superior|legendary|exquisite|
        delicate|noble|glorious) ..1 (feelings|ego|opinion|highness|time|majesty|package|order|problem|drama|day|wisdom|insight|knowledge|
        expertise|taste|intellect|intelligence|sensibilities|ears|parcel|self|world|wit|charm|soul)
      (how will we ever|how ever will we|how shall we ever) ..1
      ^ how (original|charming|delightful|quaint|clever|brave|surprising|shocking|unexpected|convenient|inventive|refreshing|mature) ..1 (another|a|of you|for you|that|someone|somebody)
      (one|a|another|single|1) star ,? (review|rating)? ?,? ..3 (we will|we'll|how will|what a|the horror|how|our (world|day)|now we|we're (ruined|done))`,
    unless: `
      (the|a) secret of (the|our|a|good|success|its|his|her|their) ..1
      (a|the|such a|another|this|really|that|any|is a) (good|nice|great|lovely|cool) (one|story|try)
      (einstein|sherlock) (s|is|was|has|holmes|on|our|and|in|at|plays?|played|returns|won|wrote|said|once|never) ..1
      (the|of|by|about|watch|called|named|as|play|plays|playing|with|and|like|our|your|dear|cat|dog) (einstein|sherlock) ..1
      (about|know|see|show|shows|decide|of|on|matter|say|says|remember|forget) how (original|charming|delightful|lovely|clever|brave|mature) ..1
      (rather than|instead of|than|for|from|after|with|despite|deserves?) (one|a|1|single) star ..4
      ^ (oh|ah) no ,? (we|i|sorry|that|this|these|your|the|it)
      ^ (oh|well|wow|ah) ,? (great to|great ,? (thanks|thank|to)|what a (great|lovely|beautiful|wonderful|nice|good|fantastic|amazing|shame|day|photo|
        picture|story|kind)|how (lovely|wonderful|nice|beautiful|kind|sweet|exciting|cute|great)|congratulations (on|to)) ..3
      (oh|wow) ,? (great|congratulations|wow) ..1 (news|photo|shot|picture|to|on|idea|choice)
      (good|great|nice|lucky) for you (to|too)
      what a (surprise|hero|joy|pleasure|discovery|revelation|lady|gentleman|drama|masterpiece) (party|gift|to (hear|read|see|meet|have)|film|series|queen) ..1
      such a (hero|surprise|joy)
      as if (it|you|we|they|by|nothing|there)
      (your|the) little (one|ones)
      (well done|congratulations|congrats|bravo|kudos) ..2 (on|to|for) (the|your|finishing|passing|completing|winning|reaching|you|all|everyone) ..4
      (we're|we are) (so |very )?(honoured|honored|touched|impressed) (by|that|to|with)
      your (majesty|highness) (collection|tea|edition)
      how (charming|delightful|lovely|adorable|clever|brave|original) ..1 (your|this|thank|thanks|is|he|she|they|!|we)
      tissues? (box|paper|are|in)
      (your|the) little (dog|cat|boy|girl|baby|angel|treasure|garden|shop|helper|heart)`,
  },
  dismissive: {
    better: 'We hear you, and we would like to find a way forward with you.',
    phrases: `
      ^ (whatever|so what|big deal|too bad|tough luck|suit yourself) $
      (this|the|our) (conversation|discussion|debate|topic) (is|ends) ..1 (over|closed|finished|at an end|here|now)
      (not|isn't|is not|it's not|that's not|hardly|never) ..2 (our|my) (problem|concern|job|responsibility|business|issue|department|fault|affair)
      (not|isn't|hardly|nothing|n't) ..2 (a (big|real|major|serious) (deal|problem|issue|drama|thing)|(that|so) (bad|serious|important|terrible|big)|
        worth (our|discussing|complaining|the (fuss|trouble|time))|the end of the world|a tragedy|life threatening|a drama|to worry about $)
      (only|just|merely) (a|an|one|two|few|#) ..1 (scratch|detail|stain|crumb|delay|hair|bug|misunderstanding|coffee|euros?|pounds?|dollars?|days?|
        minutes?|hours?|toy|game|phone|parcel|sandwich|shirt|joke|little|small|tiny|minor) ..3 (no|nothing|don't|what's|so|big|relax|calm|get|not|it's|$)
      (nothing|there's nothing|there is nothing|not much|not a lot) ..1 (more |else )?(we can|i can|can be|that can be|to be) (do|done|say|said)
      (we|i) (can't|cannot|won't|will not|are not going to|re not going to|couldn't|could not) (do anything|do more|help you (any )?(more|further)?|help it|help that|
        change (that|it|anything)|care less|be bothered|discuss (this|it)|waste|argue|answer (this|that|every)|deal with|please everyone|
        respond to (this|every)|hold your hand|read minds|babysit) ..2
      (we|i) (don't|do not|really don't|couldn't|could not) (care|give a (damn|toss|monkey|shit)|need (you|customers like you|your (business|money|
        opinion|custom|advice))|want (customers|guests|people) like|have (the )?time|owe you|see (the|any) (problem|issue|point)|
        have to (justify|explain|listen|answer)|take (orders|lessons)|deal with)
      (don't|do not|doesn't|won't|not going to|no intention of|no time to|no point in) ..1 (have time|waste|wasting (our|my|any) time|discuss this (any )?further|
        discussing|argue|arguing|respond to this|listen to|bother|bothering|come back|buy (it|from us)|expect us|write to us)
      (take it or leave it|deal with it|get over it|tough luck|hard luck|bad luck for you|too bad|move on|so what $|so what |like it or not|
        that's life|such is life|c'est la vie|your loss|your problem|no one cares|nobody cares|who cares|end of (story|discussion)|case closed|
        (case|matter|discussion|subject|topic|file|ticket) is closed|stop (writing|contacting|bothering|messaging|emailing|wasting|asking)|
        find (yourself )?(another|somebody|someone) (company|shop|provider|store|place|hotel|restaurant|bank|else)|(go|shop|buy|look|eat|complain|book|
        take your (business|money|custom)) ..1 (somewhere else|elsewhere)|(try|go to) (somewhere else|the competition|someone who cares)|
        feel free to (leave|go (elsewhere|somewhere else)|shop elsewhere|find another|cancel|complain (elsewhere|to)|unsubscribe|uninstall|unfollow)|
        (you can|you could|you may|you're free to|you are free to|you might) (always|just|simply)? (cancel|leave|go|unsubscribe|uninstall|unfollow|
        complain|shop|buy|look|find)? (elsewhere|somewhere else|if you're (un|not )?happy|if you don't like|unfollow|uninstall|unsubscribe|leave $|
        cancel $|stop (coming|buying|reading))|
        if (you're|you are|that's|this is|that is|it's) (not |so |un)?(happy|unhappy|satisfied|good enough|dissatisfied) ..3 (leave|go|then|cancel|
        don't|elsewhere|nobody|buy|find|feel free|why)|if you don't (like|want|agree|trust) ..3 ,? (then|don't|go|leave|feel free|buy|you (can|could|
        know)|there|nobody|simply|stay|shop|take|try|find)|if you don't like it|the door is (that way|over there|there $|behind you|open (if|for you)|where|right there)|there's the door|there is the door|don't let the door|
        we (have|ve got|got) (better|more important|bigger|other|enough|real|far) ..1 (things|problems|worries|fish|priorities|issues|customers|work)|
        (no one|nobody) (forces|forced|is forcing|asked|made|is making|obliges|needs|asks) you|(nobody|no one|no other (customer|guest)|none of our
        (other )?customers) (else)? ..1 (complain|complained|complaining|complains|seems)|(nobody|no one|no other (customer|guest)) else (minds?|noticed)|
        only you (complain|have|seem|think)|(you're|you are) the (only|first) (one|person|customer|guest) (to|who|with|complaining)|
        (never|nobody) ..2 (had|have had|heard) (a|any|this|such) ..1 complaints?|
        as you (wish|please|like) $|suit yourself|(can't|cannot|impossible to|not possible to) please (everyone|everybody)|you can't have everything|
        that's (just |simply )?(how it is|the way it is|the way it goes|how things are|life|your opinion|your view|your problem|a you problem|
        what you get|what happens)|that is (just |simply )?(how it is|the way it is|your opinion|your problem|what you get)|
        it is what it is|it's what it is|rules are rules|(see|read) the (terms|small print|fine print)|deal with (that|it) yourself|sort it out yourself|
        help yourself ,? we|first world problems?|we've heard (enough|it all)|we have heard (enough|it all)|spare (us|me)|save (it|your breath|your
        time|the drama)|talk to the hand|keep (it|that|your (opinion|comments|advice)) to yourself|we're (done|finished) (here|with)|
        we (are )?(done|finished) (discussing|here|with (you|this))|don't (call|contact|write) (us|me) (again|any more)|no further (comment|reply|answer|
        replies|discussion)|we (will|shall) not (be )?(answer|answering|reply|replying|respond|responding|discuss|discussing) (any more|further|again|
        this|to (this|you|such))|you (get|got) what you (pay|paid) for|what do you (expect|want) for|at (that|this) price|(you|one) (can't|cannot)
        expect ..3 (for|at) (this|that|the) (price|money)|for (this|that) price (you|what)|ask (your|the) (mother|mum|courier|post office|bank) ,? (not|we)|
        not (interested|bothered)|couldn't care less|makes no difference to us|we can live (without|with)|we'll (survive|manage|live) without|
        (good riddance|goodbye then|bye then|farewell then)|so (sue|be it)|cry about it|live with it|put up with it|bad luck $|shit happens|
        ^ (these )?things happen $|^ (stuff|it|shit) happens $|(nobody's|nobody is) perfect|no big deal|big whoop|not the end of the world|others have it worse|
        there are worse (things|problems)|(could|might) be worse|(be|you should be) (glad|grateful|happy|thankful) (that|it|you|we))`,
    unless: `
      (can't|cannot) argue much ..1
      (post|clip|advert|ad|video|it|that|line|tweet|headline|sketch|myth) ..3 was only a joke ..1
      (can't|cannot|won't|will not) argue ($|but|with (that|an|a|the|this|it|numbers|taste|physics)|there|and) ..1
      as ..4 as you (like|please|wish)
      (ones|available|sells?|sold|buy|get|offer|stock|left|more|natural|possible|rooms?|seats?|tickets?) ..3 at (that|this) price
      (doesn't|don't|does not|do not) bother (them|him|her|it)
      (they|who|we|it|he|she|that|dogs?|cats?|birds|swallows|symptoms|bees|pigeons) (don't|do not|doesn't) come back
      (sorry|sad|pity|shame|regret) ..1 (that )?(nobody|no one) (asked|told|warned|rang|called) you ..1
      (on|about|at|after) your (recent |sad |great )?loss
      not ..1 being (a|dramatic|silly) ..2
      (among you|of you|who|nobody|we|i|ever) (actually |really )?(read|reads|see) the (terms|small print|fine print)
      (isn't|is not|not) ..1 our (fault|responsibility) (alone)
      (sorry|apologise|apologize|regret) ..6 (too bad|nothing more|nothing we can)
      (for|about|with) your (loss|recent loss)
      too bad (experience|to)
      (move on) (to|with)
      (do not|don't) care (more|less|about (the|your))
      (nothing|not much) ..3 (we can|i can) do ..5 (here|until|without|before|but|in (this|the|a) (comment|thread|public)|from|via)
      (if you (would like|like|want|wish|prefer)) ..3 (cancel|unsubscribe|leave) ..3
      you can (always)? (cancel|unsubscribe|leave) ..2 (free|any|in|at|your|online|via|from|the|up|us|a|with|by|under|within|on|until)
      (we|i) (can't|cannot) (help you (any )?further|discuss (this|it)|answer) ..1 (here|in public|publicly|on|via|without|over)
      no further (action|steps|charge|charges|cost|costs)
      (don't|do not|doesn't) have time (to (come|visit|call|wait))
      you (will not|won't) ..4`,
  },
};

/*
 * The frames that make an insult of a name or a trait: an open class, so that a word which nobody listed for itself is
 * still found when somebody is called by it.
 */
export const frames = `
  (<oaf>)
  (you|ya|yer|youse|yous) (<utter>)? (<utter>) (<rogue>|<beast>|<object>)
  (you|ya|yer|youse|yous|ye) (<utter>)? (<foul>)? (<role>)
  (you|ya|yer) (absolute|utter|total|complete|blithering|pathetic|sad little|miserable little|stupid|silly|fat|bloody|fucking|f ing|effing) ..1 (<object>|<beast>|<rogue>)
  (you|ya) (absolute|blithering|snivelling|sniveling|pompous|pathetic|spineless|gormless|brainless|bloody) ..1
  (you|ya) (<vile>)
  (you|ya|ye) (thick|wee) (lump|shite|bastard|eejit|$)
  (you're|you are|you were|you must be) (a|an) (<utter>)? (<utter>)? (<role>)
  (you're|you are|you were|you must be) (a|an) (<utter>)? (<rogue>|<beast>|<object>) ($|and|who|of the|to)
  (be|being|you're|you are) such an? (<foul>)? (<role>|<rogue>|<beast>|<object>)
  (<vile>) (old|little|young) (<role>|<rogue>|bat|cow|goat|<customer>)
  (old|fat|silly|sad|daft|stupid) (<role>|<rogue>|<beast>|<object>) like (you|yourself)
  (bunch|shower|gang|horde|pack|rabble|mob) of (<vile>|whingeing|whining|moaning|lying|thieving|entitled|spoilt|spoiled|screeching) ..1
  (you|ye) ain't ..2 (bright|smart|clever|all there|right)
  (you|ya) (wrinkled|wrinkly|shrivelled|crusty|grumpy|bald|balding|doddering|dithering|drivelling|silly|sad|daft|miserable|dirty|bitter|nasty|mad|lonely|crabby|cantankerous|stupid|sour) old ..1
  (hear|heard|advice|opinion|opinions|orders|lectures|lessons|lectured) (from|by) (a|an|some|such an?) ..1 (<role>|<rogue>|arse|ass)
  whingeing (pom|poms|pommy|pommies)
  (what|such|quite) (a|an) ..1 (<vile>|unpleasant|horrible|nasty|tiresome|awful|dreadful|ghastly|disagreeable|hateful) ..1 (<customer>|piece of work|article)
  (you|ya) (daft|dozy|gormless|dopey|blithering|snotty|lily livered|two bit|jumped up|goddamn|f ing|fucking) ..1
  (you|ya) (<rogue>|<beast>|<object>) $
  (silly|daft|stupid|dozy|moody|rude|bossy|fat|old) (cow|mare|bint|bugger|sod|git|moo) $
  (silly|daft|stupid|dozy|rude) (cow|mare|bint|bugger|sod|git)
  (try|tough|listen|look|enough|bye|calm down|oi|hey|ok|okay|please|again|off|instead|cheers|properly|then|now|luck|time|luck|back|fair enough|no way) (<role>) $
  ya (<rogue>|<beast>|<object>|<utter>) ..1
  (<foul>) (<foul>)? (<role>)
  (<foul>) (and)? (<foul>) (<role>|<rogue>|<beast>|<customer>)
  (such|what|like|nothing but|you're|another) (a|an|the)? (<vile>) (<rogue>|<beast>)
  (stupid|dumb|ignorant|rude|filthy|bloody|selfish|spiteful|ungrateful) (cow|sow|mare|bint|old bag|old bat|trout|goat|crow|mule|ape|swine|cur)
  (bunch|shower|gang|rabble|pack|horde|mob|load) of ..2 (<role>)
  (bunch|shower|gang|rabble|horde|mob) of ..1 (vultures|jackals|hyenas|parasites|weasels|baboons|leeches|vermin|cockroaches|lemmings|bloodsuckers|
    thieves|amateurs|savages|freaks|creeps|jerks|bullies|trolls|haters|beggars|toddlers)
  (you|you're|what a|such a|your) ..2 (bunch|pack|herd|flock|shower|load|bag|swarm|nest|gang|horde) of ..1 (<beast>|<rogue>|<object>) $
  ^ (bunch|pack|herd|shower|swarm|gang|horde) of ..1 (<beast>|<rogue>|<object>) $
  (bunch|lot|pack|shower|gang|herd|load) of ..1 (<vile>|entitled|spoilt|spoiled|lazy|whining|moaning|whingeing|lying|thieving|bitter) ..1 (<role>|<rogue>|<beast>|<customer>)
  the likes of (you|yourself|yourselves|you lot)
  (serve|serving|deal with|dealing with|cater to|cater for|admit|welcome|want|no|tolerate|take orders from) ..1 (riff raff|riffraff|rabble|peasants|the great unwashed|your (sort|kind|ilk))
  your (kind|ilk|sort) (are|always|never|can't|should|makes?|smells?|deserves?|belongs?|aren't|isn't)
  (<role>|<rogue>|<beast>) (such as|of) (you|yourself|yourselves|your (kind|sort|ilk|type|calibre|caliber|breed))
  (<role>|<rogue>) (like|as) (you|yourself|yourselves|this one|that one|these|those) $
  (only|just) (a|an|some|any) ..1 (<role>) (like you|would|could|can)
  (only|just) (a|an) ..1 (<rogue>) like you
  any (<foul>)? (<role>) (could|can|would|knows|with)
  (<foul>) ..1 (<customer>) ..1 (like|such as|as|of) (you|yourself|yourselves|your (kind|sort|ilk|type))
  (you're|you are|you must be|you were|is|are|he's|she's|they're|being|deal with|dealing with|serve|serving) ..2 (<vile>) (little|old|young|big|great)? (<customer>|bunch|lot|soul|character|thing|piece of work|human|article)
  (poor|sorry|pathetic|sad|pitiful|miserable) excuses? (for|of) (a|an) ..1 (<customer>|human|human being|mother|father|adult|grown)
  (<customer>|you lot|most of you|all of you|some of you|half of you|many of you|you people|you all|y'all|you guys|the lot of you) ..1 (are|were|is|re) ..1
    (such|all|just|nothing but|mostly|only|so|a bunch of|really|simply|born|basically|clearly|obviously|nearly all|very|too|that|this)? ..1
    (<role>|<vile>|sheep|vultures|parasites|leeches|thieves|jerks|creeps|freaks|bullies|pigs|suckers|scum|entitled (<role>|<rogue>)|(like|worse than|nothing but|spoilt|spoiled|overgrown) (animals|babies|children|toddlers))
  (<customer>) ..1 (that|this|so|as) (<vile>|thick|slow|daft|useless|hopeless|lazy|bitter|nasty|cheap|entitled|jealous|cruel|vain) $
  (you're|you are|you were|u r|youre|you look|you sound|you seem|you smell|you really are|you must be|you can be) (a bit|so|too|very|really|just|simply|clearly|truly|utterly|quite|rather|completely|totally|absolutely|frankly|both|as|being|such|honestly|far too)? (<vile>)
  (ur|your) (<vile>) $
  (you|you're|you are|u r) (simply|just|really|clearly|obviously|plainly|frankly|so|very|such|too|truly|utterly|completely|honestly|evidently|probably) ..1 (<vile>)
  (you're|you are|you were|you must be|you seem) ..1 (<vile>) (and|or)? ..1 (<foul>)
  (must|has to) be ..1 (hard|tough|exhausting|tiring|sad|awful|dreadful|lonely|difficult|nice|embarrassing|strange) ..1 (being|to be|living|to live|going through life|to go through life) ..1
    (you|so|that|this|such|as|with (such a|that|a) (face|brain|mind|personality)|married to you|your (wife|husband|partner|mother|child|neighbour|neighbor|friend|dog)) ..3
  (being|be|been|act|acting|sound|sounding|behave|behaving) (so|this|that|such an?|less|quite so|as) ..1 (<vile>|thick|cheap|entitled|nasty|bitter|lazy|useless|miserable|toxic|shrill|whiny) ($|and|or|with|to|about)
  (sound|sounding|act|acting|look|looking|behave|behaving|talk|talking|shriek|shrieking|screech|scream|screaming|cry|crying|moan|moaning|whine|whining|carry on|carrying on) ..1 (like|as) ..1 (a|an|some|the) ..1
    (<role>|<foul> (<rogue>|<beast>)|donkey|baboon|toddler|stuck pig|spoilt|spoiled|village idiot|dying|headless|rabid)
  how (<foul>) you (really )?are
  how (<vile>|thick|slow|daft|useless|lazy|bitter|nasty|cheap|entitled) (you|you're|some people|people|your|one person|a person|customers|somebody|someone|anybody|anyone) ..1 (are|can|is|must|really|actually|could)
  (<vile>|thick|daft|useless) (you|you lot|you people) ..1 (are|really|must)
  (you|you're|you are|you were|weren't|wasn't|your lot|someone|somebody|are you|were you) ..2 too (<vile>|thick|slow|lazy|idle|cheap|tight|mean|proud|drunk|blind|incompetent|old and|busy (whining|moaning|
    whingeing|complaining|crying)) to ..2
  your ..1 (limited|low|feeble|tiny|meagre|meager|inferior|questionable|dubious|non existent|nonexistent|puny|minuscule|dim|warped|diseased|addled|pickled|rotten|twisted|tragic|poor|shrivelled|stunted|senile|backward) ..1 (<mind>)
  (such|that|so) (limited|low|feeble|tiny|puny|inferior|dim|meagre) (an?)? (<mind>)
  (<customer>|somebody|someone|anybody|anyone|mind|brain) (of|with) (your|such|so|that) ..1 (limited|low|feeble|tiny|meagre|meager|inferior|dubious|puny|dim) ..1
  your (sad|pathetic|miserable|empty|pointless|lonely|sorry|boring|meaningless|worthless|wretched|tiny|petty|joyless|sad little|pathetic little|dull) (little )?(life|existence|lives|soul|self|world|mind|brain)
  (you're|you are|you were|u r) (a|an|nothing but a|such a|just a|an absolute|a complete|a total) ..1 (mistake|failure|fraud|disappointment|burden|embarrassment|eyesore|plague|blight|stain|wart|carbuncle|pimple|tumour|tumor|cancer|liability|menace|nobody|zero|
    abomination|imbecile|shambles|sad case|hopeless case|lost cause|mess of a|poor excuse|insult to|discredit|stranger to (soap|truth|work|manners)|waste|laughing stock|cautionary tale)
  (you|you're|you are|you aren't) ..1 (not|hardly|aren|barely) ..2 (bright|smart|clever|intelligent|gifted|attractive|fragrant|handsome)
  (you|you're|you are|your sort is|your kind is) ..1 (beneath (contempt|us|our dignity|notice)|(not|hardly|barely) worth ..1)
  (are you|were you|is she|is he) ..1 (simple|thick|dense|dim|daft|retarded|slow|soft|touched|brain dead|braindead|illiterate|mental|twelve|senile|naturally (stupid|thick|slow)) ($|or)
  (can't|cannot) help (being|that you're|it that you're|how|your) ..1 (<vile>|born|thick|looks|upbringing|breeding|face)
  (fault|problem|surprised|news|secret|clear|obvious|evident|shame|pity|surprise|notice) ..1 (that|you're|you are|you were|how) ..2 (<vile>|thick|cheap|bitter|lonely|lazy|useless)
  your (<vile>|lousy|rotten|wretched|shrivelled|bitter|twisted|empty|senile|nasty|thick) ..1 (age|brain|mind|head|heart|soul|skull|self|family|mother|friends|life|existence|opinion|opinions|hole|husband|wife|kids|children|attitude|personality|mouth|tongue|lot|kind)
  your ..1 (<gross>) ..1 (<body>)
  (those|that|with) ..1 (<gross>) ..1 (<body>) of yours
  (<body>|brain|brains|skull) of yours
  your ..1 (lazy|fat|idle|ugly|sorry|scrawny|bony|useless|stinking|filthy|fucking|bloody|flabby|great big|big fat|entitled) (arse|ass|backside|bum|gob|mitts|trotters)
  with ..1 (a|an) ..1 (arse|ass|face|backside|bum|gut|belly|mug|gob|brain|mouth|personality|attitude|mind|chin) like (yours|that)
  (<customer>|whoever|anyone|anybody|everyone who|those who|anyone who|people who) ..1 (buys?|uses?|shops?|likes?|trusts?|drinks?|chooses?|prefers?|believes?|supports?|goes|go|eats?|votes?) ..4 (is|are|must be) ..3
    (<role>|<vile>|<foul> (<rogue>|<beast>|<customer>))
  (nobody|no one) ..1 (likes|loves|can stand|wants|respects|listens to|trusts) (a|an) ..2 (<role>|<rogue>)
  (thanks|thank you|cheers|thanks again|congratulations) (for|on) ..1 (proving|showing|demonstrating|confirming|illustrating|reminding us|reminding|letting (us|everyone|everybody) (see|know)|being living proof) ..5
    (<vile>|<role>|thick|stupidity|ignorance|idiocy|bottom of the (barrel|gene pool)|natural selection|evolution|brains?|school|education)
  (not|this page isn|this page is not|no place|no room) ..1 for ..1 (<foul>) ..1 (<role>)`;

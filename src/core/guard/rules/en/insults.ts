import { hate, insult } from '../../../triage/lexicon/abuse.ts';
import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';
import { denied, otherwise } from './insults/innocent.ts';

/* Respect for whoever wrote: nobody is insulted. */

/** What somebody is called. */
const names =
  flat(`fool|fools|idiot|moron|liar|liars|troll|trolls|hater|haters|cheat|cheater|crook|clown|clowns|coward|cowards|
  hypocrite|hypocrites|snob|snobs|brat|brats|bully|bullies|nuisance|troublemaker|trouble maker|drama queen|crybaby|cry baby|
  whiner|whiners|snowflake|snowflakes|karen|keyboard warrior|attention seeker|loser|losers|nobody|joke|disgrace|pain|parasite|
  freeloader|freeloaders|scrounger|beginner|amateur|know it all|smartass|smart alec|wise guy|jerk|creep|psycho|lunatic|madman|
  maniac|nutcase|nutter|simpleton|airhead|dimwit|blockhead|dunce|ignoramus|peasant|child|baby|spoilt child|spoiled child|
  muppet|numpty|pillock|plonker|git|berk|ninny|nincompoop|buffoon|weirdo|freak|sicko|hag|toerag|wretch|oaf|dolt|twit|
  weasel|pleb|chav|troglodyte|neanderthal|caveman|
  charlatan|poser|wimp|wuss|sissy|cretin|imbecile|dummy|dumbo|bonehead|meathead|knucklehead|pinhead|birdbrain|thicko|nonentity|
  fishwife|grouch|sourpuss|misery guts|fusspot|nitpicker|sad case|village idiot|waste of (space|oxygen|time)|halfwit|nitwit|weakling|
  cheapskate|miser|ingrate|sad little|waste of|pathetic|miserable|bitter|spoilt|spoiled|lost cause`);
const ways =
  flat(`ridiculous|crazy|insane|rude|dishonest|ignorant|lazy|paranoid|immature|childish|nuts|unbearable|annoying|mad|
  hysterical|toxic|obnoxious|self entitled|so entitled|hateful|cheap|pathetic|stupid|dumb|clueless|incompetent|thick|dense|
  arrogant|selfish|greedy|petty|disgusting|despicable|shameless|ungrateful|unhinged|deranged|delusional|brainless|mean|
  malicious|aggressive|insolent|impossible|insufferable|narrow minded|small minded|weak minded|simple minded|slow|illiterate|
  laughable|a bit (slow|simple)|full of (it|crap|yourself|hate|lies|nonsense)|out of your (mind|depth)|off your (head|meds)|
  not (very|too|so|that) (bright|smart|clever|intelligent)|beyond help|sick in the head|talking (rubbish|nonsense|crap)|
  lying|making (this|it|things|that) up|embarrassing yourself|wasting (our|everyone's|everybody's) time`);
const things =
  flat(`comment|question|complaint|message|remark|opinion|review|post|behaviour|behavior|tantrum|rant|attitude|claims?|
  accusations?|story|words|nonsense|whining|lies|argument|demand|demands|request|email|tweet|logic|reasoning|excuse`);
const low =
  flat(`stupid|dumb|idiotic|ridiculous|silly|pathetic|moronic|nonsensical|hateful|ignorant|laughable|childish|absurd|
  ludicrous|infantile|embarrassing|worthless|rude|cheap|brainless|petty|disgusting|shameful|spiteful|vile|nasty|lame|petulant|
  hysterical|insane|crazy|incoherent|illiterate|malicious|dishonest|useless|pointless|sad little|miserable`);

export const insults: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.en,
      hate.phrases.en,
      `
      (you are|you're|you were|u r|ur|you must be|you sound like|you look like|you act like|you behave like|you seem like|you're acting like|
        you're being|you are being|you seem|you sound) ..2 (${ways})
      (you are|you're|you were|u r|you must be|you sound like|you look like|you act like|you behave like|you're acting like|
        you're behaving like|you seem like) ..1 (a|an|such a|quite a|the|just a|nothing but a|one of those|another|a real|a little|like a) ..1
        (${names})
      (absolute|utter|pompous|arrogant|rude|ungrateful|bitter|silly|daft|thick|miserable|pathetic)
        (${names}) ($|you|of (a|an))
      you ..2 (${names}) $
      (trash|rubbish|scum|garbage|filth|vermin|peasants?|dirt|idiots|morons|fools|liars) like you
      (are|were) you (always|really|just|naturally|born) ..1 (this|that|so) (dim|slow|dense|thick|stupid|dumb|rude|ignorant|bitter)
      (half|two|one|any|single|zero) ..1 (a )?(brain cells?|braincells?|brain) ..1
      (thick|dumb|dense|stupid|daft) as (a|an|two|mud|pig)
      (crawled|crawl|slither) ..1 (out of|from|back (to|under|into)) ..2 (rock|hole|cave|sewer|swamp|gutter|basement)
      too (stupid|dumb|thick|dim|ignorant) to ..2
      (whoever|whatever) (raised|taught|brought up|educated) you
      your (mother|mum|mom|parents|father|teachers?) (should have taught|must be ashamed|would be ashamed|failed|never taught|raised you) ..2
      (smell|stink|reek|drip|ooze) (of|with) (desperation|failure|envy|entitlement|arrogance|jealousy|bitterness|malice|hatred|stupidity)
      (a|an|some|such|the|of) ..1 (${names}) like (you|yourself)
      (more (brains|sense|intelligence|manners)|smarter|cleverer|(more (intelligent|clever))) than (you|yours)
      (you are|you're|about) ..1 as (useful|bright|clever|smart|charming) as a
      (armchair|keyboard|couch|self proclaimed|self appointed|so called) (expert|critic|warrior|general|lawyer|genius)
      (must be|sure are|are|bet you're) ..3 fun at (parties|home|dinner|weddings)
      (your|the) (parents|mother|father|teachers) ..2 (failed|messed up|must be so proud|wasted)
      ^ your (kind|sort|ilk)
      two faced ..1
      grow (a|some) (spine|pair|backbone|balls)
      between (those|your) (two )?ears
      a (trained|half trained|blind|drunk) (monkey|chimp|ape|dog|parrot) (could|would)
      ^ (please )?try (to think|thinking) ..3 (for once|if you can|first time)
      (you are|you're) nothing but
      ^ (you|what a|what an|bunch of|typical|silly|poor|such a|another|only a|only an|spoken like a|dear|listen) ..2 (${names})
      (only|just) (a|an) ..1 (${names}|idiot|moron) ..1 (would|could|like you|can)
      (what kind|what sort) of (a )?(person|moron|idiot|fool|parent|human)
      people like you
      (your|this|that|what a|what an|such a|such an|another|the most|how) ..1 (${low}) ..1 (${things})
      your (own )?(stupidity|ignorance|arrogance|idiocy|incompetence|rudeness|hypocrisy|malice|lies|bad faith|nonsense|whining|greed|
        laziness|bad manners|insolence|childishness|immaturity|delusions?|ego|bitterness|pettiness)
      (use|get|try using|buy|grow|switch on|turn on|engage) (your|a|some|yourself a) (brain|brains|clue|common sense|life|grip|hobby|job|
        psychiatrist|therapist|education|dictionary)
      your (brain|head|mind) (must be|is|seems|seems to be|clearly|obviously|has stopped|stopped) ..3
      special kind of (stupid|dumb|crazy|ignorant|rude|idiot|fool)
      as (stupid|dumb|thick|ignorant|ridiculous|pathetic|brainless|dim|dense|shallow|empty|rude|charmless) as (you|yours|whoever)
      (real|right|total|nasty) piece of work
      (go )?touch (some )?grass
      with (a|that|your) (face|mouth|brain|personality) like (yours|that)
      your (big|ignorant|filthy|stupid|dirty|loud|fat|foul) ..1 (mouth|face|trap|gob|head)
      keep your ..2 mouth shut
      (your|such a|bless your) (tiny|empty|little|small|poor|feeble|puny) ..1 (brain|mind|head|intellect)
      (ok|okay) (boomer|karen)
      ^ karen ,? please $
      drama (queens?|kings?) (much|alert|again|behaviour|behavior)
      (dealt|deal|seen|familiar) ..1 with your (kind|sort|type)
      (be|being|such|are|re) an? ..1 (ass|arse|dick|prick|twat|arsehole|asshole|tosser|wanker|bellend)
      the only (thing|one|part|person)? ..1 (defective|broken|faulty|wrong|rotten|missing|useless|cheap) ..3 (is|was) (you|your (brain|attitude|head|manners))
      between (the )?(chair|seat|keyboard|screen) and (the )?(chair|seat|keyboard|screen|steering wheel)
      (couldn't|can't|could not|cannot) find your own ..3
      (you|somebody|someone|clearly|obviously) ..2 (skipped|slept through|flunked|never attended|never finished|dropped out of)
        ..1 (school|kindergarten|class|primary school|nursery)
      how (can|could) (you|someone|somebody|anyone|anybody|a person|people) (be|get) ..1 (so|this|that) (stupid|dumb|ignorant|rude|thick|blind|childish|petty)
      not (the|exactly the) sharpest (tool|knife|crayon) ..3
      you (all|people|really|just|simply|frankly)? ..1 (disgust|sicken|repulse) (us|me)
      (are|were) you ..1 (stupid|dumb|blind|deaf|illiterate|crazy|mad|out of your mind|that (slow|stupid|dumb|desperate)|drunk|on drugs|
        high|kidding me|insane|for real|serious right now)
      (have you|did you) (lost your mind|been drinking|forgotten your (meds|pills)|hit your head|never learned)
      (learn|get|show) (some|a bit of|your) (manners|respect|education|decency|intelligence)
      (learn (how )?to (read|write|spell|behave|think)|go back to school|grow up|get over yourself|get a grip|get a life|get a hobby|
        get help|seek help|see a (shrink|psychiatrist)|take your (meds|pills)|crawl back|shut (up|it)|shut your (mouth|face)|zip it|
        go to hell|damn you|screw you|buzz off|bugger off|clear off|get lost|piss off|drop dead|bite me|go (bother|annoy) someone else|
        who do you think you are|nobody asked (you|for your)|you have no (shame|brain|clue|idea what)|you make me sick|
        you should be ashamed|you ought to be ashamed|shame on you|you don't deserve|you wouldn't know|you people|your (sort|ilk)|people of your (kind|sort)|
        with your (two|tiny|pea)|your (pea brain|empty head|tiny mind|small mind)|you brought nothing|
        you're (not worth|beneath)|not worth (our|my) (time|breath))
      (nothing|something) better to do (with|than)
      (you are|you're|you were) ..1 the (rudest|worst|stupidest|dumbest|most (annoying|difficult|stupid|clueless|obnoxious|insufferable|unpleasant|ungrateful|ridiculous|arrogant|ignorant|impolite|unbearable)) ..1 (customer|guest|person|client|
        people|human|patient|commenter)?
      (behave|behaving|act|acting|talk|talking|whine|whining|cry|crying) like (a|an) ..1 (toddler|child|baby|kid|teenager|brat|animal|idiot|fool|maniac|lunatic|diva|princess|spoilt|spoiled)
      your (comment|review|message|post|opinion|claim|story|argument|complaint|taste) (is|was|are) ..2 (garbage|trash|rubbish|a joke|crap|nonsense|worthless|laughable|pathetic|stupid|ridiculous|idiotic|a disgrace|shit|childish|
        a waste|meaningless|irrelevant)
      (cry|run|go|tell it|complain) (back |crying )?to (your )?(mum|mom|mummy|mommy|mother|momma)
      (dropped|fallen|fell|hit) on your head
      (your|such an?|with that|that) (iq|intellect|level of intelligence|brain size|vocabulary) ..1
      (wouldn't|would not|couldn't) (know|recognise|recognize|understand|spot) ..5 if (it|they|he) ..2 (bit|hit|kicked|slapped|you)
      (embarrassing|embarrassed|ridiculing|humiliating|fooling|disgracing) yourself
      (nobody|no one) (takes|believes|respects|invited|misses|will miss) ..1 (people like )?you ..1
      (you lot|you bunch|bunch of) ..2 (whiners|complainers|losers|trolls|cheapskates|clowns|morons|hypocrites|snowflakes|babies|haters|amateurs)
      (nobody|no one) (likes|wants|needs) (you|people like you|customers like you)
      (trolls?|karen|haters?|keyboard warriors?|drama queens?|(crybaby|crybabies)|whiners?|snowflakes?|losers?|morons?|numpty) $
      (don't|do not|stop) ..1 (feed|feeding) the troll
      (you|your) (ugly|fat|old|little|nasty|filthy|silly|dirty|rude|miserable|sad|pathetic|stupid) (person|man|woman|cow|pig|hag|people|
        creature|customer|brat|liar|witch)`,
    ),
    unless: joinedLists(
      insult.unless?.en,
      hate.unless?.en,
      ...otherwise,
      `
      (mr|mrs|ms|dr|st) ..1
      (beginner|amateur|child|baby) like (you|yourself)
      than you ..1 (think|thought|expect|expected|imagine|imagined|might|may|would|need|want)
      (scum|rat|losers|jerks) (free|trap)
      (scammers|scammer|thieves|liars|crooks|parasites|vermin|impersonators|trolls) (pretending|posing|who|may|are trying|try|have|impersonating|or|
        and|impersonate)
      (protect|protected|against|avoid|beware of|from|report|by|reported|stop|fight|patrol|internet|deal with) ..3 (scammers|scammer|thieves|
        crooks|parasites|vermin|trolls?)
      (you are|you're|you seem) ..1 (not|never|no) ..2
      (you're|you are|not|nobody|no one) ..3 (are|is|you're) (crazy|mad|stupid|rude|annoying|a nuisance|a pain|lying) ..1
      you are (mad|crazy|nuts) (about|for|enough)
      you (are|re) (crazy|mad) (busy|good|talented|fast)
      (sorry|understand|feel|felt|made you|makes you|call|called|calling|saying|say|says|write|wrote|think we|being called) ..9
      (joke|joking|pain|child|baby|nobody|beginner|amateur|slow|mean|cheap|miserable|impossible|aggressive|difficult) (of|in|or|seat|food|mode|
        you|for|that|to|while|and)
      you are (a|an) ..1 (beginner|amateur|child) ..3
      (you are|you're) (slow|mean|impossible) ..2
      get (a life|lost|help) (in|insurance|from|with|for|here|at|by|on)
      (get|seek|find|need) help
      shut (up|it) (down|off|shop)
      (use|get) (a|some|your) (brain|life|job|grip|clue) (training|game|app|vest|insurance|offer|alert)
      who (do you )?think ..1`,
    ),
  },
  rude: {
    phrases: `
      (you are|you're|you were|your (comment|review|complaint) is) ..1 (a|an|one big|such a|the) ..1 (joke|laughing stock|embarrassment|disgrace|waste of (space|time|oxygen|bandwidth))
      (brains?|intelligence|attention span|memory|manners|iq|maturity) of an? ..1 (goldfish|amoeba|chicken|peanut|toddler|child|five year old|# year old|monkey|donkey|fly|potato|brick|doorknob|gnat|sheep|pig|dog|flea|worm)
      (karens?|boomers|trolls|haters|whiners|keyboard warriors|snowflakes|clowns|losers) ..1 (like you|never (change|learn|sleep|stop)|everywhere|again|are all|gonna|will always|of this world)
      (the|what (a|an)|by far the|easily the) ..1 (dumbest|stupidest|silliest|most (stupid|ridiculous|idiotic|pathetic|childish|absurd|laughable|ignorant)) ..1 (thing|comment|complaint|question|review|remark|excuse|post|message|reason)
      (what|such) (a|an) (ridiculous|stupid|silly|dumb|childish|idiotic|pathetic|laughable|moronic|absurd) ..1 (thing|thing to (say|write|ask|post)|comment|complaint|question|remark|idea)
      (you|you people|people) must be (blind|deaf|kidding|joking|bored|drunk|mad|crazy|dreaming|stupid|desperate|fun at parties|very lonely|really bored)
      (keep|stop|enough with the) (crying|whining|moaning|whingeing|bitching|sobbing|sulking|trolling|lying|making things up|playing the victim)
      (how old are you ,? (twelve|five|ten|#)|are you (twelve|five|ten)|do your parents know|does your mother know)
      (compulsive|pathological|professional|serial|habitual|born|notorious|full time) (liar|complainer|troll|whiner|moaner|victim)
      (a|the|your|that) (brain|mind|head|intellect|iq) ..1 (that|this|like that|of that) ..1 (size|small|big|one)
      your ..1 (lack|absence) of ..1 (intelligence|brains?|manners|education|class|common sense|decency|respect)
      (special|rare|remarkable|impressive|certain|unique) ..2 (kind|level|degree|sort) of (ignorance|stupidity|idiocy|arrogance|rudeness|nerve)
      (such|what) (a |an )?..1 (ignorance|stupidity|hypocrisy|hypocrites?|cowards?|cowardice|clowns?|fools?|rudeness|imbecility)
      (serve|serving|feed|entertain|talk to|deal with|argue with|reply to|waste time on) ..1 (clowns|idiots|trolls|fools|morons|liars|cowards|babies|haters)
      you ..1 (big|little|silly|spoiled|spoilt) (baby|crybaby|child|brat|clown|coward)
      (you|you've) ..1 never ..2 (school|learned to (read|count|write|think)|learnt to (read|count|write|think))
      go (cry|whine|moan|sulk) ..2
      (you|you're|you are|you seem|you sound) ..2 (difficult|demanding|picky|fussy|impatient|unreasonable|unpleasant|bitter|
        frustrated with (yourself|life)|bored|a complainer|hard to please|impossible to please|never happy|never satisfied|
        never grateful|in bad faith|acting in bad faith|misinformed|uninformed|uneducated|confused again|trolling|exaggerating|
        too sensitive|obsessed|sad)
      (oh come on|^ come on (now|really|seriously|people|guys|man|mate|dude|folks|you|get|read|it's|that's|$)|for heaven's sake|for god's sake|for goodness sake|for crying out loud|give us a break|give me a break|
        good grief|honestly ,? people|seriously ?,? (people|dude|mate|man)|what's (wrong with you|your problem)|what is (wrong with you|your problem)|
        what part of|is it that hard|how hard can it be|can you (not )?read|can't you (read|see|understand)|did you even|
        do you even|have you even|do you not (understand|see|read)|what (planet|world|century) do you)
      (don't|do not) (be|act) (so |like )?(rude|silly|ridiculous|stupid|childish|a (baby|child|drama queen|karen|troll)|cheap|greedy)
      ^ (oh |what |such )?(nonsense|rubbish|bullshit|bollocks|bs|balderdash|hogwash|poppycock|baloney) $
      (that's|that is|what|this is|absolute|utter|complete|pure|such) ..1 (nonsense|rubbish|bullshit|bollocks|crap|garbage|bs)
      (you|your) ..3 (fantasy|fantasies|delusion|delusions|made up|invented (this|that|it)|lied|are lying|re lying|a lie|lies|false claims|
        fake review|slander|defamatory|defaming|libel)
      (your|this) (review|comment|claim|story|accusation) (is|was) ..2 (false|fake|a lie|untrue|made up|invented|fabricated|dishonest|slander|
        defamatory|ridiculous|unfair|exaggerated)
      (fake|false|dishonest|malicious) (review|reviews|comment|claim|claims|accusation|accusations)`,
    unless: joinedLists(
      denied,
      `
      (sorry|understand|if|whether|without|not|n't|never|report|flag|reported|remove|removed) ..9
      (you're|you are) (bored|sad|frustrated|difficult|confused) ..2
      (demanding|difficult|confused) ..2 (situation|time|process)
      a joke a minute
      what fools we (are|were)
      can you read (a|an|music|maps?|braille)`,
    ),
  },
};

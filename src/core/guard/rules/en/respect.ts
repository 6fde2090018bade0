import { hate, insult } from '../../../triage/lexicon/abuse.ts';
import { threat } from '../../../triage/lexicon/threat.ts';
import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';

/* Respect for whoever wrote: no insult, no threat, no blame. */

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

export const respect: RulesOf = {
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
      (smell|stink|reek) of (desperation|failure|envy)
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
      as (stupid|dumb|thick|ignorant|ridiculous|pathetic) as (you|yours|whoever)
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
      (you are|you're|you were) ..1 the (rudest|worst|stupidest|dumbest|most (annoying|difficult|stupid|unpleasant|ungrateful|ridiculous|arrogant|ignorant|impolite|unbearable)) ..1 (customer|guest|person|client|
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
      (trolls?|karen|haters?|keyboard warriors?|drama queens?|(crybaby|crybabies)|whiners?|snowflakes?) $
      (don't|do not|stop) ..1 (feed|feeding) the troll
      (you|your) (ugly|fat|old|little|nasty|filthy|silly|dirty|rude|miserable|sad|pathetic|stupid) (person|man|woman|cow|pig|hag|people|
        creature|customer|brat|liar|witch)`,
    ),
    unless: joinedLists(
      insult.unless?.en,
      hate.unless?.en,
      `
      (mr|mrs|ms|dr|st) ..1
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
      (oh come on|come on|for heaven's sake|for god's sake|for goodness sake|for crying out loud|give us a break|give me a break|
        good grief|honestly ,? people|seriously ?,? (people|dude|mate|man)|what's (wrong|your problem)|what is (wrong with you|your problem)|
        what part of|is it that hard|how hard can it be|can you (not )?read|can't you (read|see|understand)|did you even|
        do you even|have you even|do you not (understand|see|read)|what (planet|world|century) do you)
      (don't|do not) (be|act) (so |like )?(rude|silly|ridiculous|stupid|childish|a (baby|child|drama queen|karen|troll)|cheap|greedy)
      (nonsense|rubbish|bullshit|bollocks|bs|balderdash|hogwash|poppycock|baloney) $
      (that's|that is|what|this is|absolute|utter|complete|pure|such) ..1 (nonsense|rubbish|bullshit|bollocks|crap|garbage|bs)
      (you|your) ..3 (fantasy|fantasies|delusion|delusions|made up|invented (this|that|it)|lied|are lying|re lying|a lie|lies|false claims|
        fake review|slander|defamatory|defaming|libel)
      (your|this) (review|comment|claim|story|accusation) (is|was) ..2 (false|fake|a lie|untrue|made up|invented|fabricated|dishonest|slander|
        defamatory|ridiculous|unfair|exaggerated)
      (fake|false|dishonest|malicious) (review|reviews|comment|claim|claims|accusation|accusations)`,
    unless: `
      (sorry|understand|if|whether|without|not|n't|never|report|flag|reported|remove|removed) ..9
      (you're|you are) (bored|sad|frustrated|difficult|confused) ..2
      (demanding|difficult|confused) ..2 (situation|time|process)`,
  },
  threatening: {
    better: 'We would like to settle this with you in private.',
    phrases: joinedLists(
      threat.phrases.en,
      `
      (we|i|our (lawyers?|solicitors?|attorneys?|legal (team|department)|company)|the company) (will|ll|shall|are going to|re going to|may|might|
        could|can|reserve the right to|won't hesitate to|will not hesitate to|intend to|are about to|are considering|have no choice but to) ..2
        (sue|suing|prosecute|report you|take legal (action|steps)|taking legal|press charges|pursue (you|legal|this legally|all legal)|take you
        to court|expose you|sue you|contact your (employer|boss|school|wife|husband|parents|landlord)|call your (employer|boss)|tell your (boss|
        employer)|publish your (name|address|details)|file a (complaint|lawsuit|claim) against|go to the police about you|seek damages|make
        you pay|find you|teach you|ruin you|blacklist you|have you (arrested|removed|charged|banned for life))
      (we|i) (know|have|ve got|found out|can find out) (your (home |private |full )?address|who you (are|work)|where you (live|work|are)|
        your (employer|ip|name and address|real name)|what you look like)
      (you'll|you will|you are going to|you're going to|you may|you might|you'll soon|you are about to) ..1 (regret|be sorry|pay for|hear from our
        (lawyers?|solicitors?|legal|attorneys?)|face (consequences|legal|charges)|be sued|be hearing from|be held liable|be prosecuted|
        get what's coming|learn the hard way|wish you)
      (delete|remove|take down|withdraw|retract|change|edit) (this|your|that|the) ..3 (or (we|our|else|face|i)|otherwise|immediately or|
        within (24|48|#) hours|before (we|our|it's)|if you don't want)
      (last|final|only) warning
      (consider|take) this (as )?(a|your|our) ..2 (warning|notice)
      (or else|think twice before|watch (what you|your (mouth|tongue|words|step))|be (very )?careful (what|about what|who) you|mind what you|
        see you in court|you'll be hearing|we'll see (you )?(in court|who laughs)|don't (mess|play) with us|you don't know who you're|
        legal consequences|legal action against|we have (screenshots|saved your|your ip)|this won't end well|it will (cost|end badly for) you|
        sue (you|him|her) for (defamation|libel|slander)|for (defamation|libel|slander)|our (lawyers?|solicitors?|attorneys?) (is|are|will|has|
        have) ..5 (contact|be in touch|informed|touch|ready|notified))
      (hear|heard|letter|call|mail) from ..1 (our|my|the) (lawyers?|solicitors?|attorneys?|legal (team|department))`,
    ),
    unless: joinedLists(
      threat.unless?.en,
      `
      (pursue|pursuing) (this|it|the matter) (further|with)
      (not|n't|never) ..2 (sue|prosecute|regret) ..2
      (you (won't|will not)) regret
      (scammers|fraudsters|impersonators|thieves) ..9`,
    ),
  },
  warning: {
    phrases: `
      (we|i) (will|ll|shall|are going to|may|might|reserve the right to|won't hesitate to|will not hesitate to|can|could|have to|must) ..2
        (ban|block|mute|close|delete|suspend|terminate|remove|cancel|report|refuse) (you|your (account|profile|contract|membership|access|review|
        comment|order|subscription|comments)|this (review|comment|account))
      your (account|profile|contract|membership|access|subscription|card) (will|may|might|can|could) be (closed|deleted|suspended|terminated|
        blocked|cancelled|canceled|banned|restricted) ..3 (if|unless|should you|for|because)
      (if you|should you|one more|another) ..6 (will be (banned|blocked|closed|deleted|reported|removed|the last)|we will (ban|block|report)|
        consequences|our (lawyer|lawyers|solicitor|legal))
      (banned|blocked|reported) for (life|good|ever)
      (we|i) reserve (the right|all rights|our right) (to|of)
      (have|pass|passed|handed|forwarded) ..3 (to )?(our|the) (lawyers?|solicitors?|attorneys?|legal (team|department)|police)`,
    unless: `
      reserve (the right|all rights) ..2 (change|modify|adapt|table|seat|amend)
      (at your request|if you (wish|want|like|prefer)|you asked|as you asked|on request) ..9
      (we|i) (will|ll|can|could|may) ..2 (cancel|close|delete|remove|report|block) (your|the|this) ..6 (for you|if you (wish|like|want|prefer)|
        at your|free of|so that|and refund)`,
  },
  blaming: {
    better: 'Let us look at this together.',
    phrases: `
      (it|they|these|this|our (phones?|shoes|products?|machines?)) ..1 (only|never|rarely) ..1 (breaks?|fails?|happens?|tears?|leaks?|occurs?) ..1 (when|if|unless|because) ..2 (people|customers|users|somebody|someone|it is|it's|they|one|owners) ..2 (misuse|misused|drop|dropped|abuse|don't|mishandle|mistreat|overload|ignore|read|wet|wrong|properly|careless)
      (we|i) ..2 (told|warned) you ..1 (this|that|already|before|twice|several times|many times|last time|more than once|again and again) ..4
      (we|i) (have |ve )?already ..1 (told|warned|explained) ..1 (you|this|that|it) ..4
      (we|i) (have |ve )?(said|explained|told) (this|that|it|you) ..1 (already|before|twice|several times|many times|more than once) ..2
      (you|you've|you have) (never|forgot to|failed to|neglected to|omitted to|refused to) ..1 (give|gave|given|send|sent|provide|provided|tell|told|enter|entered|mention|mentioned|fill|filled|confirm|confirmed|reply|replied|answer|answered) ..1 (us|it|the|your|our|me) ..3
      (next time|in future|in the future) ..1 (you|be|please|try|make sure|pay|just|maybe) ..1 (be|should|more|to be|you|attention|read|check|think|should be)? ..1 (careful|attentive|attention|read|check|think|more carefully|patient|honest|better prepared)
      if you had (only |just )?(ordered|read|followed|told|called|checked|booked|paid|informed|asked|arrived|come|contacted|written|answered|entered|listened) ..6
      (that's|that is|this is) what happens (when|if) (you|people|one|customers|someone) ..6
      (it's|it is|it was|that's|that is|that was|this is|this was|entirely|all|purely|clearly|was|simply|completely|is) ..2 (your|the customer's)
        (own )?(fault|mistake|error|doing|responsibility|problem|decision|choice|negligence|misuse|carelessness|oversight)
      your (own )?(fault|mistake|error|doing|negligence|carelessness|misuse|mishandling|oversight|inattention|lack of (care|attention)|
        incorrect (use|handling|entry)|wrong (entry|address|use|order)|failure to|impatience)
      (due|thanks|owing|down|related) to your ..1 (mistake|error|misuse|negligence|carelessness|wrong|incorrect|late|own|failure|delay|handling)
      (you|customers) (should have|should've|ought to have|could have|could've|might have|might've|need to have) ..2 (read|checked|asked|told|called|
        contacted|written|waited|known|noticed|realised|realized|thought|informed|warned|reported|followed|looked|verified|cancelled|canceled|
        paid|kept|been (more )?careful|paid attention|done|come|arrived|booked|closed|sent|returned|ordered|chosen|let us|spoken|listened|
        used|brought|stored|cleaned|protected|saved|backed|prepared|planned|measured|complained|said|mentioned|gone|taken|put)
      (you|customers) (shouldn't|should not|should never|ought not to) have
      (why|how come) (did|didn't) you ..1 (not |n't )?(read|check|ask|tell|call|contact|write|wait|say|order|buy|come|follow|complain|look|let|
        bring|do|send)
      you (did not|didn't|don't|do not|never|simply didn't|just didn't|obviously didn't|clearly didn't|haven't|have not) ..1 (read|follow|followed|
        check|checked|listen|listened|pay|paid|respect|respected|bother|bothered|use it (correctly|properly)|use the|close|closed|install|
        installed it|update|updated|charge|charged it|register|registered|confirm|confirmed|cancel|cancelled|canceled|inform|informed|tell|
        told|let us know|answer|answered|reply|replied|respond|responded|show|showed|turn up|come|came|return|returned it|send|sent us|
        provide|provided|give|gave us|given|ask|asked|contact|contacted|clean|cleaned|store|stored|keep|kept|sign|signed|fill|filled|enter|
        entered|plug|plugged|turn|turned|wait|waited|meet|set|understand|look|looked|take|took|mention|mentioned|meet|comply|complied|
        measure|order|ordered|report|reported|notice|noticed)
      (because|since|as|given that|seeing that|considering|after) you (did not|didn't|failed|forgot|misused|mishandled|refused|ignored|dropped|used it|
        never|entered|gave|chose|ordered|put|left|waited|opened|overloaded|broke|cancelled|canceled|missed|were late|came late|arrived late|
        didn|were not|weren't|changed|installed|connected|exceeded|insisted|decided|bought|clicked)
      (if|had) (only )?you (d|had|ve)? ..1 (read|followed|checked|listened|paid|contacted|bothered|looked|taken (the|better|more)|told|called|
        asked|informed|been (more )?careful|been (on time|there)|closed|waited|written|cancelled|canceled|booked earlier|ordered earlier|reported|
        used|kept|stored|shown|done|given us (the|your)|let us know|said|come|arrived|sent|returned|mentioned|cleaned) ..9
      (you|the customer) (misused|mishandled|misread|misunderstood|broke|damaged|ignored|neglected|forgot|failed to|refused to|omitted|overlooked|
        dropped|overloaded|missed (the|your|our) (deadline|appointment|delivery|slot|call|flight|train|payment)|chose to (ignore|wait)|
        (chose|picked|selected|bought|wanted|booked) (the (cheapest|wrong|lowest|basic)|this yourself|to)|gave us (the|a|an|your) (wrong|old|
        incorrect|incomplete)|mixed (it |them )?up|made (a|the|this|an) (mistake|error)|got (it|this) wrong|left it|lost it|
        put it (in|on)|signed|agreed to|accepted (the|our|these)|caused|insisted|waited too long|came too late|never bothered|knew)
      you (must|may|might|probably|surely|apparently|obviously|clearly|evidently|likely|seem to|appear to|will) (have )?(dropped|broken|lost|
        mixed|misread|misunderstood|forgotten|done|made (a|an)|entered|used|put|spilled|spilt|overlooked|ignored|damaged|deleted|confused|
        installed|opened|left|typed|clicked|chosen|gone to the wrong|have (dropped|broken|lost|mixed|misread|misunderstood|forgotten|done
        something|made|entered|used|put|spilled|spilt|overlooked|ignored|damaged|deleted|confused|installed|opened|left|typed|clicked|
        chosen))
      (wrong|incorrect|incomplete|invalid|old|false) (address|number|email|e mail|password|code|size|date|details|information|name|model|form|
        settings?|data) ..1 (you|that you|which you|was (given|entered|provided) by you) ..1 (gave|entered|provided|typed|sent|ordered|chose|
        wrote|picked|selected|registered|put)?
      you ..2 (entered|typed|gave|provided|selected|chose|ordered|sent|used|picked|wrote|put|submitted) ..3 (wrong|incorrect|incomplete|invalid|
        incorrectly|wrongly)
      (the (way|manner)|how) (you|it was) (use|used|handle|handled|treat|treated|install|installed|store|stored|set it up|put it)
      (user|customer|human|operator) error ..1 (on your (side|part|end))?
      (error|mistake|fault|problem|issue|responsibility|blame|cause) (is|was|lies|came|comes|rests|lay) ..1 (on|with|from|at) (your (side|end|part|own)|you|
        the customer)
      (that's|that is|this is|it's|all|entirely|fully|solely) ..1 (on|down to|up to) you
      you (are|were|re) (the (one|only one) (who|to)|to blame|responsible for|at fault|in the wrong|liable|supposed to)
      (you have|you've|you) (only )?(have |got )?(only )?yourself to (blame|thank)
      (blame|ask) yourself
      you (put|brought|caused|got|did) (yourself|this (on|to) yourself|this yourself|it (on|to) yourself|that to yourself)
      (what|who) (did|do|else did) you expect
      (nobody|no one) (forced|forces|made|asked|told) you
      (the|our) (terms|conditions|contract|rules|policy|notice|instructions|agreement) (that )?you (accepted|agreed|signed|read|clicked|confirmed)
      (you|everyone) (agreed|accepted|signed|consented) ..1 (to )?(the|our|these|those|this|when|a) ..1 (terms|conditions|contract|rules|policy|
        agreement)
      (it was|it is|it's) (your|the customer's) (job|duty|responsibility|obligation|turn|decision|choice) (to|not)
      (next time|in future|in the future) ,? (please |perhaps |maybe |just )?(you should|you could|think|be more careful|don't|remember to)
      (with|through|by) (a bit|a little)? (more|proper|correct|normal) (care|use|attention|handling) ..5 (would|wouldn't|could)
      (because|account|result|consequence) of your (late|missing|incomplete|wrong|incorrect|failed|unpaid|delayed|own|late|poor|insufficient) ..2
      you (were|have been|ve been|had been) ..1 (told|informed|warned|reminded|notified|advised|asked) ..1 (twice|already|several|repeatedly|many|clearly|at the|when|before|three|about this|that|of this|by|on|in)
      if you (would )?(only |just |simply )?(read|look|looked|check|checked|listen|listened|ask|asked|follow|followed|pay|paid) ..6 (you'd|you would|you'll|you will|you could|wouldn't|would not)
      (improper|incorrect|wrong|careless|excessive|rough|inappropriate|unintended|abusive) (use|usage|handling|treatment|storage|installation|cleaning|care|washing)
      (that's|that is|this is) what (happens|you get) (when|if) ..3
      you ..1 (ordered|chose|booked|selected|bought|cancelled|canceled|entered|installed|picked|broke|did|signed|deleted) ..5 (yourself|on your own|by yourself)
      you (waited|wait|left it) (until|till|too|so) ..3
      it (was|is|wasn't us ,? it was) you (who|that) ..2
      (mistake|error|fault|problem|delay|confusion|misunderstanding) ..3 (on|at|from) your (side|end|part)
      you ..1 (let|left|allowed) ..3 (expire|run out|lapse|fall|get wet|outside|open|unattended|unlocked|in the (sun|rain|car))
      ^ (well|sorry|but|sorry but|actually|in fact|unfortunately|no|look) ,? ..1 you (parked|arrived|came|forgot|lost|broke|opened|cancelled|ordered|didn't|did not|never|missed|chose|put|left|dropped|signed|used|bought) ..4
      (others|other customers|everyone else|nobody else) ..3 (manage|manages|managed|have no problem|has no problem|had no problem|problems?)`,
    unless: `
      (not|isn't|wasn't|never|without|no) ..2 your (own )?(fault|mistake|doing|responsibility|problem|error|choice|decision)
      (you should have|you should've|you should by now have|you must have|you could have|you should) ..1 (received|gotten|got|an? |heard|had|access|seen|
        felt|expected|found|experienced|been (able|given|told|informed|sent|charged|treated|notified|offered)|to (call|wait|ask)|gone through|
        waited (so|that|this) long|deserved)
      you (shouldn't|should not) have (had|to|been|received|waited|experienced|gone)
      if you (did not|didn't|don't|do not|failed|forgot|never|haven't|have not|missed|entered|used|gave|ordered|chose|have|had ..1 (any|a|an|trouble|
        problems?|questions?|issues?|difficult)) ..4
      (sorry|apologize|apologise|regret|sad) (that|if|to (hear|read|learn|see) (that)?|for ..3)? you ..6
      (hope|understand|know|see|hear|mind|thank|thanks|glad|happy|great) ..4 you ..6
      (make sure|in case|let us know|if|when|whenever|why|whether|once|until|unless|so|before|that|which|what|where|have|has|had|do|did|does|could|
        can|would|may|might|should|must|are|is|will|or|and if) ..1 you ..1 (don't|do not|didn't|did not|never|haven't|missed|enter|entered|entering|
        forgot|dropped|gave|ordered|chose|used|typed|selected|provided|ignored|signed|accepted|agreed|closed|put|made|left|
        received|knew|bought|booked|wrote|misread|misunderstood|lost|overlooked|damaged|caused|not) ..6
      (looks like|seems|seems like|seems that|appears|appears that|maybe|perhaps|possibly|could it be that) ..1 you ..1 (missed|entered|didn't|
        did not|used|forgot|have|may) ..6
      you (never|don't|do not|didn't|did not) (have|need) to ..3
      you (don't|do not) (see|understand|find|receive|get|have|need|hear|want|like|wish|know|agree|give|provide|enter|show|send|sign|pay|return) ..3
        (the|it|us|any|an|this|email|answer|anything|to|your|in) ..1
      (we|i) ..2 (made|make) ..3 (mistake|error)
      your (own )?choice (of|between|from)
      (it's|it is|that's) (up to|down to|on) you (to decide|whether|if|which|how|and)
      (your|the) (error|fault) (message|code|messages|report|log|screen|number)
      why did you (choose|like|love|prefer)`,
  },
};

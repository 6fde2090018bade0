import type { RulesOf } from '../table.ts';

/* Opinions. A stance is a speaker, a verb of stance and its object; or a judgement. */

export const stance: RulesOf = {
  political: {
    better: 'We keep this page to our products and services.',
    phrases: `
      <we> ..1 (stand|stands|are standing|re standing) ..1 (behind|beside|alongside|by|with) ..3 (<public>|strikers?|protesters?|demonstrators?|farmers|teachers|nurses|police|victims of|people of)
      <we> ..1 (are|re|m|am) with (israel|palestine|gaza|ukraine|russia|china|taiwan|iran|catalonia|trump|biden|putin|the (left|right|strikers|protesters|farmers|government|opposition))
      ^ (free (palestine|tibet|ukraine)|slava ukraini|make america great|vote (for|against)|(black|all|blue) lives matter)
      <we> ..1 (love|like|adore|admire|hate|detest|can't stand) ..1 (<politics>|trump|macron|putin|biden|zelensky|musk|merkel|netanyahu)
      (love|glad|happy|pleased|delighted|proud|good) (that )?you voted (for|against)
      (activists?|protesters?|vegans?|unions?|strikers?|ecologists?|feminists?|boomers|teachers|journalists) ..1 (have|has) lost ..2 (touch|their|it)
      too many (foreigners|immigrants|migrants|refugees|muslims|strangers|asylum seekers)
      (politician|minister|president|mayor|senator|government|judge|referee) ..1 (deserves?|had it coming|got what) ..3
      <we> ..2 (<side>) ..5 (<public>)
      <we> ..2 (<wish>) ..5 (<politics>|government|president|prime minister|minister|mayor|the left|the right wing)
      <we> ..2 (<think>) ..7 (<politics>|<quarrel>)
      <we> ..1 (agree|disagree) ..7 (<public>)
      (couldn't|could not|can't) (agree|disagree) more ..5 (<public>)
      (proud|happy|glad|honoured|honored) ..1 (supporters?|members?|voters?|sponsors?|to (support|back|endorse)) ..3 (<public>)
      (<politics>|<quarrel>) ..3 (<be>) <very>? (<judged>)
      (<politics>|<quarrel>) ..4 (<ought>) ..2 (<banned>|go|resign|stop|end|win|lose|pay|leave)
      (<state>) ..2 (<be>) <very>? (<absurd>|corrupt|liars|crooks|thieves|parasites|puppets|a disaster|a joke|the best|the worst|
        ruining|destroying|killing|holding|robbing|stealing|lying|above the law|useless|incompetent|to blame|a disgrace)
      (ban|abolish|legalise|legalize|outlaw|defund|boycott|scrap|down with|long live|death to|shame on|stop the|
        no to|yes to) ..2 (<public>)
      (vote|voting|voted) (for|against) ..2 (<politics>|<state>)
      ((thanks to|because of|blame|fault of|ask) ..2 (<politics>|the government|this government|the left|the right wing|the council))
      (<public>) ..3 (belongs? in|has no place|have no place|should have no place|go home|out of our country)
      (sensible|right|only|best) (choice|vote|option|candidate) ..3 (is|are) ..2 (<politics>|<state>)
      (free|stand with|support) (palestine|gaza|ukraine|israel|tibet|taiwan) $`,
    unless: `
      vote for (it|us|your|one) ..2
      (your|the|a|first|next|last|annual) tax (returns?|form|year|code|number|advisers?|advisors?|office|bracket) ..4
      (makes?|made|call|called|calling|calls) (us|me|you|him|her|them|anyone|people) ..3
      (do not|don't|does not|cannot|can't|won't|never|neither|no) ..2 (take|comment|discuss|express|give|have|share|hold|engage|
        pick|wish to|want to|get into|get involved) ..9
      (neutral|impartial|no opinion|no position) ..6
      (not a|no) place (for|to discuss) ..4
      (vote|voting) (for|on) ..1 (the|your|our|this) (idea|favourite|favorite|feature|suggestion|recipe|design|winner|flavour)
      (tolerate|tolerated|allow|allowed|accept|accepted|welcome|remove|removed|delete|deleted|hide|hidden|report|reported|
        moderate|against our|guidelines|rules of) ..6
      (polling station|ballot|election day|register to vote) ..4
      (complies?|comply|compliant|in line|according|as required|required|in accordance) ..1 (with|to|by) ..2
      (we|our team) ..2 (support|supports|supported|supporting|back|backs) ..3 (devices?|app|browsers?|format|formats|headphones|versions?)
      (hope|hopes|wish) ..2 (this|that|it) (helps|clarifies|answers|explains) ..6`,
  },
  voiced: {
    better: 'Thank you for sharing your view with us.',
    phrases: `
      (we|i) (love|loved|like|liked|hate|hated|admire|applaud|appreciate|enjoyed) (what|how|that) (he|she|they|the (minister|president|mayor|senator|candidate|government)) ..1 (said|says|did|does|stands for|spoke|talks?|thinks?|fights?) ..1 (about|on|for|against|in) ..1 (tax|taxes|immigration|abortion|guns|climate|the war|politics|the election|elections|migrants|refugees|healthcare|pensions|unions?|wages|the economy|women|religion|nuclear|vaccines?|energy|education|crime|drugs)
      we (are|re) (against|opposed to|in favou?r of) (the|this|that|a|any|all|such|these|those) ..3
      (council|city|mayor|court|government|ministry|minister|referee|jury|unions?|judge|parliament|president) ..1 (made|took|has made|have made|is making) (a|an|the) ..1 (terrible|awful|bad|wrong|right|good|great|stupid|poor|brilliant|shameful|mistake) ..1
      (everyone|everybody|people|parents|men|women|children) should ..5 (we|i) (think|believe|feel)
      (we|i) find (such|these|those|this|that) ..2 (childish|ridiculous|shameful|sad|silly|disgraceful|wrong|absurd|pointless|admirable|justified|harmful|dangerous|pathetic)
      (in|to) (my|our) (humble|honest|personal|own|considered|professional)? (opinions?|view|views|mind|eyes|book|judgement|judgment|estimation)
      (from|in) (my|our) (point of view|perspective|experience ,? (people|customers|women|men))
      (my|our) (own|personal|honest|clear)? (opinion|view|position|stance|take|conviction|belief) (is|on|about|would be|remains)
      (if you ask (me|us)|imo|imho|let's be honest|let's face it|let us be honest|to be (perfectly|brutally|quite) (honest|frank)|
        frankly|make no mistake|truth be told|as far as (we're|we are|i'm|i am) concerned|
        (the way|as) (we|i) see it|mark our words|needless to say|call us old fashioned|rightly so|good riddance|thank god|
        god bless|serves (them|him|her|you) right|couldn't care less|enough is enough|it is what it is ,? but|
        (say|said) what everyone thinks|don't get (me|us) started)
      <we> ..1 (<think>) ..6 (<judged>)
      <we> ..1 (<think>) (it|that)? ..2 (sad|shocking|strange|worrying|odd|hard to believe|funny|astonishing|alarming|scary|telling|
        tragic|revolting|unbelievable|incredible|remarkable) (that|how|to see|what|when|if) ..1 (<people>|<state>|people|some|so|this|no one|we)
      <we> ..1 (<think>) (that)? (you|you're|you are) ..2 (exaggerating|exaggerate|overreacting|overreact|wrong|mistaken|unfair|unreasonable|rude|
        dishonest|lying|confused|too|being)
      <we> ..1 (<think>) (that)? ..1 (<people>|<state>|society|customers|clients|consumers|your (complaint|criticism|comment|review|
        reaction|accusation|accusations|claim|claims|tone|attitude|expectations|opinion|rating|anger|message|argument))
      <we> ..1 (<think>) (that)? ..5 (<ought>) ..1 (<banned>|stop|learn|know|respect|never|pay|work|accept|not|be|have)
      <we> (also)? (strongly|firmly|truly|honestly|sincerely|personally|really|definitely|totally|absolutely|wholeheartedly|
        completely|fully|genuinely|deeply|rather|seriously|sincerely|for one|as a company|as a brand|here|all) ..1
        (<think>|agree|disagree|support|oppose|prefer|dislike|hate|object)
      <we> ..1 (don't|do not|never|can't|cannot|didn't|doesn't) ..1 (<think>|see|understand) ..2 (<judged>|<public>|<matter>|
        why (people|anyone|everyone|they|he|she|it)|how (people|anyone)|the (fuss|point|hype|drama|outrage|problem with)|your
        (problem|point|outrage|anger))
      <we> ..2 (<side>) ..4 (<matter>|<people>|homeopathy|veganism|the (decision|ban|campaign|petition|idea of|movement|cause))
      <we> ..3 (agree|disagree|beg to differ|object) (with|on|about|to your|completely|entirely|100|wholeheartedly|more)
      <we> ..3 (disagree|object) that
      <we> ..3 agree that ..1 (<people>|<matter>|<state>|<quarrel>)
      (agree|disagree) with (you|your|him|her|them|this|that|what|those|everyone|the (commenter|author|article|post))
      (couldn't|could not|can't) (agree|disagree) more
      <we> ..2 (share|understand|get) your (view|views|opinion|outrage|disgust|contempt)
      <we> ..1 (see|view) (it|this|things|that) (quite |very )?(differently|the same way|otherwise|as)
      <we> ..1 ((prefer|dislike) ..6 (<people>|<public>|<matter>|<judged>)|despise|detest|loathe|can't stand|cannot stand|love (that|how) (he|she|they|you|people|the|this|<people>)|love it when (people (complain|fail|lose)|they|politicians)|love to see ..3 (<people>|<state>|gone|fail|lose|them|him|her)|admire|
        are (huge|big) fans|am a (huge|big)? fan|re (huge|big) fans|are no fans|are not fans|are not a fan|m not a fan|re not fans)
      <we> ..1 (hate|hates) (people|it when (people|customers)|these|those|this kind|such|monday|the (new|way)|<matter>|<people>|<state>)
      (we|i) ..1 (would|d|will|ll) ..1 (never|always) ..1 (vote|buy|trust|recommend|eat|watch|support|use|send|let|set foot|go (to|back))
      (you|you're|he|he's|she|she's|they|they're|the (author|commenter|article|journalist)) ..1
        (right|wrong|correct|mistaken) (about|on|,|that|to say|when you) ..5 (<public>|<matter>|<people>)
      personally ,? (i|we) (would|do|don't|can't|have|think|find|am|love|hate|never|always|prefer|believe|don|d)
      (it is|it's|its) (high |about |long past |about bloody ) time (that|the|someone|somebody|they|people|politicians|we|for (the|people|
        politicians|someone)|to (ban|stop|end|abolish|act))
      (everyone|everybody) (knows|agrees|can see|with (common sense|a brain))
      (as we all know|as everyone knows|it's (a )?common knowledge|it goes without saying|(it's|it is) (an open secret|a fact that|
        no secret that|obvious that|clear that) (<people>|<state>|<politics>))
      (thank (goodness|god|heavens)|good thing|luckily|fortunately|sadly|unfortunately|too bad|what a pity) (that)? ..1 (<public>|<people>|that party|they lost|he lost|she lost|
        he won|she won|they won|this government|nobody|the (bill|vote|motion|referendum|ban|project) )
      (isn't|is not|aren't|not|never been|never was) ..1 (our|my) (cup of tea|thing|taste|kind of (music|thing|party))
      (if it (were|was) (only )?up to (us|me)|if (we|i) had (our|my) way|if (we|i) (ruled|ran|were in charge|could decide)|if (we|i) may (say so|be so bold)|we (dare|venture) (to )?say|
        our (choice|vote|mind) is (made|clear|obvious|made up)|(choice|answer|winner) is (obvious|clear) (to|for) (us|me)|(used to be|were|was) (all |so much |much |far )?better (in the (old|good old) days|back then|in the past|before)|
        in the good old days|those were the days|by nature $|by their nature|born that way|going to (the dogs|hell|pieces)|hell in a handbasket|on the wrong track|(got|get|gets) (exactly |just )?what (he|she|they|it) (deserved|deserves?|had coming)|
        what goes around|about bloody time|just (our|my) two cents|hot take|unpopular opinion|change (our|my) mind)
      (we|i) ..1 (would|will|d|ll|might) ..1 vote ..1 (for|against) ..2
      (our|my) (sympath*|support|solidarity|admiration|respect|vote|loyalty) ..1 (lie|lies|is|are|goes|go|belongs) (with|to|out to|for) ..3
      (we|i|our (team|company|family)) ..1 (side|sides|sided|siding|stand|stands) (with|behind|against) ..3
      (we|i|our (team|company|family)) ..1 (stand|stands) by (<people>|<public>|him|them|every|all) ..3
      (we|i) (too|also|both|all|certainly|certainly also|likewise|here) ..1 (<think>) ..6 (<judged>|unfair|wrong)
      (<people>|<state>|the (farmers|drivers|neighbours|neighbors|residents|workers|students|doctors|nurses|pilots|strikers|teachers|demonstrators)) ..1 (have|has|had) ..1 (a (good |valid |fair )?point|every right|no right|a right to)
      (nobody|no one|^ who) (needs|need|wants|asked for|cares about|really needs) ..1 (a|an|another|the|these|those|this|that|more|any|such)
      (no one|nobody|no person|anyone|any (sane|sensible|reasonable|decent|normal) (person|human|citizen|parent)|no (sane|sensible|
        reasonable|decent) (person|human|citizen|parent)) ..3 (common sense|right mind|brain|can seriously|should|(would|could) ..1 (vote|want|buy|believe|trust|support|
        defend|seriously|deny|object|argue|disagree))
      (<people>|<state>|politicians) ..3 (<ought>) ..2 (<banned>|teach|learn|stop|respect|know|accept|understand|be (grateful|ashamed|
        happy|more|less|able|put|paid|given|taxed|free)|have (more|no|the right|less|fewer|a say)|work|pay|go (back|home|to)|
        get (used|over|a|out|their)|take (responsibility|action|care|better)|raise|think|mind|stay|never|not|all|just|simply|act|
        listen|resign|do (something|more|better|their)|behave|show (more|some)|start|finally|decide|protect|invest|lower|raise|cut|
        spend|put|give|make|look|leave|keep|find|follow|focus|adapt)
      (<people>) ..1 (these days|nowadays|no longer|just want|simply (don't|do not|can't)|always (find|complain|exaggerate|want|think|have)|
        never (listen|learn|think|understand|work|say|are)|don't want to (work|think|learn|listen)|don't respect|have no (respect|
        manners|idea|clue|patience|shame|right)|(are|is) (too|so|all|always|never|just|only|simply|naturally|by nature)|
        only (care|think|want)|expect (far )?too much|think they|want everything|know nothing|get what they deserve|can't (think|cope|
        handle)|lack|complain about|today are|today (have|don't|just|simply|only|want))
      (lack of|more|some|no|little) (respect|manners|discipline|common sense|morals|decency) (in|these days|nowadays|today|any more|
        among|from (people|customers|young))`,
    unless: `
      agree with (one|two|three|half|most|some|part|parts|much|many|several|the first|the second|#) ..2
      (will|may|might|can|could|people|readers|others|some|members|fans) (agree|disagree) with (you|him|her|them|it|this|that) ..1
      (means?|meant|because|which is why|upheld) ..2 we agree with you
      frankly ..1 (we|i) (are|were|should|did|didn't|could|had|have|made|got|forgot|re|m) ..3
      frankly ..1 our ..2 (is|are|was|were) ..2
      our ..2 (is|are|was|were) frankly ..3
      (tell|telling|told|say|speak|spoke|spoken|speaking|write|writing|wrote|answer|answering|answered) ..3 frankly
      agree with (you|that|this) if ..2
      (nobody|no one|nobody else|no one else|no person|none of you) (should|must|ought to) (ever )?(have (to|been|waited|stood|scolded|shouted|said|told|left|gone|spoken|seen|heard)|be (laughed|left|treated|
        spoken|scolded|kept|asked|made|ashamed|afraid|embarrassed|alone|without|told|shouted|called|hurt|scared|lonely)|leave|feel|wait|train|judge|stand|sit|drink|eat|touch|lift|swim|climb|enter|open|hear|ride) ..2
      (nobody|no one) (is|was) (too|ever) ..1 (for|to) ..1
      (nobody|no one) (needs|need) (to )?be (ashamed|afraid|embarrassed|shy|a|an|rich|fit) ..1

      (parents|visitors|guests|passengers|teachers|drivers|everyone|everybody) should (know|note|expect|bring|wear|arrive|book|allow) ..2
      who should know
      (as|if|because) everyone knows (who|where|how|what|when|him|her|it)
      (unfortunately|sadly|luckily|fortunately) ,? (the|nobody|no one|nobody's) (law|laws|rules?|council|courts?|police|authorities|strike|strikes|state|ministry|was|were|got|came|noticed|saw|rang|has|had|bill) (does|doesn't|did|requires?|wants?|says?|forbids?|obliges?|allows?|only|means?|has to|still|till|here|at|for|yet|us|it|you) ..2
      (lives?|live|eats?|shy|hamsters?|cats?|dogs?|owls?|wood|leather|stone|linen|uneven|solitary) ..5 by nature
      (our|your|the|a|electricity|gas|phone|water|next|last|first|energy|heating) (tax )?(bills?|tax (returns?|form|year|code|number|advisers?|advisors?|office|bracket|free|relief)) ..3
      find ..6 (harsh|unkind|hard (to|on)) ..1
      (don't|do not|didn't|never|doesn't) ..1 (think|find|believe) ..1 (it|it's|that's|you|you're|that|this) ..2 (silly|stupid|absurd|ridiculous|pathetic|childish) ..2
      (think|thought|find|feel|felt) (that's|it's|it is|this is|that is|it was|that was|that|this) ..1 (fair|reasonable|just|right|for the best|enough) (for (both|you|us|all|everybody|everyone)|and|but|given|since|$)
      feel just (as|like|what)
      (the|to be the) (best|only thing|most) that (could|can) be ..2
      (ask|asked|asks|think|thinks|suggest|wonder) (if|whether|that) we (think|believe|feel|find) ..6
      by laws ..6
      stand by ..1 (what|our|the|this|my|it|that|her|his|your|those|each) ..2
      stand by ..1 (our|the|this|that|every) ..2 (guarantees?|warranty|warranties|products?|quality|promise|work|refund|return|service|craftsmanship)
      against (the (clock|law|rules|policy|terms|regulations)|(our|your) (policy|terms|account|order|invoice|purchase))
      (sorry|apologise|apologize|apologies|regret|understand|understood|hear|heard|sounds|unfortunate) ..9
      <we> ..1 (think|believe|suspect|feel|consider) (that)? (this|that|it|the|your|there) ..3 (is|was|may|might|could|can|comes|seems|
        has|be|are) ..1 (be|due|related|caused|because|an issue|happening|a bug|been|have|a (known|temporary|technical)|coming|linked|
        connected|something|under|in (your|the)|worth|helpful|useful|an error|the (issue|problem|cause|right (link|team|place|person|
        department|article|page))|from|on) ..4
      <we> (think|believe|feel) (you|you'll|you will|you'd|you would|that you) (may|might|will|can|love|enjoy|like|could|are looking|re looking|
        mean|meant|have|ve|need|were|d) ..4
      <we> (feel|understand|felt) (you|your|the same|bad|terrible|awful|sorry) ..4
      (do|does|really)? feel (that|this) way ..2
      <we> (think|believe|feel|hope) (we|i) ..6
      <we> (believe|believes) in ..4
      (agree|agrees|agreed|agreement) (to|on) ..4
      agree (that)? (waiting|this (is|was) not|it's not|it is not|that's not|such a (wait|delay)|the wait|you deserve|communication|our|
        we|it should have|this should|that should|it could) ..8
      (let's|we can|did not|you|to|if you|once you|terms you|can) agree ..4
      (would you|do you|if you|don't you|did you|you may|you might|that you|whether you|you) (agree|disagree|think|feel|believe|find|consider|
        prefer|say|write|mention|describe|call|called|wrote|said) ..9
      find (it|this|that|these|those|them|us|all) (here|on|in|at|under|below|via|useful|helpful|listed|there)
      find (out|more) ..3
      find (the|your|our|a|an|any) ..1 (order|account|booking|reservation|e?mail|address|number|details?|link|page|article|record|reference|file|name|parcel|answers?|solution|way|time|right|steps|list|form|information|reason|cause|
        issue|problem|item|product|store|shop|post|comment|message|profile|date|place|best|compromise|arrangement) ..2
      (we|i) (consider|considered) (your|the|our|this|it|all|every|any|each) ..1 (order|account|feedback|solution|booking|request|application|
        suggestion|suggestions|case|option|options|requests|matter|closed|confidential|comments) ..2
      (prefer|preferred) (to|that|if|a (private|direct)|your|not to|discussing|to discuss|contact) ..4
      personally (looking|look|contact|take|reach|responsible|review|follow|make|ensure|check|see|handle|pass) ..2
      love (to see|that) ..1 (you|your|our|this (photo|picture)|it|everyone) ..4
      (love|admire|loved) (how|that) (you|your) ..6
      in (our|my) (view|opinion) (mode|polls?|survey)
      it is not (our|my) (place|role) ..5
      (people|everyone|everybody|nobody|no one|anyone|men|women|parents|those who|anyone who) ..2 (should|has to|have to|must|need to|needs to) ..1
        (be (able|given|free|at least|accompanied|careful|aware|in touch|called|left|made to|treated|told|asked|kept)|have (access|received|the|a|an|their|your)|receive|get (a|the|
        their|an)|feel|see|enjoy|find|bring|wear|contact|find (it|something|the)) ..3`,
  },
  judging: {
    better: 'Thank you for sharing your view with us.',
    phrases: `
      (<be>) <very>? (<absurd>)
      (what a|what an|such a|such an|how|a|another) <very>? (<absurd>|senseless|shocking|dangerous|cynical|foolish|wrong headed)
        (decisions?|idea|ideas|law|laws|rule|film|movie|show|article|policy|policies|people|thing to (say|write)|comparison|campaign|
        book|argument|plan|project|claim|claims|proposal|practice|practices|tradition|trend|game|hype|system|theory|religion|sport|
        politician|politicians|minister|president|government|verdict|ruling|tax|price|fashion|song|design|generation|world|country)
      (the|this|that|these|those|such) (new |old |whole |planned |current |latest )?(airport|stadium|motorway|road|tower|building|project|plan|campaign|tax|law|bill|reform|rule|ban|deal|treaty|decision|
        verdict|measure|idea|trend|hype|system|monument|statue|prize|award|film|movie|book|series|show|song|exhibition|play|speech|candidate|coach|referee|player|team) ..1 (is|was|are|were) <very>?
        (a (mistake|disaster|joke|shame|failure|farce|nightmare|good thing|blessing|triumph|masterpiece|waste|crime|tragedy|fiasco)|boring|ugly|awful|terrible|horrible|brilliant|overrated|underrated|pointless|useless|
        wrong|unfair|great|amazing|superb|a must|necessary|unnecessary|long overdue)
      (film|movie|book|series|show|song|play|game|article|speech|album) ..1 (is|was|are|were) ..2 (boring|awful|terrible|horrible|rubbish|brilliant|overrated|a masterpiece|garbage|bad|dull|dreadful|ugly)
      (film|movie|book|series|song|actor|actress|director|team|player|coach) ..1 (deserved|deserves|should have won|should win|robbed|was robbed|stole)
      (referee|ref|umpire|judges?|jury|var) ..2 (robbed|stole|blind|bought|bribed|cheated|was against|had no idea|ruined)
      (<matter>|<people>|<public>|the church|the opposition|banks|big business|corporations|big pharma|tech giants|supermarkets|landlords) ..2 (thinks? (that|they|the|it's|it is|everything|only)|believe they|act as if|have too (much|many)|has too (much|many)|
        own the|rule the|only making|only (want|think|care|talk|make)|never (think|care|listen|do|pay)|do nothing|does nothing|spoil|spoils|(is|are) (killing|destroying|ruining|spoiling|poisoning|robbing|stealing|lying|
        taking over|making us|dividing|manipulating|brainwashing)|get away|gets away|get everything|run the (world|country|show))
      (this|our|the) (country|world|nation|society|city|generation|youth) ..2 (is (going|broken|lost|doomed|finished|sick|in decline|a mess)|has (lost|gone|no)|needs (a|more|fewer|less)|deserves)
      (<matter>|<people>) ..3 (<be>) <very>? (<judged>|overrated|a fad|a scam|the devil|poison|addictive|torture|murder|for (idiots|losers))
      (<state>) ..3 (<be>) <very>? (<judged>)
      (<matter>|<public>) ..5 (<ought>) ..2 (<banned>|be (more|less|allowed|free|better|worse|subject|used|given|funded|paid|taught|
        available|required|replaced|reduced|increased|limited|stopped|treated)|not be|never be|stop|end|remain|stay|have (the right|no|
        access|more)|disappear|go|only)
      (<ought>) ..1 (ban|abolish|legalise|legalize|outlaw|prohibit|scrap|criminalise|criminalize|subsidise|subsidize|privatise|
        privatize|nationalise|nationalize|defund|boycott|end|fight|adopt|limit|introduce|protect|reject) ..3 (<public>|<matter>)
      (<matter>|<public>|<people>) ..3 (kills?|destroys?|ruins?|harms?|hurts?|undermines?|violates?|threatens?|endangers?|exploits?|
        oppress|oppresses|discriminates?|corrupts?|brainwash|brainwashes|manipulates?|steals?|lies|lie to|robs?|cheats?|betrays?|
        wastes?|poisons?|divides?|enslaves?|degrades?|perpetuates?|encourages?|(glorify|glorifies)|(normalises?|normalizes?)|distorts?|
        infringes?|deprives?|traumatizes?|dehumanizes?|demoralizes?|weakens?|strengthens?|promotes?|fosters?|fuels?|breeds?)
      (<matter>|<public>|<people>) ..3 (more harm than good|more good than harm|no place in|nothing wrong|the right thing|
        nothing but|out of proportion|too far|get away with|a human right|a basic right|our freedom|personal freedom|a slippery slope|
        stone age|middle ages|make people|makes people|make us|makes us|make kids|makes kids|makes children|lazy|dumber|
        holding ..3 hostage|has no idea|have no idea|no clue|can't be trusted|cannot be trusted|fail us|failed us|let us down|
        the lesser evil|a necessary evil|outweighs?|outweighed|is better than|are better than|is worse than|are worse than)
      (does|do|did|cause|causes|bring|brings) (far |much )?more (harm|damage) than (good|it|they)
      (should|must|ought to|needs? to|has to|have to) ..1 be (<banned>|abolished|made illegal)
      (it is|it's|is) <very>? (wrong|immoral|unfair|unjust|cruel|inhumane|barbaric|unnatural|irresponsible|right|fair|sad|shocking|
        scary|worrying|disgusting|pathetic|ridiculous|a disgrace|a shame|a pity|a scandal) (to (kill|eat|keep|let|force|make|put|tell|
        deny|judge|punish|tax|ban|treat|see (people|how|what|that (people|nobody|no one)))|that (people|nobody|no one|women|men|
        politicians|the (government|media|rich|poor|young|state)|so (many|few)|we live|some people|everyone)|how (people|many|few|
        little|the (media|government)))
      (that|this|the|his|her|their) (film|movie|book|song|album|show|series|match|referee|player|coach|team|article|documentary|
        decision|idea|verdict|ruling|law|rule|tax|reform|campaign|politician|minister|president|singer|actor|company|brand) ..1
        (is|was|are|were) <very>? (<judged>)
      (the|this|that|their|his|her) (campaign|law|reform|decision|tax|reasoning|argument|policy|idea|rule|plan|verdict|approach) (makes no sense|
        goes too far|is going too far|went too far|backfired|will backfire|is doomed|doesn't work|stinks|sucks)
      (organic|vegan|vegetarian|meat|gluten free|electric|american|french|german|chinese|british|russian|modern|classical|rap|
        religious|private|public) (food|cars?|people|culture|music|cuisine|products|schools?|hospitals?|transport|art|films?|movies|
        cooking|beer|wine) ..3 (<be>) <very>? (<judged>|overrated)
      (complete|total|utter|absolute|pure|sheer|such|plain) (nonsense|rubbish|madness|stupidity|hypocrisy|propaganda|insanity|bullshit|
        garbage|greed|idiocy|disgrace|scandal|waste of (time|money)|ignorance|arrogance|racism|sexism|censorship)
      (shame on|down with|long live|no more|enough of) ..1 (<public>|<people>|them|him|her|those)`,
    unless: `
      (don't|doesn't|didn't|do not|did not|never) (look|sound|seem) ..1 (<absurd>)
      (tell|call|ring|inform|ask|told|called) the (police|authorities|council) ..4
      (order|payment|transfer|subscription|debit|tap|machine|engine|lift|pump|boiler|app|clock|watch) ..1 (has to|must|should|needs to|have to) be (stopped|forced|taxed|scrapped) ..1
      (may|can|could|free to|welcome to|allowed to) say ..7
      (we|we're|i|i'm|us) ..1 (are|am|were|was|re|m|be|look|looked|seem|sound|sounded) ..2 (<absurd>) ..3
      (<be>) <very>? (<absurd>) ..4 (of (us|ours|me|mine|our)|on (our|my) (side|part|end)|in our|by us|from us|ours) ..1
      (<be>) <very>? (stupid|silly|ridiculous|pathetic|absurd) (mistakes?|slips?|errors?|oversight|typos?|tweets?|jokes?|bugs?|blunders?|mix up|misprint|questions?)
      (nobody|no one|neither|none|nothing) ..4 (<be>) ..1 (<absurd>|<judged>) ..1
      (tape|strip|zip|bag|glue|cable|battery|packaging|parcel|box|soup|hair|room|signal|wi fi|wifi|connection|audio|sound|picture|announcement|recording|parser|form|menu|button|wait|delay|queue|hat|sauce|smell|foam|coffee|tea|bed|mattress|password|
        letter|leaflet|photo|website|site|app|page|error|software|hold music|printer|scanner|label|sign|signs|towels?|carpet|sofa|chair|shower|lighting|headline|translation|subtitles|caption|captcha|logo|toilets?|kitchen|lift) ..2 (<be>) ..1 (<absurd>) ..1
      (<be>) stupid (questions?|by design|on purpose)
      (you|they|he|she|who|reader|guest|customer|gentleman|lady) ..1 (wrote|write|writes|say|says|said|suggest|suggested|think) that (we|our) ..4 (<ought>) ..3
      (essay|article|question|petition|post|letter|debate|piece|discussion|talk|podcast|talks) ..2 (on|about|of) (why|whether|how) ..8
      whether (the|this|that|it|a|these|our) ..5 (<be>) ..1 (<judged>) ..1
      (team|staff|crew|colleagues|player|players) (deserves?|deserved) (a thank|thanks|the praise|credit|your|better than|a medal|more) ..1
      the (only|right|wrong|best|real) (copy|one|form|size|part|page|date|number|address|door|room|model|cable|way|place|time|person|key|colou?r|box|link|file|reading|figure|version|button|size|amount|day|choice) ..1
      (nobody|no one|everyone|everybody|people|anyone|children|visitors|passengers|tourists|drivers|cyclists) ..2 (was|were|got|been|is|being) (hurt|harmed|injured)
      (nobody|no one) ..3 (thinks?|believes?) ..2
      (looks?|smells?|sounds?|tastes?) ..1 (vile|disgusting|evil|ridiculous|absurd) ..3 (but|and|yet)
      (was|is|were|are) a hoax (video|call|mail|email|message|post|account|page|sms|text|and|,|$)
      (bit|remark|word|line|sentence|comment|part) about ..4 (was|is) ..2
      (have|has|had|need|needs) to (stay|remain|stop|go|end) (under|below|within|above|behind|clear|inside|outside|away|at|on|in|by) ..1
      (nobody|no one) (needs?|need|has|should) ..1 be ..2
      (our|your|the|a|electricity|gas|phone|water|next|last|first|energy|heating) (tax )?(bills?|tax (returns?|form|year|code|number|advisers?|advisors?|office|bracket|free|relief)) ..3
      by laws ..6
      (asked|ask) (if|whether|which|why) ..6
      film (was|is) ..1 (long|short|loud|dark|late|cut|subtitled|dubbed)
      (sorry|apologise|apologize|apologies|regret|understand|understood|hear|heard|sounds|unfortunate|feel|felt|seem) ..9
      (you|you've|if you|that you|when you|whether you) (say|said|write|wrote|mention|mentioned|describe|described|call|called|claim|think|
        feel|find|found|believe|consider|considered) ..9
      (not|isn't|aren't|wasn't|weren't|never) ..1 (<absurd>|<judged>) ..3
      (your|our) (question|idea|feedback|photo|comment|suggestion|dog|cat) (is|was|isn't) ..3
      (tolerate|tolerated|allow|allowed|accept|accepted|remove|removed|delete|deleted|report|reported|guidelines|rules of) ..6
      (do not|don't|cannot|can't|won't) ..1 (take|comment|discuss|express|share|have) ..9
      how (silly|stupid) of (us|me)
      (people|everyone|everybody|nobody|no one|anyone) ..3 (should|must|has to|needs to|have to) ..1 be (able|given|free|in touch|happy|safe) ..3
      (the strike|strikes|strikers?|the protests?|police|town hall|the council|mayor|ministry|the authorities) ..2 (is|are|was|were) (right (now|here|
        next)|great ..1 (help|fun)|best (reached|contacted)|better (reached|placed)) ..2
      (looks|looking|sounds|tastes|smells|works) (great|good|better|wonderful|fantastic|excellent|right) ..1`,
  },
};

import type { RulesOf } from '../table.ts';

/* Opinions, and what runs others down. A stance is a speaker, a verb of stance and its object; or a judgement. */

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
      <we> ..3 (agree|disagree|beg to differ|object) (with|on|about|that|,|to your|completely|entirely|100|wholeheartedly|more|$)
      (agree|disagree) with (you|your|him|her|them|this|that|what|those|everyone|the (commenter|author|article|post))
      (couldn't|could not|can't) (agree|disagree) more
      <we> ..2 (share|understand|get) your (view|views|opinion|outrage|disgust|contempt)
      <we> ..1 (see|view) (it|this|things|that) (quite |very )?(differently|the same way|otherwise|as)
      <we> ..1 (prefer|dislike|despise|detest|loathe|can't stand|cannot stand|love that|love how|love it when (people (complain|fail|lose)|they|politicians)|love to see|admire|
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
      (we|i|our (team|company|family)) ..1 (side|sides|sided|siding|stand|stands) (with|by|behind|against) ..3
      (we|i) (too|also|both|all|certainly|certainly also|likewise|here) ..1 (<think>) ..6 (<judged>|unfair|wrong)
      (<people>|<state>|the (farmers|drivers|neighbours|neighbors|residents|workers|students|doctors|nurses|pilots|strikers|teachers|demonstrators)) ..1 (have|has|had) ..1 (a (good |valid |fair )?point|every right|no right|a right to)
      (nobody|no one|who) (needs|need|wants|asked for|cares about|really needs) ..1 (a|an|another|the|these|those|this|that|more|any|such)
      (no one|nobody|no person|anyone|any (sane|sensible|reasonable|decent|normal) (person|human|citizen|parent)|no (sane|sensible|
        reasonable|decent) (person|human|citizen|parent)) ..3 (common sense|right mind|brain|would|could|can seriously|should)
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
      (their|theirs|his|her) ..6 ,? ..1 (ours|unlike ours|not ours) ..2
      (shop|store|bakery|hotel|restaurant|garage|bank|salon|gym|café|cafe|pharmacy|place|guy|neighbour|competitor) (across the (street|road)|next door|down the (road|street)|over there|around the corner|opposite|in the next (street|village|town)) ..1
        (uses?|sells?|serves?|is|are|has|have|only|never|always|cheats?|lies|charges?|can't|doesn't|does)
      (known|famous|notorious|infamous) for (its|their|his|her|being|having|selling) ..1 (poor|bad|terrible|lousy|awful|cheap|low|rude|slow|sloppy|shoddy|unreliable|dishonest|lies|tricks|broken|inferior|never|
        high prices|overcharging)
      (he|she|they|it|who|steve|that (guy|lady)) ..1 (never|always) (gets?|got|does|makes?|forgets?|messes|loses?|screws|lies|breaks?|delivers?) ..2 (right|wrong|late|mistakes|everything|it|things|up|anything)
      (typical|so typical) (of|for) (them|him|her|that|this|the) ..1
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

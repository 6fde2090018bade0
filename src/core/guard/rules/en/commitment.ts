import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';

/*
 * What binds the company. An apology for how somebody feels admits nothing; "we will look into it" promises nothing but
 * attention. Money, goods and dates stop; the assurances that every owner gives are shown to a second person.
 */

const will =
  flat(`will|ll|shall|are going to|re going to|am going to|m going to|are gonna|re gonna|is going to|s going to|can and will|
  promise to|commit to|guarantee to|undertake to|intend to|will (definitely|certainly|of course|gladly|happily|personally|fully|
  immediately|also|be able to|naturally|then|just|simply|now|gladly)|ll (gladly|happily|definitely|certainly|also|then|now|just|simply|
  personally|immediately|be able to)|would be happy to|are happy to|re happy to|d be happy to|are glad to|re glad to|are pleased to|
  can|have decided to|have agreed to|ve decided to`);
const pay =
  flat(`refund|reimburse|compensate|repay|indemnify|credit|waive|pay (for|back|you|your)|give you (your money|a refund|the money)|cover (the|your|all)|
  make it up to you with|issue (you )?(a|your|the) (full |partial )?(refund|credit|voucher)|return your money|
  send (you )?(your|the) money|transfer (the|your) (money|amount|refund)|write off|drop the charges?|
  cancel (the|your) (fee|fees|charge|charges|bill|debt|invoice)|remove (the|your) (fee|fees|charge|charges)|
  offer (you )?(a|an|your|free|# |#|the next|compensation|full) ..2 (refund|voucher|discount|compensation|replacement|gift|credit|coupon|free|
  upgrade|night|month|meal|coffee|dinner)|give (you )?(a|an|your|free|#|another|one) ..3 (refund|voucher|discount|compensation|replacement|gift|
  credit|coupon|free|upgrade|off)|upgrade you|exchange (it|your|the)|replace (it|your|the|them|this|both|all|any)|
  send (you )?(out )?(a|an|your|another|the) ..3 (new|replacement|refund|voucher|gift|free|discount|coupon|parcel|one|spare)|
  ship (you )?(a|an|your|another|the) ..3 (new|replacement|free|one)|repair (it|your|the|this) ..3 (free|cost|charge|for you)|
  fix (it|this|that|the|your) ..5 (free|cost|charge)|double|match (the|that|any) price|lower (the|our) prices?|buy it back|
  take it back (free|at no)|deliver (it|your|the|them|free)|rebook you|extend your (warranty|subscription|guarantee|contract)`);
const given =
  flat(`(refunded|refund)|refund|refunded|reimbursed|reimbursement|compensated|compensation|money back|replacement|voucher|credited|discount|
  gift card|paid back|credit note|free (of charge|month|night|meal|product|replacement|upgrade|delivery|one)|new one|repaid|
  your money|a full|partial refund|cashback|upgrade|indemnified|bonus`);
const goods =
  flat(`order|parcel|package|refund|delivery|money|replacement|item|payment|credit|voucher|part|repair|new (one|card|device|phone|passport)|
  shipment|goods|letter|invoice|shoes|dress|sofa|ticket|tickets|card|laptop|phone|suitcase|luggage|bag|compensation|claim|amount|deposit`);
const repairs =
  flat(`issue|problem|bug|outage|fault|error|fix|update|feature|repair|service|internet|connection|line|network|app|website|site|account|
  disruption|leak|breakdown|heating|lift|elevator|defect|glitch|patch`);
const there =
  flat(`arrive|arrives|be (there|with you|delivered|sent|shipped|dispatched|refunded|credited|in your (account|hands|mailbox)|on your (account|
  doorstep|way)|processed|released|paid|returned|replaced|back|ready)|reach you|ship|ships|come|land|leave (us|our|the)|get to you|
  show up|turn up|go out`);
const mended =
  flat(`be (fully |completely |entirely |finally |all |definitely )?(fixed|resolved|solved|sorted|back|restored|repaired|up|working|available|online|ready|done|completed|over|corrected|released|
  running|reopened|live|unblocked|unlocked|closed)|work again|reopen|go live|return|come back`);

export const commitment: RulesOf = {
  promising: {
    better: 'We will look into it and come back to you.',
    phrases: `
      (all|any|your|the) ..1 (costs?|expenses|fees|repairs?) ..1 (will be|are|is) ..1 (covered|paid|reimbursed|refunded|on us|borne)
      (we|i|our (team|company|manager|customer service|support)|the (company|manager|hotel|shop|store|team)|they|customer service) (${will}) ..2 (${pay})
      (we|i) (are|am|re|m|have|ve) ..1 (refunding|reimbursing|compensating|replacing|crediting|waiving|offering you|giving you (a|your|free|#|back)|
        sending you (a|an|your) ..1 (new|replacement|free|voucher|refund|gift)|arranged (a|your) ..1 (refund|replacement)|arranging (a|your) ..1 (refund|
        replacement))
      (you|everyone|customers|he|she|they|all customers|all affected|anyone affected) (will|ll|shall|are going to|re going to|can expect to|are about to|
        should expect to|get to|are sure to|are guaranteed to) ..1 (get|receive|be getting|be receiving|have|be given|be|enjoy|find|collect|expect) ..4 (${given})
      (you|everyone|customers|he|she|they) (will|ll|shall|are going to|re going to|are guaranteed to) ..1 (get|receive|have|be getting|be receiving) ..2
        (it|your|the|them) ..3 (<day>)
      (your|the|a|full|this|that|new|our) ..1 (${goods}) (will|ll|shall|is going to|s going to|are going to|is sure to|is guaranteed to) ..1
        (${there}|${mended}) ..4 (<day>)
      (your|the|a|full|this|that|new|our|all) ..1 (${repairs}) (will|ll|shall|is going to|are going to|is sure to) ..2 (${mended}) ..5 (<day>|for good|
        once and for all|definitely)
      (service|services|power|electricity|water|gas|heating|internet|traffic|trains|buses|network|access|the lines?|normal service|all (services|lines|stations)) (will|ll|shall|is going to|are going to)
        ..2 (${mended}|run|start) ..5 (<day>)
      (it|that|this|they|everything|he|she|all of it) (will|ll|shall|is going to|are going to|s going to) ..1 (${there}|${mended}) ..4 (<day>)
      (we|i|our (team|technicians?|engineers?|developers?)|they|the (technicians?|engineers?|courier|driver|plumber)) (${will}) ..1 (fix|resolve|solve|repair|
        deliver|ship|dispatch|send|sort|finish|complete|restore|release|reopen|correct|unblock|unlock|close|process|transfer|be there|be with you|come|
        have (it|this|that|everything)|bring back|roll out|launch|collect|pick) ..7 (<day>|for good|once and for all)
      (your|the|a) ..1 (${goods}) ..2 (arrives?|comes?|leaves?|ships?|lands?|gets there|goes out|is coming|is arriving|is due) ..1 (<day>)
      (i|we|we can|i can|we do|we hereby|i can personally|we'll|i'll|we will|i will) (personally |hereby |absolutely |firmly |solemnly )?(promise|guarantee|
        swear|pledge|vow|give you (my|our) (word|guarantee)|warrant) ..3
      (you have|you've got|you've|that's|it's|on) (my|our|a) (word|guarantee|promise|honour|honor) ..1
      (is|are|comes|come|satisfaction|results?|delivery|success|refund|availability|quality|freshness|safety|arrival|prices?) ..1 (100 )?(percent )?
        (fully )?guaranteed
      (guaranteed|guarantee) (delivery|refund|satisfaction|results?|success|by|within|to (be|arrive|work)|that|you|that you)
      guaranteed $
      (count|rely|bank) on ..3 (refund|replacement|compensation|money|voucher|discount|delivery|(<day>))
      (expect|look forward to|anticipate) (your|a|the|full|our|delivery|payment) ..3 (refund|replacement|compensation|money|voucher|delivery|parcel|order|
        new|payment|package) ..4
      (a refund|your refund|the refund|compensation|your compensation|a replacement|your replacement|a voucher|your voucher|a credit|the money|your money) (is|will be|has
        been|s) ..1 (on (its|the) way|approved|guaranteed|yours|granted|coming|waiting|all set|due to you|certain|assured)
      (you are|you're|you) ..1 (entitled to|eligible for|owed|guaranteed|due|qualify for|get|have earned|have a right to|have the right to) ..4 (refund|compensation|
        replacement|reimbursement|discount|money back|voucher|your money|gift card|free (month|night|meal|one))
      (it's|it is|this one is|next (one|coffee|meal|drink|visit|order|month|night|stay) (is|will be)|your next (coffee|meal|drink|visit|order|month|night|stay) (is|will be)|
        that's) ..1 (on (us|the house)|our treat|our gift|a gift from us)
      (free of charge|at no (extra |additional )?cost|at no charge|on the house|our treat|for free|without charge|at our (own )?(cost|expense)) ..1 (we|replacement|
        repair|for you|to (you|make|compensate)|as (a )?compensation|next time)
      (we|i) (will|ll|can) (send|give|offer|repair|replace|exchange|deliver|do|fix|upgrade|ship|arrange) ..6 (free of charge|at no (extra |additional )?cost|
        at no charge|on the house|for free|without charge|at our (own )?(cost|expense)|as (a )?compensation|as a gift|as a gesture)
      (as (a )?(compensation|gesture|goodwill|apology|token)|to (compensate|make (it )?up)) ..2 (we|you|please|here|i|for|of) ..6 (free|voucher|discount|refund|off|
        coupon|gift|credit|night|month|code|double)
      (with|get|here is|here's|use|enjoy|offer you|give you|take|have|offering|knock|deduct|save) ..4 # (percent|euros?|dollars?|pounds?|eur|usd|gbp)? ..1 (off|discount|voucher|
        credit|back|coupon|reduction|rebate)
      (discount|voucher|coupon|rebate|credit|refund|gift card) (of|worth|over) ..1 #
      (a|an) # (percent|euros?|dollars?|pounds?|eur|usd|gbp)? ..1 (discount|voucher|coupon|credit|refund|gift card|reduction)
      (prices?|fees?|rates?|premiums?|subscription) (will|won't|shall|are going to) ..1 (not|never|stay|remain|be) ..2 (rise|increase|go up|the same|unchanged|raised|
        lowered|frozen)
      (we|the company) (will|ll|shall|can assure you we will|won|would) ..1 (never|not|always) ..2 (sell|share your|raise|charge|increase|close|discontinue|
        spam|change (the|our)|leave you|lose|hire|fire|use your data)
      (no|without any) (hidden |further |extra |additional )?(costs?|charges?|fees?|obligation|risk) (for you|whatsoever|at all|ever|guaranteed)
      (you will|you'll|you) never (pay|have to pay|be charged|lose|regret|have|need)
      ^ (deal|agreed|done) $
      consider it (done|fixed|refunded|sorted) $`,
    unless: `
      (would not|wouldn't|will not|won't|never|not) sell (it|them|alcohol|cigarettes|this|that|tickets|knives|fireworks|to|you ..3 to)
      (you|he|she|they|customers) (will not|won't|would not|wouldn't|can't|cannot) ..1 (get|receive) ..2
      (we'll|we will|we|they'll|they will|it will|it'll) (close|open|reopen|be open|be closed|finish|start|shut) (at|from|on|until|early|for|again|next)
      (we|i|they|he|she) (can't|cannot|can not|won't|couldn't|could not) ..1
      (isn't|is not|aren't|nothing) ..1 (something|anything|things?) (we|i|they|anyone) can ..2
      (happy|glad|willing) to (discuss|talk about|look at|consider|explain|go through) ..3
      (that's|that is|this is) on us
      (we|i) (promise|swear) $
      (we|i) (promise|swear) (no one|nobody|no magic|effort|not a|nothing|the same)
      (fingers crossed|hopefully|with (any )?luck|touch wood|we hope|i hope) ..7
      rebook you for #
      (can't|cannot|can not|unable to|not able to|won't be able to|don't|do not|couldn't|could not|not|never|cannot yet|no) ..2 (promise|guarantee|refund|offer|
        guaranteed|replace|exchange|compensate|reimburse|waive|say|give|confirm|commit|entitled|eligible) ..7
      (if|whether|once|when|in case|provided|after|as soon as|should) (you are|you're|it is|it's|we find|approved|the|your|this|that|we|you|it|there) ..9
      (we|i|our team) (will|ll|can|are going to|re going to) (check|see|look|verify|find out|investigate|ask|review|try|do (our|everything)|discuss|let you know|
        forward|pass|examine|clarify) ..9
      (we|i) (will|ll) (send|give) you ..3 (link|email|message|dm|form|details|information|instructions|mail|address|call|update|label|steps|guide|number|
        confirmation|response|reply|answer|invitation|questionnaire) ..2
      (would|do) you (like|prefer|want) ..9
      (we|i) (will|ll|can|re happy to|are happy to|are glad to|would be happy to) (give|offer) you (a call|an update|updates|more (info|information|details)|further|some (help|
        advice|information)|the (details|information|option|choice|opportunity|possibility)|our full|your (space|time)|a (hand|tour|taste|warm))
      (delivery|money back|satisfaction|manufacturer's|the|our|your|a|two year|under|warranty and|years?|months?) (guarantee|guarantees) (terms|conditions|is|covers|period|
        policy|applies|certificate|page|are|card|fund|scheme|of)
      (terms|conditions|details) of (our|the) guarantee ..1
      (promotional|free of charge) (number|hotline)
      (promise|promised|promises) (land|you made|was|were|that (was|were)|you were|by)
      (tickets?|shop|store|museum|exhibition|show|concert|event|office|branch|restaurant|doors?|market|festival|film|episode|season|course|library|pool|park) (will|is going
        to|are going to) ..2 (be|open|reopen|close|start|begin|return|available|come back) ..6
      (usually|normally|typically|generally|on average|in general|up to|about|approximately|should|may|might|could|can take|estimated|expected) ..6
      (you can|you may|you could|customers can|please|just|simply|to) (return|exchange|cancel|claim|request|ask|apply|get|redeem|collect) ..9
      (how|where|when|what) (do|can|to|will|does) ..9
      (you|members|students|children|kids|subscribers|seniors) (get|enjoy|save|pay|receive|travel|enter) ..5 (free|off|discount) ..3
      (with|use) (the )?code ..3
      (we|i) (are|re|am|m) ..1 (not|unable) ..6
      (free) (entry|admission|parking|wifi|delivery on|shipping on|returns) ..3
      if (you )?(wish|want|like|prefer|need|agree) ..6
      (refunds?|replacements?|exchanges?|compensation) (are|is) (handled|processed|possible|subject|only|available|dealt|made|decided|issued) ..6`,
  },
  granting: {
    phrases: `
      (use|enter|apply|try|redeem|quote|type|with|using) ..2 (discount|promo|promotional|voucher|coupon|gift|referral) codes? ..1
      (your|a|the) (own |personal |new |special )?(discount|promo|promotional|voucher|coupon|gift|referral)? codes? (is|reads) ..1
      (use|enter|with|using|quote|redeem) (the |this |our )?code ..2 (for|and|to|at|on|you|gives|gets|saves) ..1 (#|free|off|get|save|checkout|discount|everything)`,
    unless: `
      (two|both|several|multiple|three|more than one|combine|stack) ..1 (promo|discount|voucher|coupon)? codes? ..1
      codes? (is|reads) (case|valid (for|until|from|on|through)|not|only|entered|shown|printed|sent|in|on|at|expired|no|still|being|missing|usually|always|below|above|inside|correct|wrong|active|applied|automatically|a)
      code ..2 (you|we|that) (received|got|were|have|sent|emailed|gave)`,
  },
  assuring: {
    better: 'We will look into it and come back to you.',
    phrases: `
      (it|this|that|such (a thing|an issue|things|mistakes|errors)|something like this|these (things|mistakes)) (will|won't|ll|shall|would|can) ..1 (never|not|t) ..2 (happen|
        occur|be repeated|repeat itself|be the case) (again|ever|any more|in (the )?future)?
      (never|not) ..1 (happen|occur|be repeated) (again|any more)
      (ensure|ensuring|make sure|making sure|see to it|guarantee|rest assured|assured|assure you|certain|sure) ..3 (this|it|that|such|no one|nobody|you|we) ..6 (never|
        doesn't|does not|won't|not|no longer) ..3 (again|repeated|repeat|reoccur|recur|happen|any more)
      (we|i) (will|ll|shall|are going to) ..1 (answer|reply|respond|call you|phone you|ring you|get back to you|contact you|be in touch|call|revert|write to
        you|reach out|come back to you|message you|email you|update you) ..4 (<day>)
      (someone|somebody|a (colleague|member|manager|technician|representative)|our (team|manager|support|technician|customer service)|the manager) ..5 (will|ll) ..1 (answer|
        reply|respond|call|phone|ring|get back|contact|be in touch|write|reach out|message|email|visit) ..4 (<day>)
      (you will|you'll) (hear (from|back)|have (an|our|a) (answer|reply|response)|receive (an|our|a) (answer|reply|response|call)|get (an|our|a) (answer|reply|response|call))
        ..5 (<day>)
      (we|i) (have|ve|has) ..2 (refunded|reimbursed|compensated|credited|replaced|issued (a|your|the|you)|approved (your|the|a) (refund|claim)|waived|
        sent (you )?(a|your) (new|replacement|refund|voucher)) ..2
      (a|your|the|full) ..1 (refund|reimbursement|credit|replacement) (has been|was|is being|is) (issued|processed|sent|initiated|completed|made|ordered|dispatched)
      (we|i) (will|ll|shall|are going to|re going to|have|ve) ..3 (solve|fix|resolve|sort|settle) (it|this|that|the|your|everything) ..2 (for you|personally|whatever|no matter|
        completely|definitely|100)
      (we|i) (will|ll|shall) (definitely|certainly|absolutely|surely|always|of course|100)
      (you can|you may) (be (sure|certain|assured)|rest assured|count on (us|me)|rely on (us|me)|trust us)
      (we|i) (will|ll) (make (it|this|things) (right|up to you)|do whatever it takes|put (it|this|things) right|take care of everything|not (let you down|disappoint)|
        move heaven|stop at nothing)
      (we|i) (can)? (assure|promise) (you)?
      (rest assured|be assured) ,? (that )?(you|your|the|it|this|we|he|she|they) (will|ll|are|is)`,
    unless: `
      (can't|cannot|can not|unable to|not able to|won't be able to|don't|do not|couldn't|not) ..2 (promise|guarantee|assure|say|commit) ..7
      (if|whether|once|in case|unless|should you) ..9
      (usually|normally|typically|generally|on average|try to|aim to|do our best to|trying to|hope to|expect to|as soon as) ..9
      (rest assured|be assured|assure you|assured) ..2 (we|our team|that we|that our|the team|i|your|you) ..1 (take|takes|care|are (working|doing|looking|aware|taking|committed|
        here|listening)|re (working|doing|looking|aware|taking|committed|here|listening)|ll (continue|share|pass|look|keep|do)|will (continue|share|pass|look|keep|do|be (looked|passed|
        shared))|feedback|data|comments?|have (heard|passed|shared|noted)|can|understand|value|security|privacy|safety) ..5
      (sure|certain) (you|that you|it|everything|this) (is|are|have|has|get|can|re) ..4`,
  },
  admitting: {
    better: 'We are sorry about what you describe and will look into it.',
    phrases: `
      (it's|it is|it was|this is|this was|that's|that was|that is|entirely|totally|completely|all|is|was|fully|clearly|both|simply|just|purely|certainly|were|lies|lay) ..2
        (our|my|on our|on us|due to our|down to our|down to us|the company's|ours) (own |full |sole |entire )?(fault|mistake|error|bad|doing|failure|negligence|responsibility|screw up|
        oversight|failing|carelessness|blunder|liability|side|part|end)
      (this|that|it|fault|blame|mistake|error|responsibility) (was|is|s) (entirely |totally |completely |all |fully )?(on us|our bad|down to us)
      ^ (our|my) (fault|mistake|bad|error|negligence|oversight)
      (our|my) (fault|mistake|bad|error|negligence|oversight) $
      (was|is|made|caused|due to|because of|from|through|by|down to|there was|been|has been|had|have) ..2 (an?|our|my|one|some|the|human|technical|serious)? ..1 (error|mistake|oversight|fault|
        failure|negligence|defect|lapse) (on|of|from|by|in|at) (our|my) (part|side|end|team|staff|behalf|kitchen|warehouse|shop|store)
      (mistake|error|fault|oversight|negligence|failure|responsibility|blame) ..2 (on|from|with|at|to) (our|my) (part|side|end|company|team|staff|kitchen|warehouse|house|door)
      (due to|because of|caused by|through|thanks to|result of|owing to) (our|my) (own )?(mistakes?|errors?|negligence|failures?|fault|oversight|carelessness|incompetence|poor|faulty|defective|
        lack of|staff's|driver's)
      (we|i|our (company|team|management)|the company) ..1 (admit|admits|acknowledge|acknowledges|confess|confesses|accept|accepts|take|takes|assume|assumes|bear|bears|own|owns|recognize|recognise|recognises|
        recognizes|concede|plead) ..3 (fault|(full |all |complete |entire |total |legal |sole )?(responsibility|liability|blame|accountability)|guilt|guilty|negligence|wrongdoing|we were wrong|that we
        (failed|were|made|broke|neglected|did|should)|(our|my|the|this|these|a|having made) (mistakes?|errors?|faults?|failures?|failings?|negligence|wrong))
      (we|i) (were|are|was|am) ..2 (negligent|careless|at fault|to blame|liable|guilty|in the wrong|responsible for (the|this|your|what|that|it|all|causing)|wrong to|wrong|reckless|complicit)
      (the company|our company|the hotel|our (staff|employees?|drivers?|technicians?|doctors?|nurses?|engineers?|team|kitchen|manager|supplier|colleague|agent|pilot|chef|cook|waiter)) (is|was|were|are) ..1 (fully |legally |entirely
        |solely |clearly |partly )?(responsible|liable|to blame|at fault|guilty|accountable|negligent|careless|in the wrong|wrong)
      (our|the|this|that|your) ..2 (product|products|device|devices|food|batch|charger|battery|batteries|cream|toy|medicine|drug|vaccine|meal|chicken|fish|salad|milk|cheese|ingredient|
        label|packaging|car|brakes?|airbag|cable|machine|appliance|lot|seat|bed|equipment|building|water|air|sauce|soup|eggs?|meat|stairs|floor|railing|oven|heater|kettle|implant|software|
        system|update|app) ..1 (was|is|were|are|has been|had been|have been) ..1 (clearly |indeed |obviously |in fact |actually )?(defective|faulty|unsafe|contaminated|dangerous|toxic|mislabelled|mislabeled|
        negligent|at fault|to blame|illegal|wrongly labelled|incorrectly labelled|expired|out of date|spoiled|rotten|infected|poisoned|a danger|not safe|not tested|undercooked|hazardous|
        harmful|not up to (code|standard)|hacked|badly designed|poorly (made|designed|built))
      (our|the) ..2 (product|food|device|cream|charger|medicine|meal|team|staff|driver|employee|company|mistake|error|negligence|update|chicken|fish|technician|software|machine|colleague|car|truck|van|dog|app|
        system|doctor|nurse|treatment|toy|battery|drink|milk) ..1 (caused|has caused|did cause|hurt|harmed|injured|poisoned|burned|burnt|damaged|made (you|your|him|her|them|people|customers|children)|gave|destroyed|broke|infected|triggered|led to|killed|ruined|
        leaked|exposed|lost) (you|your|the|him|her|this|it|an?|some)
      (is|are|was|were|has been|have been) (indeed|clearly|obviously|in fact|actually|definitely|really|unfortunately)? (defective|faulty|contaminated|unsafe|mislabelled|mislabeled|toxic|negligent)
      (we|i) ..1 (caused|hurt|harmed|injured|poisoned|burned|damaged|broke|destroyed|lost|leaked|exposed|endangered|lied to|lied about|deceived|misled|cheated|overcharged|defrauded|discriminated|violated|
        infringed|breached|concealed|hid|covered up|ignored the (warnings?|law|rules|risk)|broke the|failed to (comply|test|check|label|warn|disclose|protect|secure|recall|inform|meet our
        (legal|obligations))|sold you (a|an) (defective|faulty|used|broken)|charged you (twice|too much|wrongly)|double charged|neglected|mishandled|misplaced|mixed up your|forgot to (label|warn|test|
        check|clean|disinfect)|served you|stole|violate|did not comply|didn't comply|were not compliant|are in breach) ..2
      (we|i) (knew|were aware|was aware|have known|had known|ve known|have been aware) (about|that|it|of|all along|for (weeks|months|years|a long)|this|the) ..2
      (we|our (company|team)|the company) (broke|violated|breached|infringed|did not respect|didn't respect|ignored|disregarded) ..2 (law|laws|rules|regulations?|contract|gdpr|agreement|rights|
        terms|obligations|standards|legislation)
      (sorry|apologise|apologize|apologies|apology) for (our|my) ..1 (mistakes?|errors?|negligence|failures?|fault|incompetence|carelessness|wrongdoing|oversight|failings|lies|misconduct|
        lack of (care|control|hygiene))
      (you are|you're|you were) ..1 (right|correct) ,? (,|that|and|about|this|it|the|we|our) ..4 (defective|faulty|our fault|our mistake|our error|unsafe|contaminated|dangerous|illegal|were wrong|
        overcharged|negligent|our responsibility|misled|lied)
      (we|i) (do |must |have to |openly |freely |readily |fully )?(admit|concede|confess|acknowledge) (that|to having|having|it was|this was|the (fault|error|mistake|failure)) ..3
      (because|since|as|when) (our|the|one of our|a) ..2 (technician|staff|driver|colleague|team|employee|cook|chef|nurse|doctor|engineer|agent|supplier|kitchen|waiter|cleaner|pilot|operator|contractor) ..2 (skipped|forgot|failed|
        ignored|missed|neglected|did not|didn't|mixed|made|left|dropped|used the wrong|misread|lied|fell asleep|was drunk)
      (you were|you are|you're) (absolutely |quite |completely )?right ,? ..1 (the|our|that|it|this|we) ..4 (was|were|had|is|are|has) ..2 (off|rotten|spoiled|mouldy|moldy|broken|defective|dirty|expired|wrong|undercooked|raw|
        unsafe|faulty|contaminated|gone (off|bad)|bad|out of date)
      (is|was|were) (our|my) (own )?(doing|responsibility|making|negligence|failing)
      (we|i) (forgot|failed|neglected|omitted) to (declare|label|mention|list|test|check|inspect|warn|inform|disinfect|clean|maintain|recall|report|secure|lock|mark|sterilise|sterilize|cook|service|repair)
      (we|i) (screwed|messed|fouled|botched|stuffed|cocked|ballsed) (up|it|this|your|things) ..1
      (caused|causes|triggered) by (our|us|my) ..1`,
    unless: `
      unless ..6
      (nobody|no one|none of us|none) (from|at|in) ..7
      (slip|ticket|receipt|card|code|number|voucher|leaflet|paper|answer|advice) ..1 (the|our) ..1 (machine|system|app|driver|colleague|software|doctor|nurse) gave you
      (was|were|been|am|are|is|got|get|gets|feel|felt|re|m) (hurt|lost|burned|injured|harmed|misled|deceived|cheated|overcharged|defrauded)
      lost (the (plot|count|thread|match|game|final|cup|toss|point|bet|draw)|our (heads|hearts|voices?|way|nerve|bearings|minds)|my (head|heart|voice|way|nerve|bearings|mind|mum|mother|father|dad|husband|wife)|sleep|touch|count|track|money|weight|power|interest|patience|# (to|nil)|again|on (sunday|saturday|penalties))
      (we've|i've|we have|i have|we) lost (a (dear|good|friend|colleague|member|much loved)|one of (our|us)|him|her|our (colleague|friend|founder|oldest|eldest|beloved|dog|cat|mother|father))
      hid (the|your|that|this|his|her|their|both|these|those|a)? ..1 (comments?|posts?|reply|replies|thread|message|words?|line|remark|photo|picture|name|egg|eggs|treasure|key)
      (writing|saying|claim|claiming|alleging|alleged|suggesting) ..1 that (we|i) ..4
      (we|i) (admit|confess|concede|acknowledge) that (i|we) (printed|laughed|smiled|like|love|loved|had to|googled|cried|prefer|enjoy|enjoyed|never|giggled)
      wrong (earlier|about ..1 (date|dates|voltage|times?|hours|name|spelling|title|year|page|number|noise|label|colou?r|author|platform|height|weight|distance|species|bird|plant|chip|chips|tune|song|actor|director|century|recipe|weather))
      ^ (our|my) bad (joke|jokes|luck|weather|habit|habits|photo|back|knee|news|timing|english|spelling|pun|hair|cat|dog|guy)
      (not|isn't|wasn't|never|no|without|deny|nor|nothing) ..3 (our|my|us|we|admit|admission|responsible|liable|at fault|defective|faulty|unsafe|contaminated|dangerous) ..3
      (it is|it's|is|take) (our|my|this|that) responsibility (to|seriously|very)
      (if|whether|in case|should|where|when|believe|suspect|turns out|seems|appears|may|might|could) ..9
      (responsible|accountable) for (your security|protecting|the (content|topic|area|department|matter|team|website))
      (person|team|department|colleague|colleagues|manager|people|service|unit|office|ministry|authority) ..1 (responsible|in charge) ..2
      (we|i) (take|accept) (this|these|your|full|the|it|all)? ..1 (feedback|seriously|very seriously)
      (we|i) ..1 (caused|lost|damaged|hurt) (you|your) (any|the|trouble|inconvenience|to|time|trust|patience) ..2
      (any|the) (inconvenience|trouble|delay|confusion|frustration|disappointment|upset|stress|worry) ..1 (we|this|it) ..2 (caused|causes)
      (caused|have caused|has caused) ..1 (you )?(any |some |so much )?(inconvenience|trouble|frustration|confusion|disappointment|stress|upset|delay|worry|concern)
      (error|mistake|fault) (on|in|with) your ..2
      (you|he|she|they) (say|says|write|think|believe|feel|claim|mention|describe) ..9
      (we|i) (are|re) sorry (you|that you|to) (feel|hear|think|believe) ..9
      find (out)? (whether|if|who|what|how|why) ..9`,
  },
  conceding: {
    better: 'We are sorry about what you describe and will look into it.',
    phrases: `
      (our|the) ..1 (product|oven|device|machine|battery|charger|cream|food|fish|meat|salad|toy|car|bike|helmet|heater|lamp|cable|software|update|app|medicine|dish|cake|seat|lift|elevator) ..1 (caused|triggered|provoked|burned|burnt|injured|hurt|poisoned|set fire to|made (you|him|her|them) (ill|sick)) ..1 (the|your|you|a|this|his|her|an)? ..3
      (because of|thanks to|due to) us ..1 (you|your|he|she|the|they) ..6
      (we|i) (mixed up|muddled|lost|forgot|misread|overlooked|swapped|mislabelled|mislabeled|overcharged|double charged) (your|the|this|you|them|his|her) ..3
      (we|i) got (it|this|that|your order|the order|the date|the price) wrong
      (we|i) (really |clearly |simply |badly |totally |completely |have |ve |obviously |certainly |definitely |just |did )?(failed|dropped the ball|let you down|let ourselves down|got (it|this|that) wrong|blundered|fell short|fell (well |far )?below|
        missed the mark|disappointed you|made (a|an|some|this|that|the|several)? (bad |big |terrible |huge |honest |silly |serious )?(mistakes?|errors?)|were (at times )?(slow|late|too slow|understaffed|overwhelmed|disorganised|disorganized|not good
        enough|unprofessional|unprepared|not prepared)|could have (done|handled|been|communicated|prevented|avoided)|should've|ought to have|did not (live up|meet|do|handle|deliver|keep|react|respond|communicate|check|inform|act|do
        our job)|didn't (live up|meet|do|handle|deliver|keep|react|respond|communicate|check|inform|act|do our job)|have no excuse|underestimated|overlooked|forgot (your|about|to|you)|forgot|overbooked|missed (your|the|this)|lost (your|the)
        (order|parcel|file|luggage|reservation|booking|letter)|mixed (it|things|them)? up|treated you|ignored (you|your))
      (we|our (staff|team|waiter|colleague|driver|agent|employee|company)) (should|shouldn|must|ought to) ..1 (have|t have|not have|never have) ..2
      (our|the) (staff|team|waiter|waitress|colleague|driver|agent|employee|receptionist|kitchen|chef|manager|support|courier|technician) ..2 (made (a|an|the|this)|behaved|acted|was (rude|wrong|late|slow|unprofessional|impolite|out of line|not (trained|polite|
        friendly))|were (rude|wrong|late|slow|unprofessional|impolite)|failed|forgot|did not|didn't|lied|let you down|messed|ignored|mishandled|misinformed|gave you (wrong|incorrect|false|the wrong)|treated you)
      (gave|given|told|sent|charged|shipped|delivered|served|sold) you ..2 (wrong|incorrect|false|outdated|the wrong) ..1
      (there is|there's|that's|we have|we've|i have|is|have) no excuse (for|,)? ..2
      (this|that|it|such (a|an)? ..2) (should|shouldn't|shouldn|must|ought|could|can) ..1 (never|not|t) have ..2 (happened|occurred|been|taken)
      (this|that|it|your experience|what (happened|you experienced)|the (service|room|food|meal|wait|quality)) ..3 (was|is|fell|falls) ..2 (inexcusable|unforgivable|our failure|(well |far )?below (our|the) standards?|not (up to|the standard)|a failure
        (on|of))`,
    unless: `
      (no way|can't have|cannot have|couldn't have|nobody|no one|never|not) ..5 told you ..3
      forgot to (attach|mention|say|add|link|tag|paste|include the (link|file|picture|photo)) ..1
      misread (your|the|that|this) ..1 (message|comment|post|question|rota|chart|mail|letter|handwriting|clock|map|menu|caption)
      (i|we) failed (that|the|my|our|this) ..2 (exam|exams|test|class|course|audition|driving test)
      (you|he|she|they) (say|says|write|writes|wrote|said|mention|describe|think|feel) ..4
      must have (stung|hurt|felt|seemed|sounded|come across|been (a|an|hard|frightening|awful|horrible|upsetting|annoying|maddening|difficult|painful|so|very)|left you|looked)
      made (the|this|a) (announcement|cake|video|film|call|photo|offer|suggestion|booking|list|poster|dish|bread|soup|dress|sign|table|pot)
      (didn't|did not) (either|laugh|mean|want)
      lost (the (plot|count|thread|match|game|final|cup|toss|point|bet|draw)|our (heads|hearts)|your (trust|confidence|patience|faith|custom|business|heart|vote|goodwill))
      (if|whether|in case) ..9
      (did|do|does|didn't|don't|have|has|where|how|what|why|when|anything|something|think|believe|feel|say|saying|felt|feeling|believe) ..1 (we|you|that we|you were) ..1 (fail|failed|went|go|do|did|let|lost|missed|ignored|forgot|could|should)
        ..4
      (we|i) (should have|should've) (an|more|a|it|this|news|updates?|some|your|the|further|information|stock) ..2
      (we|i) (missed|forgot) (you|to mention|to say|to add) ..2
      (sorry|apologise|apologize|apologies|unfortunately) (that )?(we|i) ..1 (missed|couldn't|didn't|were not able|weren't able|could not|did not|forgot) (get|see|catch|reach|notice|find|hear|reply|answer|respond|you|your (call|message|email)) ..2
      (did not|didn't) (receive|find|get|see) ..3
      (we|i) (didn't|did not) (do) (it|that|this) ..1`,
  },
};

/**
 * How notification mails say that somebody said something, in English, French and German. The networks publish none of
 * these and change them as they like: what is not among them becomes a card that says so.
 */
const did = [
  'commented on', 'commented', 'replied to', 'replied', 'responded to', 'answered', 'mentioned you', 'also commented',
  'left a comment', 'posted a comment', 'posted on', 'wrote on', 'tagged you', 'reviewed', 'sent you a message',
  'a commenté', 'a aussi commenté', 'a également commenté', 'a répondu à', 'a répondu', 'vous a mentionné', 'vous a mentionnée',
  'vous a répondu', 'a laissé un commentaire', 'a publié un commentaire', 'a écrit sur', 'a publié sur', 'vous a identifié',
  'hat', 'kommentierte', 'antwortete',
]; // prettier-ignore
/** German puts what was done at the end of the sentence. */
const germanEnd = /\b(kommentiert|geantwortet|erwähnt|geschrieben|reagiert)\b/i;

const verbs = new RegExp(
  `^(.{1,120}?)\\s+(${did.toSorted((a, b) => b.length - a.length).join('|')})(?=[\\s.:!…]|$)(.*)$`,
  'iu',
);
const heading =
  /^(?:new (?:comment|reply|message|mention|review) (?:from|by)|nouve(?:au|lle) (?:commentaire|réponse|message|mention) de|neue[rs]? (?:kommentar|antwort|nachricht) von)\s+(.{1,120}?)\s*[:.!]?$/iu;

/** Who is said to have said something, in a line such as "Marie L. commented on your post"; undefined for any other line. */
export const actorIn = (line: string): string | undefined => {
  const words = line.replace(/^(re|fwd?|tr|aw|wg)\s*:\s*/i, '').trim();
  const named = heading.exec(words)?.[1];
  if (named !== undefined) return named;
  const [, who, verb = '', rest = ''] = verbs.exec(words) ?? [];
  if (who === undefined || (verb.toLowerCase() === 'hat' && !germanEnd.test(rest))) return undefined;
  return who.replace(/^["“«]\s*|\s*["”»]$/g, '').trim() || undefined;
};

/** What leads to the comment, as its button is called. */
export const opens =
  /\b(view|see|read|open|reply|respond|go to|voir|afficher|lire|ouvrir|r[ée]pondre|consulter|acc[ée]der|ansehen|anzeigen|lesen|antworten|öffnen)\b/i;
/** What must never be offered as the way to the comment: one press changes a setting or tells the sender something. */
export const settings =
  /unsubscri|d[ée]sabonn|d[ée]sinscri|abmelden|abbestellen|preferences|pr[ée]f[ée]rences|settings|param[èe]tres|einstellungen|opt-?out|privacy|confidentialit|help|aide|hilfe/i;

/** Where what somebody said is over and the sender's own small print begins. */
export const footer =
  /^(?:-{2,}|_{3,}|={3,}|\*{3,}|©.*|this (?:message|e-?mail) was (?:sent|intended).*|you (?:are receiving|received) this.*|(?:to )?(?:unsubscribe|stop receiving).*|ce(?:t)? (?:message|e-?mail|courriel) (?:a été|vous a été|vous est).*|vous recevez ce.*|(?:se |pour (?:ne plus|vous) )(?:désabonner|désinscrire|recevoir).*|diese (?:nachricht|e-?mail) (?:wurde|ist).*|sie erhalten diese.*|sent from my .*|envoyé de mon .*|thanks,?|merci,?\s+l[’']équipe.*|(?:the|l[’']équipe) (?:facebook|linkedin|xing|viadeo|myspace)(?: team)?)$/i;

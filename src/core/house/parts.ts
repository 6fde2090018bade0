/** A reply taken apart: how it greets, what it says, how it ends. Joined again they are the reply. */
export interface Parts {
  /** "Hello", without the name. */
  greeting: string;
  /** The name with the marks around it, up to where the reply begins. */
  addressee: string;
  body: string;
  /** A last line of its own that ends no sentence. */
  signOff: string;
}

const greeted =
  /^(hello|hi|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|coucou|cher|chère|hola|buenos días|buenas tardes|guten (?:tag|morgen|abend)|hallo|liebe[r]?|moin|buongiorno|ciao|salve|olá|oi|bom dia|boa tarde|dag|beste)(?!\p{L})([^,:.!?\n]{0,40}[,:!]?[ \t\n]*)/iu;
const longestSignOff = 60;

/** Greeting, body and sign-off of a reply, where it has them. */
export const partsOf = (text: string): Parts => {
  const whole = text.trim();
  const found = greeted.exec(whole);
  const [head = '', greeting = '', addressee = ''] = found ?? [];
  const rest = whole.slice(head.length);
  const cut = rest.lastIndexOf('\n');
  const last = cut < 0 ? '' : rest.slice(cut + 1).trim();
  const isSignOff = last !== '' && last.length <= longestSignOff && !/[.!?:]$/u.test(last);
  return {
    greeting,
    addressee,
    body: isSignOff ? rest.slice(0, cut).trimEnd() : rest,
    signOff: isSignOff ? last : '',
  };
};

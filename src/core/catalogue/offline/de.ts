import { ears } from './ears/de.ts';
import type { OfflineWords } from './shape.ts';

/** `{about}` carries its "zu": "Ihre Frage {about}" gives "Ihre Frage zur Lieferung". */
export const de: OfflineWords = {
  and: 'und',
  hello: { named: ['[Guten Tag|Hallo] {name},'], plain: ['[Guten Tag|Hallo],'] },
  open: {
    question: {
      about: [
        'danke für [Ihre|deine] Frage {about}.',
        'wir haben [Ihre|deine] Frage {about} gelesen.',
        '[Ihre|deine] Frage {about} verdient eine genaue Antwort.',
      ],
      plain: [
        'danke für [Ihre|deine] Frage.',
        'wir haben [Ihre|deine] Frage gelesen, sie verdient eine genaue Antwort.',
        'danke, dass [Sie fragen|du fragst].',
      ],
    },
    help: {
      about: [
        'danke, dass [Sie|du] uns {about} [schreiben|schreibst]. Wir möchten gern helfen.',
        'wir haben gelesen, was [Sie|du] {about} [schreiben|schreibst], und möchten gern helfen.',
      ],
      plain: [
        'danke, dass [Sie uns schreiben|du uns schreibst]. Wir möchten gern helfen.',
        'wir haben [Ihre|deine] Nachricht gelesen und möchten gern helfen.',
      ],
    },
    complaint: {
      about: [
        'danke, dass [Sie|du] uns {about} [schreiben|schreibst].',
        'wir haben aufmerksam gelesen, was [Sie|du] {about} [schreiben|schreibst].',
        'danke für [Ihre|deine] Rückmeldung {about}.',
      ],
      plain: [
        'danke für [Ihre|deine] Rückmeldung.',
        'wir haben [Ihre|deine] Nachricht aufmerksam gelesen.',
        'danke, dass [Sie|du] uns das [sagen|sagst].',
      ],
    },
    praise: {
      about: [
        'danke für die freundlichen Worte {about}!',
        'was [Sie|du] {about} [schreiben|schreibst], freut uns sehr, danke!',
      ],
      plain: ['danke für die freundlichen Worte!', 'über [Ihre|deine] Nachricht freuen wir uns sehr, danke!'],
    },
    suggestion: {
      about: ['danke für [Ihren|deinen] Vorschlag {about}.', 'danke für diese Idee {about}.'],
      plain: ['danke für [Ihren|deinen] Vorschlag.', 'danke für diese Idee.'],
    },
    other: {
      about: [
        'danke für [Ihre|deine] Nachricht {about}.',
        'wir haben [Ihre|deine] Nachricht {about} gelesen.',
        'danke, dass [Sie|du] uns {about} [schreiben|schreibst].',
      ],
      plain: [
        'danke für [Ihre|deine] Nachricht.',
        'wir haben [Ihre|deine] Nachricht gelesen.',
        'danke, dass [Sie uns schreiben|du uns schreibst].',
      ],
    },
  },
  feel: [
    'Es tut uns leid, das zu lesen.',
    'Es tut uns leid, dass [Sie uns deshalb schreiben müssen|du uns deshalb schreiben musst].',
    'So soll es bei uns nicht sein.',
  ],
  next: {
    question: [
      'Wir erkundigen uns und antworten [Ihnen|dir] hier.',
      'Wir fragen lieber im Team nach, statt zu raten, und antworten [Ihnen|dir] hier.',
      'Wir fragen diejenigen, die es wissen, und antworten [Ihnen|dir] hier.',
    ],
    praise: ['Wir geben das gern an das Team weiter.', 'Das Team wird sich darüber freuen.'],
    suggestion: ['Wir geben das an die Zuständigen weiter.', 'Wir haben das für das Team notiert.'],
    other: ['Wir geben sie an das Team weiter.', 'Das Team liest mit.'],
  },
  heard: ['Wir geben es an die zuständigen Personen weiter.', 'Wir sprechen mit dem Team darüber.'],
  ask: {
    order: [
      '[Können Sie|Kannst du] uns die Bestellnummer als private Nachricht schicken, damit wir genau nachsehen können?',
      'Mit der Bestellnummer in einer privaten Nachricht können wir nachsehen, was passiert ist.',
    ],
    booking: [
      '[Können Sie|Kannst du] uns die Buchungsnummer als private Nachricht schicken, damit wir genau nachsehen können?',
      'Mit der Buchungsnummer in einer privaten Nachricht können wir nachsehen, was passiert ist.',
    ],
    visit: [
      '[Können Sie|Kannst du] uns in einer privaten Nachricht sagen, um welchen Ort und welchen Tag es geht?',
      'Mit Ort und Tag [Ihres|deines] Besuchs in einer privaten Nachricht können wir mit dem Team sprechen.',
    ],
    device: [
      '[Können Sie|Kannst du] uns sagen, welches Gerät [Sie benutzen|du benutzt] und bei welchem Schritt es passiert?',
      'Mit dem Namen des Geräts und dem Schritt, bei dem es passiert, können wir nachsehen.',
    ],
    account: [
      '[Können Sie|Kannst du] uns eine private Nachricht schreiben, ohne Passwort, damit wir nachsehen können?',
      'Mit einer privaten Nachricht, ohne Passwort, können wir nachsehen.',
    ],
    batch: [
      '[Können Sie|Kannst du] uns in einer privaten Nachricht die Chargennummer und den Kaufort schicken?',
      'Mit der Chargennummer und dem Kaufort in einer privaten Nachricht können wir nachsehen.',
    ],
    general: [
      '[Können Sie|Kannst du] uns eine private Nachricht schreiben, damit wir gemeinsam nachsehen können?',
      'Mit ein paar Einzelheiten in einer privaten Nachricht können wir im Team nachsehen.',
    ],
  },
  afterFact: [
    'Wenn noch etwas offen ist, [fragen Sie|frag] uns gern hier.',
    'Für weitere Fragen sind wir hier.',
  ],
  heated: {
    about: [
      'wir haben gelesen, was [Sie|du] {about} [schreiben|schreibst], und nehmen es ernst.',
      'wir nehmen ernst, was [Sie|du] {about} [schreiben|schreibst].',
    ],
    plain: [
      'wir haben [Ihre|deine] ganze Nachricht gelesen und nehmen sie ernst.',
      'wir haben gelesen, was [Sie schreiben|du schreibst], und nehmen es ernst.',
    ],
  },
  severe: {
    danger: {
      open: [
        'danke, dass [Sie|du] uns Bescheid [geben|gibst]. Wir nehmen das sehr ernst.',
        'wir haben [Ihre|deine] Nachricht gelesen und nehmen sie sehr ernst.',
      ],
      next: [
        'Bitte [schreiben Sie|schreib] uns eine private Nachricht, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann.',
        '[Können Sie|Kannst du] uns eine private Nachricht schreiben, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann?',
      ],
    },
    health: {
      open: [
        'danke, dass [Sie|du] uns Bescheid [geben|gibst]. Es tut uns leid, das zu lesen, und wir nehmen es sehr ernst.',
        'es tut uns leid, das zu lesen. Wir nehmen sehr ernst, was [Sie schreiben|du schreibst].',
      ],
      next: [
        '[Können Sie|Kannst du] uns in einer privaten Nachricht die Chargennummer und den Kaufort schicken, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann?',
        'Bitte [schreiben Sie|schreib] uns eine private Nachricht, mit der Chargennummer, wenn die Packung noch da ist, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann.',
      ],
    },
    self_harm: {
      open: [
        'danke, dass [Sie|du] das [schreiben|schreibst]. Wir haben es gelesen, und es ist uns nicht gleich.',
        'wir haben gelesen, was [Sie schreiben|du schreibst], und es ist uns nicht gleich.',
      ],
      next: [
        'Bitte [schreiben Sie|schreib] uns eine private Nachricht: Jemand aus dem Team möchte mit [Ihnen|dir] sprechen. Wenn [Sie|du] jetzt in Gefahr [sind|bist], [rufen Sie|ruf] bitte den Notruf dort an, wo [Sie sind|du bist].',
        'Jemand aus dem Team möchte in einer privaten Nachricht mit [Ihnen|dir] sprechen. Wenn [Sie|du] jetzt in Gefahr [sind|bist], [rufen Sie|ruf] bitte den Notruf dort an, wo [Sie sind|du bist].',
      ],
    },
    threat: {
      open: [
        'wir haben [Ihre|deine] Nachricht gelesen und nehmen sie ernst.',
        '[Ihre|deine] Nachricht ist hier gelesen worden.',
      ],
      next: [
        'Wenn etwas geschehen ist, das wir wissen sollten, [schreiben Sie|schreib] uns bitte eine private Nachricht.',
        'Wenn etwas hinter dieser Nachricht steht, möchten wir es in einer privaten Nachricht hören.',
      ],
    },
    public: {
      open: [
        'danke für [Ihre|deine] Nachricht. Wir geben sie an die zuständigen Personen weiter.',
        'wir haben [Ihre|deine] Nachricht gelesen und geben sie an die zuständigen Personen weiter.',
      ],
      next: [
        'Bitte [sagen Sie|sag] uns in einer privaten Nachricht, wie sie [Sie|dich] am besten erreichen.',
        '[Können Sie|Kannst du] uns in einer privaten Nachricht sagen, wie sie [Sie|dich] am besten erreichen?',
      ],
    },
  },
  grief: {
    open: [
      'danke, dass [Sie|du] uns das [anvertrauen|anvertraust]. Wir haben [Ihre|deine] Nachricht mit Sorgfalt gelesen.',
      'wir haben [Ihre|deine] Nachricht mit Sorgfalt gelesen und danken [Ihnen|dir] dafür.',
    ],
    next: [
      'Bitte [schreiben Sie|schreib] uns eine private Nachricht, damit sich jemand aus dem Team mit [Ihnen|dir] darum kümmern kann.',
      'Jemand aus dem Team möchte sich in einer privaten Nachricht mit [Ihnen|dir] darum kümmern.',
    ],
  },
  warm: {
    question: ['Schön, dass [Sie fragen|du fragst].', 'Fragen sind uns immer willkommen.'],
    help: ['[Sie sind|Du bist] hier richtig.', 'Gut, dass [Sie|du] uns [schreiben|schreibst].'],
    complaint: ['Gut, dass [Sie|du] es uns [sagen|sagst].', '[Ihre|Deine] Erfahrung ist uns wichtig.'],
    praise: ['Das macht uns den Tag schöner.', 'Nachrichten wie diese geben uns Schwung.'],
    suggestion: ['Es ist nett, dass [Sie mitdenken|du mitdenkst].', 'Wir freuen uns, wenn jemand mitdenkt.'],
    other: ['Schön, von [Ihnen|dir] zu lesen.', 'Wir freuen uns über jede Nachricht.'],
  },
  light: {
    question: ['Wir könnten uns etwas ausdenken, aber wir würden rot.'],
    help: ['Die Ärmel sind hochgekrempelt, und der Kaffee ist aufgesetzt.'],
    complaint: ['Wir wären lieber aus einem schöneren Grund in [Ihren|deinen] Kommentaren gelandet.'],
    praise: ['Es könnte sein, dass im Büro kurz getanzt wurde.'],
    suggestion: ['Jemand ist schon losgelaufen, um einen Bleistift zu holen.'],
    other: ['Beim Lesen ist unser Kaffee kalt geworden, und das ist ein Kompliment.'],
  },
  short: {
    question: {
      about: [
        'wir erkundigen uns {about} und antworten [Ihnen|dir] hier.',
        'wir fragen {about} nach und antworten [Ihnen|dir] hier.',
      ],
      plain: [
        'wir erkundigen uns und antworten [Ihnen|dir] hier.',
        'wir fragen nach und antworten [Ihnen|dir] hier.',
      ],
    },
    help: {
      about: [
        'wir möchten gern helfen, danke für [Ihre|deine] Nachricht {about}.',
        'danke für [Ihre|deine] Nachricht {about}.',
      ],
      plain: ['wir möchten gern helfen.', 'danke für [Ihre|deine] Nachricht.'],
    },
    complaint: {
      about: [
        'danke für [Ihre|deine] Rückmeldung {about}.',
        'wir haben [Ihre|deine] Nachricht {about} gelesen.',
      ],
      plain: ['danke für [Ihre|deine] Rückmeldung.', 'wir haben [Ihre|deine] Nachricht gelesen.'],
    },
    praise: {
      about: ['danke für die Worte {about}!', 'danke für [Ihre|deine] Nachricht {about}, sie freut uns!'],
      plain: ['danke für die freundlichen Worte!', 'danke, [Ihre|deine] Nachricht freut uns!'],
    },
    suggestion: {
      about: ['danke, wir geben die Idee {about} weiter.', 'danke für die Idee {about}.'],
      plain: ['danke, wir geben die Idee weiter.', 'danke für die Idee.'],
    },
    other: {
      about: [
        'danke für [Ihre|deine] Nachricht {about}.',
        'wir haben [Ihre|deine] Nachricht {about} gelesen, danke.',
      ],
      plain: ['danke für [Ihre|deine] Nachricht.', 'wir haben [Ihre|deine] Nachricht gelesen, danke.'],
    },
  },
  redirect: {
    about: ['danke für [Ihre|deine] Nachricht. Kommen wir zurück {about}, denn da können wir etwas tun.'],
    plain: [
      'danke für [Ihre|deine] Nachricht. Kommen wir zurück zu dem, wobei wir hier etwas tun können.',
      'wir haben [Ihre|deine] Nachricht gelesen und möchten mit [Ihnen|dir] die praktische Seite ansehen.',
    ],
  },
  thank: {
    about: [
      'danke für [Ihre|deine] Nachricht {about}.',
      'danke, dass [Sie|du] uns {about} [schreiben|schreibst].',
    ],
    plain: ['danke für [Ihre|deine] Nachricht.', 'danke, dass [Sie uns schreiben|du uns schreibst].'],
  },
  contact: 'Das hilft uns weiter: {contact}',
  ...ears,
};

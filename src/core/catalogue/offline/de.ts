import type { OfflineWords } from './shape.ts';

/** `{about}` carries its "zu": "Ihre Frage {about}" gives "Ihre Frage zur Lieferung". */
export const de: OfflineWords = {
  and: 'und',
  hello: { named: ['[Guten Tag|Hallo] {name},'], plain: ['[Guten Tag|Hallo],'] },
  open: {
    question: {
      about: ['danke für [Ihre|deine] Frage {about}.', 'wir haben [Ihre|deine] Frage {about} gelesen.'],
      plain: [
        'danke für [Ihre|deine] Frage.',
        'wir haben [Ihre|deine] Frage gelesen, sie verdient eine genaue Antwort.',
      ],
    },
    complaint: {
      about: [
        'danke, dass [Sie|du] uns {about} [schreiben|schreibst].',
        'wir haben aufmerksam gelesen, was [Sie|du] {about} [schreiben|schreibst].',
      ],
      plain: ['danke für [Ihre|deine] Rückmeldung.', 'wir haben [Ihre|deine] Nachricht aufmerksam gelesen.'],
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
      ],
      plain: ['danke für [Ihre|deine] Nachricht.', 'wir haben [Ihre|deine] Nachricht gelesen.'],
    },
  },
  feel: [
    'Es tut uns leid, dass dieser Eindruck geblieben ist.',
    'Wir verstehen, dass das enttäuschend ist.',
    'Wir können nachvollziehen, dass das ärgerlich ist.',
  ],
  next: {
    question: [
      'Wir erkundigen uns und antworten [Ihnen|dir] hier.',
      'Wir fragen lieber im Team nach, statt zu raten, und antworten [Ihnen|dir] hier.',
    ],
    praise: ['Wir geben das gern an das Team weiter.', 'Das Team wird sich darüber freuen.'],
    suggestion: ['Wir geben das an die Zuständigen weiter.', 'Wir haben das für das Team notiert.'],
    other: [
      'Wenn wir helfen können, [schreiben Sie|schreib] uns einfach hier.',
      'Wenn [Sie|du] uns mehr erzählen [möchten|möchtest], lesen wir gern mit.',
    ],
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
      '[Können Sie|Kannst du] uns privat schreiben, bitte ohne Passwort, damit wir nachsehen können?',
      'Mit einer privaten Nachricht, bitte ohne Passwort, können wir nachsehen.',
    ],
    batch: [
      '[Können Sie|Kannst du] uns die Chargennummer und den Kaufort als private Nachricht schicken?',
      'Mit der Chargennummer und dem Kaufort in einer privaten Nachricht können wir nachsehen.',
    ],
    general: [
      '[Können Sie|Kannst du] uns in einer privaten Nachricht erzählen, was passiert ist, damit wir nachsehen können?',
      'Mit ein paar Einzelheiten in einer privaten Nachricht können wir im Team nachsehen.',
    ],
  },
  heated: {
    about: ['wir haben gelesen, was [Sie|du] {about} [schreiben|schreibst], und nehmen es ernst.'],
    plain: [
      'wir haben [Ihre|deine] ganze Nachricht gelesen und nehmen sie ernst.',
      'wir haben gelesen, was [Sie schreiben|du schreibst], und nehmen es ernst.',
    ],
  },
  severe: {
    open: [
      'danke, dass [Sie|du] uns Bescheid [geben|gibst]. Wir nehmen das sehr ernst.',
      'wir haben [Ihre|deine] Nachricht gelesen und nehmen sie sehr ernst.',
    ],
    next: [
      'Bitte [schreiben Sie|schreib] uns eine private Nachricht, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann.',
      '[Können Sie|Kannst du] uns eine private Nachricht schreiben, damit jemand aus dem Team direkt mit [Ihnen|dir] sprechen kann?',
    ],
  },
  warm: {
    question: ['Schön, dass [Sie fragen|du fragst].', 'Fragen sind uns immer willkommen.'],
    complaint: ['Gut, dass [Sie|du] es uns [sagen|sagst].', '[Ihre|Deine] Erfahrung ist uns wichtig.'],
    praise: ['Das macht uns den Tag schöner.', 'Nachrichten wie diese geben uns Schwung.'],
    suggestion: ['Es ist nett, dass [Sie mitdenken|du mitdenkst].', 'Wir freuen uns, wenn jemand mitdenkt.'],
    other: ['Schön, von [Ihnen|dir] zu lesen.', 'Wir freuen uns über jede Nachricht.'],
  },
  light: {
    question: ['Wir könnten uns etwas ausdenken, aber wir würden rot.'],
    complaint: ['Wir wären lieber aus einem schöneren Grund in [Ihren|deinen] Kommentaren gelandet.'],
    praise: ['Es könnte sein, dass im Büro kurz getanzt wurde.'],
    suggestion: ['Jemand ist schon losgelaufen, um einen Bleistift zu holen.'],
    other: ['Beim Lesen ist unser Kaffee kalt geworden, und das ist ein Kompliment.'],
  },
  short: {
    question: {
      about: ['wir erkundigen uns {about} und antworten [Ihnen|dir] hier.'],
      plain: [
        'wir erkundigen uns und antworten [Ihnen|dir] hier.',
        'wir fragen nach und antworten [Ihnen|dir] hier.',
      ],
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
  matters: {
    allergens: ['zu den Allergenen', 'allerg\\p{L}*|unverträglich\\p{L}*|gluten|nussallergie|laktose'],
    refund: ['zur Erstattung', 'erstatt\\p{L}*|rückerstatt\\p{L}*|geld zurück'],
    delivery: ['zur Lieferung', 'liefer\\p{L}*|geliefert|paket\\p{L}*|versand|zustell\\p{L}*'],
    booking: ['zur Buchung', 'buchung(?:en)?|gebucht|reservier\\p{L}*'],
    warranty: ['zur Garantie', 'garantie|gewährleistung'],
    exchange: ['zur Rückgabe', 'rückgabe|umtausch\\p{L}*|retour\\p{L}*|zurückschick\\p{L}*|zurückgeschickt'],
    invoice: ['zur Rechnung', 'rechnung\\p{L}*|kassenbon|quittung'],
    payment: ['zur Zahlung', 'zahlung(?:en)?|kreditkarte|abgebucht'],
    subscription: ['zum Abo', 'abo|abos|abonnement|kündig\\p{L}*|gekündigt'],
    privacy: ['zu den persönlichen Daten', 'datenschutz|persönliche daten|dsgvo'],
    accessibility: ['zur Barrierefreiheit', 'barriere\\p{L}*|rollstuhl'],
    ingredients: ['zu den Zutaten', 'zutat\\p{L}*|palmöl|zusatzstoff\\p{L}*|vegan|vegetarisch'],
    packaging: ['zur Verpackung', 'verpack\\p{L}*|plastik'],
    cleanliness: ['zur Sauberkeit', 'sauber\\p{L}*|schmutzig|dreckig|hygiene'],
    noise: ['zum Lärm', 'lärm|zu laut'],
    waiting: ['zur Wartezeit', 'wart(?:en|e|et|ezeit)|gewartet|schlange|verspät\\p{L}*|verzöger\\p{L}*'],
    welcome: ['zum Empfang', 'personal|unfreundlich\\p{L}*|bedienung|mitarbeiter\\p{L}*|verkäufer\\p{L}*'],
    hotline: ['zum Kundendienst', 'kundendienst|kundenservice|hotline|support'],
    hours: ['zu den Öffnungszeiten', 'öffnungszeit\\p{L}*|geöffnet|geschlossen'],
    stock: ['zur Verfügbarkeit', 'ausverkauft|verfügbar\\p{L}*|lieferbar|vorrätig'],
    size: ['zu den Größen', 'größe|größen|zu (?:klein|groß|eng)'],
    colour: ['zu den Farben', 'farb\\p{L}*'],
    taste: ['zum Geschmack', 'geschmack\\p{L}*|schmeck\\p{L}*|fad'],
    recipe: ['zum Rezept', 'rezept\\p{L}*|rezeptur'],
    instructions: ['zur Anleitung', 'anleitung\\p{L}*|handbuch|gebrauchsanweisung'],
    promotion: ['zum Angebot', 'angebot\\p{L}*|rabatt\\p{L}*|gutschein\\p{L}*'],
    advertising: ['zu unserer Werbung', 'werbung|werbe\\p{L}*|kampagne|slogan'],
    environment: ['zur Umwelt', 'umwelt\\p{L}*|klima\\p{L}*|recycl\\p{L}*|nachhaltig\\p{L}*'],
    jobs: ['zur Arbeit bei uns', 'stellenangebot\\p{L}*|bewerb\\p{L}*|praktikum|karriere'],
    account: ['zum Konto', 'konto|kundenkonto|passwort|anmelden|einloggen'],
    app: ['zur App', 'app|android|ios|iphone|absturz|abstürz\\p{L}*'],
    website: ['zur Website', 'website|webseite|internetseite|browser'],
    video: ['zum Video', 'videos?|episode'],
    article: ['zum Artikel', 'blog|beitrag'],
    quality: ['zur Qualität', 'qualität|kaputt|defekt\\p{L}*|beschädigt|mangelhaft'],
    price: ['zu den Preisen', 'preis\\p{L}*|teuer|kosten|kostet'],
    order: ['zur Bestellung', 'bestell\\p{L}*'],
    store: ['zum Geschäft', 'im laden|geschäft|filiale'],
    product: ['zum Produkt', 'produkt\\p{L}*|sortiment'],
  },
};

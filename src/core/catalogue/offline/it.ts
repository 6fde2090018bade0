import type { OfflineWords } from './shape.ts';

/** `{about}` carries its "su": "la domanda {about}" gives "la domanda sulla consegna". */
export const it: OfflineWords = {
  and: 'e',
  hello: { named: ['[Buongiorno|Ciao] {name},'], plain: ['[Buongiorno|Ciao],'] },
  open: {
    question: {
      about: ['grazie per la [sua|tua] domanda {about}.', 'abbiamo letto la [sua|tua] domanda {about}.'],
      plain: [
        'grazie per la [sua|tua] domanda.',
        'abbiamo letto la [sua|tua] domanda, che merita una risposta precisa.',
      ],
    },
    complaint: {
      about: [
        'grazie per averci scritto {about}.',
        'abbiamo letto con attenzione quello che [scrive|scrivi] {about}.',
      ],
      plain: ['grazie per avercelo detto.', 'abbiamo letto con attenzione il [suo|tuo] messaggio.'],
    },
    praise: {
      about: [
        'grazie per le [sue|tue] parole {about}!',
        'che bello leggere quello che [scrive|scrivi] {about}, grazie!',
      ],
      plain: ['grazie per le [sue|tue] parole!', 'che bello leggere il [suo|tuo] messaggio, grazie!'],
    },
    suggestion: {
      about: ['grazie per il [suo|tuo] suggerimento {about}.', 'grazie per questa idea {about}.'],
      plain: ['grazie per il [suo|tuo] suggerimento.', 'grazie per questa idea.'],
    },
    other: {
      about: ['grazie per il [suo|tuo] messaggio {about}.', 'abbiamo letto il [suo|tuo] messaggio {about}.'],
      plain: ['grazie per il [suo|tuo] messaggio.', 'abbiamo letto il [suo|tuo] messaggio.'],
    },
  },
  feel: [
    'Ci dispiace che sia rimasta questa impressione.',
    'Capiamo che sia una delusione.',
    'Comprendiamo che sia spiacevole.',
  ],
  next: {
    question: [
      'Ci stiamo informando e risponderemo qui.',
      'Preferiamo verificare con il team e risponderemo qui.',
    ],
    praise: ['Lo riferiamo al team.', 'Il team sarà contento di leggerlo.'],
    suggestion: ['Passiamo tutto a chi se ne occupa.', 'Ne prendiamo nota per il team.'],
    other: [
      'Se possiamo aiutare, [ci scriva|scrivici] pure qui.',
      'Se [vuole|vuoi] dirci di più, siamo qui a leggere.',
    ],
  },
  heard: ['Lo riferiamo alle persone che se ne occupano.', 'Ne parliamo con il team.'],
  ask: {
    order: [
      '[Può|Puoi] inviarci il numero d’ordine con un messaggio privato, così da guardare bene la cosa?',
      'Con il numero d’ordine in un messaggio privato possiamo vedere che cosa è successo.',
    ],
    booking: [
      '[Può|Puoi] inviarci il codice della prenotazione con un messaggio privato, così da guardare bene la cosa?',
      'Con il codice della prenotazione in un messaggio privato possiamo vedere che cosa è successo.',
    ],
    visit: [
      '[Può|Puoi] dirci con un messaggio privato di quale luogo si tratta e in che giorno è stato?',
      'Con il luogo e il giorno della visita in un messaggio privato possiamo parlarne con il team.',
    ],
    device: [
      '[Può|Puoi] dirci quale dispositivo [usa|usi] e in quale passaggio succede?',
      'Con il nome del dispositivo e il passaggio in cui succede possiamo verificare.',
    ],
    account: [
      '[Può|Puoi] scriverci con un messaggio privato, senza password, così da verificare?',
      'Con un messaggio privato, senza password, possiamo verificare.',
    ],
    batch: [
      '[Può|Puoi] inviarci con un messaggio privato il numero di lotto e il luogo di acquisto?',
      'Con il numero di lotto e il luogo di acquisto in un messaggio privato possiamo verificare.',
    ],
    general: [
      '[Può|Puoi] raccontarci con un messaggio privato che cosa è successo, così da verificare?',
      'Con qualche dettaglio in un messaggio privato possiamo verificare con il team.',
    ],
  },
  heated: {
    about: ['abbiamo letto quello che [scrive|scrivi] {about} e lo prendiamo sul serio.'],
    plain: [
      'abbiamo letto tutto il [suo|tuo] messaggio e lo prendiamo sul serio.',
      'abbiamo letto quello che [scrive|scrivi] e lo prendiamo sul serio.',
    ],
  },
  severe: {
    open: [
      'grazie per averci avvisato. Prendiamo molto sul serio quello che [scrive|scrivi].',
      'abbiamo letto il [suo|tuo] messaggio e lo prendiamo molto sul serio.',
    ],
    next: [
      '[Ci scriva|Scrivici] un messaggio privato, in modo che una persona del team possa parlare direttamente con [lei|te].',
      '[Può|Puoi] scriverci un messaggio privato, in modo che una persona del team parli direttamente con [lei|te]?',
    ],
  },
  warm: {
    question: ['[Ha|Hai] fatto bene a chiedere.', 'Le domande sono sempre benvenute.'],
    complaint: ['[Ha|Hai] fatto bene a parlarcene.', 'La [sua|tua] esperienza è importante per noi.'],
    praise: ['Ci ha rallegrato la giornata.', 'Messaggi come [il suo|il tuo] ci danno energia.'],
    suggestion: ['È gentile rifletterci insieme.', 'Ci piace quando si riflette insieme.'],
    other: ['È un piacere [leggerla|leggerti].', 'È sempre un piacere ricevere un messaggio.'],
  },
  light: {
    question: ['Potremmo inventarci qualcosa, ma arrossiremmo.'],
    complaint: ['Avremmo preferito finire nei [suoi|tuoi] commenti per un motivo più allegro.'],
    praise: ['In ufficio potrebbe esserci stato un piccolo ballo.'],
    suggestion: ['Qualcuno è già corso a cercare una matita.'],
    other: ['Leggendo ci si è raffreddato il caffè, ed è un complimento.'],
  },
  short: {
    question: {
      about: ['ci informiamo {about} e risponderemo qui.'],
      plain: ['ci informiamo e risponderemo qui.', 'verifichiamo e risponderemo qui.'],
    },
    complaint: {
      about: ['grazie per il [suo|tuo] commento {about}.', 'abbiamo letto il [suo|tuo] messaggio {about}.'],
      plain: ['grazie per il [suo|tuo] commento.', 'abbiamo letto il [suo|tuo] messaggio.'],
    },
    praise: {
      about: ['grazie per le [sue|tue] parole {about}!', 'grazie per quello che [dice|dici] {about}!'],
      plain: ['grazie per le [sue|tue] parole!', 'grazie per il [suo|tuo] messaggio!'],
    },
    suggestion: {
      about: ['grazie, passiamo al team la [sua|tua] idea {about}.', 'grazie per l’idea {about}.'],
      plain: ['grazie, passiamo la [sua|tua] idea al team.', 'grazie per l’idea.'],
    },
    other: {
      about: [
        'grazie per il [suo|tuo] messaggio {about}.',
        'abbiamo letto il [suo|tuo] messaggio {about}, grazie.',
      ],
      plain: ['grazie per il [suo|tuo] messaggio.', 'abbiamo letto il [suo|tuo] messaggio, grazie.'],
    },
  },
  redirect: {
    about: [
      'grazie per il [suo|tuo] messaggio. Torniamo al lato pratico: possiamo ragionare insieme {about}.',
    ],
    plain: [
      'grazie per il [suo|tuo] messaggio. Torniamo a ciò su cui possiamo fare qualcosa qui.',
      'abbiamo letto il [suo|tuo] messaggio e vorremmo guardare con [lei|te] il lato pratico.',
    ],
  },
  thank: {
    about: [
      'grazie per il [suo|tuo] messaggio {about}.',
      'grazie per il tempo dedicato a scriverci {about}.',
    ],
    plain: ['grazie per il [suo|tuo] messaggio.', 'grazie per il tempo dedicato a scriverci.'],
  },
  contact: 'Che cosa ci aiuta: {contact}',
  matters: {
    allergens: ['sugli allergeni', 'allerg\\p{L}*|intolleran\\p{L}*|glutine|lattosio'],
    refund: ['sul rimborso', 'rimbors\\p{L}*|soldi indietro'],
    delivery: ['sulla consegna', 'consegn\\p{L}*|spedi\\p{L}*|pacco|pacchi|corriere'],
    booking: ['sulla prenotazione', 'prenot\\p{L}*'],
    warranty: ['sulla garanzia', 'garanzia'],
    exchange: ['sul reso', '(?:il|un|fare) reso|restitu\\p{L}*'],
    invoice: ['sulla fattura', 'fattur\\p{L}*|scontrino|ricevuta'],
    payment: ['sul pagamento', 'pag(?:amento|amenti|are|ato|o)|carta di credito|addebit\\p{L}*'],
    subscription: ['sull’abbonamento', 'abbona\\p{L}*|iscrizione|disdetta'],
    privacy: ['sui dati personali', 'dati personali|privacy'],
    accessibility: ['sull’accessibilità', 'accessib\\p{L}*|sedia a rotelle'],
    ingredients: ['sugli ingredienti', 'ingredient\\p{L}*|olio di palma|additiv\\p{L}*|vegan\\p{L}*'],
    packaging: ['sulla confezione', 'confezion\\p{L}*|imballag\\p{L}*|plastica'],
    cleanliness: ['sulla pulizia', 'puli\\p{L}*|sporc\\p{L}*|igiene'],
    noise: ['sul rumore', 'rumor\\p{L}*'],
    waiting: ['sull’attesa', 'attesa|aspett\\p{L}*|ritard\\p{L}*'],
    welcome: [
      'sull’accoglienza',
      'accoglien\\p{L}*|il (?:vostro )?personale|maleducat\\p{L}*|commess[oaie]|camerier\\p{L}*',
    ],
    hotline: ['sul servizio clienti', 'servizio clienti|assistenza|numero verde'],
    hours: ['sugli orari', 'orari|orario'],
    stock: ['sulla disponibilità', 'esaurit\\p{L}*|disponib\\p{L}*'],
    size: ['sulle taglie', 'tagli[ae]|troppo (?:piccol|grand)\\p{L}*'],
    colour: ['sui colori', 'colore|colori'],
    taste: ['sul gusto', 'gusto|sapore|sapori|insipid\\p{L}*'],
    recipe: ['sulla ricetta', 'ricett\\p{L}*'],
    instructions: ['sul manuale', 'istruzioni|manuale'],
    promotion: ['sull’offerta', 'offert\\p{L}*|scont\\p{L}*|promo|promozion\\p{L}*|saldi|coupon'],
    advertising: ['sulla nostra pubblicità', 'pubblicit\\p{L}*|spot|campagna'],
    environment: ['sull’ambiente', 'ambient\\p{L}*|clima\\p{L}*|ricicl\\p{L}*|ecologic\\p{L}*'],
    jobs: ['sul lavoro con noi', 'assun\\p{L}*|candidatur\\p{L}*|curriculum|tirocinio'],
    account: ['sul [suo|tuo] account', 'account|password'],
    app: ['sull’applicazione', 'app|applicazione|android|ios|iphone'],
    website: ['sul sito', 'sito|browser'],
    video: ['sul video', 'video|puntata|episodio'],
    article: ['sull’articolo', 'articolo|blog'],
    quality: ['sulla qualità', 'qualità|rott[oaie]|difett\\p{L}*|danneggiat\\p{L}*'],
    price: ['sui prezzi', 'prezz[oi]|(?:troppo|così|molto) car[oaie]|costos\\p{L}*|tariff\\p{L}*'],
    order: ['sul [suo|tuo] ordine', 'ordin(?:e|i|ato|are|azione)'],
    store: ['sul negozio', 'negozi\\p{L}*|punto vendita|filiale'],
    product: ['sul prodotto', 'prodott\\p{L}*|gamma'],
  },
};

/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const de = {
  grave: `
die Steckdose hinter dem Kühlschrank ist explodiert, die Küche war voller Rauch
seit euer Monteur da war riecht es stark nach Gas
die Wohnung nebenan brennt wegen eures Trockners
ich habe beim Duschen einen Schlag bekommen, der Arm ist taub
da liegt ein Stromkabel in der Pfütze vor der Schule
eure nussfreien Kekse haben meinen Freund auf die Intensivstation gebracht
nirgends steht dass Milch drin ist, das Gesicht meiner Tochter ist zugeschwollen
der Koch hat gesagt kein Sesam und ich musste mir den Notfallpen setzen
mein Baby hat ein Teil vom Spielzeug verschluckt
die Knopfzelle aus eurer Fernbedienung steckt im Magen meines Sohnes
der Akku ist aufgebläht und glühend heiß
das Ladegerät ist im Flur explodiert, wir mussten aus dem Fenster springen
ich trete auf die Bremse eures Mietwagens und nichts passiert, bin im Graben gelandet
die Lenkung hat bei 130 blockiert
die Insulinpumpe ist nachts stehen geblieben ohne Alarm
das Beatmungsgerät meines Vaters ist ausgefallen und niemand geht ans Telefon
die ganze Familie hat sich an eurem Hähnchen vergiftet
drei Kinder wurden mit dem Krankenwagen abgeholt weil die Hüpfburg weggeflogen ist
ein Regal ist auf meinen zweijährigen Sohn gestürzt
mein Sohn hat die Fingerkuppe im Klappstuhl verloren
die Kita hat meine Tochter eine Stunde allein im Garten vergessen
eine Betreuerin hat ein Kind geschlagen
der Bademeister war am Handy während mein Neffe fast ertrunken ist
Leute hängen seit vier Stunden in eurer Seilbahn fest bei minus zehn Grad
wir sind in eurem Parkhaus eingesperrt mit zwei kleinen Kindern
ein Mann liegt bewusstlos auf dem Bahnsteig und keiner hilft
seit euren Kapseln spucke ich Blut
die Haarfarbe hat mir die Kopfhaut verätzt
meiner Mutter wurde Chlorreiniger statt Wasser serviert
der Busfahrer war betrunken und ist über zwei rote Ampeln gefahren
euer Bote hat mich gegen die Wand gedrückt und wollte mich küssen
mir wurde bei euch etwas ins Glas getan
offene Leitungen neben dem Planschbecken
der Aufzug ist mit meiner Oma zwei Stockwerke abgestürzt
ich möchte morgen nicht mehr aufwachen
ich finde keinen Grund mehr weiterzuleben
ich stehe auf der Brücke und habe nichts mehr zu verlieren
ich habe alle Tabletten genommen
kümmert euch um meine Katze, ich bin dann nicht mehr da
jeden Tag denke ich daran vor den Zug zu springen
meine Tochter ritzt sich wegen eurem Forum
tot wäre ich besser dran
ich warte nach Ladenschluss auf deinen Chef
ich weiß auf welche Schule deine Kinder gehen
ich zünde euer Lager an
ich breche eurem Fahrer beide Beine
ihr kommt da nur im Sarg raus
ihr gehört aufgehängt
ich hab eine Waffe und weiß wann du Feierabend hast
beim nächsten Mal komme ich nicht zum Reden
meine Anwältin hat alle Mails
die Klage geht diese Woche raus
ich habe euch bei der Verbraucherzentrale und der Polizei gemeldet
das wird der Richter entscheiden
die Datenschutzbehörde ist informiert
wir sind 300 Geschädigte und klagen gemeinsam
Foto binnen 48 Stunden löschen, sonst meldet sich mein Anwalt
das Gewerbeaufsichtsamt weiß Bescheid
ich bin Redakteurin beim Spiegel, wer kann bis 17 Uhr Stellung nehmen?
das läuft heute Abend in den Nachrichten
wir drehen einen Beitrag über eure Ställe und wollen eure Sicht hören
ich habe alles an die Presse geschickt
euer Kundenportal zeigt mir Rechnungen und Adressen von anderen Leuten
ich logge mich ein und sehe das Konto von jemand anderem
unsere Passwörter stehen in einem Hackerforum
mein gewalttätiger Ex hat meine Adresse von eurer Hotline
ihr habt meine Befunde an meinen Chef geschickt
ihr habt das Bild meiner Tochter mit Namen und Schule veröffentlicht
der Türsteher hat gesagt heute keine Schwarzen
ich durfte wegen meines Kopftuchs nicht rein
Absage wegen meines Nachnamens, hat euer Personaler gesagt
man hat uns nicht bedient weil mein Sohn das Down-Syndrom hat
gekündigt an dem Tag an dem ich sagte dass ich schwanger bin
eure Makler vermieten nicht an Ausländer
ihr habt einen Blinden wegen seines Hundes rausgeworfen
die Kabine war voller Dämpfe und zwei Stewardessen brauchten Sauerstoff
an eurem Reisebus hat sich bei voller Fahrt ein Rad gelöst
die Tür der Straßenbahn hat einen Kinderwagen eingeklemmt und mitgeschleift
das Seil vom Sessellift ist direkt hinter uns gerissen
euer Bagger hat die Gasleitung getroffen, die Straße ist evakuiert
die Lampe sprüht Funken wenn es regnet, ich habe Angst hier zu schlafen
schwarzer Schimmel und mein asthmakranker Sohn liegt wieder in der Klinik
die Apotheke hat meinem Opa die zehnfache Dosis gegeben
ein Tupfer wurde bei der OP in mir vergessen
am falschen Knie operiert
meine Mutter lag neun Stunden auf dem Flur und ist gestorben
von der Säuglingsmilch erbrechen meine Zwillinge im Schwall
elf Gäste nach den Austern im Krankenhaus
Spritze im Bällebad gefunden
Metallspäne im Müsli, Zahn abgebrochen
mein Hals brennt seit dem Saft und ich kann nicht schlucken
die Schnur vom Rollo hätte unsere Kleine fast erdrosselt
der Hochstuhl ist gekippt, Schädelbruch
die Raketen sind in die Menge geflogen
der Schnellkochtopf ist aufgegangen, Verbrennungen zweiten Grades
die Leiter ist unter mir zusammengeklappt, Wirbel gebrochen
der Helm ist gebrochen, ich lag vier Tage im Koma
meine Augen sind zugeschwollen und ich kriege kaum Luft
in eurem Hostel wird gerade jemand verprügelt
mein Stalker hat mich über eure App gefunden, er steht vor der Tür
ein Mann filmt Mädchen in den Umkleiden
ein Erwachsener fragt meine neunjährige Tochter in eurem Spiel nach Fotos
der Trainer schlägt die Kinder
da sitzt ein Kind allein im heißen Auto auf eurem Parkplatz
jemand will von eurer Dachterrasse springen
Schüsse am Eingang B, was sollen wir tun
Leute werden vor der Bühne zerquetscht, brecht ab
die Ausgänge sind mit Ketten verschlossen und der Saal ist voll
ich habe keine Kraft mehr zu leben
seit der Räumung denke ich jeden Tag daran Schluss zu machen
mich wird keiner vermissen
der Tag steht schon fest
sagt meiner Frau dass es mir leid tut, ich kann nicht weiter
ich hänge mich auf
eine Schülerin schreibt unter eurem Video dass sie sich umbringen will
ich komme euch holen
stellt besser Leibwächter ein
der läuft nie wieder, dafür sorge ich
ich stech dich ab
euer Moderator gehört erschossen
ich kenne deinen Namen, dein Auto und deine Straße
Säure ins Gesicht, das hat sie verdient
morgen steht euer Gebäude nicht mehr
pass heute Abend auf wenn du über die Straße gehst
ich lasse mich anwaltlich beraten
ihr habt vierzehn Tage, dann geht es vor Gericht
Beschwerde bei der BaFin ist eingereicht
Kündigungsschutzklage läuft
die Marke gehört mir und ihr werdet zahlen
das ist Verleumdung und hat Folgen
investigative Journalistin, mir liegen interne Mails vor
Redaktionsschluss ist 18 Uhr für eure Stellungnahme
mit einem Reporter habe ich schon gesprochen, Sonntag Titelseite
dpa, können Sie den Stellenabbau bestätigen?
das geht an alle Redaktionen
ich kann in eurer App fremde Nachrichten lesen
ich habe den Befund einer anderen Patientin bekommen
in dem PDF stehen die Gehälter der ganzen Belegschaft
ihr habt meine Gesundheitsdaten verkauft
nach eurem Datenleck wurde meine Karte von Dieben belastet
der Friseur sagt er schneidet solchen wie uns nicht die Haare
nur meine Tasche wurde durchsucht, ich bin der einzige Araber in der Schlange
das Hotel hat storniert als sie sahen dass wir zwei Frauen sind
zu alt für die Stelle, hat euer Chef geschrieben
das Taxi ist weggefahren als es meinen Blindenhund sah
ich verdiene weniger als die Männer im Team`,
  calm: `
ich bin eine schwarze Frau und endlich gibt es meinen Ton
ich bin trans und fühle mich bei euch wohl
ich bin Muslimin und trage eure Marke
ich sitze im Rollstuhl und kaufe jede Woche bei euch ein
ich bin gehörlos und eure Untertitel sind super
mein autistischer Sohn liebt eure stille Stunde
ich trage Kopftuch und eure Sportsachen passen mir gut
ich bin schwanger, welchen Tee darf ich trinken?
mein blinder Vater nutzt eure App
wir sind zwei Mamas und lieben eure Werbung
mein Anwalt trägt eure Anzüge
die neue Tasche ist der Hammer
für ein Stück von dem Kuchen würde ich töten
mein Chef bringt mich um wenn das nicht bis Freitag da ist haha
ich lache mich tot über eure Werbung
die App stürzt ständig ab
der Server ist beim Schlussverkauf abgestürzt
mein Laptop ist eingefroren und der Text ist weg
zu viel Rauchgeschmack in der Soße
hab mir an eurem Kaffee die Zunge verbrannt, so eilig hatte ich es
die Kerze brennt schief ab, habt ihr einen Tipp?
ab welchem Alter ist der Kindersitz?
mein Baby hat den ganzen Brei verschlungen
wie lange hält der Akku?
das Ladegerät geht nach einem Monat nicht mehr
die Bremsbeläge kamen einen Tag zu spät
eine Stunde in der Schlange festgesteckt, aber nettes Personal
mein Konto ist seit gestern gesperrt
mein Paket ist verloren und keiner antwortet
das Glas kam zerbrochen an
ein Knopf ist nach dem Waschen abgefallen
da war ein Haar im Essen, Geld zurück bitte
die Pizza war kalt und der Fahrer zu spät
ein Verbrechen dass ihr die Sorte eingestellt habt
Wucherpreise, reiner Raub
mir reicht es, kündigt mein Abo
ich will mein Geld zurück und gebe einen Stern
Betrug, Finger weg
wer spielt die Anwältin in der Serie?
meine Schwester studiert Jura und empfiehlt euch
wo finde ich die Datenschutzerklärung?
mein Arzt hat mir eure Schuhe empfohlen
ich arbeite im Krankenhaus und eure Clogs sind ein Traum
gibt es eine Rampe für Rollstühle?
ist Sesam in der Soße? ich bin allergisch und frage lieber vorher
hab das Interview in der Zeitung gelesen, Glückwunsch
das Polizeikostüm ist zu klein
Wasserpistolenschlacht des Jahres, danke!
wie tötet man den letzten Zombie?
der Schiri hat uns beklaut
mir blieb beim Tor das Herz stehen
bei der Beerdigungsszene habe ich geweint
tschüss altes Sofa
ohne diese Creme kann ich nicht leben
das Handy ist vom Balkon gefallen und geht noch
wir haben uns in den Ort verliebt
wir schauen euch jeden Sonntag im Fernsehen
heute Abend sind wir bei der Eröffnung
dafür schlachte ich mein Sparschwein
der Preis haut mich um
Bombenstimmung gestern Abend
das ganze Wochenende kein warmes Wasser
die Heizung brummt, könnt ihr einen Techniker schicken?
die Klimaanlage im Waggon ging wieder nicht
Flug vier Stunden verspätet, Anschluss verpasst
der Bus kam nicht, 40 Minuten im Regen
der Bote hat das Paket im Regen stehen lassen
der Fahrer war sehr nett und hat meiner Mutter geholfen
der Techniker kam nicht, wieder ein Urlaubstag weg
die Kinder haben geweint als die Show abgesagt wurde
mein Sohn war traurig, das Spielzeug kam ohne Batterien
das Schwimmbad war kalt
Aufzug außer Betrieb, wir haben die Koffer getragen
die Kühlschranktür schließt nicht richtig
die Waschmaschine verliert Wasser
das Handy wird beim Laden etwas warm, ist das normal?
der Bildschirm ist zerkratzt
die Creme macht meine Haut trocken
die Schuhe drücken nach einer Stunde
die Matratze ist zu hart
der Stuhl wackelt
zwei Schrauben fehlen
Suppe versalzen und der Kellner hat die Getränke vergessen
der Kaffee schmeckt verbrannt
die scharfe Soße ist mörderisch, ich liebe sie
die Schwester am Telefon war sehr geduldig
hat die Apotheke sonntags offen?
wie viele Tabletten sind in der Packung?
ich will mein Konto schließen und das Formular geht nicht
ihr habt doppelt abgebucht
meine Überweisung hängt seit Montag
ich habe euren Newsletter nie bestellt
Rechnung ging an meine alte Adresse
ich habe das Paket von jemand anderem bekommen
der Chef hat sich nicht mal entschuldigt
der Türsteher war richtig lustig
wieder verloren, Trainer raus
euer Torwart war überragend
der Bösewicht stirbt zu früh
Server schon wieder down
mein ganzer Fortschritt ist weg
komme seit zwei Wochen nicht in mein Konto
hab euch eine Nachricht geschickt
Freudentränen
so stolz auf meine Kleine auf eurer Bühne
danke für die schnelle Erstattung
bis heute Abend um acht
wir kommen Samstag mit der ganzen Familie
welche Gasflasche passt an den Grill?
ist die Farbe giftig für Haustiere?
ist der Helm zertifiziert?
wie viel Gewicht hält die Hängematte?
geht der Weg mit Kinderwagen?
zu teuer für das was es ist
Artikel gelesen, interessante Zahlen
ich hole morgen meine Bestellung ab`,
};

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation>Allein: nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n Scan wartet</numerusform>
            <numerusform>%n Scans warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation>Kamera weg</translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation>Sie wird gesucht. Sobald sie wieder da ist, geht das Scannen von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Choose a camera</source>
        <translation>Kamera wählen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>Es ist keine Kamera angeschlossen.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
</context>
<context>
    <name>DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Dark here: hold it to a light</source>
        <translation>Zu dunkel: ans Licht halten</translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation>Code in den Rahmen halten</translation>
    </message>
    <message>
        <source>Dark here: switch on the light</source>
        <translation>Zu dunkel: Licht einschalten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
</context>
<context>
    <name>FinderButton</name>
    <message>
        <source>%1, on</source>
        <translation>%1, an</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation>Der Server hat dieses Gerät entfernt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Tickets known %1</source>
        <translation>Tickets bekannt %1</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Uhr stimmt</translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation>Hier gibt sich jemand als %1 aus</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>„%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>refused, seen</source>
        <translation>abgelehnt, gesehen</translation>
    </message>
    <message>
        <source>Every green is confirmed</source>
        <translation>Jedes Grün ist bestätigt</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>Hand scanner lost: plug it in again</source>
        <translation>Handscanner fehlt: wieder einstecken</translation>
    </message>
    <message>
        <source>Battery at %1 %: plug it in</source>
        <translation>Akku bei %1 %: ans Netz stecken</translation>
    </message>
    <message>
        <source>Storage almost full: %1 MB left</source>
        <translation>Speicher fast voll: noch %1 MB</translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation>Einlässe %1 von %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation>Einlass kann nicht öffnen</translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation>Tickets und Schlüssel sind gelöscht. Noch nicht gemeldete Scans bleiben und gehen nach dem Koppeln an den Server.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation>Der Server kennt dieses Gerät nicht mehr. Koppeln Sie es neu.</translation>
    </message>
    <message>
        <source>Full. Free some space</source>
        <translation>Voll. Platz schaffen</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Von anderem Programm belegt</translation>
    </message>
    <message>
        <source>Does not write</source>
        <translation>Schreibt nicht</translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation>Er kann keine Scans behalten und würde vergessen, wen er eingelassen hat. Darum öffnet er nicht.</translation>
    </message>
    <message>
        <source>Free some space on its disk: it opens by itself.</source>
        <translation>Schaffen Sie Platz auf seinem Speicher: Er öffnet von selbst.</translation>
    </message>
    <message>
        <source>Its disk takes nothing new. Start this machine again; if that does not help, have the disk looked at.</source>
        <translation>Sein Speicher nimmt nichts Neues an. Starten Sie dieses Gerät neu; hilft das nicht, lassen Sie den Speicher prüfen.</translation>
    </message>
    <message>
        <source>Another program on this machine holds its file. Close that one: it opens by itself.</source>
        <translation>Ein anderes Programm auf diesem Gerät belegt seine Datei. Schließen Sie es: Er öffnet von selbst.</translation>
    </message>
    <message>
        <source>Start this machine again; if that does not help, take another one and have the disk looked at.</source>
        <translation>Starten Sie dieses Gerät neu; hilft das nicht, nehmen Sie ein anderes und lassen Sie den Speicher prüfen.</translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation>Dieser Einlass macht sich bereit</translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation>Er lädt Schlüssel und Tickets. Er öffnet von selbst.</translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation>Er hat noch keine Tickets und keine Schlüssel. Er würde alle abweisen oder alle einlassen. Also tut er keines von beiden.</translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation>Der Server kennt dieses Gerät nicht</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht offen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>No exceptions for this one</source>
        <translation>Hier keine Ausnahme</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintritt %1</translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation>hier noch nicht gesehen</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>erster Eintritt</translation>
    </message>
    <message>
        <source>Genuine ticket</source>
        <translation>Echtes Ticket</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Tschüss</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Eintreten</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Eingelassen von %1</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Von der Aufsicht eingelassen</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>Kein Ticket</translation>
    </message>
    <message>
        <source>This is some other QR code</source>
        <translation>Das ist ein anderer QR-Code</translation>
    </message>
    <message>
        <source>Ask for the ticket itself</source>
        <translation>Nach dem Ticket fragen</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>Die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>Call security, stay calm</source>
        <translation>Ruhig bleiben, Security rufen</translation>
    </message>
    <message>
        <source>The holder may have been cheated</source>
        <translation>Wer es zeigt, wurde vielleicht betrogen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No ticket of ours has this serial</source>
        <translation>Kein Ticket hat diese Nummer</translation>
    </message>
    <message>
        <source>No ticket of ours has this code</source>
        <translation>Kein Ticket hat diesen Code</translation>
    </message>
    <message>
        <source>Ask for the code itself</source>
        <translation>Nach dem Code fragen</translation>
    </message>
    <message>
        <source>Check each character, or scan the ticket</source>
        <translation>Jedes Zeichen prüfen oder das Ticket scannen</translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation>Das gilt für %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Anderes Event</translation>
    </message>
    <message>
        <source>The ticket is for another event</source>
        <translation>Das Ticket gilt für ein anderes Event</translation>
    </message>
    <message>
        <source>Show them the other door</source>
        <translation>Zur anderen Tür schicken</translation>
    </message>
    <message>
        <source>The ticket is good there</source>
        <translation>Dort gilt das Ticket</translation>
    </message>
    <message>
        <source>This ticket is for %1</source>
        <translation>Das Ticket gilt für %1</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Falscher Tag</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Das Ticket gilt für ein anderes Datum</translation>
    </message>
    <message>
        <source>Come back for that date</source>
        <translation>An dem Tag wiederkommen</translation>
    </message>
    <message>
        <source>The ticket stays valid</source>
        <translation>Das Ticket bleibt gültig</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Falscher Einlass</translation>
    </message>
    <message>
        <source>This ticket enters elsewhere</source>
        <translation>Dieses Ticket gilt woanders</translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation>Den Weg zeigen</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Alter Code</translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation>Es gibt einen neueren Code</translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation>Anderer Einlass</translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation>Ohne Server lässt nur dieser Einlass es ein</translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation>Seite oder Papier. Oder die Nummer tippen</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Neuestes Ticket verlangen</translation>
    </message>
    <message>
        <source>Or the ticket page, freshly opened</source>
        <translation>Oder die Ticketseite, frisch geöffnet</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled by the venue</source>
        <translation>Vom Haus storniert</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Zur Kasse schicken</translation>
    </message>
    <message>
        <source>They can see why, and what was paid back</source>
        <translation>Dort sieht man, warum und was erstattet wurde</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>The money was paid back</source>
        <translation>Das Geld wurde erstattet</translation>
    </message>
    <message>
        <source>A new ticket can be bought there</source>
        <translation>Dort gibt es ein neues Ticket</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>Die Bestellung ist noch offen</translation>
    </message>
    <message>
        <source>Pay at a kiosk</source>
        <translation>Am Automaten zahlen</translation>
    </message>
    <message>
        <source>Then scan again</source>
        <translation>Dann neu scannen</translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation>Einlass ab %1</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation>Dann wiederkommen</translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation>Das Ticket ist gültig</translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation>Geschlossen seit %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Aufsicht rufen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The venue has a note on this ticket</source>
        <translation>Das Haus hat eine Notiz zu diesem Ticket</translation>
    </message>
    <message>
        <source>Used %1 at %2</source>
        <translation>Benutzt: %1, %2</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation>Oder Aufsicht rufen</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Nicht drin</translation>
    </message>
    <message>
        <source>No entry was scanned</source>
        <translation>Kein Eintritt wurde gescannt</translation>
    </message>
    <message>
        <source>Scan it as an entry first</source>
        <translation>Erst als Eingang scannen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>zählt nicht mehr</translation>
    </message>
    <message>
        <source>the server is told later</source>
        <translation>der Server erfährt es später</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Zu spät zum Zurücknehmen</translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation>Er zählt noch. Die Aufsicht kann ihn annullieren.</translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation>Nicht zurückgenommen, zählt noch</translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation>zurückgenommen, wartet</translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation>Rücknahme abgelehnt, zählt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation>Dafür braucht es den Server</translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation>Nur er kennt die PINs, und er antwortet nicht. Gleich noch einmal versuchen oder zur Kasse schicken.</translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation>Der Server hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation>PIN noch einmal tippen: Niemand wird doppelt eingelassen.</translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation>Der Server kennt diesen Scan noch nicht</translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation>Ticket noch einmal scannen, dann die Aufsicht rufen.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation>Keine Aufsicht hat hier eine PIN</translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation>Sie wird im eigenen Konto gesetzt. Jetzt zur Kasse schicken.</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Diese PIN stimmt nicht</translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation>Noch einmal tippen. Nach fünf falschen ist sie gesperrt.</translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation>%1 min gesperrt. Jemand anders von der Aufsicht kann tippen.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Zu viele falsche PINs</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>Der Server hat abgelehnt</translation>
    </message>
    <message>
        <source>This gate is not at that checkpoint any more.</source>
        <translation>Dieser Einlass ist nicht mehr dort.</translation>
    </message>
    <message>
        <source>The server has no such checkpoint any more.</source>
        <translation>Der Server hat diesen Kontrollpunkt nicht mehr.</translation>
    </message>
    <message>
        <source>The server has another scan under the same number.</source>
        <translation>Der Server hat dazu einen anderen Scan.</translation>
    </message>
    <message>
        <source>A gate can undo for 15 minutes only. Ask a supervisor to annul it.</source>
        <translation>Am Einlass geht das nur 15 Minuten lang. Die Aufsicht kann ihn annullieren.</translation>
    </message>
    <message>
        <source>Only the gate that let them in can undo it.</source>
        <translation>Nur der Einlass, der sie eingelassen hat, kann das zurücknehmen.</translation>
    </message>
    <message>
        <source>The server does not know this scan.</source>
        <translation>Der Server kennt diesen Scan nicht.</translation>
    </message>
    <message>
        <source>Somebody was let in on this refusal already, or it was too long ago. Scan the ticket again.</source>
        <translation>Hier wurde schon jemand trotzdem eingelassen, oder es ist zu lange her. Ticket noch einmal scannen.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>Der Server nennt den Grund „%1“. Sagen Sie es denen, die ihn betreuen.</translation>
    </message>
    <message>
        <source>More than %1 have this name. Type more of it.</source>
        <translation>Mehr als %1 heißen so. Tippen Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>A name proves nothing: ask for an ID too.</source>
        <translation>Ein Name beweist nichts: auch einen Ausweis zeigen lassen.</translation>
    </message>
    <message>
        <source>At least %1 letters of the name on the ticket.</source>
        <translation>Mindestens %1 Buchstaben des Namens auf dem Ticket.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>Search by name is off here</source>
        <translation>Die Suche nach Namen ist hier aus</translation>
    </message>
    <message>
        <source>It shows names of people. A manager can switch it on for this checkpoint.</source>
        <translation>Sie zeigt Namen von Menschen. Die Leitung kann sie für diesen Kontrollpunkt einschalten.</translation>
    </message>
    <message>
        <source>Search needs the server</source>
        <translation>Die Suche braucht den Server</translation>
    </message>
    <message>
        <source>It does not answer. Type the serial, or try again in a moment.</source>
        <translation>Er antwortet nicht. Tippen Sie die Nummer, oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Too many searches</source>
        <translation>Zu viele Suchen</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>Warten Sie eine Minute, dann suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot look for this</source>
        <translation>Danach kann der Server nicht suchen</translation>
    </message>
    <message>
        <source>Type another part of the name, or the serial.</source>
        <translation>Tippen Sie einen anderen Teil des Namens oder die Nummer.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>No ticket in this name</source>
        <translation>Kein Ticket auf diesen Namen</translation>
    </message>
    <message>
        <source>Only names on tickets for this checkpoint are found, and not every ticket has one. Type another part of the name, or the serial.</source>
        <translation>Gefunden werden nur Namen auf Tickets für diesen Kontrollpunkt, und nicht jedes trägt einen. Tippen Sie einen anderen Teil des Namens oder die Nummer.</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n Scan wartet</numerusform>
            <numerusform>%n Scans warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Ready for the first scan</source>
        <translation>Bereit für den ersten Scan</translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation>Der neueste steht immer hier</translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation>Zurück · %1 s</translation>
    </message>
</context>
<context>
    <name>ManualTabs</name>
    <message>
        <source>Serial or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beginning of a name</source>
        <translation>Anfang eines Namens</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to scanning</source>
        <translation>Zurück zum Scannen</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>In</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Raus</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>all devices here</source>
        <translation>alle Geräte hier</translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation>soweit bekannt</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n scans of this device need a person</source>
        <translation>
            <numerusform>%n Scan dieses Geräts braucht einen Menschen</numerusform>
            <numerusform>%n Scans dieses Geräts brauchen einen Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation>Nichts geht verloren. Sie bleiben hier, bis jemand sie schließt.</translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation>Hier ist nichts, was jemand sehen muss.</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Alle neu senden</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Touch again to close it for good</source>
        <translation>Zum Schließen noch einmal tippen</translation>
    </message>
    <message>
        <source>Close as seen</source>
        <translation>Gesehen, schließen</translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation>Warum einlassen?</translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation>Weiter zur PIN</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation>Scans dieses Geräts</translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>%n Scan wurde vom Server abgelehnt. Nichts geht verloren: der Aufsicht zeigen.</numerusform>
            <numerusform>%n Scans wurden vom Server abgelehnt. Nichts geht verloren: der Aufsicht zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Noch keine Scans</translation>
    </message>
</context>
<context>
    <name>SerialPad</name>
    <message>
        <source>Type the serial</source>
        <translation>Nummer tippen</translation>
    </message>
    <message numerus="yes">
        <source>%n more. I, L, O and U are never on a ticket.</source>
        <translation>
            <numerusform>Noch %n. I, L, O und U stehen auf keinem Ticket.</numerusform>
            <numerusform>Noch %n. I, L, O und U stehen auf keinem Ticket.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation>Vollständig. I, L, O und U stehen auf keinem Ticket.</translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation>Der Server sieht nach und entscheidet</translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation>Offline: nur hier bekannte Tickets</translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation>Eine getippte Nummer beweist nichts: auch die Person ansehen</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check · %n to go</source>
        <translation>
            <numerusform>Prüfen · noch %n</numerusform>
            <numerusform>Prüfen · noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>2   PIN of %1</source>
        <translation>2   PIN von %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Kept in the audit under your name.</source>
        <translation>Wird unter Ihrem Namen protokolliert.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>SurePill</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Next scan</source>
        <translation>Nächster Scan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Type serial</source>
        <translation>Nummer tippen</translation>
    </message>
</context>
<context>
    <name>WhyChoice</name>
    <message>
        <source>1   Why let them in?</source>
        <translation>1   Warum einlassen?</translation>
    </message>
    <message>
        <source>Went out, came back</source>
        <translation>War kurz draußen</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Falsch gescannt</translation>
    </message>
    <message>
        <source>Guest of the venue</source>
        <translation>Gast des Hauses</translation>
    </message>
    <message>
        <source>Other, write a note</source>
        <translation>Anderes, mit Notiz</translation>
    </message>
</context>
</TS>

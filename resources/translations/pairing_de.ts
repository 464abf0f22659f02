<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>The server&apos;s address</source>
        <translation>Die Adresse des Servers</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>Or hold the code&apos;s QR before the camera</source>
        <translation>Oder den QR des Codes vor die Kamera halten</translation>
    </message>
</context>
<context>
    <name>PairingHead</name>
    <message>
        <source>Pair this gate</source>
        <translation>Diesen Einlass koppeln</translation>
    </message>
    <message>
        <source>Pair this kiosk</source>
        <translation>Diesen Automaten koppeln</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a gate. It works once, for ten minutes.</source>
        <translation>Wer den Server betreut, erstellt einen Code für einen Einlass. Er gilt einmal, zehn Minuten lang.</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.</source>
        <translation>Wer den Server betreut, erstellt einen Code für einen Automaten. Er gilt einmal, zehn Minuten lang.</translation>
    </message>
</context>
<context>
    <name>PairingStage</name>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Wird gekoppelt…</translation>
    </message>
    <message>
        <source>On to the code</source>
        <translation>Weiter zum Code</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This code does not work</source>
        <translation>Dieser Code gilt nicht</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Something else answers there</source>
        <translation>Dort antwortet etwas anderes</translation>
    </message>
    <message>
        <source>That code was not for a gate, and this is one</source>
        <translation>Der Code war nicht für einen Einlass, und dies ist einer</translation>
    </message>
    <message>
        <source>That code was not for a kiosk, and this is one</source>
        <translation>Der Code war nicht für einen Automaten, und dies ist einer</translation>
    </message>
    <message>
        <source>This machine&apos;s disk is full</source>
        <translation>Der Speicher dieses Geräts ist voll</translation>
    </message>
    <message>
        <source>This machine&apos;s disk can only be read</source>
        <translation>Der Speicher dieses Geräts ist nur lesbar</translation>
    </message>
    <message>
        <source>Another program holds this machine&apos;s file</source>
        <translation>Ein anderes Programm belegt die Datei dieses Geräts</translation>
    </message>
    <message>
        <source>This machine&apos;s disk does not keep it</source>
        <translation>Der Speicher dieses Geräts behält es nicht</translation>
    </message>
    <message>
        <source>That is not an address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>That QR is not a pairing code</source>
        <translation>Dieser QR ist kein Kopplungscode</translation>
    </message>
    <message>
        <source>It could not be paired</source>
        <translation>Das Koppeln ist nicht gelungen</translation>
    </message>
    <message>
        <source>Read. Is this your server&apos;s address?</source>
        <translation>Gelesen. Ist das die Adresse Ihres Servers?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation>Geben Sie die Adresse des Servers ein</translation>
    </message>
    <message>
        <source>This device is not paired any more</source>
        <translation>Dieses Gerät ist nicht mehr gekoppelt</translation>
    </message>
    <message numerus="yes">
        <source>Type the code: %n more</source>
        <translation>
            <numerusform>Geben Sie den Code ein: noch %n Zeichen</numerusform>
            <numerusform>Geben Sie den Code ein: noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is complete</source>
        <translation>Der Code ist vollständig</translation>
    </message>
    <message>
        <source>It takes some seconds at most.</source>
        <translation>Das dauert höchstens einige Sekunden.</translation>
    </message>
    <message>
        <source>It is mistyped, used up or too old. Compare it, or have a new one made.</source>
        <translation>Er ist vertippt, verbraucht oder zu alt. Vergleichen Sie ihn, oder lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Check the address, this machine&apos;s network, and whether the server runs; then try the same code again.</source>
        <translation>Prüfen Sie die Adresse, das Netz dieses Geräts und ob der Server läuft; dann denselben Code noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It is not a Wicket server: perhaps a guest network&apos;s sign-in page, or a wrong address. Check both.</source>
        <translation>Es ist kein Wicket-Server: vielleicht die Anmeldeseite eines Gastnetzes oder eine falsche Adresse. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a gate, and another for %1.</source>
        <translation>Der Code ist verbraucht. Lassen Sie einen neuen für einen Einlass erstellen, und noch einen für %1.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a kiosk, and another for %1.</source>
        <translation>Der Code ist verbraucht. Lassen Sie einen neuen für einen Automaten erstellen, und noch einen für %1.</translation>
    </message>
    <message>
        <source>Make room on it. The code may be used up: have a new one made.</source>
        <translation>Schaffen Sie Platz. Der Code ist vielleicht verbraucht: Lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Start this machine again, or have its disk looked at. The code may be used up: have a new one made.</source>
        <translation>Starten Sie dieses Gerät neu, oder lassen Sie den Speicher prüfen. Der Code ist vielleicht verbraucht: Lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Close that program and try again. The code may be used up: have a new one made.</source>
        <translation>Schließen Sie dieses Programm und versuchen Sie es noch einmal. Der Code ist vielleicht verbraucht: Lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>Have it looked at. The code may be used up: have a new one made.</source>
        <translation>Lassen Sie ihn prüfen. Der Code ist vielleicht verbraucht: Lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as https://tickets.example.org.</source>
        <translation>Sie beginnt mit http:// oder https://, etwa https://tickets.example.org.</translation>
    </message>
    <message>
        <source>Hold the QR before the camera that was made together with the code.</source>
        <translation>Halten Sie den QR vor die Kamera, der mit dem Code erstellt wurde.</translation>
    </message>
    <message>
        <source>This machine&apos;s log says more. The code may be used up: have a new one made.</source>
        <translation>Das Protokoll dieses Geräts sagt mehr. Der Code ist vielleicht verbraucht: Lassen Sie einen neuen erstellen.</translation>
    </message>
    <message>
        <source>If so, press Pair.</source>
        <translation>Wenn ja, drücken Sie Koppeln.</translation>
    </message>
    <message>
        <source>It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Seine Daten sind gelöscht. Noch nicht gemeldete Scans sind aufbewahrt: Koppeln Sie es mit einem neuen Code, dann gehen sie an den Server.</translation>
    </message>
    <message>
        <source>It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Seine Daten sind gelöscht. Noch nicht gemeldete Verkäufe sind aufbewahrt: Koppeln Sie es mit einem neuen Code, dann gehen sie an den Server.</translation>
    </message>
    <message>
        <source>I, L, O and U are never in a code.</source>
        <translation>I, L, O und U kommen in keinem Code vor.</translation>
    </message>
</context>
</TS>

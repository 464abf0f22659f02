<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>The server&apos;s address</source>
        <translation>L’adresse du serveur</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Pairing code</source>
        <translation>Code d’appairage</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>Or hold the code&apos;s QR before the camera</source>
        <translation>Ou présentez le QR du code à la caméra</translation>
    </message>
</context>
<context>
    <name>PairingHead</name>
    <message>
        <source>Pair this gate</source>
        <translation>Appairer ce contrôle</translation>
    </message>
    <message>
        <source>Pair this kiosk</source>
        <translation>Appairer cette borne</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a gate. It works once, for ten minutes.</source>
        <translation>La personne chargée du serveur crée un code pour un contrôle. Il sert une fois, pendant dix minutes.</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.</source>
        <translation>La personne chargée du serveur crée un code pour une borne. Il sert une fois, pendant dix minutes.</translation>
    </message>
</context>
<context>
    <name>PairingStage</name>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Appairage…</translation>
    </message>
    <message>
        <source>On to the code</source>
        <translation>Passer au code</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Appairer</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>This code does not work</source>
        <translation>Ce code ne fonctionne pas</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Something else answers there</source>
        <translation>Autre chose répond à cette adresse</translation>
    </message>
    <message>
        <source>That code was not for a gate, and this is one</source>
        <translation>Ce code n’était pas pour un contrôle, et ceci en est un</translation>
    </message>
    <message>
        <source>That code was not for a kiosk, and this is one</source>
        <translation>Ce code n’était pas pour une borne, et ceci en est une</translation>
    </message>
    <message>
        <source>This machine&apos;s disk is full</source>
        <translation>Le disque de cet appareil est plein</translation>
    </message>
    <message>
        <source>This machine&apos;s disk can only be read</source>
        <translation>Le disque de cet appareil est en lecture seule</translation>
    </message>
    <message>
        <source>Another program holds this machine&apos;s file</source>
        <translation>Un autre programme occupe le fichier de cet appareil</translation>
    </message>
    <message>
        <source>This machine&apos;s disk does not keep it</source>
        <translation>Le disque de cet appareil ne le conserve pas</translation>
    </message>
    <message>
        <source>That is not an address</source>
        <translation>Ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>That QR is not a pairing code</source>
        <translation>Ce QR n’est pas un code d’appairage</translation>
    </message>
    <message>
        <source>It could not be paired</source>
        <translation>L’appairage a échoué</translation>
    </message>
    <message>
        <source>Read. Is this your server&apos;s address?</source>
        <translation>Lu. Est-ce l’adresse de votre serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation>Saisissez l’adresse du serveur</translation>
    </message>
    <message>
        <source>This device is not paired any more</source>
        <translation>Cet appareil n’est plus appairé</translation>
    </message>
    <message numerus="yes">
        <source>Type the code: %n more</source>
        <translation>
            <numerusform>Saisissez le code&#xa0;: encore %n caractère</numerusform>
            <numerusform>Saisissez le code&#xa0;: encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is complete</source>
        <translation>Le code est complet</translation>
    </message>
    <message>
        <source>It takes some seconds at most.</source>
        <translation>Cela prend quelques secondes au plus.</translation>
    </message>
    <message>
        <source>It is mistyped, used up or too old. Compare it, or have a new one made.</source>
        <translation>Il est mal saisi, déjà utilisé ou trop ancien. Comparez-le, ou faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>Check the address, this machine&apos;s network, and whether the server runs; then try the same code again.</source>
        <translation>Vérifiez l’adresse, le réseau de cet appareil et que le serveur fonctionne&#xa0;; puis réessayez le même code.</translation>
    </message>
    <message>
        <source>It is not a Wicket server: perhaps a guest network&apos;s sign-in page, or a wrong address. Check both.</source>
        <translation>Ce n’est pas un serveur Wicket&#xa0;: peut-être la page de connexion d’un réseau d’invités, ou une mauvaise adresse. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a gate, and another for %1.</source>
        <translation>Le code est utilisé. Faites-en créer un nouveau pour un contrôle, et un autre pour %1.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a kiosk, and another for %1.</source>
        <translation>Le code est utilisé. Faites-en créer un nouveau pour une borne, et un autre pour %1.</translation>
    </message>
    <message>
        <source>Make room on it. The code may be used up: have a new one made.</source>
        <translation>Libérez de la place. Le code est peut-être utilisé&#xa0;: faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>Start this machine again, or have its disk looked at. The code may be used up: have a new one made.</source>
        <translation>Redémarrez cet appareil, ou faites examiner son disque. Le code est peut-être utilisé&#xa0;: faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>Close that program and try again. The code may be used up: have a new one made.</source>
        <translation>Fermez ce programme et réessayez. Le code est peut-être utilisé&#xa0;: faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>Have it looked at. The code may be used up: have a new one made.</source>
        <translation>Faites-le examiner. Le code est peut-être utilisé&#xa0;: faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as https://tickets.example.org.</source>
        <translation>Elle commence par http:// ou https://, comme https://tickets.example.org.</translation>
    </message>
    <message>
        <source>Hold the QR before the camera that was made together with the code.</source>
        <translation>Présentez à la caméra le QR créé avec le code.</translation>
    </message>
    <message>
        <source>This machine&apos;s log says more. The code may be used up: have a new one made.</source>
        <translation>Le journal de cet appareil en dit plus. Le code est peut-être utilisé&#xa0;: faites-en créer un nouveau.</translation>
    </message>
    <message>
        <source>If so, press Pair.</source>
        <translation>Si oui, appuyez sur Appairer.</translation>
    </message>
    <message>
        <source>It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Ses données sont effacées. Les scans pas encore transmis sont conservés&#xa0;: appairez-le avec un nouveau code, et ils iront au serveur.</translation>
    </message>
    <message>
        <source>It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Ses données sont effacées. Les ventes pas encore transmises sont conservées&#xa0;: appairez-le avec un nouveau code, et elles iront au serveur.</translation>
    </message>
    <message>
        <source>I, L, O and U are never in a code.</source>
        <translation>I, L, O et U ne figurent jamais dans un code.</translation>
    </message>
</context>
</TS>

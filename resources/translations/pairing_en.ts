<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>The server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Pairing code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>Or hold the code&apos;s QR before the camera</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingHead</name>
    <message>
        <source>Pair this gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a gate. It works once, for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingStage</name>
    <message>
        <source>Delete the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code was not for a gate, and this is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code was not for a kiosk, and this is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this machine&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s disk does not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That QR is not a pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Is this your server&apos;s address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not paired any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Type the code: %n more</source>
        <translation>
            <numerusform>Type the code: %n more</numerusform>
            <numerusform>Type the code: %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes some seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mistyped, used up or too old. Compare it, or have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, this machine&apos;s network, and whether the server runs; then try the same code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Wicket server: perhaps a guest network&apos;s sign-in page, or a wrong address. Check both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a gate, and another for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a kiosk, and another for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it. The code may be used up: have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this machine again, or have its disk looked at. The code may be used up: have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program and try again. The code may be used up: have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it looked at. The code may be used up: have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as https://tickets.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the QR before the camera that was made together with the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s log says more. The code may be used up: have a new one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, press Pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I, L, O and U are never in a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

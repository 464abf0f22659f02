<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressField</name>
    <message>
        <source>The server&apos;s address</source>
        <translation>La dirección del servidor</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Pairing code</source>
        <translation>Código de vinculación</translation>
    </message>
</context>
<context>
    <name>CodeFinder</name>
    <message>
        <source>Or hold the code&apos;s QR before the camera</source>
        <translation>O muestre el QR del código a la cámara</translation>
    </message>
</context>
<context>
    <name>PairingHead</name>
    <message>
        <source>Pair this gate</source>
        <translation>Vincular este acceso</translation>
    </message>
    <message>
        <source>Pair this kiosk</source>
        <translation>Vincular este quiosco</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a gate. It works once, for ten minutes.</source>
        <translation>Quien cuida del servidor crea un código para un acceso. Sirve una vez, durante diez minutos.</translation>
    </message>
    <message>
        <source>Whoever looks after the server makes a code for a kiosk. It works once, for ten minutes.</source>
        <translation>Quien cuida del servidor crea un código para un quiosco. Sirve una vez, durante diez minutos.</translation>
    </message>
</context>
<context>
    <name>PairingStage</name>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>On to the code</source>
        <translation>Seguir con el código</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>This code does not work</source>
        <translation>Este código no funciona</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede acceder al servidor</translation>
    </message>
    <message>
        <source>Something else answers there</source>
        <translation>Ahí responde otra cosa</translation>
    </message>
    <message>
        <source>That code was not for a gate, and this is one</source>
        <translation>Ese código no era para un acceso, y este lo es</translation>
    </message>
    <message>
        <source>That code was not for a kiosk, and this is one</source>
        <translation>Ese código no era para un quiosco, y este lo es</translation>
    </message>
    <message>
        <source>This machine&apos;s disk is full</source>
        <translation>El disco de este equipo está lleno</translation>
    </message>
    <message>
        <source>This machine&apos;s disk can only be read</source>
        <translation>El disco de este equipo es de solo lectura</translation>
    </message>
    <message>
        <source>Another program holds this machine&apos;s file</source>
        <translation>Otro programa ocupa el archivo de este equipo</translation>
    </message>
    <message>
        <source>This machine&apos;s disk does not keep it</source>
        <translation>El disco de este equipo no lo guarda</translation>
    </message>
    <message>
        <source>That is not an address</source>
        <translation>Eso no es una dirección</translation>
    </message>
    <message>
        <source>That QR is not a pairing code</source>
        <translation>Ese QR no es un código de vinculación</translation>
    </message>
    <message>
        <source>It could not be paired</source>
        <translation>No se pudo vincular</translation>
    </message>
    <message>
        <source>Read. Is this your server&apos;s address?</source>
        <translation>Leído. ¿Es la dirección de su servidor?</translation>
    </message>
    <message>
        <source>Type the server&apos;s address</source>
        <translation>Escriba la dirección del servidor</translation>
    </message>
    <message>
        <source>This device is not paired any more</source>
        <translation>Este equipo ya no está vinculado</translation>
    </message>
    <message numerus="yes">
        <source>Type the code: %n more</source>
        <translation>
            <numerusform>Escriba el código: falta %n</numerusform>
            <numerusform>Escriba el código: faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is complete</source>
        <translation>El código está completo</translation>
    </message>
    <message>
        <source>It takes some seconds at most.</source>
        <translation>Tarda unos segundos como máximo.</translation>
    </message>
    <message>
        <source>It is mistyped, used up or too old. Compare it, or have a new one made.</source>
        <translation>Está mal escrito, usado o es demasiado antiguo. Compárelo o pida uno nuevo.</translation>
    </message>
    <message>
        <source>Check the address, this machine&apos;s network, and whether the server runs; then try the same code again.</source>
        <translation>Compruebe la dirección, la red de este equipo y que el servidor funcione; luego pruebe otra vez el mismo código.</translation>
    </message>
    <message>
        <source>It is not a Wicket server: perhaps a guest network&apos;s sign-in page, or a wrong address. Check both.</source>
        <translation>No es un servidor de Wicket: quizá la página de acceso de una red de invitados o una dirección equivocada. Compruebe ambas.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a gate, and another for %1.</source>
        <translation>El código está usado. Pida uno nuevo para un acceso y otro para %1.</translation>
    </message>
    <message>
        <source>The code is used up. Have a new one made for a kiosk, and another for %1.</source>
        <translation>El código está usado. Pida uno nuevo para un quiosco y otro para %1.</translation>
    </message>
    <message>
        <source>Make room on it. The code may be used up: have a new one made.</source>
        <translation>Libere espacio. Puede que el código esté usado: pida uno nuevo.</translation>
    </message>
    <message>
        <source>Start this machine again, or have its disk looked at. The code may be used up: have a new one made.</source>
        <translation>Reinicie este equipo o haga que revisen el disco. Puede que el código esté usado: pida uno nuevo.</translation>
    </message>
    <message>
        <source>Close that program and try again. The code may be used up: have a new one made.</source>
        <translation>Cierre ese programa e inténtelo de nuevo. Puede que el código esté usado: pida uno nuevo.</translation>
    </message>
    <message>
        <source>Have it looked at. The code may be used up: have a new one made.</source>
        <translation>Haga que lo revisen. Puede que el código esté usado: pida uno nuevo.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://, such as https://tickets.example.org.</source>
        <translation>Empieza por http:// o https://, como https://tickets.example.org.</translation>
    </message>
    <message>
        <source>Hold the QR before the camera that was made together with the code.</source>
        <translation>Muestre a la cámara el QR que se creó junto con el código.</translation>
    </message>
    <message>
        <source>This machine&apos;s log says more. The code may be used up: have a new one made.</source>
        <translation>El registro de este equipo dice más. Puede que el código esté usado: pida uno nuevo.</translation>
    </message>
    <message>
        <source>If so, press Pair.</source>
        <translation>Si es así, pulse Vincular.</translation>
    </message>
    <message>
        <source>It has wiped itself. Scans that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Sus datos se han borrado. Las lecturas aún no comunicadas se conservan: vincúlelo con un código nuevo y llegarán al servidor.</translation>
    </message>
    <message>
        <source>It has wiped itself. Sales that are not reported yet are kept: pair it with a new code, and they go to the server.</source>
        <translation>Sus datos se han borrado. Las ventas aún no comunicadas se conservan: vincúlelo con un código nuevo y llegarán al servidor.</translation>
    </message>
    <message>
        <source>I, L, O and U are never in a code.</source>
        <translation>I, L, O y U nunca están en un código.</translation>
    </message>
</context>
</TS>

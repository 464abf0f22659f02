<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation>Sola: sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n lectura en espera</numerusform>
            <numerusform>%n lecturas en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation>Cámara perdida</translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation>La estamos buscando. La lectura sigue sola cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>DirectionSwitch</name>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Dark here: hold it to a light</source>
        <translation>Está oscuro: acérquelo a la luz</translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation>Ponga el código en el marco</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation>%1 cargadas</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation>El servidor ha retirado este dispositivo</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Cannot write. Free some space</source>
        <translation>No se puede escribir. Libere espacio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>Tickets known %1</source>
        <translation>Entradas conocidas %1</translation>
    </message>
    <message>
        <source>Clock %1</source>
        <translation>Reloj %1</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation>Alguien se hace pasar por %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Anulación de «%1»</translation>
    </message>
    <message>
        <source>refused, seen</source>
        <translation>rechazada, vista</translation>
    </message>
    <message>
        <source>Every green is confirmed</source>
        <translation>Cada verde está confirmado</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nada se pierde</translation>
    </message>
    <message>
        <source>Hand scanner lost: plug it in again</source>
        <translation>Falta el lector de mano: conéctelo</translation>
    </message>
    <message>
        <source>Battery at %1 %: plug it in</source>
        <translation>Batería al %1 %: enchúfela</translation>
    </message>
    <message>
        <source>Storage almost full: %1 MB left</source>
        <translation>Almacenamiento casi lleno: quedan %1 MB</translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation>Puertas %1 de %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation>Esta puerta no puede abrir</translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation>Ha olvidado sus entradas y claves. Las lecturas aún no enviadas se conservan: van al servidor cuando se vincule de nuevo.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation>El servidor ya no conoce este dispositivo. Vincúlelo de nuevo.</translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation>No puede guardar lecturas y olvidaría a quién dejó entrar. No lo hace.</translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation>Esta puerta se prepara</translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation>Está cargando claves y entradas. Se abre sola.</translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation>Aún no tiene entradas ni claves. Rechazaría a todos o dejaría pasar a todos. Por eso no hace ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation>El servidor no conoce este dispositivo</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>No exceptions for this one</source>
        <translation>Aquí no hay excepciones</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation>nunca vista aquí</translation>
    </message>
    <message>
        <source>first entry</source>
        <translation>primera entrada</translation>
    </message>
    <message>
        <source>Genuine ticket</source>
        <translation>Entrada auténtica</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Let in by %1</source>
        <translation>Admitida por %1</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Admitida por un supervisor</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es entrada</translation>
    </message>
    <message>
        <source>This is some other QR code</source>
        <translation>Es otro código QR</translation>
    </message>
    <message>
        <source>Ask for the ticket itself</source>
        <translation>Pida la entrada misma</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>No es auténtica</translation>
    </message>
    <message>
        <source>The signature does not match</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>Call security, stay calm</source>
        <translation>Llame a seguridad, con calma</translation>
    </message>
    <message>
        <source>The holder may have been cheated</source>
        <translation>Quizá engañaron a quien la trae</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>No ticket of ours has this serial</source>
        <translation>Ninguna entrada tiene este número</translation>
    </message>
    <message>
        <source>No ticket of ours has this code</source>
        <translation>Ninguna entrada tiene este código</translation>
    </message>
    <message>
        <source>Ask for the code itself</source>
        <translation>Pida el código mismo</translation>
    </message>
    <message>
        <source>Check each character, or scan the ticket</source>
        <translation>Revise cada carácter o lea la entrada</translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation>Es para %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>The ticket is for another event</source>
        <translation>La entrada es de otro evento</translation>
    </message>
    <message>
        <source>Show them the other door</source>
        <translation>Indique la otra puerta</translation>
    </message>
    <message>
        <source>The ticket is good there</source>
        <translation>Allí la entrada vale</translation>
    </message>
    <message>
        <source>This ticket is for %1</source>
        <translation>Esta entrada es para %1</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>This ticket is for another date</source>
        <translation>Esta entrada es para otra fecha</translation>
    </message>
    <message>
        <source>Come back for that date</source>
        <translation>Vuelva en esa fecha</translation>
    </message>
    <message>
        <source>The ticket stays valid</source>
        <translation>La entrada sigue valiendo</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vaya a %1</translation>
    </message>
    <message>
        <source>Wrong gate</source>
        <translation>Otra puerta</translation>
    </message>
    <message>
        <source>This ticket enters elsewhere</source>
        <translation>Esta entrada pasa por otro lado</translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation>Indique el camino</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Código viejo</translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation>Hay un código más nuevo</translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation>Otra puerta</translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation>Sin el servidor, solo esa puerta lo deja entrar</translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation>Página o papel. O escriba el número</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Pida la última entrada</translation>
    </message>
    <message>
        <source>Or the ticket page, freshly opened</source>
        <translation>O la página de la entrada, recién abierta</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Cancelled by the venue</source>
        <translation>Cancelada por la sala</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Envíe a taquilla</translation>
    </message>
    <message>
        <source>They can see why, and what was paid back</source>
        <translation>Allí ven por qué y qué se devolvió</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>The money was paid back</source>
        <translation>El dinero se devolvió</translation>
    </message>
    <message>
        <source>A new ticket can be bought there</source>
        <translation>Allí se compra otra entrada</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>The order is still open</source>
        <translation>El pedido sigue abierto</translation>
    </message>
    <message>
        <source>Pay at a kiosk</source>
        <translation>Pague en un quiosco</translation>
    </message>
    <message>
        <source>Then scan again</source>
        <translation>Y léala de nuevo</translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation>Abre a las %1</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation>Vuelva entonces</translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation>La entrada vale</translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation>Cerró a las %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Muy tarde</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llame a un supervisor</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>The venue has a note on this ticket</source>
        <translation>La sala tiene una nota sobre ella</translation>
    </message>
    <message>
        <source>Used %1 at %2</source>
        <translation>Usada %1 en %2</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation>O llame a un supervisor</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>No está dentro</translation>
    </message>
    <message>
        <source>No entry was scanned</source>
        <translation>No se leyó ninguna entrada</translation>
    </message>
    <message>
        <source>Scan it as an entry first</source>
        <translation>Léala primero como entrada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>counts no more</source>
        <translation>ya no cuenta</translation>
    </message>
    <message>
        <source>the server is told later</source>
        <translation>el servidor lo sabrá luego</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Tarde para deshacer</translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation>Sigue contando. Un supervisor puede anularla.</translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation>No deshecho, sigue contando</translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation>deshecha, en espera</translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation>no se deshizo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation>Para esto hace falta el servidor</translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation>Solo él conoce los PIN, y no responde. Inténtelo dentro de un momento o envíe a taquilla.</translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation>El servidor no respondió</translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation>Escriba otra vez el PIN: nadie entra dos veces.</translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation>El servidor aún no conoce esta lectura</translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation>Lea de nuevo la entrada y llame al supervisor.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation>Ningún supervisor tiene PIN aquí</translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation>Se elige en su cuenta. De momento, envíe a taquilla.</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Este PIN no es correcto</translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation>Escríbalo otra vez. Tras cinco errores se bloquea.</translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation>Bloqueado %1 min. Puede escribir otro supervisor.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN erróneos</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>El servidor lo rechazó</translation>
    </message>
</context>
<context>
    <name>Honesty</name>
    <message numerus="yes">
        <source>%n scans waiting</source>
        <translation>
            <numerusform>%n lectura en espera</numerusform>
            <numerusform>%n lecturas en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastScan</name>
    <message>
        <source>Ready for the first scan</source>
        <translation>Lista para la primera lectura</translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation>La última está siempre aquí</translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation>Deshacer · %1 s</translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back to scanning</source>
        <translation>Volver a leer</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>In</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salieron</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>all devices here</source>
        <translation>todos aquí</translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation>hasta donde se sabe</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazadas por el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n scans of this device need a person</source>
        <translation>
            <numerusform>%n lectura de aquí espera a alguien</numerusform>
            <numerusform>%n lecturas de aquí esperan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation>Nada se ha perdido. Siguen aquí hasta que alguien las cierre.</translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation>Aquí no hay nada que alguien deba ver.</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Enviar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Touch again to close it for good</source>
        <translation>Toque otra vez para cerrar</translation>
    </message>
    <message>
        <source>Close as seen</source>
        <translation>Cerrar, vista</translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation>¿Por qué entran?</translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation>Ir al PIN</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation>Lecturas de este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>El servidor rechazó %n lectura. Nada se ha perdido: enséñela a un supervisor.</numerusform>
            <numerusform>El servidor rechazó %n lecturas. Nada se ha perdido: enséñelas a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Aún no hay lecturas</translation>
    </message>
</context>
<context>
    <name>SerialPad</name>
    <message>
        <source>Type the serial</source>
        <translation>Escriba el número</translation>
    </message>
    <message numerus="yes">
        <source>%n more. I, L, O and U are never on a ticket.</source>
        <translation>
            <numerusform>Falta %n. Nunca hay I, L, O ni U.</numerusform>
            <numerusform>Faltan %n. Nunca hay I, L, O ni U.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation>Completo. Nunca hay I, L, O ni U.</translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation>Lo busca el servidor y decide</translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation>Sin conexión: solo entradas conocidas</translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation>Un número no prueba nada: mire a quien lo trae</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Check · %n to go</source>
        <translation>
            <numerusform>Comprobar · falta %n</numerusform>
            <numerusform>Comprobar · faltan %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>2   PIN of %1</source>
        <translation>2   PIN de %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Kept in the audit under your name.</source>
        <translation>Queda registrado con su nombre.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
</context>
<context>
    <name>SurePill</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Next scan</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una más</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Type serial</source>
        <translation>Escribir número</translation>
    </message>
</context>
<context>
    <name>WhyChoice</name>
    <message>
        <source>1   Why let them in?</source>
        <translation>1   ¿Por qué dejar pasar?</translation>
    </message>
    <message>
        <source>Went out, came back</source>
        <translation>Salió y volvió</translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation>Leída por error</translation>
    </message>
    <message>
        <source>Guest of the venue</source>
        <translation>Invitado de la sala</translation>
    </message>
    <message>
        <source>Other, write a note</source>
        <translation>Otro, escribir nota</translation>
    </message>
</context>
</TS>

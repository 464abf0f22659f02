<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AloneBand</name>
    <message>
        <source>Alone: not confirmed</source>
        <translation>Solo: sin confirmar</translation>
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
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>CameraLost</name>
    <message>
        <source>Camera lost</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Looking for it again. Scanning goes on by itself when it is back.</source>
        <translation>La estamos buscando. La lectura sigue sola en cuanto vuelva.</translation>
    </message>
</context>
<context>
    <name>Cameras</name>
    <message>
        <source>Choose a camera</source>
        <translation>Elegir una cámara</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>No camera is plugged in.</source>
        <translation>No hay ninguna cámara conectada.</translation>
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
        <translation>Muy oscuro: acérquela a la luz</translation>
    </message>
    <message>
        <source>Hold the code in the frame</source>
        <translation>Ponga el código en el marco</translation>
    </message>
    <message>
        <source>Dark here: switch on the light</source>
        <translation>Está oscuro: encienda la luz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
</context>
<context>
    <name>FinderButton</name>
    <message>
        <source>%1, on</source>
        <translation>%1, encendida</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>%1 loaded</source>
        <translation>%1 en memoria</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>The server has removed this device</source>
        <translation>El servidor ha retirado este equipo</translation>
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
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazada por el servidor</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicada</translation>
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
        <source>Clock right</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>Somebody here only claims to be %1</source>
        <translation>Alguien aquí se hace pasar por %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Deshacer «%1»</translation>
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
        <translation>no se pierde nada</translation>
    </message>
    <message>
        <source>Clock %1 behind</source>
        <translation>Reloj atrasado %1</translation>
    </message>
    <message>
        <source>Clock %1 ahead</source>
        <translation>Reloj adelantado %1</translation>
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
        <translation>Memoria casi llena: %1 MB</translation>
    </message>
    <message>
        <source>Gates %1 of %2</source>
        <translation>Accesos %1 de %2</translation>
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
        <translation>solo</translation>
    </message>
    <message>
        <source>This gate cannot open</source>
        <translation>Este acceso no puede abrir</translation>
    </message>
    <message>
        <source>It has forgotten its tickets and keys. Scans it has not reported yet are kept: they go to the server once it is paired again.</source>
        <translation>Ha olvidado sus entradas y claves. Las lecturas aún no comunicadas se guardan: llegan al servidor en cuanto se vincule de nuevo.</translation>
    </message>
    <message>
        <source>The server no longer knows this device. Pair it again.</source>
        <translation>El servidor ya no conoce este equipo. Vincúlelo de nuevo.</translation>
    </message>
    <message>
        <source>Full. Free some space</source>
        <translation>Lleno. Libere espacio</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Held by another program</source>
        <translation>Ocupado por otro programa</translation>
    </message>
    <message>
        <source>Does not write</source>
        <translation>No escribe</translation>
    </message>
    <message>
        <source>It cannot keep scans, so it would forget whom it let in. It does not.</source>
        <translation>No puede guardar lecturas y olvidaría a quién dejó pasar. Por eso no abre.</translation>
    </message>
    <message>
        <source>Free some space on its disk: it opens by itself.</source>
        <translation>Libere espacio en su disco: se abre solo.</translation>
    </message>
    <message>
        <source>Its disk takes nothing new. Start this machine again; if that does not help, have the disk looked at.</source>
        <translation>Su disco no admite nada nuevo. Reinicie este equipo; si no sirve, haga que revisen el disco.</translation>
    </message>
    <message>
        <source>Another program on this machine holds its file. Close that one: it opens by itself.</source>
        <translation>Otro programa de este equipo ocupa su archivo. Ciérrelo: se abre solo.</translation>
    </message>
    <message>
        <source>Start this machine again; if that does not help, take another one and have the disk looked at.</source>
        <translation>Reinicie este equipo; si no sirve, use otro y haga que revisen el disco.</translation>
    </message>
    <message>
        <source>This gate is getting ready</source>
        <translation>Este acceso se prepara</translation>
    </message>
    <message>
        <source>It is loading keys and tickets. It opens by itself.</source>
        <translation>Está cargando claves y entradas. Se abre solo.</translation>
    </message>
    <message>
        <source>It has no tickets and no keys yet. It would refuse everyone, or let everyone in. So it does neither.</source>
        <translation>Aún no tiene entradas ni claves. Rechazaría a todos o dejaría pasar a todos. Por eso no hace ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>The server does not know this device</source>
        <translation>El servidor no conoce este equipo</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>sin abrir</translation>
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
        <translation>Aquí no hay excepción</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>not seen here before</source>
        <translation>no vista aquí antes</translation>
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
        <translation>Adiós</translation>
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
        <translation>Autorizado por %1</translation>
    </message>
    <message>
        <source>Let in by a supervisor</source>
        <translation>Autorizado por un responsable</translation>
    </message>
    <message>
        <source>Not a ticket</source>
        <translation>No es una entrada</translation>
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
        <translation>Quizá han engañado a quien la lleva</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No consta</translation>
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
        <translation>Revise cada carácter o escanee la entrada</translation>
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
        <translation>La entrada es para otro evento</translation>
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
        <translation>La entrada sigue siendo válida</translation>
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
        <translation>Esta entrada pasa por otro sitio</translation>
    </message>
    <message>
        <source>Show them the way</source>
        <translation>Indique el camino</translation>
    </message>
    <message>
        <source>Old code</source>
        <translation>Código antiguo</translation>
    </message>
    <message>
        <source>A newer code was made</source>
        <translation>Hay un código más nuevo</translation>
    </message>
    <message>
        <source>Other gate</source>
        <translation>Otro acceso</translation>
    </message>
    <message>
        <source>Without the server, only that gate lets it in</source>
        <translation>Sin servidor, solo ese acceso la deja pasar</translation>
    </message>
    <message>
        <source>Page or paper. Or type the serial</source>
        <translation>Página o papel. O escriba el número</translation>
    </message>
    <message>
        <source>Ask for the newest ticket</source>
        <translation>Pida la entrada más reciente</translation>
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
        <translation>Anulada por la sala</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Mande a la taquilla</translation>
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
        <translation>Se devolvió el dinero</translation>
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
        <translation>Luego escanee otra vez</translation>
    </message>
    <message>
        <source>This gate opens at %1</source>
        <translation>Apertura: %1</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Demasiado pronto</translation>
    </message>
    <message>
        <source>Come back then</source>
        <translation>Vuelva entonces</translation>
    </message>
    <message>
        <source>The ticket is good</source>
        <translation>La entrada es válida</translation>
    </message>
    <message>
        <source>This gate closed at %1</source>
        <translation>Cierre: %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Call a supervisor</source>
        <translation>Llame a un responsable</translation>
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
        <translation>Usada: %1, %2</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Or call a supervisor</source>
        <translation>O llame a un responsable</translation>
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
        <translation>Escanee antes como entrada</translation>
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
        <translation>el servidor lo sabrá después</translation>
    </message>
    <message>
        <source>Too late to undo</source>
        <translation>Tarde para deshacer</translation>
    </message>
    <message>
        <source>It still counts. A supervisor can annul it.</source>
        <translation>Aún cuenta. Un responsable puede anularla.</translation>
    </message>
    <message>
        <source>Not taken back, it still counts</source>
        <translation>No deshecho, aún cuenta</translation>
    </message>
    <message>
        <source>taken back, waiting</source>
        <translation>deshecho, en espera</translation>
    </message>
    <message>
        <source>undo refused, it counts</source>
        <translation>no deshecho, aún cuenta</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>The server is needed for this</source>
        <translation>Hace falta el servidor</translation>
    </message>
    <message>
        <source>Only it knows PINs, and it does not answer. Try again in a moment, or send them to the box office.</source>
        <translation>Solo él conoce los PIN y no responde. Inténtelo en un momento o mande a la taquilla.</translation>
    </message>
    <message>
        <source>The server gave no answer</source>
        <translation>El servidor no respondió</translation>
    </message>
    <message>
        <source>Type the PIN again: nobody is let in twice.</source>
        <translation>Teclee el PIN otra vez: nadie pasa dos veces.</translation>
    </message>
    <message>
        <source>The server does not know this scan yet</source>
        <translation>El servidor aún no conoce esta lectura</translation>
    </message>
    <message>
        <source>Scan the ticket again, then call the supervisor.</source>
        <translation>Escanee otra vez la entrada y llame al responsable.</translation>
    </message>
    <message>
        <source>No supervisor has a PIN here</source>
        <translation>Ningún responsable tiene PIN aquí</translation>
    </message>
    <message>
        <source>They set one in their account. Send them to the box office now.</source>
        <translation>Se crea en su cuenta. Ahora mande a la taquilla.</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Type it again. After five wrong ones it is locked.</source>
        <translation>Tecléelo otra vez. Tras cinco fallos se bloquea.</translation>
    </message>
    <message>
        <source>Locked for %1 min. Another supervisor can type.</source>
        <translation>Bloqueado %1 min. Otro responsable puede teclear.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN fallidos</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>El servidor lo rechazó</translation>
    </message>
    <message>
        <source>This gate is not at that checkpoint any more.</source>
        <translation>Este acceso ya no está en ese punto de control.</translation>
    </message>
    <message>
        <source>The server has no such checkpoint any more.</source>
        <translation>El servidor ya no tiene ese punto de control.</translation>
    </message>
    <message>
        <source>The server has another scan under the same number.</source>
        <translation>El servidor tiene otra lectura con el mismo número.</translation>
    </message>
    <message>
        <source>A gate can undo for 15 minutes only. Ask a supervisor to annul it.</source>
        <translation>Un acceso solo puede deshacer durante 15 minutos. Pida a un responsable que la anule.</translation>
    </message>
    <message>
        <source>Only the gate that let them in can undo it.</source>
        <translation>Solo puede deshacerlo el acceso que dejó entrar.</translation>
    </message>
    <message>
        <source>The server does not know this scan.</source>
        <translation>El servidor no conoce esta lectura.</translation>
    </message>
    <message>
        <source>Somebody was let in on this refusal already, or it was too long ago. Scan the ticket again.</source>
        <translation>Ya entró alguien a pesar de este rechazo, o hace demasiado tiempo. Escanee otra vez la entrada.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>El servidor da el motivo «%1». Dígaselo a quien lo lleva.</translation>
    </message>
    <message>
        <source>More than %1 have this name. Type more of it.</source>
        <translation>Más de %1 llevan ese nombre. Escriba algo más.</translation>
    </message>
    <message>
        <source>A name proves nothing: ask for an ID too.</source>
        <translation>Un nombre no prueba nada: pida también un documento.</translation>
    </message>
    <message>
        <source>At least %1 letters of the name on the ticket.</source>
        <translation>Al menos %1 letras del nombre que figura en la entrada.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usada</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>aún sin usar</translation>
    </message>
    <message>
        <source>Search by name is off here</source>
        <translation>La búsqueda por nombre está desactivada aquí</translation>
    </message>
    <message>
        <source>It shows names of people. A manager can switch it on for this checkpoint.</source>
        <translation>Muestra nombres de personas. La dirección puede activarla para este punto de control.</translation>
    </message>
    <message>
        <source>Search needs the server</source>
        <translation>La búsqueda necesita el servidor</translation>
    </message>
    <message>
        <source>It does not answer. Type the serial, or try again in a moment.</source>
        <translation>No responde. Escriba el número o inténtelo de nuevo enseguida.</translation>
    </message>
    <message>
        <source>Too many searches</source>
        <translation>Demasiadas búsquedas</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>Espere un minuto y busque de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot look for this</source>
        <translation>El servidor no puede buscar esto</translation>
    </message>
    <message>
        <source>Type another part of the name, or the serial.</source>
        <translation>Escriba otra parte del nombre o el número.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>No ticket in this name</source>
        <translation>Ninguna entrada a este nombre</translation>
    </message>
    <message>
        <source>Only names on tickets for this checkpoint are found, and not every ticket has one. Type another part of the name, or the serial.</source>
        <translation>Solo se encuentran nombres de entradas de este punto de control, y no todas llevan uno. Escriba otra parte del nombre o el número.</translation>
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
        <translation>Listo para la primera lectura</translation>
    </message>
    <message>
        <source>The newest one always stands here</source>
        <translation>La más reciente está siempre aquí</translation>
    </message>
    <message>
        <source>Undo · %1 s</source>
        <translation>Deshacer · %1 s</translation>
    </message>
</context>
<context>
    <name>ManualTabs</name>
    <message>
        <source>Serial or name</source>
        <translation>Número o nombre</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Beginning of a name</source>
        <translation>Principio de un nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
            <numerusform>%n cifra tecleada</numerusform>
            <numerusform>%n cifras tecleadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar pasar</translation>
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
        <translation>este equipo</translation>
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
        <translation>todos los equipos</translation>
    </message>
    <message>
        <source>as far as known</source>
        <translation>según lo sabido</translation>
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
            <numerusform>%n lectura de este equipo necesita a alguien</numerusform>
            <numerusform>%n lecturas de este equipo necesitan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost. These stay here until someone closes them.</source>
        <translation>No se pierde nada. Siguen aquí hasta que alguien las cierre.</translation>
    </message>
    <message>
        <source>There is nothing here that a person has to see.</source>
        <translation>Aquí no hay nada que alguien deba ver.</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Reenviar todo</translation>
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
        <translation>Vista, cerrar</translation>
    </message>
</context>
<context>
    <name>RemarkPad</name>
    <message>
        <source>Why are they let in?</source>
        <translation>¿Por qué dejar pasar?</translation>
    </message>
    <message>
        <source>On to the PIN</source>
        <translation>Seguir con el PIN</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Scans of this device</source>
        <translation>Lecturas de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n scans were refused by the server. Nothing is lost: show them to a supervisor.</source>
        <translation>
            <numerusform>El servidor rechazó %n lectura. No se pierde nada: muéstrela a un responsable.</numerusform>
            <numerusform>El servidor rechazó %n lecturas. No se pierde nada: muéstrelas a un responsable.</numerusform>
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
            <numerusform>Falta %n. I, L, O y U nunca están en una entrada.</numerusform>
            <numerusform>Faltan %n. I, L, O y U nunca están en una entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete. I, L, O and U are never on a ticket.</source>
        <translation>Completo. I, L, O y U nunca están en una entrada.</translation>
    </message>
    <message>
        <source>Looked up by the server, then decided</source>
        <translation>El servidor lo busca y decide</translation>
    </message>
    <message>
        <source>Offline: only tickets this gate knows</source>
        <translation>Sin conexión: solo entradas conocidas aquí</translation>
    </message>
    <message>
        <source>A typed serial proves nothing: look at the holder too</source>
        <translation>Un número escrito no prueba nada: mire también a la persona</translation>
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
        <translation>Queda en el registro a su nombre.</translation>
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
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
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
        <translation>Otro, escriba una nota</translation>
    </message>
</context>
</TS>

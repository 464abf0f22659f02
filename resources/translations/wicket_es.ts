<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AmountToPay</name>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Paid: %1</source>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Thank you. Take your card if it is in the reader.</source>
        <translation>Gracias. Retire su tarjeta si está en el lector.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Tarjeta leída</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Pagado en su teléfono</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Approved by your bank</source>
        <translation>Aprobado por su banco</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Imprimiendo %n entrada</numerusform>
            <numerusform>Imprimiendo %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Su entrada</numerusform>
            <numerusform>Sus %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tonight at
%1</source>
        <translation>Esta noche en
%1</translation>
    </message>
    <message>
        <source>Today at
%1</source>
        <translation>Hoy en
%1</translation>
    </message>
    <message>
        <source>Welcome to
%1</source>
        <translation>Bienvenidos a
%1</translation>
    </message>
    <message>
        <source>Next at
%1</source>
        <translation>Pronto en
%1</translation>
    </message>
    <message>
        <source>Fetching the programme</source>
        <translation>Cargando el programa</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Ahora no se puede cargar el programa</translation>
    </message>
    <message>
        <source>Nothing on sale today</source>
        <translation>Hoy no hay nada a la venta</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>Toque la pantalla</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>Este quiosco está cerrado</translation>
    </message>
    <message>
        <source>Please use another kiosk or the box office. Nothing has been charged here.</source>
        <translation>Use otro quiosco o la taquilla. Aquí no se ha cobrado nada.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>Introduzca su código</translation>
    </message>
    <message>
        <source>A promo code or a voucher. What it takes off shows in your order before you pay.</source>
        <translation>Un código promocional o un vale. El descuento aparece en su pedido antes de pagar.</translation>
    </message>
    <message>
        <source>Promo code or voucher</source>
        <translation>Código promocional o vale</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>Borrar el código</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Add a promo code or voucher</source>
        <translation>Añadir un código promocional o un vale</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>ConfirmOnPhone</name>
    <message>
        <source>Confirm on your phone</source>
        <translation>Confirme en su teléfono</translation>
    </message>
    <message>
        <source>Asking your phone</source>
        <translation>Preguntamos a su teléfono</translation>
    </message>
    <message>
        <source>A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.</source>
        <translation>La solicitud de pago está en el teléfono cuyo número termina en %1. Confírmela allí con su PIN.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>La solicitud está en camino.</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>Enviando la solicitud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting for your PIN</source>
        <translation>Esperando su PIN</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Imprimiendo %n entrada</numerusform>
            <numerusform>Imprimiendo %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Su entrada</numerusform>
            <numerusform>Sus %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.</source>
        <translation>No se puede cancelar aquí, porque solo su teléfono puede responder. Para detenerla, rechácela allí.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Dinero móvil</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Today on this kiosk</source>
        <translation>Hoy en este quiosco</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>Aún no se ha vendido nada</translation>
    </message>
    <message>
        <source>Not known now</source>
        <translation>No se sabe ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 donated</source>
        <translation>%1 en donativos</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>You have not been charged</source>
        <translation>No se le ha cobrado nada</translation>
    </message>
    <message>
        <source>Any reserved amount goes back by itself.</source>
        <translation>Todo importe retenido se libera solo.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are still yours</source>
        <translation>
            <numerusform>Su entrada sigue siendo suya</numerusform>
            <numerusform>Sus %n entradas siguen siendo suyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We hold them for %n more minute(s).</source>
        <translation>
            <numerusform>Se las guardamos %n minuto más.</numerusform>
            <numerusform>Se las guardamos %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again, or another card</source>
        <translation>Reintentar u otra tarjeta</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pagar de otra forma</translation>
    </message>
    <message>
        <source>Leave without paying</source>
        <translation>Salir sin pagar</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>These stay on until you are done.</source>
        <translation>Se mantiene hasta que termine.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Pantalla oscura</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Bajar la pantalla</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>The voice does not work right now.</source>
        <translation>La voz no funciona en este momento.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DonationRow</name>
    <message>
        <source>Add a donation to %1?</source>
        <translation>¿Añadir un donativo para %1?</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Donation: %1</source>
        <translation>Donativo: %1</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>No paper came out</source>
        <translation>No ha salido papel</translation>
    </message>
    <message>
        <source>Did your tickets come out?</source>
        <translation>¿Han salido sus entradas?</translation>
    </message>
    <message numerus="yes">
        <source>Take your %n ticket(s)</source>
        <translation>
            <numerusform>Recoja su entrada</numerusform>
            <numerusform>Recoja sus %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready</source>
        <translation>
            <numerusform>Su entrada está lista</numerusform>
            <numerusform>Sus %n entradas están listas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid. Please ask a member of staff for paper, with your order number.</source>
        <translation>Sus entradas son válidas. Pida una copia en papel al personal con su número de pedido.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, ask a member of staff.</source>
        <translation>Mire en la ranura. Si no están, pregunte al personal.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.</source>
        <translation>Sus entradas están pagadas y son válidas. Escanee el código o pídalas en papel al personal.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, scan the code or ask a member of staff.</source>
        <translation>Mire en la ranura. Si no están, escanee el código o pregunte al personal.</translation>
    </message>
    <message>
        <source>From the slot below the screen</source>
        <translation>En la ranura bajo la pantalla</translation>
    </message>
    <message>
        <source>Scan the code to take them with you</source>
        <translation>Escanee el código para llevárselas</translation>
    </message>
    <message>
        <source>Keep them on your phone too</source>
        <translation>Guárdelas también en el móvil</translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Sus entradas en el móvil</translation>
    </message>
    <message>
        <source>Keep your tickets safe</source>
        <translation>Guarde bien sus entradas</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conserve este número</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Escanee para abrirlas allí. Comparta la página solo con sus invitados.</translation>
    </message>
    <message>
        <source>Without a connection they are on paper only.</source>
        <translation>Sin conexión solo están en papel.</translation>
    </message>
    <message>
        <source>With it, staff can print your tickets.</source>
        <translation>Con él, el personal puede imprimir sus entradas.</translation>
    </message>
    <message>
        <source>We also send your tickets to %1.</source>
        <translation>También enviamos sus entradas a %1.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>puertas %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se cierra solo en %n segundo</numerusform>
            <numerusform>Se cierra solo en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>PIN, to end the program</source>
        <translation>PIN para cerrar el programa</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN del personal</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Cash drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation>Cerrar la caja</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Abrir la caja</translation>
    </message>
    <message>
        <source>No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.</source>
        <translation>No hay ninguna caja abierta en este quiosco. Cuente el fondo y ábrala; entonces el quiosco acepta efectivo.</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Abierta por %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fondo de caja</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>Su correo, si lo desea</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here either way. We use the address for this order only.</source>
        <translation>Opcional. Sus entradas se imprimen aquí igualmente. Usamos la dirección solo para este pedido.</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here, and we also send them to this address. We use it for this order only.</source>
        <translation>Opcional. Sus entradas se imprimen aquí y también las enviamos a esta dirección. Solo la usamos para este pedido.</translation>
    </message>
    <message>
        <source>Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.</source>
        <translation>Opcional. Sus entradas aparecen aquí como código para su teléfono y también las enviamos a esta dirección. Solo la usamos para este pedido.</translation>
    </message>
    <message>
        <source>Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.</source>
        <translation>Opcional. Sus entradas aparecen aquí también como código para el móvil. Usamos la dirección solo para este pedido.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Borrar la dirección</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Queda %n</numerusform>
            <numerusform>Quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Quedan pocas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>No tickets left</source>
        <translation>No quedan entradas</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Find my order</source>
        <translation>Buscar mi pedido</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué le gustaría ver?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Find your order</source>
        <translation>Busque su pedido</translation>
    </message>
    <message>
        <source>The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.</source>
        <translation>El número está en su correo y en su recibo. Si aquí hay un lector, acérquele el código del recibo.</translation>
    </message>
    <message>
        <source>Order number, W-XXXX-XXXX</source>
        <translation>Número de pedido, W-XXXX-XXXX</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Borrar el número</translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation>Correo o número de teléfono</translation>
    </message>
    <message>
        <source>Delete the e-mail or phone number</source>
        <translation>Borrar el correo o el teléfono</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>Buscar mi pedido</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Code to open order %1 on your phone</source>
        <translation>Código para abrir el pedido %1 en su móvil</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Número de pedido</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>the clock is %1 behind</source>
        <translation>el reloj va atrasado: %1</translation>
    </message>
    <message>
        <source>the clock is %1 ahead</source>
        <translation>el reloj va adelantado: %1</translation>
    </message>
    <message>
        <source>Wicket %1</source>
        <translation>Wicket %1</translation>
    </message>
    <message>
        <source>on battery, %1%</source>
        <translation>con batería, %1 %</translation>
    </message>
    <message>
        <source>battery %1%</source>
        <translation>batería %1 %</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>el reloj va bien</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This order is not paid yet</source>
        <translation>Este pedido aún no está pagado</translation>
    </message>
    <message>
        <source>This order has ended</source>
        <translation>Este pedido ya no es válido</translation>
    </message>
    <message>
        <source>There is nothing left to print</source>
        <translation>Ya no queda nada por imprimir</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready to print</source>
        <translation>
            <numerusform>Su entrada está lista para imprimir</numerusform>
            <numerusform>Sus %n entradas están listas para imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Ahora no hay entradas en papel</translation>
    </message>
    <message>
        <source>A member of staff prints these tickets</source>
        <translation>El personal imprime estas entradas</translation>
    </message>
    <message>
        <source>Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.</source>
        <translation>Pague en taquilla con este número de pedido. Sus entradas se guardan hasta que se paguen o termine el plazo.</translation>
    </message>
    <message>
        <source>It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.</source>
        <translation>No se pagó a tiempo o se canceló. El dinero que llegó tarde se devuelve solo. Aquí puede comprar entradas nuevas.</translation>
    </message>
    <message>
        <source>Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.</source>
        <translation>Sus entradas se usaron, se devolvieron o se cedieron. Si no es así, pregunte al personal.</translation>
    </message>
    <message>
        <source>They print once. Your code on the phone stays good too.</source>
        <translation>Se imprimen una sola vez. El código del móvil también sigue valiendo.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.</source>
        <translation>Sus entradas están pagadas y son válidas. Escanee el código para tenerlas en el móvil, o pregunte al personal.</translation>
    </message>
    <message>
        <source>They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.</source>
        <translation>Ya se enviaron a una impresora, o no se pueden imprimir aquí. Con el código del móvil también puede entrar.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>puertas %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>empieza %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of it were used, given back or passed on.</source>
        <translation>
            <numerusform>Una de sus entradas se usó, se devolvió o se cedió.</numerusform>
            <numerusform>%n de sus entradas se usaron, se devolvieron o se cedieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>Sus entradas en el móvil</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>Escanee para abrirlas allí. Comparta la página solo con sus invitados.</translation>
    </message>
    <message>
        <source>Scan to follow the order on your phone.</source>
        <translation>Escanee para seguir el pedido en el móvil.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Print %n ticket(s)</source>
        <translation>
            <numerusform>Imprimir la entrada</numerusform>
            <numerusform>Imprimir %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Choose an event and your tickets</source>
        <translation>Elija un evento y sus entradas</translation>
    </message>
    <message>
        <source>The first price you see is the price you pay.</source>
        <translation>El primer precio que ve es el que paga.</translation>
    </message>
    <message>
        <source>Pay at the card reader</source>
        <translation>Pague en el lector</translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation>Elija cómo pagar</translation>
    </message>
    <message>
        <source>Cards, phones and watches.</source>
        <translation>Tarjetas, móviles y relojes.</translation>
    </message>
    <message>
        <source>At the card reader, or on your own phone.</source>
        <translation>En el lector de tarjetas o en su propio teléfono.</translation>
    </message>
    <message>
        <source>Take your tickets</source>
        <translation>Recoja sus entradas</translation>
    </message>
    <message>
        <source>On paper, and on your phone if you like.</source>
        <translation>En papel, y en el móvil si quiere.</translation>
    </message>
    <message>
        <source>Any other question?</source>
        <translation>¿Alguna otra pregunta?</translation>
    </message>
    <message>
        <source>A member of staff can help.</source>
        <translation>El personal puede ayudarle.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Tickets held for you: %1</source>
        <translation>Entradas reservadas: %1</translation>
    </message>
    <message>
        <source>Need more time? No problem.</source>
        <translation>¿Más tiempo? Sin problema.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Prolongar</translation>
    </message>
</context>
<context>
    <name>HoldLapsed</name>
    <message>
        <source>Your time ran out</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>We could not keep your tickets any longer.</source>
        <translation>No hemos podido guardar más sus entradas.</translation>
    </message>
    <message>
        <source>Your money comes back</source>
        <translation>Su dinero vuelve</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>No se le ha cobrado nada</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your card by itself.</source>
        <translation>El pago llegó tarde. %1 vuelve solo a su tarjeta.</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your mobile money account by itself.</source>
        <translation>El pago llegó demasiado tarde. %1 vuelve solo a su cuenta de dinero móvil.</translation>
    </message>
    <message>
        <source>Your choice is still here</source>
        <translation>Su selección sigue aquí</translation>
    </message>
    <message>
        <source>If there are still tickets, you can take them again.</source>
        <translation>Si aún quedan entradas, puede volver a cogerlas.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Otros caracteres</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Refused sales</source>
        <translation>Ventas rechazadas</translation>
    </message>
    <message>
        <source>Every sale has been taken.</source>
        <translation>Todas las ventas se han aceptado.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ya lo he revisado</translation>
    </message>
</context>
<context>
    <name>NothingOn</name>
    <message>
        <source>Fetching the programme</source>
        <translation>Cargando el programa</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>Ahora no se puede cargar el programa</translation>
    </message>
    <message>
        <source>Nothing on sale right now</source>
        <translation>Ahora no hay nada a la venta</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>We keep trying. A member of staff can sell you a ticket meanwhile.</source>
        <translation>Seguimos intentándolo. El personal puede venderle una entrada.</translation>
    </message>
    <message>
        <source>The next tickets appear here as soon as they are on sale.</source>
        <translation>Las próximas entradas aparecen aquí en cuanto se vendan.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message numerus="yes">
        <source>Only %n ticket(s) left</source>
        <translation>
            <numerusform>Solo queda %n entrada</numerusform>
            <numerusform>Solo quedan %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets have just gone</source>
        <translation>Estas entradas se acaban de agotar</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) of one kind</source>
        <translation>
            <numerusform>Máximo %n entrada del mismo tipo</numerusform>
            <numerusform>Máximo %n entradas del mismo tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We put back %n ticket(s)</source>
        <translation>
            <numerusform>Hemos retirado %n entrada</numerusform>
            <numerusform>Hemos retirado %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more ticket(s) for this address</source>
        <translation>
            <numerusform>Solo %n entrada más para esta dirección</numerusform>
            <numerusform>Solo %n entradas más para esta dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tickets for this address</source>
        <translation>No hay más entradas para esta dirección</translation>
    </message>
    <message>
        <source>Not on sale right now</source>
        <translation>Ahora no está a la venta</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>Un precio ha cambiado</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office</source>
        <translation>No hay conexión con la taquilla</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>Revise la dirección</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>Compruebe el número</translation>
    </message>
    <message>
        <source>No donations are taken right now</source>
        <translation>Ahora mismo no se aceptan donativos</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Este código todavía no es válido</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Este código ha caducado</translation>
    </message>
    <message>
        <source>This code has already been used</source>
        <translation>Este código ya se ha usado</translation>
    </message>
    <message>
        <source>You have already used this code</source>
        <translation>Usted ya ha usado este código</translation>
    </message>
    <message>
        <source>This code needs your e-mail address</source>
        <translation>Este código requiere su correo electrónico</translation>
    </message>
    <message>
        <source>This code is not for these tickets</source>
        <translation>Este código no es para estas entradas</translation>
    </message>
    <message>
        <source>Too many codes were tried here</source>
        <translation>Aquí se han probado demasiados códigos</translation>
    </message>
    <message>
        <source>We did not find this order</source>
        <translation>No hemos encontrado este pedido</translation>
    </message>
    <message>
        <source>There were too many tries here</source>
        <translation>Ha habido demasiados intentos aquí</translation>
    </message>
    <message>
        <source>We cannot look for orders right now</source>
        <translation>Ahora no podemos buscar pedidos</translation>
    </message>
    <message>
        <source>Somebody was faster. We kept the rest of your choice.</source>
        <translation>Alguien fue más rápido. Conservamos el resto.</translation>
    </message>
    <message>
        <source>Without a connection there are no more here. We kept the rest of your choice.</source>
        <translation>Sin conexión no hay más aquí. Hemos conservado el resto de su selección.</translation>
    </message>
    <message>
        <source>We kept as many as one order may have, and the rest of your choice.</source>
        <translation>Hemos guardado el máximo por pedido y el resto de su selección.</translation>
    </message>
    <message>
        <source>They are for another date only. Choose that date to have them again.</source>
        <translation>Solo valen para otra fecha. Elija esa fecha para volver a tomarlas.</translation>
    </message>
    <message>
        <source>Each person may have only so many of these. You have not been charged. Go back and choose fewer.</source>
        <translation>El número por persona es limitado. No se le ha cobrado nada. Vuelva atrás y elija menos.</translation>
    </message>
    <message>
        <source>Please choose another ticket or another time.</source>
        <translation>Elija otra entrada u otro horario.</translation>
    </message>
    <message>
        <source>Please look at the new total before you go on.</source>
        <translation>Mire el nuevo total antes de seguir.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again in a moment.</source>
        <translation>No se le ha cobrado nada. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again, or ask a member of staff.</source>
        <translation>No se le ha cobrado nada. Inténtelo de nuevo o pregunte al personal.</translation>
    </message>
    <message>
        <source>It needs an @ and a dot, as in name@example.com.</source>
        <translation>Necesita una @ y un punto, como nombre@example.com.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Your tickets are kept.</source>
        <translation>Compruebe cada letra y cada cifra. Sus entradas siguen reservadas.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Without a connection some codes cannot be checked.</source>
        <translation>Compruebe cada letra y cada cifra. Sin conexión, algunos códigos no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Try another code, or go back and pay without one.</source>
        <translation>Sus entradas siguen reservadas. Pruebe otro código, o vuelva atrás y pague sin él.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Use it on our website, or ask a member of staff.</source>
        <translation>Sus entradas siguen reservadas. Úselo en nuestra web, o pregunte al personal.</translation>
    </message>
    <message>
        <source>It is for another event or another kind of ticket. Your tickets are kept.</source>
        <translation>Es para otro evento u otro tipo de entrada. Sus entradas siguen reservadas.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Wait a few minutes, or go back and pay without a code.</source>
        <translation>Sus entradas siguen reservadas. Espere unos minutos, o vuelva atrás y pague sin código.</translation>
    </message>
    <message>
        <source>Please check the number, and the e-mail or phone number you gave when you bought.</source>
        <translation>Compruebe el número y el correo o el teléfono que dio al comprar.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.</source>
        <translation>Espere unos minutos o pregunte al personal. Con el código del móvil también puede entrar.</translation>
    </message>
    <message>
        <source>The code on your phone or in your e-mail lets you in too. Or ask a member of staff.</source>
        <translation>Con el código del móvil o del correo también puede entrar. O pregunte al personal.</translation>
    </message>
    <message>
        <source>The total is as it was, and your tickets are kept. You can go on.</source>
        <translation>El total no ha cambiado y sus entradas siguen reservadas. Puede continuar.</translation>
    </message>
    <message>
        <source>It begins with the country code and has no 0 before that.</source>
        <translation>Empieza por el prefijo del país, sin 0 delante.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No connection right now</source>
        <translation>Sin conexión ahora mismo</translation>
    </message>
    <message>
        <source>Buying starts again by itself.</source>
        <translation>La venta se reanuda sola.</translation>
    </message>
    <message>
        <source>Since %1. Buying starts again by itself.</source>
        <translation>Desde las %1. La venta se reanuda sola.</translation>
    </message>
    <message>
        <source>Since %1. Some tickets can still be had here, but not by card.</source>
        <translation>Desde las %1. Aún hay algunas entradas aquí, pero no con tarjeta.</translation>
    </message>
</context>
<context>
    <name>OrderChip</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Print tickets again</source>
        <translation>Volver a imprimir</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Money is given back by a manager.</source>
        <translation>El dinero lo devuelve la dirección.</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 each</source>
        <translation>%1 cada una</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Buscar un pedido</translation>
    </message>
    <message>
        <source>Number, ticket, name or e-mail</source>
        <translation>Número, entrada, nombre o correo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Find an order</source>
        <translation>Buscar un pedido</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Refused sales: %1</source>
        <translation>Ventas rechazadas: %1</translation>
    </message>
    <message>
        <source>Test devices</source>
        <translation>Probar aparatos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Exit kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
</context>
<context>
    <name>PayClerk</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Please pay %1 in cash</source>
        <translation>Pague en efectivo a %1</translation>
    </message>
    <message>
        <source>Nothing is paid until the cash is taken. Then your tickets print here.</source>
        <translation>No hay nada pagado hasta que se reciba el efectivo. Después sus entradas se imprimen aquí.</translation>
    </message>
    <message>
        <source>Clerk: cash taken</source>
        <translation>Personal: efectivo recibido</translation>
    </message>
</context>
<context>
    <name>PayClock</name>
    <message>
        <source>Cancel payment</source>
        <translation>Cancelar el pago</translation>
    </message>
</context>
<context>
    <name>PayMethods</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>¿Cómo desea pagar?</translation>
    </message>
    <message>
        <source>Nothing can be paid here right now</source>
        <translation>Ahora mismo no se puede pagar aquí</translation>
    </message>
    <message>
        <source>Nothing can be printed here right now</source>
        <translation>Ahora mismo no se puede imprimir aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWay</name>
    <message>
        <source>Card or phone at the reader</source>
        <translation>Tarjeta o móvil en el lector</translation>
    </message>
    <message>
        <source>Pay on your own phone</source>
        <translation>Pagar en su propio teléfono</translation>
    </message>
    <message>
        <source>Cash to %1</source>
        <translation>En efectivo a %1</translation>
    </message>
    <message>
        <source>Reserve, and pay later</source>
        <translation>Reservar y pagar después</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Dinero móvil</translation>
    </message>
    <message>
        <source>Contactless, chip, Apple Pay, Google Pay</source>
        <translation>Sin contacto, chip, Apple Pay, Google Pay</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still print here.</source>
        <translation>Escanee un código. Sus entradas se imprimen aquí igualmente.</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still appear here.</source>
        <translation>Escanee un código. Sus entradas aparecen aquí igualmente.</translation>
    </message>
    <message>
        <source>Your tickets print here at once.</source>
        <translation>Sus entradas se imprimen aquí al momento.</translation>
    </message>
    <message>
        <source>You pay nothing now. You get an order number for the box office.</source>
        <translation>No paga nada ahora. Recibe un número de pedido para la taquilla.</translation>
    </message>
    <message>
        <source>Confirm with your PIN on your phone</source>
        <translation>Confirme con su PIN en su teléfono</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your mobile money number</source>
        <translation>Su número de dinero móvil</translation>
    </message>
    <message>
        <source>With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.</source>
        <translation>Con el prefijo del país. A este teléfono le llega una solicitud de pagar %1; confírmela allí con su PIN.</translation>
    </message>
    <message>
        <source>Country code and number</source>
        <translation>Prefijo del país y número</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>Borrar el número</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>Acerque su tarjeta</translation>
    </message>
    <message>
        <source>Getting the card reader ready</source>
        <translation>Preparando el lector</translation>
    </message>
    <message>
        <source>The reader is below the screen, on the right</source>
        <translation>El lector está debajo, a la derecha</translation>
    </message>
    <message>
        <source>It wakes up in a moment</source>
        <translation>Estará listo en un momento</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing ticket %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>Printing your ticket</source>
        <translation>Imprimiendo su entrada</translation>
    </message>
    <message numerus="yes">
        <source>Printing your %n ticket(s)</source>
        <translation>
            <numerusform>Imprimiendo su entrada</numerusform>
            <numerusform>Imprimiendo sus %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until all of them are out.</source>
        <translation>Espere a que salgan todas.</translation>
    </message>
    <message>
        <source>%1 paid. Please wait until all %2 are out.</source>
        <translation>%1 pagados. Espere a que salgan las %2.</translation>
    </message>
    <message>
        <source>%1 paid. It comes out below the screen.</source>
        <translation>%1 pagados. Sale debajo de la pantalla.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Talking to your bank</source>
        <translation>Hablando con su banco</translation>
    </message>
    <message>
        <source>Your payment is coming in</source>
        <translation>Su pago está llegando</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please leave the card where it is.</source>
        <translation>Está tardando más de lo normal. Deje la tarjeta donde está.</translation>
    </message>
    <message>
        <source>If your card is in the reader, leave it there.</source>
        <translation>Si su tarjeta está en el lector, déjela ahí.</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please do not pay again.</source>
        <translation>Tarda más de lo habitual. No pague otra vez.</translation>
    </message>
    <message>
        <source>This screen goes on by itself.</source>
        <translation>Esta pantalla sigue sola.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>Tarjeta leída</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>Pagado en su teléfono</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperando aprobación</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>Unos segundos</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>Imprimiendo %n entrada</numerusform>
            <numerusform>Imprimiendo %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>Su entrada</numerusform>
            <numerusform>Sus %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ReaderArt</name>
    <message>
        <source>Tap or insert</source>
        <translation>Acerque o inserte</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>chosen</source>
        <translation>seleccionado</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>The buyer cannot come</source>
        <translation>El comprador no puede venir</translation>
    </message>
    <message>
        <source>A wrong ticket was bought</source>
        <translation>Se compró otra entrada</translation>
    </message>
    <message>
        <source>It was paid twice</source>
        <translation>Se pagó dos veces</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>Un fallo nuestro</translation>
    </message>
    <message>
        <source>Give back of %1</source>
        <translation>Devolución de %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Como máximo %1</translation>
    </message>
    <message>
        <source>All that is left: %1</source>
        <translation>Todo lo que queda: %1</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message numerus="yes">
        <source>Your %n ticket(s) are reserved</source>
        <translation>
            <numerusform>Su entrada está reservada</numerusform>
            <numerusform>Sus %n entradas están reservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>Conserve este número</translation>
    </message>
    <message>
        <source>Write it down or take a picture: the box office asks for it.</source>
        <translation>Anótelo o hágale una foto: la taquilla se lo pedirá.</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>No se le ha cobrado nada</translation>
    </message>
    <message>
        <source>You pay %1 at the box office, and get your tickets there.</source>
        <translation>Pague %1 en la taquilla y recoja allí sus entradas.</translation>
    </message>
    <message>
        <source>You get your tickets at the box office.</source>
        <translation>Recoja sus entradas en la taquilla.</translation>
    </message>
    <message>
        <source>Kept for a limited time</source>
        <translation>Reservadas por tiempo limitado</translation>
    </message>
    <message>
        <source>After that, others may have them.</source>
        <translation>Después podrán ser para otras personas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se cierra solo en %n segundo</numerusform>
            <numerusform>Se cierra solo en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Check your order</source>
        <translation>Revise su pedido</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>puertas %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No fees.</source>
        <translation>Sin gastos.</translation>
    </message>
    <message>
        <source>Includes %1 VAT (%2). No fees.</source>
        <translation>Incluye %1 de IVA (%2). Sin gastos.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>Ahora no hay entradas en papel</translation>
    </message>
    <message>
        <source>Pay as usual: your tickets appear as a code for your phone.</source>
        <translation>Pague como siempre: sus entradas aparecen como código para el móvil.</translation>
    </message>
    <message>
        <source>You can reserve your tickets here, and pay for them later.</source>
        <translation>Puede reservar aquí sus entradas y pagarlas después.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se llega al servidor</translation>
    </message>
    <message>
        <source>Nobody here has a PIN</source>
        <translation>Nadie aquí tiene un PIN</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>Esta tarjeta no se conoce aquí</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>Este PIN no es correcto</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>El lector no responde</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>No se ha impreso nada</translation>
    </message>
    <message>
        <source>Please look whether it was printed</source>
        <translation>Compruebe si se ha impreso</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>No hay nada que imprimir</translation>
    </message>
    <message>
        <source>This kiosk cannot write to its disk</source>
        <translation>Este quiosco no puede escribir en su disco</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>PINs and money are checked there. Sales go on with what is at hand.</source>
        <translation>Los PIN y el dinero se comprueban allí. Se sigue vendiendo lo que hay aquí.</translation>
    </message>
    <message>
        <source>Clerks and managers set a PIN where they sign in.</source>
        <translation>Taquilla y dirección fijan su PIN donde inician sesión.</translation>
    </message>
    <message>
        <source>A manager makes a new one. The PIN alone is good too.</source>
        <translation>La dirección hace una nueva. El PIN solo también sirve.</translation>
    </message>
    <message>
        <source>After five wrong ones nobody is let in under this name for a while.</source>
        <translation>Tras cinco errores nadie entra con este nombre durante un rato.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %n minuto.</numerusform>
            <numerusform>Vuelva a intentarlo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Is it switched on and in the network?</source>
        <translation>¿Está encendido y en la red?</translation>
    </message>
    <message>
        <source>Look at the printer and its paper, then try again.</source>
        <translation>Revise la impresora y el papel y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The printer did not say.</source>
        <translation>La impresora no lo ha dicho.</translation>
    </message>
    <message>
        <source>This order has no good ticket, or its event is not known here.</source>
        <translation>Este pedido no tiene ninguna entrada válida, o aquí no se conoce su evento.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the machine.</source>
        <translation>Dígaselo a quien se ocupa de la máquina.</translation>
    </message>
    <message>
        <source>The shift is over. Type your PIN again.</source>
        <translation>El turno ha terminado. Vuelva a teclear su PIN.</translation>
    </message>
    <message>
        <source>The server has heard everything</source>
        <translation>El servidor lo ha recibido todo</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>Está impreso</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>La caja está abierta</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>La caja está cerrada</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>El dinero se devuelve</translation>
    </message>
    <message>
        <source>The tickets are printed again</source>
        <translation>Las entradas se han vuelto a imprimir</translation>
    </message>
    <message>
        <source>A test page is printed, and the reader answers</source>
        <translation>Se ha impreso una página de prueba y el lector responde</translation>
    </message>
    <message>
        <source>A test page is printed</source>
        <translation>Se ha impreso una página de prueba</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>This takes a little longer</source>
        <translation>Tarda un poco más</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>unas %1 h</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>unas %1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ScanToPay</name>
    <message>
        <source>Code to pay on your phone</source>
        <translation>Código para pagar en su teléfono</translation>
    </message>
    <message>
        <source>Getting your code ready</source>
        <translation>Preparamos su código</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>Termine en su teléfono</translation>
    </message>
    <message>
        <source>Scan and pay on your phone</source>
        <translation>Escanee y pague en su teléfono</translation>
    </message>
    <message>
        <source>It is here in a moment</source>
        <translation>Llega en un momento</translation>
    </message>
    <message>
        <source>Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.</source>
        <translation>Alguien ha empezado a pagar en la página. En cuanto llegue el dinero, esta pantalla sigue sola.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets print here as soon as you have paid.</source>
        <translation>Apunte con la cámara al código. Sus entradas se imprimen aquí en cuanto haya pagado.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets appear here as soon as you have paid.</source>
        <translation>Apunte con la cámara al código. Sus entradas aparecen aquí en cuanto haya pagado.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>Quedan pocas</translation>
    </message>
    <message>
        <source>Plenty left</source>
        <translation>Hay bastantes</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>management</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>box office</source>
        <translation>taquilla</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <translation>%1 · %2 · desde las %3</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>You may not do this here. Ask a manager.</source>
        <translation>No puede hacer esto aquí. Pregunte a la dirección.</translation>
    </message>
    <message>
        <source>The server does not know it any more.</source>
        <translation>El servidor ya no lo conoce.</translation>
    </message>
    <message>
        <source>The order is not paid, or it was given back.</source>
        <translation>El pedido no está pagado, o ya se devolvió.</translation>
    </message>
    <message>
        <source>There is no money here to give back.</source>
        <translation>Aquí no hay dinero que devolver.</translation>
    </message>
    <message>
        <source>So much is not left to give back.</source>
        <translation>No queda tanto por devolver.</translation>
    </message>
    <message>
        <source>One of its tickets was given back already.</source>
        <translation>Una de sus entradas ya se devolvió.</translation>
    </message>
    <message>
        <source>A drawer is open here already, or this one was closed meanwhile.</source>
        <translation>Aquí ya hay una caja abierta, o esta se cerró entretanto.</translation>
    </message>
    <message>
        <source>There is not so much cash in the drawer.</source>
        <translation>No hay tanto efectivo en la caja.</translation>
    </message>
    <message>
        <source>Its tickets are not this kiosk&apos;s any more.</source>
        <translation>Sus entradas ya no son de este quiosco.</translation>
    </message>
    <message>
        <source>One of its tickets was sold or voided before.</source>
        <translation>Una de sus entradas ya se había vendido o anulado.</translation>
    </message>
    <message>
        <source>It was reserved too late, and none are left.</source>
        <translation>Se reservó demasiado tarde y ya no quedan.</translation>
    </message>
    <message>
        <source>Event or tier were changed after this sale.</source>
        <translation>El evento o la categoría se cambiaron después de esta venta.</translation>
    </message>
    <message>
        <source>The server has another sale under the same number.</source>
        <translation>El servidor tiene otra venta con el mismo número.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>El servidor da el motivo «%1». Dígaselo a quien lo lleva.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ninguno aquí</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <translation>Papel atascado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Printer and paper</source>
        <translation>Impresora y papel</translation>
    </message>
    <message>
        <source>Tickets come out</source>
        <translation>Las entradas salen</translation>
    </message>
    <message>
        <source>Tickets are shown as codes</source>
        <translation>Las entradas se muestran como códigos</translation>
    </message>
    <message>
        <source>Tickets at hand</source>
        <translation>Entradas en reserva</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Without the server nothing is sold</source>
        <translation>Sin el servidor no se vende nada</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) refused</source>
        <translation>
            <numerusform>%n venta rechazada</numerusform>
            <numerusform>%n ventas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Since %1 · %2 waiting</source>
        <translation>Desde las %1 · %2 en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) waiting</source>
        <translation>
            <numerusform>%n venta en espera</numerusform>
            <numerusform>%n ventas en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>Una menos: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Una más: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Otherwise we go back to the start.</source>
        <translation>Si no, volvemos al inicio.</translation>
    </message>
    <message>
        <source>Otherwise we clear your order.
Nothing has been charged.</source>
        <translation>Si no, borramos su pedido.
No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Sí, continuar</translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation>No, volver al inicio</translation>
    </message>
    <message>
        <source>No, clear my order</source>
        <translation>No, borrar mi pedido</translation>
    </message>
</context>
<context>
    <name>TierNotes</name>
    <message numerus="yes">
        <source>One ticket lets in %n people</source>
        <translation>
            <numerusform>Una entrada vale para %n persona</numerusform>
            <numerusform>Una entrada vale para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>From age %1. Please bring proof of age.</source>
        <translation>Desde %1 años. Traiga un documento que acredite la edad.</translation>
    </message>
    <message>
        <source>The organiser decides first. Please ask a member of staff.</source>
        <translation>El organizador debe aprobarlo antes. Pregunte al personal.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n ticket(s) in one order</source>
        <translation>
            <numerusform>Al menos %n entrada por pedido</numerusform>
            <numerusform>Al menos %n entradas por pedido</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for every date: %1</source>
        <translation>Válida para todas las fechas: %1</translation>
    </message>
    <message>
        <source>Good for all of these: %1</source>
        <translation>Válida para estas fechas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for all %n dates, %1 to %2</source>
        <translation>
            <numerusform>Válida para %n fecha, del %1 al %2</numerusform>
            <numerusform>Válida para las %n fechas, del %1 al %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good for %n dates, %1 to %2</source>
        <translation>
            <numerusform>Válida para %n fecha, del %1 al %2</numerusform>
            <numerusform>Válida para %n fechas, del %1 al %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) for each person</source>
        <translation>
            <numerusform>Máximo %n entrada por persona</numerusform>
            <numerusform>Máximo %n entradas por persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) in one order</source>
        <translation>
            <numerusform>Máximo %n entrada por pedido</numerusform>
            <numerusform>Máximo %n entradas por pedido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Queda %n</numerusform>
            <numerusform>Quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>All in baskets</source>
        <translation>Todas reservadas</translation>
    </message>
    <message>
        <source>Not yet on sale</source>
        <translation>Aún no a la venta</translation>
    </message>
    <message>
        <source>Sale has ended</source>
        <translation>Venta terminada</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>No está a la venta</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>No sin conexión</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Bajo petición</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>All events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>puertas %1</translation>
    </message>
    <message>
        <source>Choose your tickets</source>
        <translation>Elija sus entradas</translation>
    </message>
    <message numerus="yes">
        <source>Review %n ticket(s)</source>
        <translation>
            <numerusform>Revisar %n entrada</numerusform>
            <numerusform>Revisar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Card has expired</source>
        <translation>Tarjeta caducada</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorrecto</translation>
    </message>
    <message>
        <source>Card not accepted</source>
        <translation>Tarjeta no admitida</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pago cancelado</translation>
    </message>
    <message>
        <source>Payment not confirmed</source>
        <translation>Pago no confirmado</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>Rechazado en el teléfono</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>Número desconocido</translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation>Esto no funciona aquí ahora</translation>
    </message>
    <message>
        <source>No card was read</source>
        <translation>No se leyó ninguna tarjeta</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>No se pagó a tiempo</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>El lector está ocupado</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>El lector no responde</translation>
    </message>
    <message>
        <source>The card reader has a fault</source>
        <translation>El lector tiene un fallo</translation>
    </message>
    <message>
        <source>The payment service does not answer</source>
        <translation>El servicio de pago no responde</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Saldo insuficiente</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Pago rechazado</translation>
    </message>
    <message>
        <source>Your bank says this card cannot cover %1 right now.</source>
        <translation>Su banco dice que esta tarjeta no cubre %1 ahora.</translation>
    </message>
    <message>
        <source>Your mobile money account cannot cover %1 right now.</source>
        <translation>Su cuenta de dinero móvil no cubre %1 ahora.</translation>
    </message>
    <message>
        <source>The date on this card has passed.</source>
        <translation>La fecha de esta tarjeta ha pasado.</translation>
    </message>
    <message>
        <source>The PIN did not match the card.</source>
        <translation>El PIN no corresponde a la tarjeta.</translation>
    </message>
    <message>
        <source>This reader does not take this kind of card.</source>
        <translation>Este lector no admite este tipo de tarjeta.</translation>
    </message>
    <message>
        <source>This kind of card is not taken here.</source>
        <translation>Aquí no se acepta este tipo de tarjeta.</translation>
    </message>
    <message>
        <source>The payment of %1 was stopped.</source>
        <translation>El pago de %1 se ha interrumpido.</translation>
    </message>
    <message>
        <source>Your bank asked for a confirmation and did not get it.</source>
        <translation>Su banco pidió una confirmación y no la recibió.</translation>
    </message>
    <message>
        <source>%1 was not approved on the phone that we asked.</source>
        <translation>%1 no se aprobó en el teléfono al que preguntamos.</translation>
    </message>
    <message>
        <source>This way of paying is out of order, whoever tries.</source>
        <translation>Esta forma de pago está fuera de servicio, para todos.</translation>
    </message>
    <message>
        <source>You can ask the phone again</source>
        <translation>Puede preguntar al teléfono otra vez</translation>
    </message>
    <message>
        <source>Look at the number once more</source>
        <translation>Mire el número una vez más</translation>
    </message>
    <message>
        <source>Or confirm it with your bank when it asks again.</source>
        <translation>O confírmelo con su banco cuando vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>It rings once more when you try again.</source>
        <translation>Suena otra vez si lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>It begins with the country&apos;s code.</source>
        <translation>Empieza por el prefijo del país.</translation>
    </message>
    <message>
        <source>There is no mobile money account with this number.</source>
        <translation>No hay ninguna cuenta de dinero móvil con este número.</translation>
    </message>
    <message>
        <source>The reader waited and then stopped by itself.</source>
        <translation>El lector esperó y se detuvo.</translation>
    </message>
    <message>
        <source>Nobody confirmed the request on the phone.</source>
        <translation>Nadie confirmó la solicitud en el teléfono.</translation>
    </message>
    <message>
        <source>The page to pay at has closed.</source>
        <translation>La página de pago se ha cerrado.</translation>
    </message>
    <message>
        <source>It is still busy with something else.</source>
        <translation>Aún está ocupado con otra cosa.</translation>
    </message>
    <message>
        <source>It may have lost its network or its power.</source>
        <translation>Puede que no tenga red o corriente.</translation>
    </message>
    <message>
        <source>It could not take the payment.</source>
        <translation>No ha podido cobrar.</translation>
    </message>
    <message>
        <source>We could not ask your bank.</source>
        <translation>No hemos podido consultar a su banco.</translation>
    </message>
    <message>
        <source>We could not ask your phone.</source>
        <translation>No pudimos preguntar a su teléfono.</translation>
    </message>
    <message>
        <source>Your bank did not approve %1.</source>
        <translation>Su banco no ha aprobado %1.</translation>
    </message>
    <message>
        <source>Your mobile money account did not pay %1.</source>
        <translation>Su cuenta de dinero móvil no pagó %1.</translation>
    </message>
    <message>
        <source>Another card may work</source>
        <translation>Pruebe con otra tarjeta</translation>
    </message>
    <message>
        <source>Another account may work</source>
        <translation>Otra cuenta puede funcionar</translation>
    </message>
    <message>
        <source>You can type the PIN again</source>
        <translation>Puede volver a teclear el PIN</translation>
    </message>
    <message>
        <source>Pay whenever you are ready</source>
        <translation>Pague cuando quiera</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>No mueva la tarjeta</translation>
    </message>
    <message>
        <source>You can start again</source>
        <translation>Puede empezar de nuevo</translation>
    </message>
    <message>
        <source>Wait a few seconds</source>
        <translation>Espere unos segundos</translation>
    </message>
    <message>
        <source>A member of staff can help</source>
        <translation>El personal puede ayudarle</translation>
    </message>
    <message>
        <source>Often it helps to insert the card</source>
        <translation>Suele ayudar insertar la tarjeta</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>También sirven móviles y relojes.</translation>
    </message>
    <message>
        <source>Type its number after you try again.</source>
        <translation>Escriba su número después de reintentar.</translation>
    </message>
    <message>
        <source>Most debit and credit cards do, phones and watches too.</source>
        <translation>La mayoría de tarjetas, móviles y relojes funcionan.</translation>
    </message>
    <message>
        <source>Cover the keys with your hand and take your time.</source>
        <translation>Cubra el teclado con la mano, sin prisa.</translation>
    </message>
    <message>
        <source>Or leave, and the tickets go back on sale.</source>
        <translation>O salga, y las entradas vuelven a la venta.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you hear the tone.</source>
        <translation>Manténgala sobre el lector hasta oír el tono.</translation>
    </message>
    <message>
        <source>Keep your phone at hand and unlocked.</source>
        <translation>Tenga su teléfono a mano y desbloqueado.</translation>
    </message>
    <message>
        <source>Scan the new code and pay on the page.</source>
        <translation>Escanee el nuevo código y pague en la página.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Or try once more in a moment.</source>
        <translation>O inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>There may be another way of paying.</source>
        <translation>Quizá haya otra forma de pago.</translation>
    </message>
    <message>
        <source>Use the chip and PIN instead of tapping.</source>
        <translation>Use el chip y el PIN en vez de acercarla.</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>We are checking
your payment</source>
        <translation>Comprobamos
su pago</translation>
    </message>
    <message>
        <source>Please do not pay again.</source>
        <translation>Por favor, no pague otra vez.</translation>
    </message>
    <message>
        <source>Your tickets stay held for you while we check.</source>
        <translation>Sus entradas siguen reservadas mientras tanto.</translation>
    </message>
    <message>
        <source>Scan to follow it on your phone. Your tickets arrive there too.</source>
        <translation>Escanee para seguirlo en su móvil. Sus entradas también llegan ahí.</translation>
    </message>
    <message>
        <source>It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.</source>
        <translation>Tarda más de lo normal. Anote el número de pedido o escanee el código; después puede irse o preguntar al personal.</translation>
    </message>
    <message>
        <source>Usually under a minute. This screen goes on by itself.</source>
        <translation>Normalmente menos de un minuto. La pantalla sigue sola.</translation>
    </message>
    <message>
        <source>I have noted the number</source>
        <translation>He anotado el número</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>Se cierra solo en %n segundo</numerusform>
            <numerusform>Se cierra solo en %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpair</name>
    <message>
        <source>A sale here is not over yet. It ends by itself; try again in a minute.</source>
        <translation>Aquí hay una venta sin terminar. Termina sola; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Sales made without the server wait for it. They go as soon as it answers.</source>
        <translation>Hay ventas hechas sin el servidor que lo esperan. Se envían en cuanto responda.</translation>
    </message>
    <message>
        <source>The server refused sales, and nobody has looked at them. Do so first.</source>
        <translation>El servidor rechazó ventas y nadie las ha mirado. Hágalo primero.</translation>
    </message>
    <message>
        <source>The cash drawer is open. Count it and close it first.</source>
        <translation>La caja está abierta. Cuéntela y ciérrela primero.</translation>
    </message>
    <message>
        <source>Tickets kept at hand are on their way back. Try again in a minute.</source>
        <translation>Las entradas en reserva se están devolviendo. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>Vincular de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>Olvidar este quiosco</translation>
    </message>
    <message>
        <source>Not yet: something here is not over.</source>
        <translation>Todavía no: aquí queda algo sin terminar.</translation>
    </message>
    <message>
        <source>This kiosk stops selling and asks for a pairing code.</source>
        <translation>Este quiosco deja de vender y pide un código de vinculación.</translation>
    </message>
    <message>
        <source>It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.</source>
        <translation>Olvida su nombre, su lugar y su clave, y el servidor ya no acepta nada de él. La dirección obtiene el código donde se gestionan los equipos.</translation>
    </message>
    <message>
        <source>Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.</source>
        <translation>No se pierde nada: no hay ventas abiertas, todo el dinero está comunicado y las entradas en reserva se han devuelto.</translation>
    </message>
</context>
<context>
    <name>Utilities</name>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accesibilidad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
</TS>
